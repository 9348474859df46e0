import type { Camp } from "../domain/contest.js";
import { type CampStyle, campStyle } from "./camp-style.js";

/** One camp's page: a scale that starts at `zero` and runs `length` pixels to the left (-1) or the right (1). */
export interface Page {
  /** Camp id; null for posts of no camp. */
  readonly camp: string | null;
  readonly label: string;
  readonly style: CampStyle;
  readonly zero: number;
  readonly direction: 1 | -1;
  readonly length: number;
  /** Pixels past the scale's end that a count may take. */
  readonly room: number;
}

export interface Pages {
  readonly pages: readonly Page[];
  /** Row labels stand above their row, not beside it. */
  readonly stacked: boolean;
  /** Where row labels go: `x` is the middle of the spine, or the left edge. */
  readonly label: { readonly x: number; readonly width: number; readonly anchor: "middle" | "start" };
  /** Counts stand without their denominator, which the heading of the page gives. */
  readonly brief: boolean;
}

/** Width under which charts stack: a phone. */
export const phone = 480;

const apart = "Outside the camps";

/** Pixels that the widest count takes, with its denominator and without. */
export interface CountWidths {
  readonly full: number;
  readonly brief: number;
}

/** Pixels between the end of a row and its count. */
const beforeCount = 12;

/** Least length of a scale beside counts that have their denominator. */
const least = 102;

/**
 * Lays out camps as pages of one edition. Two camps face each other across a spine, and posts of no camp (`others`)
 * stand in the margin at the right; any other number of camps gives columns side by side. All pages share one scale, past which
 * the widest count has room.
 */
export function facingPages(
  width: number,
  camps: readonly Camp[],
  others: boolean,
  counts: CountWidths = { full: 0, brief: 0 },
): Pages {
  const stacked = width < phone;
  const heads = [
    ...camps.map((d) => ({ camp: d.id, label: d.label, style: campStyle(d.colour) })),
    ...(others || camps.length === 0 ? [{ camp: null, label: apart, style: campStyle(null) }] : []),
  ];
  const spine = stacked ? 16 : Math.min(230, Math.max(130, width * 0.2));
  const mirrored = camps.length === 2;
  const gap = stacked ? 12 : 24;
  const gaps = mirrored ? heads.length - 2 : heads.length - 1;
  const beside = stacked && !mirrored ? 0 : spine;
  const share = (width - beside - gaps * gap) / heads.length;
  const full = Math.max(68, counts.full + beforeCount);
  const brief = share - full < least;
  const room = brief ? Math.max(22, counts.brief + beforeCount) : full;
  const length = Math.max(8, share - room);
  const pages = heads.map((head, position): Page => {
    const start = mirrored
      ? position === 0
        ? length + room
        : length + room + spine + (position - 1) * (share + gap)
      : beside + position * (share + gap);
    return { ...head, zero: start, direction: mirrored && position === 0 ? -1 : 1, length, room };
  });
  const middle = mirrored && !stacked;
  const label = middle
    ? { x: length + room + spine / 2, width: spine - 20, anchor: "middle" as const }
    : { x: 0, width: stacked ? width : spine - 16, anchor: "start" as const };
  return { pages, stacked, label, brief };
}
