import type { Camp } from "../domain/contest.js";
import type { Selection } from "../domain/selection.js";
import { postsOfCamps } from "./camp-of.js";
import type { PostRow } from "./corpus-rows.js";

/** Whether two camps or more have a post, so that there are sides to look from one to the other of. */
export const comparesCamps = (
  camps: readonly Pick<Camp, "id">[],
  posts: readonly PostRow[],
  placements: Selection["placements"],
): boolean => camps.filter(({ id }) => postsOfCamps([id], placements, posts).length > 0).length > 1;
