import { expect, test } from "vitest";
import { pairCaveats } from "../../../src/analysis/findings/pair-caveats.ts";

const part = (short: string, count: number, expected: number) => ({ post: { short }, count, expected });

test("pairCaveats(parts) names the post that holds more than half of what a pair shares, and none that holds half", () => {
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 2, 1)]).fullest).toBe(
    "3 of the 5 are in one post, “Toll”.",
  );
  expect(pairCaveats([part("Toll", 4, 1), part("Mill", 0, 1)]).fullest).toBe(
    "All of them are in one post, “Toll”.",
  );
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 3, 1)]).fullest).toBe("");
  expect(pairCaveats([]).fullest).toBe("");
});

test("pairCaveats(parts) tells where without one post a pair meets no more than chance would have it", () => {
  const undone = "Without one post they meet no more than chance would have it.";
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 3, 1)]).unsteady).toBe("");
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 1, 1)]).unsteady).toBe(undone);
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 1, 2)]).unsteady).toBe(undone);
  expect(pairCaveats([part("Toll", 3, 1)]).unsteady).toBe(undone);
});
