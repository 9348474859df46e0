import type { WrittenPost } from "./post-writers.js";

/** Sentences of a post that hold two things, and how many would, were each spread over its sentences without regard to the other. */
export interface PostPair {
  readonly post: WrittenPost & { readonly short: string };
  readonly count: number;
  readonly expected: number;
}

/** Sentences of a post that would hold both, of so many with the one, with the other, and all; 0 where one has none. */
export const expectedTogether = (one: number, two: number, of: number): number =>
  one * two === 0 ? 0 : (one * two) / of;
