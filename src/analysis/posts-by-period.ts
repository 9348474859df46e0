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
export const mostPeriods = 40;

const units: readonly PeriodUnit[] = ["day", "week", "month", "year", "decade"];

/** The first day of the period that a day lies in; weeks begin on Monday. */
function startOf(day: string, unit: PeriodUnit): string {
  if (unit === "decade") return `${day.slice(0, 3)}0-01-01`;
  if (unit === "year") return `${day.slice(0, 4)}-01-01`;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  if (unit === "day") return day;
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return isoOf(date);
}

function nextStart(start: string, unit: PeriodUnit): string {
  const date = dateOf(start);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + 1);
  else if (unit === "week") date.setUTCDate(date.getUTCDate() + 7);
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + (unit === "year" ? 1 : 10));
  return isoOf(date);
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

const isDay = (day: string | null): day is string =>
  day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(dateOf(day).getTime());

/** Every period from the first to the last; null where there are more than `most`. */
function periodsBetween(first: string, last: string, unit: PeriodUnit, most: number): string[] | null {
  const starts: string[] = [];
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
  const dated = posts.filter(({ published }) => isDay(published));
  const days = dated.map(({ published }) => published ?? "").sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { unit: "day", starts: [], counts: [] };
  const fitting = units.find((unit) => periodsBetween(first, last, unit, most) !== null) ?? "decade";
  const starts = periodsBetween(first, last, fitting, Number.POSITIVE_INFINITY) ?? [];
  const groups = groupBy(dated, (post) =>
    JSON.stringify([startOf(post.published ?? "", fitting), campOf(post)]),
  );
  const counts = [...groups].map(([key, own]): PeriodCount => {
    const [start = "", camp = ""] = JSON.parse(key) as string[];
    return {
      start,
      camp,
      posts: own.length,
      inferred: own.filter(({ published_basis }) => published_basis !== "stated").length,
      sentences: own.reduce((sum, post) => sum + post.sentences, 0),
      selection: thesePosts(own.map(({ post_id }) => post_id)),
    };
  });
  return {
    unit: fitting,
    starts,
    counts: counts.sort((a, b) => (a.start + a.camp < b.start + b.camp ? -1 : 1)),
  };
}
