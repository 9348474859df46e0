import type { Camp } from "../domain/contest.js";
import type { CopyPair } from "../domain/copy-pair.js";
import type { DoubtfulPosts } from "../domain/doubtful-posts.js";
import type { Settings } from "../domain/selection.js";
import type { Row } from "../domain/tables.js";
import { repeatedPosts } from "./reuse/side-copies.js";
import { type Side, type SidePost, sidesOf } from "./sides.js";

/** A post, and its language where that was told. */
export type ReadPost = SidePost & Partial<Pick<Row<"posts">, "language">>;

/** Whether hardly a word of a post is one of the commonest of English. */
export const isForeign = ({ language }: Partial<Pick<Row<"posts">, "language">>): boolean =>
  language === "other";

/** The camps with posts that are hardly in English, and these: stop words, voices and judgements are made for English. */
export function foreignPosts<P extends ReadPost>(
  camps: readonly Camp[],
  posts: readonly P[],
  placements: Settings["placements"],
): { readonly side: Side<P>; readonly posts: readonly P[] }[] {
  return sidesOf(camps, posts, placements)
    .filter(({ id }) => id !== "none")
    .map((side) => ({ side, posts: side.posts.filter(isForeign) }))
    .filter((found) => found.posts.length > 0);
}

/** What a reader may want to leave out of all comparisons, a kind each; none where nothing speaks against a post. */
export function doubtfulPosts(
  camps: readonly Camp[],
  posts: readonly ReadPost[],
  copies: readonly CopyPair[],
): DoubtfulPosts[] {
  const foreign = foreignPosts(camps, posts, {}).flatMap((side) => side.posts.map(({ post_id }) => post_id));
  return [
    {
      posts: repeatedPosts(copies, camps, posts, {}),
      one: "the post that repeats another",
      many: "posts that repeat another",
    },
    { posts: foreign, one: "the post that is hardly in English", many: "posts that are hardly in English" },
  ].filter((kind) => kind.posts.length > 0);
}
