import * as Plot from "npm:@observablehq/plot/marks";
import { formatNumber, plural } from "../domain/format.js";
import { type Chart, draw, emptyChart, labels, lines } from "./draw.js";
import { spread } from "./spread.js";

export interface SplitDotsOptions {
  readonly width: number;
  /** What is counted, one of it. */
  readonly unit: string;
  readonly empty?: string | undefined;
}

const height = 96;
const middle = 40;
const most = 400;

/** What a chart says of that, where it leaves splits out; begins with a space. */
export const splitsNote = (splits: number): string =>
  splits <= most
    ? ""
    : ` Of the ${formatNumber(splits)}, ${formatNumber(Math.ceil(splits / Math.ceil(splits / most)))} are drawn, spaced evenly from the highest down; the table has them all.`;

/**
 * A number for the camps against the same number for other splits of the posts: hollow dots for splits that heed no camp, one
 * full mark for the camps. Past 400 splits every so many are drawn. Without splits, a sentence.
 */
export function splitDots(observed: number, splits: readonly number[], options: SplitDotsOptions): Chart {
  if (splits.length === 0) return emptyChart(options.empty ?? "The posts can be split in no other way.");
  const { width, unit } = options;
  const end = Math.max(1, observed, ...splits);
  const x = (value: number): number => 12 + (value / end) * (width - 24);
  const step = Math.ceil(splits.length / most);
  // The highest is drawn in any case, since the scale may end there.
  const drawn = splits
    .toSorted((a, b) => b - a)
    .filter((_, i) => i % step === 0)
    .reverse();
  const offsets = spread(drawn.map(x), 9, 20);
  const ticks = [...new Set([0, Math.round(end / 2), end])];
  return draw(width, height, [
    lines([{ x1: 12, x2: width - 12, y1: middle + 26, y2: middle + 26 }]),
    labels(ticks.slice(0, -1).map((d) => ({ x: x(d), y: middle + 40, text: formatNumber(d) }))),
    labels([{ x: x(end) + 5, y: middle + 40, text: plural(end, unit) }], { textAnchor: "end" }),
    Plot.dot(drawn, {
      x: (d: number) => x(d),
      y: (_: number, i: number) => middle + (offsets[i] ?? 0),
      r: 4,
      fill: "none",
      stroke: "var(--muted)",
    }),
    Plot.dot([observed], {
      x: (d: number) => x(d),
      y: () => middle,
      r: 7,
      symbol: "diamond",
      fill: "var(--ink)",
    }),
    labels([{ x: x(observed), y: 10, text: `the camps: ${formatNumber(observed)}`, fill: "var(--ink)" }], {
      textAnchor: observed > end * 0.8 ? "end" : observed < end * 0.2 ? "start" : "middle",
      fontWeight: 600,
    }),
  ]);
}
