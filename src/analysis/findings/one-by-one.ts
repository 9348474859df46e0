import type { Finding } from "../../domain/finding.js";

/**
 * The findings of each function in turn. What one was made from goes before the next begins: rows of a large set take more memory than all else,
 * and as an argument of a call they would stay for as long as the function that calls.
 */
export const oneByOne = (finds: readonly (() => readonly Finding[])[]): Finding[] =>
  finds.flatMap((find) => find());
