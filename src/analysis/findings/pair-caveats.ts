import type { PostPair } from "../expected-together.js";
import { integer, named } from "./wording.js";

/** What the posts say against a pair that meets above chance: the one that holds more than half of it, and whether leaving out a post undoes it. Empty texts where nothing does. */
export function pairCaveats(parts: readonly PostPair[]): { fullest: string; unsteady: string } {
  const excess = parts.reduce((sum, { count, expected }) => sum + count - expected, 0);
  const holds = parts.every(({ count, expected }) => excess - (count - expected) > 0);
  return {
    fullest: fullestPost(parts),
    unsteady: holds ? "" : "Without one post they meet no more than chance would have it.",
  };
}

function fullestPost(parts: readonly PostPair[]): string {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const most = parts.find((post) => 2 * post.count > count);
  if (most === undefined) return "";
  return most.count === count
    ? `All of them are in one post, ${named(most.post)}.`
    : `${integer(most.count)} of the ${integer(count)} are in one post, ${named(most.post)}.`;
}
