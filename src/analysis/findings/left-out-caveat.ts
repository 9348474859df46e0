import type { LeaveOneOut } from "../leave-one-out.js";
import { named } from "./wording.js";

/** What becomes of a difference when one post is left out, or all by one author, in sentences; none where that cannot be tried. */
export function leftOutCaveat(
  { flips, flipsAuthor, holds, byAuthor }: LeaveOneOut,
  posts: readonly { readonly post_id: string; readonly short: string }[],
): string[] {
  if (flips !== null) {
    const post = posts.find(({ post_id }) => post_id === flips) ?? { short: flips };
    return [`Without ${named(post)} the difference disappears or reverses.`];
  }
  if (flipsAuthor !== null)
    return [`Without the posts by ${flipsAuthor} on one side the difference disappears or reverses.`];
  if (holds !== true) return [];
  const left = byAuthor ? "any one post, or all of one author’s posts on a side, are" : "any one post is";
  return [`The direction holds when ${left} left out.`];
}
