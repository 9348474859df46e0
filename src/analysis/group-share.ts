import type { Settings } from "../domain/selection.js";
import { postsById, postsOfCamps } from "./camp-of.js";
import type { PostRow } from "./corpus-rows.js";
import { type CountIndex, cellCount } from "./count-index.js";
import { type Pool, pool, shareOf } from "./pooled-share.js";

/** Sentences of a post with the frame, of those that can be counted. */
export interface PostShare extends Pool {
  readonly post_id: string;
  /** Null where `of` is 0. */
  readonly share: number | null;
}

/** One side of a comparison. */
export interface GroupShare extends Pool {
  readonly camps: readonly string[];
  /** Posts of the camps in order of id, those without a sentence that counts included. */
  readonly posts: readonly PostShare[];
  /** Pooled over sentences; null where there is none. */
  readonly share: number | null;
  /** Mean of the shares of posts; null where there is none. */
  readonly mean: number | null;
  /** Posts that use the frame. */
  readonly range: number;
}

/** The use of a frame by posts counted in any of some camps. */
export function groupShare(
  frame: string,
  camps: readonly string[],
  settings: Settings,
  posts: readonly PostRow[],
  index: CountIndex,
): GroupShare {
  const hits = index.cells(settings.source, frame);
  const all = index.cells(settings.source);
  const shares = postsOfCamps(camps, settings.placements, postsById(posts)).map(({ post_id }): PostShare => {
    const count = cellCount(hits.get(post_id), settings);
    const of = cellCount(all.get(post_id), settings);
    return { post_id, count, of, share: shareOf({ count, of }) };
  });
  const total = pool(shares);
  const known = shares.flatMap(({ share }) => (share === null ? [] : [share]));
  return {
    ...total,
    camps,
    posts: shares,
    share: shareOf(total),
    mean: known.length ? known.reduce((sum, share) => sum + share, 0) / known.length : null,
    range: shares.filter((post) => post.count > 0).length,
  };
}

/** Counts of some camps together. */
export function groupTotal(
  frame: string,
  camps: readonly string[],
  settings: Settings,
  posts: readonly PostRow[],
  index: CountIndex,
): Pool {
  const hits = index.cells(settings.source, frame);
  const all = index.cells(settings.source);
  let [count, of] = [0, 0];
  for (const { post_id } of postsOfCamps(camps, settings.placements, posts)) {
    count += cellCount(hits.get(post_id), settings);
    of += cellCount(all.get(post_id), settings);
  }
  return { count, of };
}

/** Posts of some camps of which the source of the settings can count no sentence, though they have some: nobody coded them. */
export function uncodedPosts<P extends PostRow>(
  camps: readonly string[],
  { source, placements }: Settings,
  posts: readonly P[],
  index: CountIndex,
): P[] {
  if (source === "cue") return [];
  const [coded, all] = [index.cells(source), index.cells("cue")];
  const whole = { voice: "all", headings: true } as const;
  return postsOfCamps(camps, placements, posts).filter(
    ({ post_id }) => cellCount(coded.get(post_id), whole) === 0 && cellCount(all.get(post_id), whole) > 0,
  );
}

/** The posts of a group that have a sentence that counts. */
export const countedPosts = (group: GroupShare): PostShare[] => group.posts.filter((post) => post.of > 0);
