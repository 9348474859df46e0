import { shareOf } from "./chart-table.js";
import type { Page } from "./facing-pages.js";
import type { CampShare, PostShare } from "./frame-share.js";
import type { Counted } from "./open-marks.js";
import { isPast } from "./scale-end.js";
import { spread } from "./spread.js";
import { textWidth } from "./text-width.js";

/** Radius of a dot. */
export const radius = 5;

/** How far a camp's tick reaches to either side of the line. */
const tickReach = 9;

/** What one row has on one page, with positions across it and, of the dots, off the line. */
export interface PageRow {
  readonly page: Page;
  readonly posts: readonly PostShare[];
  readonly xs: readonly number[];
  readonly offsets: readonly number[];
  /** Whether each dot stands at the end of the scale since its share lies past it. */
  readonly past: readonly boolean[];
  readonly total: CampShare | undefined;
  readonly tick: number | null;
}

/** Places a row's posts, and its camp's total where there is one, on a page whose scale ends at the share `end`. */
export function pageRow(
  page: Page,
  posts: readonly PostShare[],
  total: CampShare | undefined,
  end: number,
): PageRow {
  const at = (row: Counted): number =>
    page.zero + (page.direction * page.length * Math.min(end, shareOf(row) ?? 0)) / end;
  const xs = posts.map(at);
  return {
    page,
    posts,
    xs,
    offsets: spread(xs, 2 * radius + 1, 14),
    past: posts.map((row) => isPast(row, end)),
    total,
    tick: total === undefined ? null : at(total),
  };
}

/** How far marks reach to either side of the line of a row. */
export const reachOf = (rows: readonly PageRow[]): number =>
  Math.max(tickReach, ...rows.flatMap(({ offsets }) => offsets.map((d) => Math.abs(d) + radius)));

/** The number that stands under a row of a page: its camp's, or that of its only post. */
export const countedOf = ({ total, posts }: PageRow): PostShare | CampShare | undefined =>
  total ?? (posts.length === 1 ? posts[0] : undefined);

/** A text under or over its mark, moved along as far as the page asks. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Pixels that a letter may lean over zero, to the other page, and that a count keeps away from it. */
const [lean, clear] = [4, 4];

/** A text about `x`, kept on its page; it may lean over its zero by `most` pixels. */
function spanAt(page: Page, x: number, text: string, width: number, most: number): Span {
  const bounds = [page.zero - page.direction * most, page.zero + page.direction * (page.length + page.room)];
  const start = Math.max(Math.min(...bounds), Math.min(x - width / 2, Math.max(...bounds) - width));
  return { text, start, end: start + width };
}

/** Pixels that a count takes: its figures are bold. */
export const countWidth = (text: string): number => textWidth(text, 13);

/** A count under its mark. */
export const countSpan = (page: Page, x: number, text: string): Span =>
  spanAt(page, x, text, countWidth(text), -clear);

const letterSpan = (page: Page, x: number, text: string): Span =>
  spanAt(page, x, text, textWidth(text, 12), lean);

/** Names over the dots of a row, one a post, from left to right. Of two, each leans away from the other. */
export function nameSpans({ page, posts, xs }: PageRow): Span[] {
  const sorted = posts.map((d, i) => ({ text: d.short, x: xs[i] ?? 0 })).sort((a, b) => a.x - b.x);
  return sorted.map(({ text, x }, i) => {
    const width = textWidth(text, 12);
    const outward = sorted.length === 2 ? (i === 0 ? -1 : 1) : 0;
    const middle = x + outward * Math.max(0, width / 2 - radius);
    const start =
      page.direction === 1 && sorted.length === 1
        ? Math.max(middle - width / 2, page.zero)
        : middle - width / 2;
    return { text, start, end: start + width };
  });
}

/** Whether the names over a row have room on their page and between each other; they may lean over its zero by `most` pixels. */
export function namesFit(row: PageRow, most: number): boolean {
  const { page } = row;
  const placed = nameSpans(row);
  const ends = [page.zero - page.direction * most, page.zero + page.direction * (page.length + page.room)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (
    placed.length > 0 &&
    placed.every((d, i) => d.start >= low && d.end <= high && d.start >= (placed[i - 1]?.end ?? -1e4) + 8)
  );
}

/** Letters over the dots of a row; those that would touch stand together, in the order of their dots. */
export function letterSpans({ page, posts, xs }: PageRow, letters: ReadonlyMap<string, string>): Span[] {
  const sorted = posts
    .map((d, i) => ({ text: letters.get(d.post) ?? "", x: xs[i] ?? 0 }))
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.x - b.x);
  const groups: { text: string; xs: number[]; span: Span }[] = [];
  for (const { text, x } of sorted) {
    let group = { text, xs: [x], span: letterSpan(page, x, text) };
    for (
      let before = groups.at(-1);
      before !== undefined && before.span.end + 3 > group.span.start;
      before = groups.at(-1)
    ) {
      groups.pop();
      const together = [...before.xs, ...group.xs];
      const middle = together.reduce((a, b) => a + b, 0) / together.length;
      const both = `${before.text},${group.text}`;
      group = { text: both, xs: together, span: letterSpan(page, middle, both) };
    }
    groups.push(group);
  }
  return groups.map(({ span }) => span);
}
