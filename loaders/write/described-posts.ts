import type { Corpus, Row } from "../../src/domain/tables.ts";

/** A post without its text. */
export type DescribedPost = Omit<Row<"posts">, "text">;

/** Posts without their text. */
export const describedPosts = ({ posts }: Pick<Corpus, "posts">): DescribedPost[] =>
  posts.map(({ text, ...post }) => post);
