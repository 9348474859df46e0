import type { Camp } from "../domain/contest.js";
import { type DayScale, dayScale, stretchWords } from "./day-scale.js";
import { phone } from "./facing-pages.js";
import { keepApart } from "./keep-apart.js";
import type { Counted } from "./open-marks.js";
import { wrapText } from "./text-width.js";

/** A dated event; its label links to `source_url`. */
export interface TimelineEvent {
  readonly date: string;
  readonly label: string;
  readonly source_url: string | null;
}

/** A post and how its day is known. `count` of `of` is what it opens: its sentences. */
export interface TimelinePost extends Counted {
  readonly post: string;
  readonly short: string;
  readonly camp: string;
  readonly published: string | null;
  readonly published_basis: string;
  readonly published_note: string | null;
  /** Days either way by which an inferred day may be off; null or absent where that is not known. */
  readonly within?: number | null;
}

interface Entry {
  readonly day: number;
  readonly date: string;
  readonly post: TimelinePost | null;
  readonly event: TimelineEvent | null;
  /** -1 at the left of the line, 1 at its right. */
  readonly side: -1 | 1;
}

/** An event or a post in its place: the mark at (x, at), its words around `y`. */
export interface TimelineNote extends Entry {
  readonly x: number;
  readonly at: number;
  readonly y: number;
  readonly text: readonly string[];
  /** How many lines of `text`, from its first, name the entry; the rest say how its day is known. */
  readonly naming: number;
}

export interface TimelineLayout {
  /** Where the line of days stands. */
  readonly line: number;
  /** Pixels a day, or null where entries follow each other as a list. */
  readonly perDay: number | null;
  /** The year of all days, to be told once; null where there are several, which each day then tells, and where there is none. */
  readonly year: string | null;
  /** Distances from the line of days to the dates, which stand clear of the marks, and to the words behind them. */
  readonly dates: number;
  readonly words: number;
  /** Stretches of days that are left out: where, and how long they last. */
  readonly breaks: readonly { readonly y1: number; readonly y2: number; readonly text: string }[];
  readonly notes: readonly TimelineNote[];
}

/** Type size and line height of the words, in pixels. */
export const timelineType = { size: 13, leading: 17 } as const;

/** Pixels between the words of two entries, and of an entry of one line with them. */
const between = 9;
const entryRoom = timelineType.leading + between;

/** Least distance from the line of days to a date, and from there to the words behind a date without its year and with it. */
const columns = { date: 44, words: 54, wordsAfterYear: 88 } as const;

/** Room above the line for the year that all days share. */
const yearRoom = 26;

const msPerDay = 86_400_000;
/** Pixels between the middles of marks, and from the line to the first; the most columns in which marks of about the same day stand. */
const [markApart, markFirst, mostAbreast] = [12, 8, 8] as const;

/** The day as a count of days; NaN for text that is no ISO day. */
export const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / msPerDay;

/** How far a day may be off, in words. */
export const within = (days: number): string => (days === 1 ? "a day either way" : `${days} days either way`);

/**
 * Places events and dated posts, in order of time. Wide: days to scale, long empty stretches left out, posts of the first of two camps at the
 * left, words moved apart where they would meet. On a phone: a list at the right of the line, in order, not to scale.
 */
export function layOutTimeline(
  events: readonly TimelineEvent[],
  posts: readonly TimelinePost[],
  width: number,
  camps: readonly Camp[],
): TimelineLayout {
  const list = width < phone;
  const faced = !list && camps.length === 2;
  const line = faced ? Math.min(290, width * 0.3) : 14;
  const entries = entriesOf(events, posts, faced ? (camps[0]?.id ?? null) : null);
  const years = new Set(entries.map(({ date }) => date.slice(0, 4)));
  const [only] = years;
  const year = years.size === 1 ? (only ?? null) : null;
  const top = year === null ? 0 : yearRoom;
  const scale = list
    ? null
    : dayScale(
        entries.map(({ day }) => day),
        entries.flatMap(({ day, post }) => (post === null ? [] : [day])),
        Math.max(...[-1, 1].map((side) => entries.filter((d) => d.side === side).length - 1)) * entryRoom,
      );
  const at = (day: number): number => (scale === null ? 0 : 20 + scale.at(day));
  const abreast = list ? entries.map(() => 0) : columnsOf(entries, at);
  const dates = Math.max(columns.date, markFirst + Math.max(0, ...abreast) * markApart + 16);
  const words = dates + (years.size > 1 ? columns.wordsAfterYear : columns.words);
  const notes = ([-1, 1] as const).flatMap((side) => {
    const here = entries.filter((d) => d.side === side);
    const room = (side === -1 ? line : width - line) - words - 4;
    const columnOf = (entry: Entry): number => abreast[entries.indexOf(entry)] ?? 0;
    return settle(here, { room, line, y: at, list, columnOf }).map((d) => ({
      ...d,
      at: d.at + top,
      y: d.y + top,
    }));
  });
  return {
    line,
    perDay: scale?.perDay ?? null,
    year,
    dates,
    words,
    breaks: breaksOf(scale, (day) => at(day) + top),
    notes: notes.sort((a, b) => a.day - b.day || a.y - b.y),
  };
}

const breaksOf = (scale: DayScale | null, at: (day: number) => number): TimelineLayout["breaks"] =>
  (scale?.breaks ?? []).map(({ from, days }) => ({
    y1: at(from),
    y2: at(from + days),
    text: `${stretchWords(days)} on`,
  }));

function entriesOf(
  events: readonly TimelineEvent[],
  posts: readonly TimelinePost[],
  left: string | null,
): Entry[] {
  return [
    ...events.map(
      (event): Entry => ({ day: dayOf(event.date), date: event.date, post: null, event, side: 1 }),
    ),
    ...posts.map((post): Entry => {
      const date = post.published ?? "";
      return { day: dayOf(date), date, post, event: null, side: post.camp === left ? -1 : 1 };
    }),
  ]
    .filter((d) => Number.isFinite(d.day))
    .sort((a, b) => a.day - b.day);
}

/** In which column from the line each post's mark stands: the first of its side in which it covers none, or, where all are taken, the one longest free. */
function columnsOf(entries: readonly Entry[], y: (day: number) => number): number[] {
  const ends = new Map([-1, 1].map((side) => [side, new Array<number>(mostAbreast).fill(-markApart)]));
  return entries.map(({ day, post, side }) => {
    const free = post === null ? undefined : ends.get(side);
    if (free === undefined) return 0;
    const first = free.findIndex((end) => y(day) - end >= markApart);
    const column = first < 0 ? free.indexOf(Math.min(...free)) : first;
    free[column] = y(day);
    return column;
  });
}

interface Side {
  /** Pixels for the words. */
  readonly room: number;
  readonly line: number;
  readonly y: (day: number) => number;
  readonly list: boolean;
  readonly columnOf: (entry: Entry) => number;
}

function settle(entries: readonly Entry[], { room, line, y, list, columnOf }: Side): TimelineNote[] {
  const { size, leading } = timelineType;
  const names = entries.map((d) => wrapText(nameOf(d), room, size * 1.1, 5));
  const wrapped = entries.map((d, i) => [...(names[i] ?? []), ...wrapText(basisOf(d), room, size, 2)]);
  const ys = keepApart(
    entries.map((d) => y(d.day)),
    wrapped.map((text) => text.length * leading + between),
  );
  return entries.map((entry, i): TimelineNote => {
    const text = wrapped[i] ?? [];
    const middle = ys[i] ?? 0;
    const at = list ? middle - ((text.length - 1) * leading) / 2 : y(entry.day);
    const naming = names[i]?.length ?? 0;
    if (entry.post === null) return { ...entry, x: line, at, y: middle, text, naming };
    const x = line + entry.side * (markFirst + columnOf(entry) * markApart);
    return { ...entry, x, at, y: middle, text, naming };
  });
}

const nameOf = ({ post, event }: Entry): string => post?.short ?? event?.label ?? "";

/** Nothing for a stated day. */
function basisOf({ post }: Entry): string {
  if (post === null || post.published_basis === "stated") return "";
  return `inferred${post.within == null ? "" : `, ${within(post.within)}`}`;
}
