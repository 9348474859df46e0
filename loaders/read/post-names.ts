import { groupBy } from "../../src/analysis/group-by.ts";
import type { Row } from "../../src/domain/tables.ts";

export type PostName = Pick<Row<"posts">, "post_id" | "source_file">;

/** The path of a post's file under `posts/`. */
export const fileOf = ({ source_file }: Pick<PostName, "source_file">): string =>
  source_file.replace(/^posts\//, "");

/** The names by which a row may name a post: its id, and its file where no other post stands in that. */
export const namesOf = (post: PostName, isAlone: boolean): string[] =>
  isAlone ? [post.post_id, fileOf(post)] : [post.post_id];

/** Posts by the names that rows may use, those of a file together. */
export function postNames(posts: readonly PostName[]): ReadonlyMap<string, string> {
  const files = groupBy(posts, fileOf);
  const single = [...files].flatMap(([file, group]): [string, string][] => {
    const only = group.length === 1 ? group[0] : undefined;
    return only === undefined ? [] : [[file, only.post_id]];
  });
  return new Map([...single, ...posts.map(({ post_id }): [string, string] => [post_id, post_id])]);
}
