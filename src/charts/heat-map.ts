import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, formatPercent, formatShare } from "../domain/format.js";
import { distinct, shareOf } from "./chart-table.js";
import { type Chart, emptyChart, type Label, labels } from "./draw.js";
import type { PostShare } from "./frame-share.js";
import { drawOpening, type Target } from "./open-marks.js";
import { columnHeads, layOutColumns, type PostColumns, standApart } from "./post-columns.js";
import { wrapText } from "./text-width.js";

export interface HeatMapOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly onOpen?: (row: PostShare) => void;
  /** What is counted, in the singular. */
  readonly unit?: string;
  readonly empty?: string | undefined;
}

const size = 13;
const leading = 17;
const tall = 30;

/**
 * Frames by posts: the stronger the shade of a cell, the larger the share of the post's sentences that have the frame; the count stands in it.
 * Posts keep to their camp's side of the spine on which the frames are named; with one camp or more than two, and on a
 * phone, names stand at the left or above. A zero is an empty cell with a 0. Where numbers would run into one another none is shown, a zero
 * is a point, and a line says so. Without rows, a sentence.
 */
export function heatMap(rows: readonly PostShare[], options: HeatMapOptions): Chart {
  if (rows.length === 0) return emptyChart(options.empty ?? "No post has a sentence to count.");
  const grid = layOutColumns(rows, options.width, options.camps);
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
  const isNumbered = standApart(
    rows.map((d) => d.count),
    size,
    grid.cell,
  );
  const note = isNumbered ? [] : wrapText(numberless, options.width, 12 * 1.05);
  const marks = [
    ...columnHeads(grid, options.camps),
    ...cellMarks(cells, grid, isNumbered),
    ...rowNames(names, grid),
    labels([{ x: 0, y: top + 2, text: note.join("\n") }], { textAnchor: "start", lineAnchor: "top" }),
  ];
  return drawOpening(options.width, top + 2 + note.length * 16, marks, opened, options.onOpen);
}

/** What a map says whose cells are too narrow for their numbers. */
const numberless = "A point means none. The numbers are in the table: these cells are too narrow for them.";

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

const cellMarks = (cells: readonly Cell[], grid: PostColumns, isNumbered: boolean): Plot.Markish[] => [
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
      text: row.of === 0 ? "–" : isNumbered ? formatNumber(row.count) : row.count === 0 ? "·" : "",
      fill: row.count === 0 ? "var(--muted)" : "var(--ink)",
    })),
    { fontSize: size },
  ),
];

const rowNames = (names: readonly Label[], grid: PostColumns): Plot.Markish[] => [
  labels(names, { textAnchor: grid.label.anchor, fontSize: size, fontWeight: 600 }),
];
