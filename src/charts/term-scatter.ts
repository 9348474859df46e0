import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, plural } from "../domain/format.js";
import { type CampStyle, campStyle } from "./camp-style.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, emptyChart, labels, lines } from "./draw.js";
import { drawOpening, type Target } from "./open-marks.js";
import {
  type Anchor,
  anchorOf,
  type Dot,
  isWhole,
  labelSize,
  layOut,
  margin,
  markedSize,
  markedText,
  type PlacedLabel,
  type Ring,
  radius,
  type ScatterLayout,
  type ScatterTerm,
  sideOf,
  tickRates,
} from "./scatter-layout.js";
import { bold, fitText, textWidth } from "./text-width.js";

/** Where the side of a comparison stands in the scatter: the target up, the reference across. */
export const scatterSide = (side: "target" | "reference" | null): ScatterTerm["side"] =>
  side === null ? null : side === "target" ? "up" : "across";

/** One side of the scatter. */
export interface ScatterSide {
  readonly label: string;
  /** The camp whose colour it takes; null for several together. */
  readonly camp: Camp | null;
}

export interface TermScatterOptions {
  readonly width: number;
  readonly across: ScatterSide;
  readonly up: ScatterSide;
  /** Terms that a reader looks for, drawn whether or not they are among the others: each has a ring and a label in heavy type, and others make room. */
  readonly marked?: readonly ScatterTerm[];
  readonly onOpen?: (row: ScatterTerm) => void;
  readonly empty?: string | undefined;
}

/**
 * Terms by their rate on either side: those used alike lie on the diagonal, those of one side alone on its axis. Terms of the
 * same two rates share a dot, larger the more they are; a side's glyph and colour stand at its axis and say whose word a term is, hollow where others
 * that are neither's share its dot; a grey ring is neither's. A label has the colour of its dot.
 * `terms` come most telling first; a label is set where it touches no dot or label set before it. A label opens the sentences. Marked terms
 * keep every dot in its place. Without terms, a sentence.
 */
export function termScatter(terms: readonly ScatterTerm[], options: TermScatterOptions): Chart {
  if (terms.length === 0) return emptyChart(options.empty ?? "No term is used often enough to be drawn.");
  const { width, marked = [] } = options;
  const layout = layOut(terms, marked, width);
  const { height, dots, rings, added, set, placed } = layout;
  const inks = { across: ink(options.across), up: ink(options.up) };
  const inkOf = (side: ScatterTerm["side"]) => (side === null ? neutral : inks[side]);
  const opened = [...set, ...placed].map((label) => targetOf(label, options));
  const marks = [
    ...axes(layout, width),
    ...sideNames(options, inks, height),
    Plot.dot([...dots, ...added], {
      x: "x",
      y: "y",
      r: radius,
      symbol: (d: Dot) => inkOf(sideOf(d)).symbol,
      fill: (d: Dot) => (isFull(d) ? inkOf(sideOf(d)).mark : "var(--paper)"),
      stroke: (d: Dot) => (isFull(d) ? "var(--paper)" : inkOf(sideOf(d)).mark),
      strokeWidth: (d: Dot) => (sideOf(d) === null || isFull(d) ? 1 : 1.75),
      title: (d: Dot) => titleOf(d),
    }),
    Plot.dot(rings, {
      x: "x",
      y: "y",
      r: (d: Ring) => d.reach,
      stroke: "var(--ink)",
      strokeWidth: 2,
    }),
    ...anchors.flatMap((textAnchor) => [
      labels(
        placed
          .filter(({ anchor }) => anchor === textAnchor)
          .map((d) => ({ x: anchorOf(d), y: d.y, text: d.term.term, fill: inkOf(d.side).text })),
        { textAnchor, fontSize: labelSize, stroke: "var(--paper)", strokeWidth: 3 },
      ),
      labels(
        set
          .filter(({ anchor }) => anchor === textAnchor)
          .map((d) => ({ x: anchorOf(d), y: d.y, text: markedText(d.term), fill: "var(--ink)" })),
        { textAnchor, fontSize: markedSize, fontWeight: 700, stroke: "var(--paper)", strokeWidth: 4 },
      ),
    ]),
  ];
  return drawOpening(width, height, marks, opened, options.onOpen);
}

/** The rows behind {@link termScatter}: its terms, then those marked that are none of them. */
export function scatterTable(
  terms: readonly ScatterTerm[],
  marked: readonly ScatterTerm[],
  { up, across }: Readonly<Record<"up" | "across", Pick<ScatterSide, "label">>>,
): ChartTable {
  const drawn = new Set(terms.map(({ term }) => term));
  const rate = ({ label }: Pick<ScatterSide, "label">): string => `${label}, per 1,000 words`;
  return {
    columns: ["Term", rate(up), rate(across), "Times"],
    rows: [...terms, ...marked.filter(({ term }) => !drawn.has(term))].map((d) => [
      d.term,
      d.up,
      d.across,
      d.count,
    ]),
  };
}

const targetOf = (
  { term, x, y, wide }: PlacedLabel,
  { across, up }: TermScatterOptions,
): Target<ScatterTerm> => ({
  row: term,
  x,
  y,
  width: wide,
  height: 16,
  label: `“${term.term}”: ${rateOf(term.across)} per 1,000 words ${across.label}, ${rateOf(term.up)} ${up.label}; ${plural(term.count, "time")}`,
});

/** Hairlines at round rates either way with their numbers, and the diagonal of equal rates; the rate where both begin is named once. */
function axes({ height, most, least, x, y }: ScatterLayout, width: number): Plot.Markish[] {
  const ticks = tickRates(least, most);
  return [
    lines([
      ...ticks.flatMap((rate) => [
        { x1: x(rate), x2: x(rate), y1: margin.top, y2: height - margin.bottom },
        { x1: margin.left, x2: width - margin.right, y1: y(rate), y2: y(rate) },
      ]),
    ]),
    lines([{ x1: x(0), y1: y(0), x2: x(most), y2: y(most), stroke: "var(--muted)" }], {
      strokeDasharray: "2,4",
    }),
    labels(ticks.map((rate) => ({ x: x(rate), y: height - margin.bottom + 14, text: tickText(rate) }))),
    labels(
      ticks.slice(1).map((rate) => ({ x: margin.left - 6, y: y(rate), text: tickText(rate) })),
      { textAnchor: "end" },
    ),
  ];
}

/** Each side at the end of its axis with its glyph, and the glyph of what is neither's. */
function sideNames(
  { width, across, up }: TermScatterOptions,
  inks: Readonly<Record<"across" | "up", CampStyle>>,
  height: number,
): Plot.Markish[] {
  const right = width - margin.right;
  const neither = `${neutral.glyph} neither side’s`;
  const cut = (text: string, beside: string): string =>
    fitText(text, right - textWidth(beside, 12 * bold), 12 * bold);
  return [
    labels(
      [
        {
          x: right,
          y: height - 8,
          text: `${cut(`${inks.across.glyph} ${across.label}`, " →")} →`,
          fill: inks.across.text,
        },
      ],
      { textAnchor: "end", fontWeight: 600 },
    ),
    labels([{ x: 0, y: 8, text: cut(`↑ ${inks.up.glyph} ${up.label}`, ` ${neither}`), fill: inks.up.text }], {
      textAnchor: "start",
      fontWeight: 600,
    }),
    labels([{ x: right, y: 8, text: neither }], { textAnchor: "end" }),
  ];
}

const anchors: readonly Anchor[] = ["start", "end", "middle"];

/** Whether a dot is a full mark: each of its terms is the side's whose colour it has. */
const isFull = (dot: Dot): boolean => sideOf(dot) !== null && isWhole(dot);

/** Terms of neither side, which are told from those of several camps together. */
const neutral: CampStyle = { symbol: "circle", glyph: "○", mark: "var(--muted)", text: "var(--muted)" };
const ink = ({ camp }: ScatterSide) => campStyle(camp?.colour ?? null);
const rateOf = (rate: number): string =>
  formatNumber(rate, rate === 0 || rate >= 10 ? 0 : rate < 0.1 ? 3 : 1);

const named = 12;

function titleOf({ terms }: Dot): string {
  const words = terms.slice(0, named).map(({ term }) => term);
  return `${words.join(", ")}${terms.length > named ? ` and ${terms.length - named} others` : ""}`;
}

const tickText = (rate: number): string =>
  formatNumber(rate, rate > 0 ? Math.max(0, -Math.round(Math.log10(rate))) : 0);
