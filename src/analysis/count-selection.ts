import type { Selection } from "../domain/selection.js";
import { postsInScope } from "./camp-of.js";
import type { PostRow } from "./corpus-rows.js";
import { type CountIndex, cellCount } from "./count-index.js";

/** How many sentences a selection holds, from counts alone: as many as `selectSentences` finds. */
export function countSelection(selection: Selection, posts: readonly PostRow[], index: CountIndex): number {
  const cells = index.cells(selection.source, selection.frame, selection.two);
  return postsInScope(selection, posts).reduce(
    (sum, { post_id }) => sum + cellCount(cells.get(post_id), selection),
    0,
  );
}

/** The posts in which a selection holds a sentence, in order of id. */
export function postsWithSelection<P extends PostRow>(
  selection: Selection,
  posts: readonly P[],
  index: CountIndex,
): P[] {
  const cells = index.cells(selection.source, selection.frame, selection.two);
  return postsInScope(selection, posts).filter(({ post_id }) => cellCount(cells.get(post_id), selection) > 0);
}
