import type { Counted } from "./open-marks.js";
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

/** Terms of the same two rates. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly terms: readonly ScatterTerm[];
}

/** Room around the plane, in pixels. */
export const margin = { left: 44, right: 16, top: 26, bottom: 42 };
/** Letters of a label, and of one that a reader looks for. */
export const [labelSize, markedSize] = [12, 14];
/** Most marked terms that have a label; each has its ring. */
const mostMarked = 24;

/** A scatter laid out: dots for terms, labels where there is room, and what marks the terms that a reader looks for. */
export interface ScatterLayout extends Layout {
  readonly rings: readonly Ring[];
  /** Dots of marked terms where nothing else is drawn. */
  readonly added: readonly Dot[];
  readonly set: readonly PlacedLabel[];
}

/** Lays out terms, the most telling first, and those marked; these keep every dot in its place, and other labels make room. */
export function layOut(
  terms: readonly ScatterTerm[],
  marked: readonly ScatterTerm[],
  width: number,
): ScatterLayout {
  const layout = unmarkedLayout(terms, width);
  const { rings, added } = ringsOf(marked, layout);
  const set = placeMarked(rings, layout, width);
  const names = new Set(marked.map(({ term }) => term));
  const placed = layout.placed.filter(
    (label) => !names.has(label.term.term) && !set.some((other) => meet(boxOf(label), boxOf(other))),
  );
  return { ...layout, placed, rings, added, set };
}

/** Where everything stands that no marked term moves. */
interface Layout {
  readonly height: number;
  readonly most: number;
  readonly least: number;
  readonly x: (rate: number) => number;
  readonly y: (rate: number) => number;
  /** The numbers beside the axis up, which no label covers. */
  readonly numbers: readonly Box[];
  readonly dots: readonly Dot[];
  readonly placed: readonly PlacedLabel[];
}

/** The last layout of some terms: a search draws the same ones again and again. */
const layouts = new WeakMap<readonly ScatterTerm[], Layout & { readonly width: number }>();

function unmarkedLayout(terms: readonly ScatterTerm[], width: number): Layout {
  const known = layouts.get(terms);
  if (known?.width === width) return known;
  const height = Math.min(640, Math.max(340, width * 0.62));
  const most = terms.reduce((sum, { across, up }) => Math.max(sum, across, up), 0);
  const least = terms.reduce((sum, { across, up }) => Math.min(sum, across || sum, up || sum), most);
  const x = scale(least, most, margin.left, width - margin.right);
  const y = scale(least, most, height - margin.bottom, margin.top);
  const dots = dotsOf(terms, x, y);
  const numbers = tickRates(least, most).map((rate): Box => [0, y(rate) - 7, margin.left - 4, y(rate) + 7]);
  const placed = placeLabels(dots, numbers, width, height);
  const made = { width, height, most, least, x, y, numbers, dots, placed };
  layouts.set(terms, made);
  return made;
}

/** A logarithm over half the smallest rate: it spreads the many rare terms and, other than a plain one, shows none. */
const scale = (least: number, most: number, from: number, to: number) => {
  const unit = least / 2;
  const length = Math.log1p(most / unit);
  return (rate: number): number => from + (Math.log1p(Math.min(rate, most) / unit) / length) * (to - from);
};

/** None, and the powers of ten among the rates. */
export function tickRates(least: number, most: number): number[] {
  const first = Math.ceil(Math.log10(least));
  const powers = Array.from(
    { length: Math.max(0, Math.floor(Math.log10(most)) - first + 1) },
    (_, i) => first + i,
  );
  return [0, ...powers.map((power) => Number(`1e${power}`))];
}

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

/** The side that a dot tells of: that of its terms which are a side's; null where they differ, or all are neither's. */
export function sideOf({ terms }: Dot): ScatterTerm["side"] {
  const sides = new Set(terms.flatMap(({ side }) => side ?? []));
  const [only] = sides;
  return sides.size === 1 ? (only ?? null) : null;
}

/** Whether every term of a dot is its side's. */
export const isWhole = (dot: Dot): boolean => dot.terms.every(({ side }) => side === sideOf(dot));

/** Pixels, of a dot: larger the more terms it holds, and where it is a side's, for those are what a reader looks for. */
export const radius = (dot: Dot): number =>
  Math.min(9, (sideOf(dot) === null ? 2.6 : 4) + Math.sqrt(dot.terms.length));

/** Where a label stands: its middle, how many pixels wide at most, and which end of it is at its dot. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly anchor: Anchor;
}

export type Anchor = "start" | "middle" | "end";

/** A label, with the side that its dot tells of. */
export interface PlacedLabel extends Place {
  readonly term: ScatterTerm;
  readonly side: ScatterTerm["side"];
}

/** Where the text of a label is set from. */
export const anchorOf = ({ x, wide, anchor }: Place): number =>
  anchor === "start" ? x - wide / 2 : anchor === "end" ? x + wide / 2 : x;

type Box = readonly [left: number, top: number, right: number, bottom: number];

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const boxOf = ({ x, y, wide }: Place): Box => [x - wide / 2, y - 7, x + wide / 2, y + 7];

/** Where a label may stand by its dot, so many pixels off: right of it, left, above or below. */
function placesBy(dot: Dot, wide: number, off: number): Place[] {
  return [
    { x: dot.x + off + wide / 2, y: dot.y, wide, anchor: "start" },
    { x: dot.x - off - wide / 2, y: dot.y, wide, anchor: "end" },
    { x: dot.x, y: dot.y - off - 6, wide, anchor: "middle" },
    { x: dot.x, y: dot.y + off + 6, wide, anchor: "middle" },
  ];
}

const isInside = ([left, top, right, bottom]: Box, width: number, height: number): boolean =>
  left >= 2 && right <= width - 2 && top >= margin.top - 8 && bottom <= height - margin.bottom + 8;

function dotBox(dot: Dot): Box {
  const reach = radius(dot);
  return [dot.x - reach, dot.y - reach, dot.x + reach, dot.y + reach];
}

/** Pixels from a dot to its label, and to another's on its line or right over or under it, which would seem to be its own. */
const [near, clear] = [2, 5];

/** Whether a label covers a dot with such a box, or seems to be its. */
function isTaken(box: Box, dot: Dot, [left, top, right, bottom]: Box): boolean {
  if (!meet(box, [left - clear, top - clear, right + clear, bottom + clear])) return false;
  if (dot.y > box[1] && dot.y < box[3]) return meet(box, [left - clear, top, right + clear, bottom]);
  if (dot.x > box[0] && dot.x < box[2]) return meet(box, [left, top - clear, right, bottom + clear]);
  return meet(box, [left, top, right, bottom]);
}

/** A label right of its dot, else left, above or below; none where each place is taken or as near to another dot. Terms that are a side's go first. */
function placeLabels(
  dots: readonly Dot[],
  numbers: readonly Box[],
  width: number,
  height: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const marks = dots.map((dot) => ({ dot, box: dotBox(dot), side: sideOf(dot) }));
  const first = marks.filter(({ side }) => side !== null);
  for (const { dot, side } of [...first, ...marks.filter((mark) => mark.side === null)]) {
    const term = dot.terms.find(({ side }) => side !== null) ?? dot.terms[0];
    if (term === undefined) continue;
    const free = placesBy(dot, textWidth(term.term, labelSize) + 2, radius(dot) + near).find((place) => {
      const box = boxOf(place);
      return (
        isInside(box, width, height) &&
        !numbers.some((other) => meet(box, other)) &&
        !placed.some((other) => meet(box, boxOf({ ...other, wide: other.wide + 2 * clear }))) &&
        !marks.some((other) => other.dot !== dot && isTaken(box, other.dot, other.box))
      );
    });
    if (free === undefined) continue;
    placed.push({ term, side, ...free });
  }
  return placed;
}

/** A ring about the dot of marked terms. */
export interface Ring extends Dot {
  readonly reach: number;
}

/** A ring for the marked terms of each place, and dots for those of a place where nothing is drawn. */
function ringsOf(
  marked: readonly ScatterTerm[],
  { dots, x, y }: Layout,
): Pick<ScatterLayout, "rings" | "added"> {
  if (marked.length === 0) return { rings: [], added: [] };
  const places = new Map(dots.map((dot) => [placeOf(dot), dot]));
  const own = dotsOf(marked, x, y);
  return {
    rings: own.map((dot) => ({ ...dot, reach: radius(places.get(placeOf(dot)) ?? dot) + 3.5 })),
    added: own.filter((dot) => !places.has(placeOf(dot))),
  };
}

const placeOf = ({ x, y }: Dot): string => `${x} ${y}`;

/** A marked label: the term and what follows it. */
export const markedText = ({ term, note }: ScatterTerm): string =>
  note === undefined ? term : `${term}\u00a0${note}`;

/** A label by each marked term's ring, over other dots where no place is free of them, but never over another such label. */
function placeMarked(
  rings: readonly Ring[],
  { dots, numbers, height }: Layout,
  width: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const each = rings.flatMap((ring) => ring.terms.map((term) => ({ term, ring })));
  for (const { term, ring } of each.slice(0, mostMarked)) {
    const wide = textWidth(markedText(term), markedSize) * 1.1 + 4;
    const open = placesBy(ring, wide, ring.reach + 3).filter((place) => {
      const box = boxOf(place);
      const taken = [...numbers, ...placed.map(boxOf)];
      return isInside(box, width, height) && !taken.some((other) => meet(box, other));
    });
    const free = open.find((place) => !dots.some((other) => meet(boxOf(place), dotBox(other)))) ?? open[0];
    if (free !== undefined) placed.push({ term, side: sideOf(ring), ...free });
  }
  return placed;
}
