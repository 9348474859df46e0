import type { LeaveOneOut } from "../leave-one-out.js";
import { named } from "./wording.js";

/** What becomes of a difference when one post is left out, in sentences; none where that cannot be tried. */
export function leftOutCaveat(
  { flips, holds }: LeaveOneOut,
  posts: readonly { readonly post_id: string; readonly short: string }[],
): string[] {
  if (flips !== null) {
    const post = posts.find(({ post_id }) => post_id === flips) ?? { short: flips };
    return [`Without ${named(post)} the difference closes or turns round.`];
  }
  return holds === true ? ["It keeps its direction when any one post is left out."] : [];
}
