import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, plural } from "../domain/format.js";
import { type CampStyle, campStyle } from "./camp-style.js";
import { type Chart, draw, emptyChart, labels, lines } from "./draw.js";
import { type Counted, openMarks, type Target, targets } from "./open-marks.js";
import { textWidth } from "./text-width.js";

/** A term with its use on two sides; `side` is the side that its shape and colour tell of. */
export interface ScatterTerm extends Counted {
  readonly term: string;
  /** Occurrences per 1,000 words of the side across and the side up. */
  readonly across: number;
  readonly up: number;
  readonly side: "across" | "up" | null;
  /** What follows its label where it is marked, such as its times on either side. */
  readonly note?: string;
}

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
  readonly empty?: string;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly terms: readonly ScatterTerm[];
}

const margin = { left: 44, right: 16, top: 26, bottom: 42 };
const [size, markedSize] = [12, 14];
/** Most marked terms that have a label; each has its ring. */
const mostMarked = 24;

/**
 * Terms by their rate on either side: those used alike lie on the diagonal, those of one side alone on its axis. Terms of the
 * same two rates share a dot, larger the more they are; a side's glyph and colour stand at its axis and say whose word a term is, a ring is neither's.
 * `terms` come most telling first; a label is set where it touches no dot or label set before it. A label opens the sentences. Marked terms
 * keep every dot in its place. Without terms, a sentence.
 */
export function termScatter(terms: readonly ScatterTerm[], options: TermScatterOptions): Chart {
  if (terms.length === 0) return emptyChart(options.empty ?? "No term is used often enough to be drawn.");
  const { width, marked = [] } = options;
  const { height, most, least, x, y, dots, placed: unmarked } = layOut(terms, width);
  const { rings, added } = ringsOf(marked, dots, x, y);
  const set = placeMarked(rings, dots, width, height);
  const names = new Set(marked.map(({ term }) => term));
  const placed = unmarked.filter(
    (label) => !names.has(label.term.term) && !set.some((other) => meet(boxOf(label), boxOf(other))),
  );
  const inks = { across: ink(options.across), up: ink(options.up) };
  const inkOf = (side: ScatterTerm["side"]) => (side === null ? neutral : inks[side]);
  const opened = [...set, ...placed].map(
    ({ term, x: at, y: line, wide }): Target<ScatterTerm> => ({
      row: term,
      x: at,
      y: line,
      width: wide,
      height: 16,
      label: `“${term.term}”: ${rateOf(term.across)} per 1,000 words ${options.across.label}, ${rateOf(term.up)} ${options.up.label}; ${plural(term.count, "time")}`,
    }),
  );
  const ticks = tickRates(least, most);
  const chart = draw(width, height, [
    lines([
      ...ticks.flatMap((rate) => [
        { x1: x(rate), x2: x(rate), y1: margin.top, y2: height - margin.bottom },
        { x1: margin.left, x2: width - margin.right, y1: y(rate), y2: y(rate) },
      ]),
    ]),
    lines([{ x1: x(0), y1: y(0), x2: x(most), y2: y(most), stroke: "var(--muted)" }], {
      strokeDasharray: "2,4",
    }),
    labels(
      ticks.map((rate) => ({
        x: x(rate),
        y: height - margin.bottom + 14,
        text: tickText(rate),
      })),
    ),
    labels(
      ticks.slice(1).map((rate) => ({ x: margin.left - 6, y: y(rate), text: tickText(rate) })),
      { textAnchor: "end" },
    ),
    labels(
      [
        {
          x: width - margin.right,
          y: height - 8,
          text: `${inks.across.glyph} ${options.across.label} →`,
          fill: inks.across.text,
        },
      ],
      {
        textAnchor: "end",
        fontWeight: 600,
      },
    ),
    labels([{ x: 0, y: 8, text: `↑ ${inks.up.glyph} ${options.up.label}`, fill: inks.up.text }], {
      textAnchor: "start",
      fontWeight: 600,
    }),
    labels([{ x: width - margin.right, y: 8, text: `${neutral.glyph} neither side’s` }], {
      textAnchor: "end",
    }),
    Plot.dot([...dots, ...added], {
      x: "x",
      y: "y",
      r: radius,
      symbol: (d: Dot) => inkOf(sideOf(d)).symbol,
      fill: (d: Dot) => (sideOf(d) === null ? "var(--paper)" : inkOf(sideOf(d)).mark),
      stroke: (d: Dot) => (sideOf(d) === null ? neutral.mark : "var(--paper)"),
      strokeWidth: 1,
      title: (d: Dot) => titleOf(d),
    }),
    Plot.dot(rings, {
      x: "x",
      y: "y",
      r: (d: Ring) => d.reach,
      stroke: "var(--ink)",
      strokeWidth: 2,
    }),
    labels(
      placed.map(({ term, x: at, y: line }) => ({
        x: at,
        y: line,
        text: term.term,
        fill: inkOf(term.side).text,
      })),
      { fontSize: size, stroke: "var(--paper)", strokeWidth: 3 },
    ),
    labels(
      set.map(({ term, x: at, y: line }) => ({ x: at, y: line, text: markedText(term), fill: "var(--ink)" })),
      { fontSize: markedSize, fontWeight: 700, stroke: "var(--paper)", strokeWidth: 4 },
    ),
    targets(opened),
  ]);
  openMarks(chart, opened, options.onOpen);
  return chart;
}

/** Where everything stands that no marked term moves. */
interface Layout {
  readonly height: number;
  readonly most: number;
  readonly least: number;
  readonly x: (rate: number) => number;
  readonly y: (rate: number) => number;
  readonly dots: readonly Dot[];
  readonly placed: readonly PlacedLabel[];
}

/** The last layout of some terms: a search draws the same ones again and again. */
const layouts = new WeakMap<readonly ScatterTerm[], Layout & { readonly width: number }>();

function layOut(terms: readonly ScatterTerm[], width: number): Layout {
  const known = layouts.get(terms);
  if (known?.width === width) return known;
  const height = Math.min(640, Math.max(340, width * 0.62));
  const most = terms.reduce((sum, { across, up }) => Math.max(sum, across, up), 0);
  const least = terms.reduce((sum, { across, up }) => Math.min(sum, across || sum, up || sum), most);
  const x = scale(least, most, margin.left, width - margin.right);
  const y = scale(least, most, height - margin.bottom, margin.top);
  const dots = dotsOf(terms, x, y);
  const made = { width, height, most, least, x, y, dots, placed: placeLabels(dots, width, height) };
  layouts.set(terms, made);
  return made;
}

/** Terms of neither side, which are told from those of several camps together. */
const neutral: CampStyle = { symbol: "circle", glyph: "○", mark: "var(--muted)", text: "var(--muted)" };
const ink = ({ camp }: ScatterSide) => campStyle(camp?.colour ?? null);
const rateOf = (rate: number): string =>
  formatNumber(rate, rate === 0 || rate >= 10 ? 0 : rate < 0.1 ? 3 : 1);

/** A logarithm over half the smallest rate: it spreads the many rare terms and, other than a plain one, shows none. */
const scale = (least: number, most: number, from: number, to: number) => {
  const unit = least / 2;
  const length = Math.log1p(most / unit);
  return (rate: number): number => from + (Math.log1p(Math.min(rate, most) / unit) / length) * (to - from);
};

/** None, and the powers of ten among the rates. */
function tickRates(least: number, most: number): number[] {
  const first = Math.ceil(Math.log10(least));
  const powers = Array.from(
    { length: Math.max(0, Math.floor(Math.log10(most)) - first + 1) },
    (_, i) => first + i,
  );
  return [0, ...powers.map((power) => Number(`1e${power}`))];
}

const tickText = (rate: number): string =>
  formatNumber(rate, rate > 0 ? Math.max(0, -Math.round(Math.log10(rate))) : 0);

function dotsOf(
  terms: readonly ScatterTerm[],
  x: (rate: number) => number,
  y: (rate: number) => number,
): Dot[] {
  const dots = new Map<string, ScatterTerm[]>();
  for (const term of terms) {
    const key = `${term.across} ${term.up}`;
    const held = dots.get(key);
    if (held === undefined) dots.set(key, [term]);
    else held.push(term);
  }
  return [...dots.values()].map((held) => ({
    x: x(held[0]?.across ?? 0),
    y: y(held[0]?.up ?? 0),
    terms: held,
  }));
}

const radius = ({ terms }: Dot): number => Math.min(9, 2.6 + Math.sqrt(terms.length));

const sideOf = ({ terms }: Dot): ScatterTerm["side"] =>
  terms.every(({ side }) => side === terms[0]?.side) ? (terms[0]?.side ?? null) : null;

const named = 12;

function titleOf({ terms }: Dot): string {
  const words = terms.slice(0, named).map(({ term }) => term);
  return `${words.join(", ")}${terms.length > named ? ` and ${terms.length - named} others` : ""}`;
}

interface PlacedLabel {
  readonly term: ScatterTerm;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const boxOf = ({ x, y, wide }: Omit<PlacedLabel, "term">): Box => [x - wide / 2, y - 7, x + wide / 2, y + 7];

/** Where a label may stand by its dot, so many pixels off: right of it, left, above or below. */
function placesBy(dot: Dot, wide: number, off: number): Omit<PlacedLabel, "term">[] {
  return [
    { x: dot.x + off + wide / 2, y: dot.y, wide },
    { x: dot.x - off - wide / 2, y: dot.y, wide },
    { x: dot.x, y: dot.y - off - 6, wide },
    { x: dot.x, y: dot.y + off + 6, wide },
  ];
}

const isInside = ([left, top, right, bottom]: Box, width: number, height: number): boolean =>
  left >= 2 && right <= width - 2 && top >= margin.top - 8 && bottom <= height - margin.bottom + 8;

const dotBox = ({ x, y }: Dot): Box => [x - 4, y - 4, x + 4, y + 4];

/** A label right of its dot, else left, above or below; none where each place is taken. */
function placeLabels(dots: readonly Dot[], width: number, height: number): PlacedLabel[] {
  const taken: Box[] = dots.map(dotBox);
  const placed: PlacedLabel[] = [];
  for (const dot of dots) {
    const [term] = dot.terms;
    if (term === undefined) continue;
    const free = placesBy(dot, textWidth(term.term, size) + 4, 7).find((place) => {
      const box = boxOf(place);
      return isInside(box, width, height) && !taken.some((other) => meet(box, other));
    });
    if (free === undefined) continue;
    taken.push(boxOf(free));
    placed.push({ term, ...free });
  }
  return placed;
}

/** A ring about the dot of marked terms. */
interface Ring extends Dot {
  readonly reach: number;
}

/** A ring for the marked terms of each place, and dots for those of a place where nothing is drawn. */
function ringsOf(
  marked: readonly ScatterTerm[],
  dots: readonly Dot[],
  x: (rate: number) => number,
  y: (rate: number) => number,
): { readonly rings: Ring[]; readonly added: Dot[] } {
  if (marked.length === 0) return { rings: [], added: [] };
  const places = new Map(dots.map((dot) => [placeOf(dot), dot]));
  const own = dotsOf(marked, x, y);
  return {
    rings: own.map((dot) => ({ ...dot, reach: radius(places.get(placeOf(dot)) ?? dot) + 3.5 })),
    added: own.filter((dot) => !places.has(placeOf(dot))),
  };
}

const placeOf = ({ x, y }: Dot): string => `${x} ${y}`;

const markedText = ({ term, note }: ScatterTerm): string =>
  note === undefined ? term : `${term}\u00a0${note}`;

/** A label by each marked term's ring, over other dots where no place is free of them, but never over another such label. */
function placeMarked(
  rings: readonly Ring[],
  dots: readonly Dot[],
  width: number,
  height: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const each = rings.flatMap((ring) => ring.terms.map((term) => ({ term, ring })));
  for (const { term, ring } of each.slice(0, mostMarked)) {
    const wide = textWidth(markedText(term), markedSize) * 1.1 + 4;
    const open = placesBy(ring, wide, ring.reach + 4).filter((place) => {
      const box = boxOf(place);
      return isInside(box, width, height) && !placed.some((other) => meet(box, boxOf(other)));
    });
    const clear = open.find((place) => !dots.some((other) => meet(boxOf(place), dotBox(other)))) ?? open[0];
    if (clear !== undefined) placed.push({ term, ...clear });
  }
  return placed;
}
