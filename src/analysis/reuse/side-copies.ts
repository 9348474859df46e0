import type { Camp } from "../../domain/contest.js";
import type { CopyPair } from "../../domain/copy-pair.js";
import type { Settings } from "../../domain/selection.js";
import { type Side, type SidePost, sidesOf } from "../sides.js";

/** Posts of one side that share most of their words. */
export interface SideCopies<P extends SidePost = SidePost> {
  readonly side: Side<P>;
  readonly pairs: readonly CopyPair[];
  /** Posts that repeat one before them: left out, what was written once is counted once. */
  readonly repeats: readonly P[];
}

/**
 * The sides of which two posts or more share most of their words. Of posts that hang together by pairs the first in order of id is the one that is repeated. Copies on
 * two sides are none: each side says it, and the fairness card names them.
 */
export function sideCopies<P extends SidePost>(
  copies: readonly CopyPair[],
  camps: readonly Camp[],
  posts: readonly P[],
  placements: Settings["placements"],
): SideCopies<P>[] {
  if (copies.length === 0) return [];
  return sidesOf(camps, posts, placements).flatMap((side) => {
    const own = new Set(side.posts.map(({ post_id }) => post_id));
    const pairs = copies.filter(({ first, second }) => own.has(first) && own.has(second));
    if (pairs.length === 0) return [];
    const heads = firstsOf(pairs);
    const repeats = side.posts.filter(({ post_id }) => (heads.get(post_id) ?? post_id) !== post_id);
    return [{ side, pairs, repeats }];
  });
}

/** Of each post in a pair the first post that it hangs together with. */
function firstsOf(pairs: readonly CopyPair[]): Map<string, string> {
  const head = new Map<string, string>();
  const find = (id: string): string => {
    const above = head.get(id) ?? id;
    return above === id ? id : find(above);
  };
  for (const { first, second } of pairs) {
    const [a, b] = [find(first), find(second)].sort();
    if (a !== undefined && b !== undefined) head.set(b, a);
  }
  return new Map(pairs.flatMap(({ first, second }) => [first, second]).map((id) => [id, find(id)]));
}

/** Every post that repeats another of its side. */
export const repeatedPosts = <P extends SidePost>(
  copies: readonly CopyPair[],
  camps: readonly Camp[],
  posts: readonly P[],
  placements: Settings["placements"],
): string[] =>
  sideCopies(copies, camps, posts, placements).flatMap(({ repeats }) =>
    repeats.map(({ post_id }) => post_id),
  );
