import type { Selection } from "../domain/selection.ts";
import type { PostRow } from "./corpus-rows.ts";

/** The camp a post is counted in: a camp of the contest, `none` or `out`. */
export const campOf = (post: PostRow, placements: Selection["placements"]): string =>
  placements[post.post_id] ?? post.camp;

/** Posts that a selection reaches, in order of id; a post placed `out` is never among them. */
export function postsInScope<P extends PostRow>(selection: Selection, posts: readonly P[]): P[] {
  const camps = selection.camps && new Set(selection.camps);
  const ids = selection.posts && new Set(selection.posts);
  return posts
    .filter((post) => {
      const camp = campOf(post, selection.placements);
      return camp !== "out" && (camps?.has(camp) ?? true) && (ids?.has(post.post_id) ?? true);
    })
    .sort((a, b) => (a.post_id < b.post_id ? -1 : a.post_id > b.post_id ? 1 : 0));
}
