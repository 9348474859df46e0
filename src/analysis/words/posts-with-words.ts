import type { TermTable } from "./term-table.js";

/**
 * The posts of either side that have words to count, as places in the table's matrix. A post without any, such as one that quotes
 * nobody where quotations are counted, enters no test. Empty for a side without such a post.
 */
export function postsWithWords({
  matrix,
  target,
  reference,
}: Pick<TermTable, "matrix" | "target" | "reference">): {
  readonly target: number[];
  readonly reference: number[];
} {
  const hasWords = (post: number): boolean => (matrix.words[post] ?? 0) > 0;
  return { target: target.posts.filter(hasWords), reference: reference.posts.filter(hasWords) };
}
