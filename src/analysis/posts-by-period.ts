import { type Selection, thesePosts } from "../domain/selection.js";
import { groupBy } from "./group-by.js";

/** How long the periods are. */
export type PeriodUnit = "day" | "week" | "month" | "year" | "decade";

/** Posts of a camp in one period. */
export interface PeriodCount {
  /** The period's first day. */
  readonly start: string;
  /** Camp id, or `none`. */
  readonly camp: string;
  readonly posts: number;
  /** Posts whose day is inferred, not stated. */
  readonly inferred: number;
  readonly sentences: number;
  readonly selection: Selection;
}

export interface Periods {
  readonly unit: PeriodUnit;
  /** First days of every period between the first and the last with a post, those without one included. */
  readonly starts: readonly string[];
  readonly counts: readonly PeriodCount[];
}

export interface DatedPost {
  readonly post_id: string;
  readonly camp: string;
  readonly published: string | null;
  readonly published_basis: string;
  readonly sentences: number;
}

/** Most periods that a chart has room for. */
const mostPeriods = 40;

const units: readonly PeriodUnit[] = ["day", "week", "month", "year", "decade"];

/** The start of the period that a day lies in, days as ms since 1970; weeks begin on Monday. */
function startOf(day: number, unit: PeriodUnit): number {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  if (unit === "week") return date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (unit === "month") return date.setUTCDate(1);
  if (unit === "year") return date.setUTCFullYear(year, 0, 1);
  if (unit === "decade") return date.setUTCFullYear(10 * Math.floor(year / 10), 0, 1);
  return day;
}

/** The start of the period after one; NaN past the last day that a Date holds. */
function nextStart(start: number, unit: PeriodUnit): number {
  const date = new Date(start);
  if (unit === "day") return date.setUTCDate(date.getUTCDate() + 1);
  if (unit === "week") return date.setUTCDate(date.getUTCDate() + 7);
  if (unit === "month") return date.setUTCMonth(date.getUTCMonth() + 1);
  return date.setUTCFullYear(date.getUTCFullYear() + (unit === "year" ? 1 : 10));
}

/** A day as ms since 1970; NaN for text that is no ISO day. A year past 9999 or before 0 has a sign and six digits. */
const timeOf = (day: string | null): number =>
  day !== null && /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;

const isoOf = (time: number): string => new Date(time).toISOString().replace(/T.*/, "");

/** The start of every period from the first to the last; null where there are more than `most`. */
function periodsBetween(first: number, last: number, unit: PeriodUnit, most: number): number[] | null {
  const starts: number[] = [];
  for (let start = startOf(first, unit); start <= last; start = nextStart(start, unit)) {
    if (starts.length === most) return null;
    starts.push(start);
  }
  return starts;
}

/**
 * Posts counted by period and camp, in the shortest periods of which `most` are enough, or in decades. Posts without a day are left out; without
 * any other there is no period. `campOf` gives the camp that a post is counted in.
 */
export function postsByPeriod<P extends DatedPost>(
  posts: readonly P[],
  campOf: (post: P) => string,
  most = mostPeriods,
): Periods {
  const dated = posts
    .map((post) => ({ post, day: timeOf(post.published) }))
    .filter(({ day }) => Number.isFinite(day));
  const days = dated.map(({ day }) => day).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { unit: "day", starts: [], counts: [] };
  const fitting = units.find((unit) => periodsBetween(first, last, unit, most) !== null) ?? "decade";
  const starts = periodsBetween(first, last, fitting, Number.POSITIVE_INFINITY) ?? [];
  const groups = groupBy(dated, ({ post, day }) => JSON.stringify([startOf(day, fitting), campOf(post)]));
  const counts = [...groups].map(([key, own]) => {
    const [start, camp] = JSON.parse(key) as [number, string];
    const here = own.map(({ post }) => post);
    const count: PeriodCount = {
      start: isoOf(start),
      camp,
      posts: here.length,
      inferred: here.filter(({ published_basis }) => published_basis !== "stated").length,
      sentences: here.reduce((sum, post) => sum + post.sentences, 0),
      selection: thesePosts(here.map(({ post_id }) => post_id)),
    };
    return { start, count };
  });
  return {
    unit: fitting,
    starts: starts.map(isoOf),
    counts: counts
      .sort((a, b) => a.start - b.start || (a.count.camp < b.count.camp ? -1 : 1))
      .map(({ count }) => count),
  };
}
