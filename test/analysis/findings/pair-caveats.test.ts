import { expect, test } from "vitest";
import { pairCaveats } from "../../../src/analysis/findings/pair-caveats.ts";

const part = (id: string, count: number, expected: number, author: string | null = null) => ({
  post: { post_id: id, short: id.toUpperCase(), author },
  count,
  expected,
});

test("pairCaveats(parts) says nothing of a pair that meets above chance without any one post or author", () => {
  expect(pairCaveats([part("a", 4, 2), part("b", 4, 2), part("c", 4, 2)])).toEqual({
    fullest: "",
    unsteady: "",
  });
});

test("pairCaveats(parts) tells of a pair that goes with one post, or with the posts of one author", () => {
  expect(pairCaveats([part("a", 6, 1), part("b", 2, 2)])).toEqual({
    fullest: "6 of the 8 are in one post, “A”.",
    unsteady: "Without one post they meet no more than chance would have it.",
  });
  const two = [part("a", 4, 2, "Pen"), part("b", 4, 2, "Pen"), part("c", 2, 2, "Quill")];
  expect(pairCaveats(two).unsteady).toBe(
    "Without the posts of one author they meet no more than chance would have it.",
  );
  expect(pairCaveats(two.map(({ post, ...rest }) => ({ ...rest, post: { ...post, author: null } })))).toEqual(
    {
      fullest: "",
      unsteady: "",
    },
  );
});
