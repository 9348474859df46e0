import * as Plot from "npm:@observablehq/plot/marks";
import { digitsBeside, formatNumber, formatShare } from "../domain/format.js";
import { reliabilityRule } from "../domain/reliability-rule.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
import { wrapText } from "./text-width.js";

/** How far coders agree on a frame. `count` of `of` units were given the frame by any coder. */
export interface PlottedAgreement extends Counted {
  readonly id: string;
  readonly label: string;
  /** Krippendorff's alpha, at most 1; null where it is undefined or may not be given. */
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Gwet's AC1, at most 1; null where it is undefined. */
  readonly ac1: number | null;
  /** Why there is no alpha, in words. */
  readonly note?: string | null;
}

export interface AgreementOptions {
  readonly width: number;
  readonly onOpen?: (row: PlottedAgreement) => void;
  /** What is coded, in the singular. */
  readonly unit?: string;
  readonly empty?: string | undefined;
}

interface Band {
  readonly row: PlottedAgreement;
  readonly y: number;
}

interface Sheet {
  readonly left: number;
  readonly right: number;
  readonly start: number;
  readonly x: (value: number) => number;
}

const size = 13;
const heading = 46;
const { tentative, reliable } = reliabilityRule;

/** A bound as it is written: `.667`, `.8`. */
const boundText = (bound: number): string => String(bound).replace(/^0/, "");

/**
 * Agreement a frame: alpha as a full mark on its interval, AC1 as an open one, against the bands from which a coding is
 * tentative and reliable. Where alpha is undefined the row says why. Without rows, a sentence.
 */
export function agreementPlot(rows: readonly PlottedAgreement[], options: AgreementOptions): Chart {
  if (rows.length === 0) return emptyChart(options.empty ?? "No frame has been coded by two coders.");
  const stacked = options.width < phone;
  const sheet = layOut(rows, options.width, stacked);
  const names: Label[] = [];
  const bands: Band[] = [];
  let top = heading;
  for (const row of rows) {
    const text = wrapText(row.label, stacked ? options.width : sheet.left - 16, size * 1.08, 3);
    const block = text.length * 17;
    const tall = stacked ? block + 38 : Math.max(32, block + 8);
    const y = stacked ? top + block + 17 : top + tall / 2;
    names.push({ x: 0, y: stacked ? top + block / 2 : y, text: text.join("\n"), fill: "var(--ink)" });
    bands.push({ row, y });
    top += tall;
  }
  const opened = bands.map((d) => targetOf(d, sheet, options.unit ?? "sentence"));
  const marks = [
    ...ground(sheet, stacked ? bands.map((d) => [d.y - 11, d.y + 11]) : [[heading - 4, top]]),
    labels(names, { textAnchor: "start", fontSize: size, fontWeight: 600 }),
    ...values(bands, sheet),
    ...words(bands, sheet, stacked),
  ];
  return drawOpening(options.width, top + 4, marks, opened, options.onOpen);
}

/** The rows behind {@link agreementPlot}. */
export const agreementTable = (rows: readonly PlottedAgreement[]): ChartTable => ({
  columns: ["Frame", "Alpha", "Low", "High", "AC1", "Coded with it", "Coded", "Note"],
  rows: rows.map((d) => [d.label, d.alpha, d.low, d.high, d.ac1, d.count, d.of, d.note ?? null]),
});

function layOut(rows: readonly PlottedAgreement[], width: number, stacked: boolean): Sheet {
  const left = stacked ? 8 : Math.min(230, width * 0.22);
  const right = stacked ? 40 : 130;
  const least = Math.min(0, ...rows.flatMap((d) => [d.alpha ?? 0, d.low ?? 0, d.ac1 ?? 0]));
  const start = Math.max(-1, Math.floor(least * 5) / 5);
  return {
    left,
    right: width - right,
    start,
    x: (value) => left + ((value - start) / (1 - start)) * (width - right - left),
  };
}

const two = (value: number): string => formatNumber(value, 2);
/** An alpha, which its rounding is not to carry over a bound of the verdict. */
const shownAlpha = (value: number): string => formatNumber(value, digitsBeside(value, [tentative, reliable]));

/** A row in words: alpha with its interval, AC1, and how many of what was coded have the frame. */
function rowWords(row: PlottedAgreement, unit: string): string {
  const interval =
    row.low === null || row.high === null
      ? "no interval"
      : `interval ${shownAlpha(row.low)} to ${shownAlpha(row.high)}`;
  const alpha = row.alpha === null ? undefinedNote(row) : `alpha ${shownAlpha(row.alpha)}, ${interval}`;
  const ac1 = row.ac1 === null ? "AC1 undefined" : `AC1 ${two(row.ac1)}`;
  return `${row.label}: ${alpha}; ${ac1}; ${formatShare(row.count, row.of, unit)}`;
}

/** What {@link agreementPlot} shows, in words, a sentence a row. */
export const agreementWords = (rows: readonly PlottedAgreement[], unit = "sentence"): string =>
  rows.map((row) => `${rowWords(row, unit)}.`).join(" ");

function targetOf({ row, y }: Band, sheet: Sheet, unit: string): Target<PlottedAgreement> {
  const label = rowWords(row, unit);
  const x = sheet.x(row.alpha ?? sheet.start);
  return { row, x: row.alpha === null ? x + 80 : x, y, ...(row.alpha === null ? { width: 160 } : {}), label };
}

const undefinedNote = (row: PlottedAgreement): string => row.note ?? "alpha undefined: the codes do not vary";

function ground(sheet: Sheet, spans: readonly (readonly number[])[]): Plot.Markish[] {
  const band = (from: number, to: number, ink: number): Plot.Markish =>
    Plot.rect(spans, {
      x1: () => sheet.x(from),
      x2: () => sheet.x(to),
      y1: (d: readonly number[]) => d[0] ?? 0,
      y2: (d: readonly number[]) => d[1] ?? 0,
      fill: `color-mix(in srgb, var(--ink) ${ink}%, var(--paper))`,
    });
  const at = [...new Set([sheet.start, 0, tentative, reliable, 1])];
  const rules = at.flatMap((value) =>
    spans.map(([y1 = 0, y2 = 0]): Line => ({ x1: sheet.x(value), x2: sheet.x(value), y1, y2 })),
  );
  const shown = (value: number): string =>
    value === tentative || value === reliable
      ? boundText(value)
      : formatNumber(value, value % 1 === 0 ? 0 : 1);
  const wide = sheet.x(1) - sheet.x(reliable) > 64;
  return [
    band(tentative, reliable, 4),
    band(reliable, 1, 9),
    lines(rules),
    labels(at.map((value) => ({ x: sheet.x(value), y: heading - 14, text: shown(value) }))),
    labels(
      [
        {
          x: sheet.x(wide ? (tentative + reliable) / 2 : reliable) - (wide ? 0 : 4),
          y: 12,
          text: "tentative",
        },
      ],
      { textAnchor: wide ? "middle" : "end" },
    ),
    labels([{ x: sheet.x(wide ? (1 + reliable) / 2 : reliable) + (wide ? 0 : 4), y: 12, text: "reliable" }], {
      textAnchor: wide ? "middle" : "start",
    }),
  ];
}

function values(bands: readonly Band[], sheet: Sheet): Plot.Markish[] {
  const clamp = (value: number): number => sheet.x(Math.max(sheet.start, value));
  const intervals = bands.flatMap(({ row, y }) =>
    row.alpha === null || row.low === null || row.high === null
      ? []
      : [{ x1: clamp(row.low), x2: clamp(row.high), y1: y, y2: y, stroke: "var(--ink)" }],
  );
  const dots = (value: (row: PlottedAgreement) => number | null): { x: number; y: number }[] =>
    bands.flatMap(({ row, y }) => {
      const at = value(row);
      return at === null ? [] : [{ x: clamp(at), y }];
    });
  return [
    lines(intervals, { strokeWidth: 1.5 }),
    Plot.dot(
      dots((d) => d.ac1),
      { x: "x", y: "y", r: 4.5, fill: "var(--paper)", stroke: "var(--muted)", strokeWidth: 1.5 },
    ),
    Plot.dot(
      dots((d) => d.alpha),
      { x: "x", y: "y", r: 4.5, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 1 },
    ),
  ];
}

/** The figure beside each row, and why there is none; the first row with both names its two marks. */
function words(bands: readonly Band[], sheet: Sheet, stacked: boolean): Plot.Markish[] {
  const beside = bands.map(({ row, y }) => ({
    x: sheet.right + (stacked ? 8 : 16),
    y,
    text:
      row.alpha === null
        ? "–"
        : stacked
          ? shownAlpha(row.alpha)
          : `${shownAlpha(row.alpha)}  ${verdict(row.alpha)}`,
    fill: "var(--ink)",
  }));
  const why = bands
    .filter((d) => d.row.alpha === null)
    .map(({ row, y }) => ({
      x: sheet.x(sheet.start) + 8,
      y,
      text: wrapText(undefinedNote(row), sheet.x(tentative) - sheet.x(sheet.start) - 12, 12, 2).join("\n"),
    }));
  return [
    labels(beside, { textAnchor: "start" }),
    labels(why, {
      textAnchor: "start",
      fontStyle: "italic",
      lineHeight: 1.1,
      stroke: "var(--paper)",
      strokeWidth: 4,
    }),
    labels([{ x: 0, y: 12, text: "● alpha   ○ AC1" }], { textAnchor: "start" }),
  ];
}

const verdict = (alpha: number): string =>
  alpha >= reliable ? "reliable" : alpha >= tentative ? "tentative" : `below ${boundText(tentative)}`;
