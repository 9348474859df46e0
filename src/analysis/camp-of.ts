import type { Selection } from "../domain/selection.js";
import type { PostRow } from "./corpus-rows.js";

/** The camp a post is counted in: a camp of the contest, `none` or `out`. */
export const campOf = (post: PostRow, placements: Selection["placements"]): string =>
  Object.hasOwn(placements, post.post_id) ? (placements[post.post_id] ?? post.camp) : post.camp;

/** What was made of each list of posts, by what was asked for: findings ask for the same posts by the thousand. */
const made = new WeakMap<readonly PostRow[], Map<string, readonly PostRow[]>>();

function remembered<P extends PostRow>(
  posts: readonly P[],
  asked: string,
  make: () => readonly P[],
): readonly P[] {
  const known = made.get(posts) ?? new Map<string, readonly PostRow[]>();
  made.set(posts, known);
  const found = known.get(asked) ?? make();
  known.set(asked, found);
  return found as readonly P[];
}

/** Posts in order of id. */
export const postsById = <P extends PostRow>(posts: readonly P[]): readonly P[] =>
  remembered(posts, "by id", () => {
    const isOrdered = posts.every((post, at) => at === 0 || (posts[at - 1]?.post_id ?? "") <= post.post_id);
    return isOrdered ? posts : posts.toSorted((a, b) => (a.post_id < b.post_id ? -1 : 1));
  });

/** The posts that are counted in any of some camps, in the order of the list. */
export const postsOfCamps = <P extends PostRow>(
  camps: readonly string[],
  placements: Selection["placements"],
  posts: readonly P[],
): readonly P[] =>
  remembered(posts, JSON.stringify([camps, placements]), () =>
    posts.filter((post) => camps.includes(campOf(post, placements))),
  );

/** Posts that a selection reaches, in order of id; a post placed `out` is never among them. */
export function postsInScope<P extends PostRow>(selection: Selection, posts: readonly P[]): readonly P[] {
  const { camps, placements } = selection;
  const reached = (post: P): boolean => {
    const camp = campOf(post, placements);
    return camp !== "out" && (camps?.includes(camp) ?? true);
  };
  if (selection.posts) return postsById(namedPosts(selection.posts, posts).filter(reached));
  return remembered(posts, JSON.stringify(["in scope", camps, placements]), () =>
    postsById(posts).filter(reached),
  );
}

/** One table a list of posts, so that a number about one post does not read them all. */
const tables = new WeakMap<readonly PostRow[], Map<string, PostRow>>();

function namedPosts<P extends PostRow>(ids: readonly string[], posts: readonly P[]): P[] {
  const table = tables.get(posts) ?? new Map<string, PostRow>(posts.map((post) => [post.post_id, post]));
  tables.set(posts, table);
  return [...new Set(ids)].flatMap((id) => {
    const post = table.get(id);
    return post ? [post as P] : [];
  });
}
