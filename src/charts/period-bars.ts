import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatDay, formatNumber, plural } from "../domain/format.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, emptyChart, labels, lines } from "./draw.js";
import { facingPages, type Page } from "./facing-pages.js";
import { type Counted, drawOpening, sentencesOf, type Target } from "./open-marks.js";
import { bold, wrapText } from "./text-width.js";

/** Posts of a camp in one period; `sentences` open. */
export interface PeriodBar extends Counted {
  /** The period's first day. */
  readonly start: string;
  readonly camp: string;
  readonly posts: number;
  /** Posts whose day is inferred. */
  readonly inferred: number;
}

export interface PeriodBarsOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly unit: "day" | "week" | "month" | "year" | "decade";
  /** First days of all periods, in order. */
  readonly starts: readonly string[];
  readonly onOpen?: (row: PeriodBar) => void;
  readonly empty?: string | undefined;
}

/** A bar from its page's spine to `middle`, for stated days, and on to `end`, for inferred ones. */
interface Bar {
  readonly row: PeriodBar;
  readonly page: Page;
  readonly y: number;
  readonly middle: number;
  readonly end: number;
}

const [step, thick, head] = [22, 14, 44];

/**
 * How many posts each camp has in each period, camp against camp: a bar from the spine, solid for days that posts state, hollow after that
 * for days that are inferred. Time runs down the page. Without posts, a sentence.
 */
export function periodBars(rows: readonly PeriodBar[], options: PeriodBarsOptions): Chart {
  const { width, camps, starts, unit } = options;
  if (rows.length === 0) return emptyChart(options.empty ?? "No post has a date.");
  const others = rows.some((d) => !camps.some((camp) => camp.id === d.camp));
  const layout = facingPages(width, camps, others);
  const high = layout.stacked ? step * 1.8 : step;
  const yOf = new Map(
    starts.map((start, i) => [start, head + i * high + high / 2 + (layout.stacked ? 8 : 0)]),
  );
  const bars = barsOf(rows, layout.pages, camps, yOf);
  const opened = bars.map((bar) => targetOf(bar, unit));
  const height = head + starts.length * high + 8;
  const marks = [
    ...pageMarks(layout.pages, height),
    labels(
      starts.map((start) => ({
        x: layout.label.x,
        y: (yOf.get(start) ?? 0) - (layout.stacked ? 16 : 0),
        text: periodName(start, unit),
        fill: "var(--ink)",
      })),
      { textAnchor: layout.label.anchor },
    ),
    ...barMarks(bars),
    ...countMarks(bars),
  ];
  return drawOpening(width, height, marks, opened, options.onOpen);
}

/** Bars on their pages, at the heights of their periods; the longest is as long as its page. */
function barsOf(
  rows: readonly PeriodBar[],
  pages: readonly Page[],
  camps: readonly Camp[],
  yOf: ReadonlyMap<string, number>,
): Bar[] {
  const most = Math.max(...rows.map((d) => d.posts));
  return rows.flatMap((row): Bar[] => {
    const page = pageOf(pages, row.camp, camps);
    const y = yOf.get(row.start);
    if (page === undefined || y === undefined) return [];
    const at = (posts: number): number => page.zero + (page.direction * page.length * posts) / most;
    return [{ row, page, y, middle: at(row.posts - row.inferred), end: at(row.posts) }];
  });
}

function targetOf({ row, page, y, end }: Bar, unit: PeriodBarsOptions["unit"]): Target<PeriodBar> {
  const inferred = row.inferred === 0 ? "" : `, ${formatNumber(row.inferred)} by an inferred day`;
  return {
    row,
    x: (page.zero + end) / 2,
    y,
    width: Math.abs(end - page.zero),
    height: thick,
    label: `${periodName(row.start, unit)}, ${page.label}: ${plural(row.posts, "post")}${inferred}`,
  };
}

/** Where texts begin that run away from the spine. */
const outward = (direction: 1 | -1) => ({
  textAnchor: direction < 0 ? ("end" as const) : ("start" as const),
});

/** The spine of each page and its camp. */
const pageMarks = (pages: readonly Page[], height: number): Plot.Markish[] => [
  lines(pages.map(({ zero }) => ({ x1: zero, x2: zero, y1: head, y2: height - 8, stroke: "var(--muted)" }))),
  ...pages.map(({ zero, direction, length, room, style, label }) => {
    const name = wrapText(`${style.glyph}\u00a0${label}`, length + room, 12 * bold, 2).join("\n");
    return labels([{ x: zero, y: 5, text: name, fill: style.text }], {
      ...outward(direction),
      fontWeight: 600,
      lineAnchor: "top",
    });
  }),
];

/** Bars solid as far as days are stated, hollow from there on. */
function barMarks(bars: readonly Bar[]): Plot.Markish[] {
  const between = (from: (d: Bar) => number, to: (d: Bar) => number) => ({
    x1: (d: Bar) => Math.min(from(d), to(d)),
    x2: (d: Bar) => Math.max(from(d), to(d)),
    y1: (d: Bar) => d.y - thick / 2,
    y2: (d: Bar) => d.y + thick / 2,
    stroke: (d: Bar) => d.page.style.mark,
  });
  const stated = bars.filter(({ row }) => row.posts > row.inferred);
  const inferred = bars.filter(({ row }) => row.inferred > 0);
  const [zero, middle, end] = [(d: Bar) => d.page.zero, (d: Bar) => d.middle, (d: Bar) => d.end];
  return [
    Plot.rect(stated, { ...between(zero, middle), fill: (d: Bar) => d.page.style.mark }),
    Plot.rect(inferred, { ...between(middle, end), fill: "var(--paper)", inset: 0.5 }),
  ];
}

/** How many posts a bar stands for, past its end. */
const countMarks = (bars: readonly Bar[]): Plot.Markish[] =>
  ([1, -1] as const).map((direction) =>
    labels(
      bars
        .filter((d) => d.page.direction === direction)
        .map(({ row, page, y, end }) => ({
          x: end + 6 * direction,
          y,
          text: formatNumber(row.posts),
          fill: page.style.text,
        })),
      outward(direction),
    ),
  );

/** The rows behind {@link periodBars}. */
export const periodTable = (
  rows: readonly PeriodBar[],
  camps: readonly Camp[],
  unit: PeriodBarsOptions["unit"],
): ChartTable => ({
  columns: ["Period", "Camp", "Posts", "Day inferred", "Sentences"],
  rows: rows.map((d) => [
    periodName(d.start, unit),
    camps.find(({ id }) => id === d.camp)?.label ?? "",
    d.posts,
    d.inferred,
    sentencesOf(d),
  ]),
});

const pageOf = (pages: readonly Page[], camp: string, camps: readonly Camp[]): Page | undefined =>
  pages.find((page) => page.camp === (camps.some(({ id }) => id === camp) ? camp : null));

/** A period in words, from its first day: "12 September 2016", "week of …", "September 2016", "1947", "1940s". */
export function periodName(start: string, unit: PeriodBarsOptions["unit"]): string {
  if (unit === "decade") return `${start.slice(0, 4)}s`;
  if (unit === "year") return start.slice(0, 4);
  const day = formatDay(start);
  if (unit === "month") return day.replace(/^\d+ /, "");
  return unit === "week" ? `week of ${day}` : day;
}
