import { shareOf } from "./chart-table.js";
import type { PostShare } from "./frame-share.js";
import type { Counted } from "./open-marks.js";

/**
 * Words from which on a post's rate says something: of a hundred words, one use more or less moves the rate by 10 in 1,000, about as much as the
 * common names and pronouns of a whole text come to. A rate of fewer cannot tell none from many.
 */
export const enoughWords = 100;

/** Least end of a scale of rates: 2 in 1,000. */
const least = 0.002;

const isEnough = ({ of }: Counted): boolean => of >= enoughWords;

/**
 * Where a scale of rates ends: the highest rate of what has words enough, a post or a camp, as a share of words. Where most posts have fewer, as in a set
 * of short messages, all set it. Rows without words count for nothing; without any it is 2 in 1,000.
 */
export function rateEnd(posts: readonly Counted[], totals: readonly Counted[] = []): number {
  const long = posts.filter(isEnough);
  const setting =
    2 * long.length < posts.length ? [...posts, ...totals] : [...long, ...totals.filter(isEnough)];
  return setting.reduce((end, row) => Math.max(end, shareOf(row) ?? 0), least);
}

/** Whether a rate lies past the end of its scale; its mark then stands there. */
export const isPast = (row: Counted, end: number): boolean => (shareOf(row) ?? 0) > end * (1 + 1e-9);

/** What a chart of rates says of marks at the end of its scale, `marked` being the posts that have one; nothing where there is none. Begins with a space. */
export function pastNote(
  rows: { readonly posts: readonly PostShare[]; readonly camps: readonly Counted[] },
  marked: ReadonlySet<string>,
): string {
  const posts = rows.posts.filter(({ post }) => marked.has(post));
  const end = rateEnd(posts, rows.camps);
  return posts.some((row) => isPast(row, end))
    ? ` A mark with a wedge lies further out than is drawn: its post has fewer than ${enoughWords} of the words counted, too few for a rate.`
    : "";
}
