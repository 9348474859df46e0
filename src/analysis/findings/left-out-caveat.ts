import type { LeaveOneOut } from "../leave-one-out.js";
import { named } from "./wording.js";

/** What becomes of a difference when one post is left out, or all by one author, in sentences; none where that cannot be tried. */
export function leftOutCaveat(
  { flips, flipsAuthor, holds, byAuthor }: LeaveOneOut,
  posts: readonly { readonly post_id: string; readonly short: string }[],
): string[] {
  if (flips !== null) {
    const post = posts.find(({ post_id }) => post_id === flips) ?? { short: flips };
    return [`Without ${named(post)} the difference closes or turns round.`];
  }
  if (flipsAuthor !== null)
    return [`Without the posts of a side by ${flipsAuthor} the difference closes or turns round.`];
  if (holds !== true) return [];
  const left = byAuthor ? "any one post, or all of a side by one author, are" : "any one post is";
  return [`It keeps its direction when ${left} left out.`];
}
