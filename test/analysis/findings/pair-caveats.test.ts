import { expect, test } from "vitest";
import { pairCaveats } from "../../../src/analysis/findings/pair-caveats.ts";

const part = (short: string, count: number, expected: number, author: string | null = null) => ({
  post: { post_id: short, short, author },
  count,
  expected,
});

test("pairCaveats(parts) says nothing of a pair that meets above chance without any one post or author", () => {
  expect(pairCaveats([part("A", 4, 2), part("B", 4, 2), part("C", 4, 2)])).toEqual({
    fullest: "",
    unsteady: "",
  });
});

test("pairCaveats(parts) tells of a pair that goes with one post, or with the posts of one author", () => {
  expect(pairCaveats([part("A", 6, 1), part("B", 2, 2)])).toEqual({
    fullest: "6 of the 8 sentences are in one post, “A”.",
    unsteady: "Without one of the posts they meet no more often than by chance.",
  });
  const two = [part("A", 4, 2, "Pen"), part("B", 4, 2, "Pen"), part("C", 2, 2, "Quill")];
  expect(pairCaveats(two).unsteady).toBe(
    "Without the posts of one author they meet no more often than by chance.",
  );
  expect(pairCaveats(two.map(({ post, ...rest }) => ({ ...rest, post: { ...post, author: null } })))).toEqual(
    {
      fullest: "",
      unsteady: "",
    },
  );
});

test("pairCaveats(parts) names the post that holds more than half of what a pair shares, and none that holds half", () => {
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 2, 1)]).fullest).toBe(
    "3 of the 5 sentences are in one post, “Toll”.",
  );
  expect(pairCaveats([part("Toll", 4, 1), part("Mill", 0, 1)]).fullest).toBe(
    "All these sentences are in one post, “Toll”.",
  );
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 3, 1)]).fullest).toBe("");
  expect(pairCaveats([]).fullest).toBe("");
});

test("pairCaveats(parts) tells where without one post a pair meets no more than chance would have it", () => {
  const undone = "Without one of the posts they meet no more often than by chance.";
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 3, 1)]).unsteady).toBe("");
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 1, 1)]).unsteady).toBe(undone);
  expect(pairCaveats([part("Toll", 3, 1), part("Mill", 1, 2)]).unsteady).toBe(undone);
  expect(pairCaveats([part("Toll", 3, 1)]).unsteady).toBe(undone);
});
