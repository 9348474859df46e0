import type { Selection } from "../domain/selection.js";
import { campOf } from "./camp-of.js";
import type { PostRow } from "./corpus-rows.js";
import { groupBy } from "./group-by.js";

/** Posts that a chart with a mark for each draws; with a line or a column for each, fewer fit. */
export const mostMarks = 200;

/** Posts that a chart draws one by one. */
export interface DrawnPosts {
  readonly ids: ReadonlySet<string>;
  /** Posts that could be drawn. */
  readonly of: number;
}

/**
 * Which posts are drawn one by one: all, up to `most`. Of more, each side has its share of so many, at least one, taken at even steps in the
 * order of ids, so that what a post says has no part in the choice. A post placed `out` is not among them.
 */
export function drawnPosts(
  posts: readonly PostRow[],
  placements: Selection["placements"],
  most = 24,
): DrawnPosts {
  const placed = posts.filter((post) => campOf(post, placements) !== "out");
  if (placed.length <= most) return { ids: new Set(placed.map(({ post_id }) => post_id)), of: placed.length };
  const ids = [...groupBy(placed, (post) => campOf(post, placements)).values()].flatMap((side) => {
    const inOrder = side.map(({ post_id }) => post_id).sort();
    const quota = Math.max(1, Math.floor((most * side.length) / placed.length));
    return Array.from(
      { length: quota },
      (_, i) => inOrder[Math.floor(((i + 0.5) * inOrder.length) / quota)] ?? "",
    );
  });
  return { ids: new Set(ids), of: placed.length };
}
