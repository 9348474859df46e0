import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatRate } from "../domain/format.js";
import { inCampOrder } from "./camp-order.js";
import { styleOf } from "./camp-style.js";
import { type Chart, emptyChart, labels, lines } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
import { bold, fitText, nameRoom } from "./text-width.js";

/** A post and where a query is met in it, from 0 at its first token to 1 at its last. */
export interface NodeStripRow extends Counted {
  readonly post: string;
  readonly short: string;
  readonly camp: string;
  readonly at: readonly number[];
}

export interface NodeStripOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly onOpen?: (row: NodeStripRow) => void;
  readonly empty?: string | undefined;
}

const band = 34;
const size = 13;

/**
 * A barcode a post, camp by camp: its length is the post from beginning to end, each stroke a place where the query is met. The count and rate stand at
 * the end and open the sentences. Without posts, a sentence.
 */
export function nodeStrip(given: readonly NodeStripRow[], options: NodeStripOptions): Chart {
  if (given.length === 0) return emptyChart(options.empty ?? "No post can be searched.");
  const { width, camps } = options;
  const rows = inCampOrder(given, camps);
  const stacked = width < phone;
  const names = rows.map(({ camp, short }) => `${styleOf(camp, camps).glyph} ${short}`);
  const left = stacked ? 0 : nameRoom(names, size, Math.min(190, width * 0.2), width * 0.3);
  const right = width - (stacked ? 0 : 190);
  const tall = stacked ? band + 22 : band;
  const y = (i: number): number => i * tall + (stacked ? 36 : band / 2);
  const said = (row: NodeStripRow): string =>
    row.count === 0 ? "none" : `${row.count}, ${formatRate(row.count, row.of)}`;
  const opened = rows.flatMap((row, i): Target<NodeStripRow>[] =>
    row.count === 0
      ? []
      : [
          {
            row,
            x: stacked ? width - 80 : right + 96,
            y: stacked ? y(i) - 24 : y(i),
            width: 160,
            label: `${row.short}: ${said(row)}`,
          },
        ],
  );
  const strokes = rows.flatMap((row, i) =>
    row.at.map((at) => ({
      x1: left + at * (right - left),
      x2: left + at * (right - left),
      y1: y(i) - 10,
      y2: y(i) + 10,
      stroke: styleOf(row.camp, camps).mark,
    })),
  );
  const marks = [
    Plot.rect(rows, {
      x1: () => left,
      x2: () => right,
      y1: (_: NodeStripRow, i: number) => y(i) - 10,
      y2: (_: NodeStripRow, i: number) => y(i) + 10,
      fill: "var(--wash)",
    }),
    lines(strokes, { strokeWidth: 2 }),
    labels(
      rows.map((row, i) => ({
        x: 0,
        y: stacked ? y(i) - 24 : y(i),
        text: fitText(names[i] ?? "", (stacked ? width - 170 : left) - 12, size * bold),
        fill: styleOf(row.camp, camps).text,
      })),
      { textAnchor: "start", fontSize: size, fontWeight: 600 },
    ),
    labels(
      rows.map((row, i) => ({
        x: stacked ? width : right + 16,
        y: stacked ? y(i) - 24 : y(i),
        text: said(row),
      })),
      { textAnchor: stacked ? "end" : "start" },
    ),
  ];
  return drawOpening(width, rows.length * tall + 6, marks, opened, options.onOpen);
}
