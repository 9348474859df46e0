import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber } from "../domain/format.js";
import { campStyle } from "./camp-style.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, draw, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, openMarks, type Target, targets } from "./open-marks.js";
import { fitText } from "./text-width.js";

/** A term's log ratio with its interval, in doublings of the rate: above 0 the target uses it more. */
export interface KeynessRow extends Counted {
  readonly term: string;
  readonly logRatio: number;
  /** Bounds of the interval; infinite where a side never uses the term. */
  readonly low: number;
  readonly high: number;
  /** Whose word it is and why, in words. */
  readonly verdict: string;
  /** Whether it is a camp word: a full mark. */
  readonly clear: boolean;
}

export interface KeynessPlotOptions {
  readonly width: number;
  /** The sides' labels and camps, the target at the left as everywhere; a side of several camps has no camp. */
  readonly target: { readonly label: string; readonly camp: Camp | null };
  readonly reference: { readonly label: string; readonly camp: Camp | null };
  readonly onOpen?: (row: KeynessRow) => void;
  readonly empty?: string;
}

const band = 26;
const heading = 44;
const size = 13;
/** Doublings either way that are drawn; what reaches further ends in an arrow. */
const reach = 8;

/**
 * Terms one to a line: the log ratio as a mark, full for a camp word and hollow for any other, on the interval that the counts
 * allow; what crosses the middle line may be no difference at all. A mark opens the sentences. Without rows, a sentence.
 */
export function keynessPlot(rows: readonly KeynessRow[], options: KeynessPlotOptions): Chart {
  if (rows.length === 0) return emptyChart(options.empty ?? "No term is used more by either side.");
  const { width } = options;
  const stacked = width < phone;
  const left = stacked ? 96 : Math.min(190, width * 0.2);
  const right = width - (stacked ? 24 : Math.min(330, width * 0.34));
  const x = (ratio: number): number =>
    left + ((reach - Math.max(-reach, Math.min(reach, ratio))) / (2 * reach)) * (right - left);
  const styles = [options.target, options.reference].map(({ camp }) => campStyle(camp?.colour ?? null));
  const styleOf = (ratio: number) => styles[ratio >= 0 ? 0 : 1] ?? campStyle(null);
  const y = (i: number): number => heading + i * band + band / 2;
  const height = heading + rows.length * band + 6;
  const opened = rows.map(
    (row, i): Target<KeynessRow> => ({
      row,
      x: x(row.logRatio),
      y: y(i),
      label: `“${row.term}”: log ratio ${formatNumber(row.logRatio, 1)}, interval ${bound(row.low)} to ${bound(row.high)}; ${row.verdict}`,
    }),
  );
  // Sides stand over their half; where that is narrow, over the terms too.
  const [from, to] = stacked ? [0, width] : [left, right];
  const side = (text: string): string => fitText(text, (to - from) / 2 - 8, size);
  const ticks = stacked ? [-8, 0, 8] : [-8, -4, 0, 4, 8];
  const chart = draw(width, height, [
    lines(
      ticks.map(
        (d): Line => ({
          x1: x(d),
          x2: x(d),
          y1: heading - 4,
          y2: height,
          ...(d === 0 ? { stroke: "var(--muted)" } : {}),
        }),
      ),
    ),
    labels(
      ticks.map((d) => ({
        x: x(d),
        y: heading - 14,
        text: d === 0 ? "alike" : `${formatNumber(2 ** Math.abs(d))}×`,
      })),
    ),
    labels(
      [{ x: from, y: 8, text: side(`← ${options.target.label}`), fill: styles[0]?.text ?? "var(--muted)" }],
      {
        textAnchor: "start",
        fontWeight: 600,
      },
    ),
    labels(
      [{ x: to, y: 8, text: side(`${options.reference.label} →`), fill: styles[1]?.text ?? "var(--muted)" }],
      { textAnchor: "end", fontWeight: 600 },
    ),
    labels(
      rows.map(
        (row, i): Label => ({
          x: 0,
          y: y(i),
          text: fitText(row.term, left - 14, size * 1.05),
          fill: "var(--ink)",
        }),
      ),
      { textAnchor: "start", fontSize: size, fontWeight: 600 },
    ),
    lines(
      rows.map(
        (row, i): Line => ({
          x1: x(row.high),
          x2: x(row.low),
          y1: y(i),
          y2: y(i),
          stroke: styleOf(row.logRatio).mark,
        }),
      ),
      { strokeWidth: 2, strokeOpacity: 0.55 },
    ),
    ...arrows(rows, x, y, (ratio) => styleOf(ratio).mark),
    Plot.dot(rows, {
      x: (d: KeynessRow) => x(d.logRatio),
      y: (_: KeynessRow, i: number) => y(i),
      r: 5,
      symbol: (d: KeynessRow) => styleOf(d.logRatio).symbol,
      fill: (d: KeynessRow) => (d.clear ? styleOf(d.logRatio).mark : "var(--paper)"),
      stroke: (d: KeynessRow) => styleOf(d.logRatio).mark,
      strokeWidth: 1.75,
    }),
    ...(stacked
      ? []
      : [
          labels(
            rows.map((row, i) => ({
              x: right + 18,
              y: y(i),
              text: fitText(row.verdict, width - right - 20, 12),
            })),
            { textAnchor: "start" },
          ),
        ]),
    targets(opened),
  ]);
  openMarks(chart, opened, options.onOpen);
  return chart;
}

const bound = (value: number): string =>
  Number.isFinite(value) ? formatNumber(value, 1) : value > 0 ? "no upper bound" : "no lower bound";

/** Intervals that leave the chart end in a wedge at its edge. */
function arrows(
  rows: readonly KeynessRow[],
  x: (ratio: number) => number,
  y: (i: number) => number,
  ink: (ratio: number) => string,
): Plot.Markish[] {
  const ends = rows.flatMap((row, i) => [
    ...(row.high > reach ? [{ x: x(reach), y: y(i), text: "◂", fill: ink(row.logRatio) }] : []),
    ...(row.low < -reach ? [{ x: x(-reach), y: y(i), text: "▸", fill: ink(row.logRatio) }] : []),
  ]);
  return [labels(ends)];
}

/** The rows behind {@link keynessPlot}. */
export const keynessTable = (rows: readonly KeynessRow[]): ChartTable => ({
  columns: ["Term", "Times", "Log ratio", "Low", "High", "Verdict"],
  rows: rows.map((d) => [
    d.term,
    d.count,
    Number(d.logRatio.toFixed(3)),
    Number.isFinite(d.low) ? Number(d.low.toFixed(3)) : null,
    Number.isFinite(d.high) ? Number(d.high.toFixed(3)) : null,
    d.verdict,
  ]),
});
