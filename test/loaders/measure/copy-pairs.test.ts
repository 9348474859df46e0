import { expect, test } from "vitest";
import { copyPairs } from "../../../loaders/measure/copy-pairs.ts";

test("copyPairs(reuse) keeps pairs that share half of the shorter post, and rounds a share to no more than it is", () => {
  const shared = [0.4999, 0.5, 0.9899].map((share) => ({
    first: "a",
    second: "b",
    words: 20,
    share,
    at: 0,
    opening: "Grind now",
  }));
  expect(copyPairs({ shared })).toEqual([
    { first: "a", second: "b", words: 20, share: 0.5 },
    { first: "a", second: "b", words: 20, share: 0.989 },
  ]);
});
