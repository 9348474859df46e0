import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, formatPercent, formatShare } from "../domain/format.js";
import { styleOf } from "./camp-style.js";
import { distinct, shareOf } from "./chart-table.js";
import { type Chart, draw, emptyChart, type Label, labels } from "./draw.js";
import { phone } from "./facing-pages.js";
import type { PostShare } from "./frame-share.js";
import { openMarks, type Target, targets } from "./open-marks.js";
import { fitText, textWidth, wrapText } from "./text-width.js";

export interface HeatMapOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly onOpen?: (row: PostShare) => void;
  /** What is counted, in the singular. */
  readonly unit?: string;
  readonly empty?: string;
}

interface ColumnOf {
  readonly post: string;
  readonly short: string;
  readonly of: number;
  readonly camp: string;
  readonly x: number;
}

interface Grid {
  readonly columns: readonly ColumnOf[];
  readonly cell: number;
  readonly label: { readonly x: number; readonly width: number; readonly anchor: "middle" | "start" };
  readonly stacked: boolean;
  readonly heading: number;
}

const size = 13;
const leading = 17;
const tall = 30;

/**
 * Frames by posts: the darker a cell, the larger the share of the post's sentences that have the frame; the count stands in it.
 * Posts keep to their camp's side of the spine on which the frames are named; with one camp or more than two, and on a
 * phone, names stand at the left or above. A zero is an empty cell with a 0. Without rows, a sentence.
 */
export function heatMap(rows: readonly PostShare[], options: HeatMapOptions): Chart {
  if (rows.length === 0) return emptyChart(options.empty ?? "No post has a sentence to count.");
  const grid = layOut(rows, options);
  const most = Math.max(...rows.map((d) => shareOf(d) ?? 0));
  let top = grid.heading;
  const cells: Cell[] = [];
  const names: Label[] = [];
  for (const id of distinct(rows, (d) => d.id)) {
    const here = rows.filter((d) => d.id === id);
    const text = wrapText(here[0]?.label ?? id, grid.label.width, size * 1.1, 3);
    const block = text.length * leading;
    const y = top + (grid.stacked ? block + tall / 2 + 3 : Math.max(tall, block + 6) / 2);
    names.push({
      x: grid.label.x,
      y: grid.stacked ? top + block / 2 : y,
      text: text.join("\n"),
      fill: "var(--ink)",
    });
    for (const column of grid.columns) {
      const row = here.find((d) => d.post === column.post);
      if (row !== undefined) cells.push({ row, x: column.x, y, shade: shade(row, most) });
    }
    top += grid.stacked ? block + tall + 16 : Math.max(tall, block + 6) + 3;
  }
  const opened = cells.map(({ row, x, y }) => targetOf(row, x, y, grid.cell, options.unit ?? "sentence"));
  const chart = draw(options.width, top + 2, [
    ...columnHeads(grid, options.camps),
    ...cellMarks(cells, grid),
    ...rowNames(names, grid),
    targets(opened),
  ]);
  openMarks(chart, opened, options.onOpen);
  return chart;
}

interface Cell {
  readonly row: PostShare;
  readonly x: number;
  readonly y: number;
  readonly shade: number;
}

const targetOf = (row: PostShare, x: number, y: number, cell: number, unit: string): Target<PostShare> => ({
  row,
  x,
  y,
  width: cell - 2,
  height: tall - 2,
  label: `${row.short}, ${row.label}: ${formatShare(row.count, row.of, unit)}, ${formatPercent(shareOf(row))}`,
});

/** Share of ink in a cell: up to 36 in 100, over which ink on it has a contrast of 4.5 or more in both colour schemes. */
function shade(row: PostShare, most: number): number {
  const share = shareOf(row) ?? 0;
  return share === 0 || most === 0 ? 0 : Math.round(3 + (33 * share) / most);
}

function layOut(rows: readonly PostShare[], { width, camps }: HeatMapOptions): Grid {
  const stacked = width < phone;
  const groups = [...camps.map((d) => d.id), null]
    .map((camp) =>
      rows.filter((d) => (camp === null ? !camps.some((c) => c.id === d.camp) : d.camp === camp)),
    )
    .map((members) =>
      distinct(members, (d) => d.post).flatMap((post) => members.find((d) => d.post === post) ?? []),
    )
    .filter((members) => members.length > 0);
  const posts = groups.flat().length;
  const facing = !stacked && camps.length === 2 && groups.length >= 2;
  const spine = stacked ? 0 : Math.min(230, Math.max(130, width * 0.22));
  const gap = stacked ? 10 : 24;
  const gaps = facing ? groups.length - 2 : groups.length - 1;
  const cell = Math.max(8, Math.min(150, (width - spine - gaps * gap) / posts));
  let x = facing ? 0 : spine;
  const columns = groups.flatMap((members, i) => {
    if (i > 0) x += facing && i === 1 ? spine : gap;
    return members.map((d): ColumnOf => {
      x += cell;
      return { post: d.post, short: d.short, of: d.of, camp: d.camp, x: x - cell / 2 };
    });
  });
  const middle = (groups[0]?.length ?? 0) * cell + spine / 2;
  const label = facing
    ? { x: middle, width: spine - 20, anchor: "middle" as const }
    : { x: 0, width: stacked ? width : spine - 16, anchor: "start" as const };
  return { columns, cell, label, stacked, heading: steep(columns, cell) ? 146 : 82 };
}

/** Whether names of posts must be turned to fit over their column. */
const steep = (columns: readonly ColumnOf[], cell: number): boolean =>
  columns.some(
    (d) =>
      headLines(d.short, cell).length > 2 ||
      d.short.split(/\s+/).some((word) => textWidth(word, 13) > cell - 4),
  );

const headLines = (short: string, cell: number): string[] => wrapText(short, cell - 4, 13, 9);

function columnHeads(grid: Grid, camps: readonly Camp[]): Plot.Markish[] {
  const turned = steep(grid.columns, grid.cell);
  const heads = grid.columns.map((d) => {
    const style = styleOf(d.camp, camps);
    const name = turned
      ? fitText(`${style.glyph} ${d.short}`, 116, 13)
      : [style.glyph, ...headLines(d.short, grid.cell)].join("\n");
    return { x: d.x, y: grid.heading - 28, text: name, fill: style.text };
  });
  const denominators = grid.columns.map((d) => ({
    x: d.x,
    y: grid.heading - 16,
    text: `${grid.cell < 44 ? "" : "of "}${formatNumber(d.of)}`,
  }));
  return [
    labels(denominators),
    turned
      ? labels(heads, { rotate: -90, textAnchor: "start", fontWeight: 600 })
      : labels(heads, { lineAnchor: "bottom", fontWeight: 600 }),
  ];
}

const cellMarks = (cells: readonly Cell[], grid: Grid): Plot.Markish[] => [
  Plot.rect(cells, {
    x1: (d: Cell) => d.x - grid.cell / 2 + 1,
    x2: (d: Cell) => d.x + grid.cell / 2 - 1,
    y1: (d: Cell) => d.y - tall / 2,
    y2: (d: Cell) => d.y + tall / 2,
    fill: (d: Cell) => `color-mix(in srgb, var(--ink) ${d.shade}%, var(--paper))`,
  }),
  labels(
    cells.map(({ row, x, y }) => ({
      x,
      y,
      text: row.of === 0 ? "–" : formatNumber(row.count),
      fill: row.count === 0 ? "var(--muted)" : "var(--ink)",
    })),
    { fontSize: size },
  ),
];

const rowNames = (names: readonly Label[], grid: Grid): Plot.Markish[] => [
  labels(names, { textAnchor: grid.label.anchor, fontSize: size, fontWeight: 600 }),
];
