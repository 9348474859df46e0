import * as Plot from "npm:@observablehq/plot/marks";
import { formatNumber } from "../domain/format.js";
import { type CampStyle, campStyle } from "./camp-style.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, emptyChart, labels, lines } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
import { bold, fitText, textWidth } from "./text-width.js";

/** A term's part in the difference of two mean scores; above 0 it raises the target. */
export interface ShiftRow extends Counted {
  readonly term: string;
  readonly score: number;
  readonly contribution: number;
  /** Occurrences on either side. */
  readonly target: number;
  readonly reference: number;
}

export interface ShiftBarsOptions {
  readonly width: number;
  readonly target: string;
  readonly reference: string;
  readonly onOpen?: (row: ShiftRow) => void;
  readonly empty?: string | undefined;
  readonly styles?: readonly [CampStyle, CampStyle];
}

const band = 22;
const heading = 30;

/**
 * Terms by what they add to the difference of a mean score, the largest first: bars to the left raise the target, to the right the
 * reference; a bar is solid for a score above zero and hollow for one below. A bar opens the term's sentences. Without rows, a sentence.
 */
export function shiftBars(rows: readonly ShiftRow[], options: ShiftBarsOptions): Chart {
  if (rows.length === 0) return emptyChart(options.empty ?? "No word of the list is used by either side.");
  const { width, styles = [campStyle(null), campStyle(null)] } = options;
  const middle = width / 2;
  const room = Math.min(190, width * (width < phone ? 0.3 : 0.22));
  const end = Math.max(...rows.map(({ contribution }) => Math.abs(contribution)), Number.EPSILON);
  const x = (value: number): number => middle - (value / end) * (middle - room);
  const y = (i: number): number => heading + i * band + band / 2;
  const styleOf = ({ contribution }: ShiftRow): CampStyle => styles[contribution > 0 ? 0 : 1];
  const opened = rows.map(
    (row, i): Target<ShiftRow> => ({
      row,
      x: (x(row.contribution) + middle) / 2,
      y: y(i),
      width: Math.abs(x(row.contribution) - middle),
      height: band - 4,
      label: `“${row.term}”, score ${formatNumber(row.score)}: ${row.target} against ${row.reference} times`,
    }),
  );
  const text = (row: ShiftRow, i: number) => {
    const at = x(row.contribution) + (row.contribution > 0 ? -6 : 6);
    const counts = `\u00a0${row.target}:${row.reference}`;
    // A word may be cut, its counts never.
    const left = (row.contribution > 0 ? at : width - at) - textWidth(counts, 12);
    return { x: at, y: y(i), text: `${fitText(row.term, left, 12)}${counts}`, fill: "var(--ink)" };
  };
  const headed = width / 2 - 8 - textWidth("← ", 12 * bold);
  // On a phone the side alone, for a cut name says less than an arrow towards a whole one.
  const side = (name: string): string =>
    textWidth(`raises ${name}`, 12 * bold) <= headed ? `raises ${name}` : fitText(name, headed, 12 * bold);
  const marks = [
    lines([{ x1: middle, x2: middle, y1: heading - 6, y2: heading + rows.length * band }]),
    labels([{ x: middle - 8, y: 10, text: `← ${side(options.target)}`, fill: styles[0].text }], {
      textAnchor: "end",
      fontWeight: 600,
    }),
    labels([{ x: middle + 8, y: 10, text: `${side(options.reference)} →`, fill: styles[1].text }], {
      textAnchor: "start",
      fontWeight: 600,
    }),
    Plot.rect(rows, {
      x1: (d: ShiftRow) => Math.min(x(d.contribution), middle),
      x2: (d: ShiftRow) => Math.max(x(d.contribution), middle),
      y1: (_: ShiftRow, i: number) => y(i) - 7,
      y2: (_: ShiftRow, i: number) => y(i) + 7,
      fill: (d: ShiftRow) => (d.score < 0 ? "var(--paper)" : styleOf(d).mark),
      stroke: (d: ShiftRow) => styleOf(d).mark,
      strokeWidth: 1.5,
      inset: 0.75,
    }),
    labels(
      rows.filter((d) => d.contribution > 0).map((d) => text(d, rows.indexOf(d))),
      { textAnchor: "end" },
    ),
    labels(
      rows.filter((d) => d.contribution <= 0).map((d) => text(d, rows.indexOf(d))),
      { textAnchor: "start" },
    ),
  ];
  return drawOpening(width, heading + rows.length * band + 6, marks, opened, options.onOpen);
}

/** The rows behind {@link shiftBars}. */
export const shiftTable = (rows: readonly ShiftRow[]): ChartTable => ({
  columns: ["Term", "Score", "Target", "Reference", "Contribution"],
  rows: rows.map((d) => [d.term, d.score, d.target, d.reference, Number(d.contribution.toPrecision(4))]),
});
