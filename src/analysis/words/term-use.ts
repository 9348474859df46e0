import type { DispersionDp } from "./dispersion-dp.js";
import { rate } from "./rate.js";
import { eachUse, type TermMatrix } from "./term-matrix.js";

/** A group's use of a term. */
export interface TermUse {
  readonly count: number;
  /** Per 1,000 words; null where the group has none. */
  readonly rate: number | null;
  /** Posts that use it. */
  readonly range: number;
  /** Whether one writer wrote all of these. */
  readonly isOneWriters: boolean;
  /** How clumped it is over the group's posts; null where the group never uses it. */
  readonly dispersion: DispersionDp | null;
}

/** One side of a term table. */
export interface TermGroup {
  readonly camps: readonly string[];
  /** Places of its posts in the matrix, those without words included. */
  readonly posts: readonly number[];
  readonly words: number;
}

/**
 * A group's use of each term, by its place in the matrix. Dispersion is `dispersionDp` from the posts that have the
 * term alone: the others deviate together by their share of the words, so a rare term costs little in many posts.
 */
export function termUses(
  matrix: TermMatrix,
  writers: readonly string[],
  { posts, words }: TermGroup,
): (at: number) => TermUse {
  const isIn = new Uint8Array(matrix.posts.length);
  for (const post of posts) isIn[post] = 1;
  const shareOf = (post: number): number => (matrix.words[post] ?? 0) / words;
  const shares = posts.map(shareOf).filter((share) => share > 0);
  const most = 1 - shares.reduce((least, share) => Math.min(least, share), 1);
  const none: TermUse = { count: 0, rate: rate(0, words), range: 0, isOneWriters: false, dispersion: null };
  return (at) => {
    let [count, range, apart] = [0, 0, 1];
    let [first, isOneWriters]: [string | undefined, boolean] = [undefined, true];
    eachUse(matrix, at, (post, used) => {
      if (!isIn[post]) return;
      count += used;
      range++;
      first ??= writers[post];
      isOneWriters &&= writers[post] === first;
    });
    if (count === 0) return none;
    eachUse(matrix, at, (post, used) => {
      if (isIn[post]) apart += Math.abs(used / count - shareOf(post)) - shareOf(post);
    });
    const dispersion = { dp: apart / 2, dpNorm: most > 0 ? apart / 2 / most : null };
    return { count, rate: rate(count, words), range, isOneWriters, dispersion };
  };
}
