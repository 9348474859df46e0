import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, formatShare } from "../domain/format.js";
import { styleOf } from "./camp-style.js";
import { type ChartTable, distinct } from "./chart-table.js";
import { type Chart, emptyChart, type Label, labels, lines } from "./draw.js";
import type { PostShare } from "./frame-share.js";
import { drawOpening, type Target } from "./open-marks.js";
import { columnHeads, layOutColumns, type PostColumns } from "./post-columns.js";
import { textWidth, wrapText } from "./text-width.js";

/** Sentences of a post with words of speakers on one side; `id` is `camp:` and a camp for speakers of a camp. */
export interface QuoteCell extends PostShare {
  readonly quotations: number;
}

export interface QuoteMatrixOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly onOpen?: (row: QuoteCell) => void;
  readonly empty?: string | undefined;
}

interface Cell {
  readonly row: QuoteCell;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where the number stands: in the middle of the ring, right of a ring that is too small for it, or over one that leaves no room in its column. */
  readonly said: "inside" | "beside" | "over";
}

const size = 13;
const leading = 17;
const tall = 46;
const largest = 20;
/** Smallest radius of a ring that a digit stands in at ease. */
const roomy = 9;
/** From a ring to a number beside it, and to the middle of one over it. */
const [beside, over] = [5, 9];

/**
 * Who speaks on whose page: a row a side that speaks, a column a post. Each meeting is a hollow ring, as quoted words are hollow everywhere,
 * whose area is the number of sentences, in the colour of the speaker's camp; a zero is a 0. Without quotations, a sentence.
 */
export function quoteMatrix(rows: readonly QuoteCell[], options: QuoteMatrixOptions): Chart {
  if (rows.every((d) => d.count === 0)) return emptyChart(options.empty ?? "No post quotes anybody.");
  const grid = layOutColumns(rows, options.width, options.camps);
  const most = Math.max(...rows.map((d) => d.count));
  const room = Math.min(largest, grid.cell / 2 - 2);
  const cells: Cell[] = [];
  const names: Label[] = [];
  const rules: number[] = [];
  let top = grid.heading;
  for (const id of distinct(rows, (d) => d.id)) {
    const here = rows.filter((d) => d.id === id);
    const text = wrapText(here[0]?.label ?? id, grid.label.width, size * 1.1, 2);
    const block = text.length * leading;
    const y = top + (grid.stacked ? block + tall / 2 : tall / 2);
    const fill = id.startsWith("camp:") ? styleOf(id.slice(5), options.camps).text : "var(--ink)";
    names.push({ x: grid.label.x, y: grid.stacked ? top + block / 2 : y, text: text.join("\n"), fill });
    for (const column of grid.columns) {
      const row = here.find((d) => d.post === column.post);
      if (row === undefined) continue;
      const r = room * Math.sqrt(row.count / most);
      cells.push({ row, x: column.x, y, r, said: placeOf(row.count, r, grid.cell) });
    }
    rules.push(top);
    top += grid.stacked ? block + tall + 6 : tall;
  }
  const opened = cells.map((cell) => targetOf(cell, grid));
  const marks = [
    lines(rules.map((y) => ({ x1: 0, x2: grid.width, y1: y, y2: y }))),
    ...columnHeads(grid, options.camps),
    ...rings(cells, options.camps),
    labels(names, { textAnchor: grid.label.anchor, fontSize: size, fontWeight: 600 }),
  ];
  return drawOpening(options.width, top + 2, marks, opened, options.onOpen);
}

/** The rows behind {@link quoteMatrix}; where a column is a camp there is no post_id. */
export const quoteMatrixTable = (rows: readonly QuoteCell[]): ChartTable => ({
  columns: ["Whose words", "On the page of", "post_id", "Sentences", "Quotations", "Sentences in all"],
  rows: rows.map((d) => [d.label, d.short, d.post === d.camp ? null : d.post, d.count, d.quotations, d.of]),
});

/** A number goes into the ring that holds it, else beside it; one that would run into the next column stays in a large ring and goes over a small one. */
function placeOf(count: number, r: number, cell: number): Cell["said"] {
  if (count === 0) return "inside";
  const width = textWidth(formatNumber(count), size);
  const fits = r + beside + width <= cell / 2;
  if (r >= roomy && (width / 2 + 2 <= r || !fits)) return "inside";
  return fits ? "beside" : "over";
}

const targetOf = ({ row, x, y }: Cell, grid: PostColumns): Target<QuoteCell> => ({
  row,
  x,
  y,
  width: Math.min(grid.cell - 2, 2 * largest + 6),
  height: tall - 4,
  label: `${row.short}, words of: ${row.label}: ${formatShare(row.count, row.of)}`,
});

function rings(cells: readonly Cell[], camps: readonly Camp[]): Plot.Markish[] {
  const drawn = cells.filter((d) => d.row.count > 0);
  const stroke = ({ row }: Cell): string =>
    row.id.startsWith("camp:") ? styleOf(row.id.slice(5), camps).mark : "var(--camp-none)";
  return [
    Plot.dot(drawn, {
      x: "x",
      y: "y",
      r: { value: "r", scale: null },
      fill: "var(--paper)",
      stroke,
      strokeWidth: 2,
    }),
    labels(
      cells.filter((d) => d.said === "inside").map((d) => ({ ...said(d), x: d.x, y: d.y })),
      { fontSize: size },
    ),
    labels(
      cells.filter((d) => d.said === "beside").map((d) => ({ ...said(d), x: d.x + d.r + beside, y: d.y })),
      { fontSize: size, textAnchor: "start" },
    ),
    labels(
      cells.filter((d) => d.said === "over").map((d) => ({ ...said(d), x: d.x, y: d.y - d.r - over })),
      { fontSize: size },
    ),
  ];
}

const said = ({ row }: Cell): Pick<Label, "text" | "fill"> => ({
  text: formatNumber(row.count),
  fill: row.count === 0 ? "var(--muted)" : "var(--ink)",
});
