import type { Row } from "../domain/tables.js";

/** A post, and its author where one is named. */
export type WrittenPost = Pick<Row<"posts">, "post_id"> & Partial<Pick<Row<"posts">, "author">>;

/** Who wrote a post: its named author; one whose author is not named has a writer of its own. */
export const writerOf = ({ post_id, author }: WrittenPost): string => author ?? post_id;

/** One table a list of posts: comparisons ask for the writers of the same posts by the thousand. */
const made = new WeakMap<readonly WrittenPost[], ReadonlyMap<string, string>>();

/** The writer of each post, by its id. */
export function writersById(posts: readonly WrittenPost[]): ReadonlyMap<string, string> {
  const writers = made.get(posts) ?? new Map(posts.map((post) => [post.post_id, writerOf(post)]));
  made.set(posts, writers);
  return writers;
}
