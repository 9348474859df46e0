import type { Selection } from "../domain/selection.js";
import type { PostRow } from "./corpus-rows.js";

/** The camp a post is counted in: a camp of the contest, `none` or `out`. */
export const campOf = (post: PostRow, placements: Selection["placements"]): string =>
  Object.hasOwn(placements, post.post_id) ? (placements[post.post_id] ?? post.camp) : post.camp;

/** Posts of some camps by what is asked for, for each list of posts: findings ask for the same ones by the thousand. */
const campsAsked = new WeakMap<readonly PostRow[], Map<string, readonly PostRow[]>>();

/** The posts that are counted in any of some camps, in the order of the list. */
export function postsOfCamps(
  camps: readonly string[],
  placements: Selection["placements"],
  posts: readonly PostRow[],
): readonly PostRow[] {
  const known = campsAsked.get(posts) ?? new Map<string, readonly PostRow[]>();
  campsAsked.set(posts, known);
  const asked = JSON.stringify([camps, placements]);
  const found = known.get(asked) ?? posts.filter((post) => camps.includes(campOf(post, placements)));
  known.set(asked, found);
  return found;
}

/** Posts that a selection reaches, in order of id; a post placed `out` is never among them. */
export function postsInScope<P extends PostRow>(selection: Selection, posts: readonly P[]): P[] {
  const camps = selection.camps && new Set(selection.camps);
  return namedPosts(selection, posts)
    .filter((post) => {
      const camp = campOf(post, selection.placements);
      return camp !== "out" && (camps?.has(camp) ?? true);
    })
    .sort((a, b) => (a.post_id < b.post_id ? -1 : a.post_id > b.post_id ? 1 : 0));
}

/** One table a list of posts, so that a number about one post does not read them all. */
const tables = new WeakMap<readonly PostRow[], Map<string, PostRow>>();

function namedPosts<P extends PostRow>(selection: Selection, posts: readonly P[]): P[] {
  if (!selection.posts) return [...posts];
  const table = tables.get(posts) ?? new Map<string, PostRow>(posts.map((post) => [post.post_id, post]));
  tables.set(posts, table);
  return [...new Set(selection.posts)].flatMap((id) => {
    const post = table.get(id);
    return post ? [post as P] : [];
  });
}
