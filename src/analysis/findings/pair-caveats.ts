import type { PostPair } from "../expected-together.js";
import { groupBy } from "../group-by.js";
import { writerOf } from "../post-writers.js";
import { integer, named } from "./wording.js";

/** What the posts say against a pair that meets above chance: the one that holds more than half of it, and whether leaving out a post, or all by one author, undoes it. Empty texts where nothing does. */
export function pairCaveats(parts: readonly PostPair[]): { fullest: string; unsteady: string } {
  const holdsWithout = (left: readonly PostPair[]) => excessOf(parts) - excessOf(left) > 0;
  const lost = !parts.every((part) => holdsWithout([part]))
    ? "one of the posts"
    : [...groupBy(parts, ({ post }) => writerOf(post)).values()].every(holdsWithout)
      ? null
      : "the posts of one author";
  return {
    fullest: fullestPost(parts),
    unsteady: lost === null ? "" : `Without ${lost} they meet no more often than by chance.`,
  };
}

const excessOf = (parts: readonly PostPair[]): number =>
  parts.reduce((sum, { count, expected }) => sum + count - expected, 0);

function fullestPost(parts: readonly PostPair[]): string {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const most = parts.find((post) => 2 * post.count > count);
  if (most === undefined) return "";
  return most.count === count
    ? `All these sentences are in one post, ${named(most.post)}.`
    : `${integer(most.count)} of the ${integer(count)} sentences are in one post, ${named(most.post)}.`;
}
