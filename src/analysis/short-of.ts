import type { Row } from "../domain/tables.js";

/** Names posts as charts do, by their ids; an id that no post has stands for itself. */
export function shortOf(posts: readonly Pick<Row<"posts">, "post_id" | "short">[]): (post: string) => string {
  const shorts = new Map(posts.map(({ post_id, short }) => [post_id, short]));
  return (post) => shorts.get(post) ?? post;
}
