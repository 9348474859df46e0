import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatDay, formatDayOfYear, formatDayShort } from "../domain/format.js";
import { styleOf } from "./camp-style.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { drawOpening, type Target } from "./open-marks.js";
import { bold, fitText, wrapText } from "./text-width.js";
import {
  dayOf,
  layOutTimeline,
  type TimelineEvent,
  type TimelineLayout,
  type TimelineNote,
  type TimelinePost,
  timelineType,
  within,
} from "./timeline-layout.js";

export interface TimelineOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly onOpen?: (row: TimelinePost) => void;
  readonly empty?: string | undefined;
}

const { size, leading } = timelineType;

/**
 * Events and posts on one line of days that runs down the page. Posts of the first of two camps stand at its left, all else at
 * its right; on a phone they make a list. A stated day is a solid mark, an inferred one hollow, with a bracket as
 * long as it may be off; posts without a day follow below, in words. Without events and posts, a sentence.
 */
export function timeline(
  events: readonly TimelineEvent[],
  posts: readonly TimelinePost[],
  options: TimelineOptions,
): Chart {
  if (events.length + posts.length === 0) return emptyChart(options.empty ?? "No event or post is dated.");
  const layout = layOutTimeline(events, posts, options.width, options.camps);
  const { notes } = layout;
  const bottom = Math.max(4, ...notes.flatMap((d) => [d.at + 10, d.y + (d.text.length * leading) / 2]));
  const undated = undatedNotes(posts, options, bottom + (notes.length > 0 ? 34 : 4));
  const opened = [...notes.flatMap(targetOf), ...undated.targets];
  const layers = [
    ...dayLine(layout),
    ...leaders(layout),
    ...brackets(layout),
    ...marks(layout, options.camps),
    ...texts(layout, options.camps),
    ...undated.marks,
  ];
  return drawOpening(options.width, undated.bottom, layers, opened, options.onOpen);
}

/** The rows behind {@link timeline}: events, then posts. */
export const timelineTable = (
  events: readonly TimelineEvent[],
  posts: readonly TimelinePost[],
): ChartTable => ({
  columns: ["What", "post_id", "Day", "Basis", "Note", "Source"],
  rows: [
    ...events.map((d) => [d.label, null, d.date, null, null, d.source_url]),
    ...posts.map((d) => [d.short, d.post, d.published, d.published_basis, d.published_note, null]),
  ],
});

/** Room on either side of a stretch that is left out, in which the line still stands. */
const stub = 14;

function dayLine({ notes, line, perDay, breaks, dates, year }: TimelineLayout): Plot.Markish[] {
  const ys = notes.map((d) => d.at);
  if (ys.length === 0) return [];
  const stroke = perDay === null ? "var(--hairline)" : "var(--muted)";
  const ends = [
    Math.min(...ys) - 10,
    ...breaks.flatMap((d) => [d.y1 + stub, d.y2 - stub]),
    Math.max(...ys) + 10,
  ];
  const drawn = ends.flatMap((y1, i): Line[] =>
    i % 2 === 0 ? [{ x1: line, x2: line, y1, y2: ends[i + 1] ?? y1, stroke }] : [],
  );
  const left = breaks.map((d): Line => ({ x1: line, x2: line, y1: d.y1 + stub, y2: d.y2 - stub, stroke }));
  const said = breaks.map((d): Label => ({ x: line + 8, y: (d.y1 + d.y2) / 2, text: d.text }));
  const head = year === null ? [] : [{ x: line + dates, y: 8, text: year, fill: "var(--ink)" }];
  return [
    lines(drawn),
    lines(left, { strokeDasharray: "1 5" }),
    labels([...said, ...head], { textAnchor: "start" }),
  ];
}

function leaders({ notes, line, perDay, dates }: TimelineLayout): Plot.Markish[] {
  if (perDay === null) return [];
  const points = notes.flatMap((d, z) => {
    const start = d.post === null ? line + d.side * 5 : d.x + d.side * 8;
    const bend = line + d.side * Math.max(20, Math.abs(start - line));
    const top = d.y - ((d.text.length - 1) * leading) / 2;
    const near = line + d.side * (dates - 6);
    return [
      { x: start, y: d.at, z },
      { x: bend, y: d.at, z },
      { x: near - d.side * 4, y: top, z },
      { x: near, y: top, z },
    ];
  });
  return [Plot.line(points, { x: "x", y: "y", z: "z", stroke: "var(--hairline)", strokeWidth: 1 })];
}

function brackets({ notes, perDay }: TimelineLayout): Plot.Markish[] {
  const list = notes.flatMap(({ post, x, at, side }): Line[] => {
    const days = post?.published_basis === "inferred" ? (post.within ?? null) : null;
    if (days === null) return [];
    const reach = Math.max(9, days * (perDay ?? 0));
    const back = x - side * 5;
    const [y1, y2, stroke] = [at - reach, at + reach, "var(--muted)"];
    return [
      { x1: x, x2: x, y1, y2, stroke },
      { x1: back, x2: x, y1, y2: y1, stroke },
      { x1: back, x2: x, y1: y2, y2, stroke },
    ];
  });
  return [lines(list, { strokeWidth: 1.25 })];
}

function marks({ notes, line }: TimelineLayout, camps: readonly Camp[]): Plot.Markish[] {
  const events = notes.filter((d) => d.post === null);
  const posts = notes.flatMap(({ post, x, at }) => {
    if (post === null) return [];
    const style = styleOf(post.camp, camps);
    const fill = post.published_basis === "stated" ? style.mark : "var(--paper)";
    return [{ x, y: at, symbol: style.symbol, fill, stroke: style.mark }];
  });
  const strokes = events.map((d) => ({
    x1: line - 4,
    x2: line + 4,
    y1: d.at,
    y2: d.at,
    stroke: "var(--ink)",
  }));
  return [lines(strokes, { strokeWidth: 1.5 }), postDots(posts)];
}

const postDots = (list: readonly object[]): Plot.Markish =>
  Plot.dot(list, {
    x: "x",
    y: "y",
    r: 5,
    symbol: "symbol",
    fill: "fill",
    stroke: "stroke",
    strokeWidth: 1.75,
  });

function texts(
  { notes, line, dates, words: column, year }: TimelineLayout,
  camps: readonly Camp[],
): Plot.Markish[] {
  return ([1, -1] as const).flatMap((side) => {
    const here = notes.filter((d) => d.side === side);
    const textAnchor = side === 1 ? ("start" as const) : ("end" as const);
    const top = (d: TimelineNote): number => d.y - ((d.text.length - 1) * leading) / 2;
    const label = (d: TimelineNote): Label => ({
      x: line + side * column,
      y: d.y,
      text: d.text.map((words, i) => (i < d.naming ? words : "")).join("\n"),
      fill: d.post === null ? "var(--ink)" : styleOf(d.post.camp, camps).text,
      href: webAddress(d.event?.source_url ?? null),
    });
    const date = (d: TimelineNote): Label => ({
      x: line + side * dates,
      y: top(d),
      text: year === null ? formatDayOfYear(d.date) : formatDayShort(d.date),
    });
    const basis = (d: TimelineNote): Label => ({
      x: line + side * column,
      y: d.y,
      text: d.text.map((words, i) => (i < d.naming ? "" : words)).join("\n"),
    });
    const posts = here.filter((d) => d.post !== null);
    const events = here.filter((d) => d.event !== null).map(label);
    return [
      labels(here.map(date), { textAnchor }),
      labels(events, { textAnchor, fontSize: size, href: "href" }),
      labels(posts.filter((d) => d.text.length > d.naming).map(basis), { textAnchor, fontSize: size }),
      labels(posts.map(label), { textAnchor, fontSize: size, fontWeight: 600 }),
    ];
  });
}

/** An address that is safe to follow; any other text is no link. */
const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

function targetOf({ post, date, x, at }: TimelineNote): Target<TimelinePost>[] {
  if (post === null) return [];
  const day = `${post.published_basis === "stated" ? "" : "inferred, "}${formatDay(date)}`;
  const off = post.within == null ? "" : `, ${within(post.within)}`;
  return [{ row: post, x, y: at, label: `${post.short}: ${day}${off}` }];
}

/** Posts without a day, below the line: what is known of their time, in words. */
function undatedNotes(posts: readonly TimelinePost[], { width, camps }: TimelineOptions, from: number) {
  const without = posts.filter((d) => d.published === null || !Number.isFinite(dayOf(d.published)));
  const names: Label[] = [];
  const reasons: Label[] = [];
  const dots: { x: number; y: number; symbol: string; fill: string; stroke: string }[] = [];
  const opened: Target<TimelinePost>[] = [];
  let top = from + (without.length > 0 ? 22 : 0);
  for (const row of without) {
    const style = styleOf(row.camp, camps);
    const why = wrapText(row.published_note ?? "no date is known", width - 28, 12, 4);
    dots.push({ x: 14, y: top + 9, symbol: style.symbol, fill: "var(--paper)", stroke: style.mark });
    names.push({ x: 28, y: top + 9, text: fitText(row.short, width - 28, size * bold), fill: style.text });
    reasons.push({ x: 28, y: top + 20, text: why.join("\n") });
    opened.push({
      row,
      x: 14,
      y: top + 9,
      label: `${row.short}: no date; ${row.published_note ?? "nothing more is known"}`,
    });
    top += 32 + why.length * 16;
  }
  const head =
    without.length === 0 ? [] : [{ x: 0, y: from + 4, text: "Without a date", fill: "var(--ink)" }];
  return {
    bottom: without.length === 0 ? from - 20 : top,
    targets: opened,
    marks: [
      labels(head, { textAnchor: "start", fontSize: size }),
      postDots(dots),
      labels(names, { textAnchor: "start", fontSize: size, fontWeight: 600 }),
      labels(reasons, { textAnchor: "start", lineAnchor: "top" }),
    ],
  };
}
