import type { Pool } from "./pooled-share.js";
import { type Random, randomBelow } from "./random.js";

/**
 * What posts count, side by side: thousands of draws from very many posts read them here and there, which is slow where each is an object
 * somewhere else.
 */
export interface PoolColumns {
  readonly count: Int32Array;
  readonly of: Int32Array;
}

/** Lays the counts of posts out side by side, in the order given. */
export const poolColumns = (posts: readonly Pool[]): PoolColumns => ({
  count: Int32Array.from(posts, ({ count }) => count),
  of: Int32Array.from(posts, ({ of }) => of),
});

/** The posts at some places together. */
export function poolAt(columns: PoolColumns, places: Int32Array): Pool {
  let [count, of] = [0, 0];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    count += columns.count[place] ?? 0;
    of += columns.of[place] ?? 0;
  }
  return { count, of };
}

/** As many posts as there are, drawn with replacement, together. */
export function poolDrawn(columns: PoolColumns, random: Random): Pool {
  const posts = columns.of.length;
  let [count, of] = [0, 0];
  for (let drawn = 0; drawn < posts; drawn++) {
    const place = randomBelow(posts, random);
    count += columns.count[place] ?? 0;
    of += columns.of[place] ?? 0;
  }
  return { count, of };
}
