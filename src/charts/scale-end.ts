import { shareOf } from "./chart-table.js";
import type { Scale } from "./dumbbell-pages.js";
import type { PostShare } from "./frame-share.js";
import type { Counted } from "./open-marks.js";

/**
 * What is counted of a post from which on its share or rate says something: of ten sentences one more or less moves a share by 10 of 100, of a hundred
 * words one use moves a rate by 10 in 1,000, about as much as the common names and pronouns of a whole text come to. Of fewer none cannot be told from many.
 */
export const enough = { share: 10, rate: 100 } as const;

/** Least end of a scale: a contest of small shares is not blown up. */
const least = { share: 0.05, rate: 0.002 } as const;

/**
 * Where a scale of shares or rates ends: the highest of what has sentences or words enough, a post or a camp. Where most posts have fewer, as in a set
 * of short messages, all set it. Rows without any count for nothing; without others it is 5 of 100, or 2 in 1,000.
 */
export function scaleEnd(scale: Scale, posts: readonly Counted[], totals: readonly Counted[] = []): number {
  const isEnough = ({ of }: Counted): boolean => of >= enough[scale];
  const long = posts.filter(isEnough);
  const setting =
    2 * long.length < posts.length ? [...posts, ...totals] : [...long, ...totals.filter(isEnough)];
  return setting.reduce<number>((end, row) => Math.max(end, shareOf(row) ?? 0), least[scale]);
}

/** Whether a share or rate lies past the end of its scale; its mark then stands there. */
export const isPast = (row: Counted, end: number): boolean => (shareOf(row) ?? 0) > end * (1 + 1e-9);

/** What a chart says of marks at the end of its scale, `marked` being the posts that have one; nothing where there is none. Begins with a space. */
export function pastNote(
  rows: { readonly posts: readonly PostShare[]; readonly camps: readonly Counted[] },
  marked: ReadonlySet<string>,
  scale: Scale,
  unit: string,
): string {
  const posts = rows.posts.filter(({ post }) => marked.has(post));
  const end = scaleEnd(scale, posts, rows.camps);
  return posts.some((row) => isPast(row, end))
    ? ` A mark with a wedge lies further out than is drawn: its post has fewer than ${enough[scale]} of the ${unit}s counted, too few for a ${scale}.`
    : "";
}
