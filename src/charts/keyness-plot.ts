import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber } from "../domain/format.js";
import { type CampStyle, campStyle } from "./camp-style.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
import { fitText, textWidth, wrapText } from "./text-width.js";

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
  readonly empty?: string | undefined;
}

/** Least height of a line. */
const band = 26;
const heading = 44;
const size = 13;
const [leading, noteLeading] = [17, 15];
/** Doublings either way that are drawn; what reaches further ends in an arrow. */
const reach = 8;

/** A term with its line: the middle of its marks, and its words as they are broken. */
interface PlacedRow {
  readonly row: KeynessRow;
  readonly y: number;
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly noteY: number;
}

/**
 * Terms one to a line: the log ratio as a mark, full for a camp word and hollow for any other, on the interval that the counts
 * allow; what crosses the middle line may be no difference at all. Whose word it is stands beside the mark, on a phone under it. A mark
 * opens the sentences. Without rows, a sentence.
 */
export function keynessPlot(rows: readonly KeynessRow[], options: KeynessPlotOptions): Chart {
  if (rows.length === 0) return emptyChart(options.empty ?? "No term is used more by either side.");
  const { width } = options;
  const sheet = sheetOf(rows, width);
  const { stacked, left, right, x } = sheet;
  const [target, reference] = [options.target, options.reference].map(({ camp }) =>
    campStyle(camp?.colour ?? null),
  ) as [CampStyle, CampStyle];
  const styleOf = (row: KeynessRow): CampStyle => (row.logRatio >= 0 ? target : reference);
  const { placed, height } = layOut(rows, left - 14, stacked ? width : width - right - 20, stacked);
  const opened = placed.map(
    ({ row, y }): Target<KeynessRow> => ({
      row,
      x: x(row.logRatio),
      y,
      label: `“${row.term}”: log ratio ${formatNumber(row.logRatio, 1)}, interval ${bound(row.low)} to ${bound(row.high)}; ${row.verdict}`,
    }),
  );
  const marks = [
    ...axis(sheet, height),
    ...sideNames(sheet, width, [
      { text: `← ${options.target.label}`, fill: target.text },
      { text: `${options.reference.label} →`, fill: reference.text },
    ]),
    labels(
      placed.map(({ name, y }) => ({ x: 0, y, text: name.join("\n"), fill: "var(--ink)" })),
      { textAnchor: "start", fontSize: size, fontWeight: 600 },
    ),
    ...intervals(placed, x, styleOf),
    Plot.dot(placed, {
      x: ({ row }: PlacedRow) => x(row.logRatio),
      y: "y",
      r: 5,
      symbol: ({ row }: PlacedRow) => styleOf(row).symbol,
      fill: ({ row }: PlacedRow) => (row.clear ? styleOf(row).mark : "var(--paper)"),
      stroke: ({ row }: PlacedRow) => styleOf(row).mark,
      strokeWidth: 1.75,
    }),
    labels(
      placed.map(({ note, noteY }) => ({ x: stacked ? 0 : right + 18, y: noteY, text: note.join("\n") })),
      { textAnchor: "start", stroke: "var(--paper)", strokeWidth: 4 },
    ),
  ];
  return drawOpening(width, height, marks, opened, options.onOpen);
}

/** Where the scale lies: from `left`, the target's end, to `right`; terms stand before it, verdicts behind it or, stacked, below. */
interface Sheet {
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
  /** The place of a log ratio; one past the reach stands at its end. */
  readonly x: (ratio: number) => number;
}

function sheetOf(rows: readonly KeynessRow[], width: number): Sheet {
  const stacked = width < phone;
  const longest = rows
    .flatMap(({ term }) => term.split(" "))
    .reduce((most, word) => Math.max(most, textWidth(word, size * 1.05)), 0);
  const left = stacked ? Math.min(width * 0.4, Math.max(96, longest + 15)) : Math.min(190, width * 0.2);
  const right = width - (stacked ? 24 : Math.min(330, width * 0.34));
  const x = (ratio: number): number =>
    left + ((reach - Math.max(-reach, Math.min(reach, ratio))) / (2 * reach)) * (right - left);
  return { stacked, left, right, x };
}

/** Hairlines at round ratios with how many times as often they are; the middle one is where rates are alike. */
function axis({ stacked, x }: Sheet, height: number): Plot.Markish[] {
  const ticks = stacked ? [-reach, 0, reach] : [-reach, -reach / 2, 0, reach / 2, reach];
  return [
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
  ];
}

/** The sides over their halves of the scale; where that is narrow, over the terms too. */
function sideNames(
  { stacked, left, right }: Sheet,
  width: number,
  [target, reference]: readonly [Pick<Label, "text" | "fill">, Pick<Label, "text" | "fill">],
): Plot.Markish[] {
  const [from, to] = stacked ? [0, width] : [left, right];
  const fitted = (text: string): string => fitText(text, (to - from) / 2 - 8, size);
  return [
    labels([{ ...target, x: from, y: 8, text: fitted(target.text) }], {
      textAnchor: "start",
      fontWeight: 600,
    }),
    labels([{ ...reference, x: to, y: 8, text: fitted(reference.text) }], {
      textAnchor: "end",
      fontWeight: 600,
    }),
  ];
}

/** Each interval as a line; one that reaches past the scale ends in a wedge at its edge. */
function intervals(
  placed: readonly PlacedRow[],
  x: (ratio: number) => number,
  styleOf: (row: KeynessRow) => CampStyle,
): Plot.Markish[] {
  const spans = placed.map(
    ({ row, y }): Line => ({ x1: x(row.high), x2: x(row.low), y1: y, y2: y, stroke: styleOf(row).mark }),
  );
  const wedges = placed.flatMap(({ row, y }): Label[] => [
    ...(row.high > reach ? [{ x: x(reach), y, text: "◂", fill: styleOf(row).mark }] : []),
    ...(row.low < -reach ? [{ x: x(-reach), y, text: "▸", fill: styleOf(row).mark }] : []),
  ]);
  return [lines(spans, { strokeWidth: 1.5 }), labels(wedges)];
}

/** Lines one under another, each as tall as its words: the verdict beside its marks, or under them where `below`. */
function layOut(
  rows: readonly KeynessRow[],
  nameRoom: number,
  noteRoom: number,
  below: boolean,
): { placed: PlacedRow[]; height: number } {
  let top = heading;
  const placed = rows.map((row): PlacedRow => {
    const name = wrapText(row.term, nameRoom, size * 1.05);
    const note = wrapText(row.verdict, noteRoom, 12);
    const [names, notes] = [name.length * leading + 9, note.length * noteLeading];
    const line = Math.max(band, names, below ? 0 : notes + 8);
    const y = top + line / 2;
    const noteY = below ? top + line - 4 + notes / 2 : y;
    top += line + (below ? notes + 6 : 0);
    return { row, y, name, note, noteY };
  });
  return { placed, height: top + 6 };
}

const bound = (value: number): string =>
  Number.isFinite(value) ? formatNumber(value, 1) : value > 0 ? "no upper bound" : "no lower bound";

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
