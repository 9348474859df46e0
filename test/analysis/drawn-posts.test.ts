import { expect, test } from "vitest";
import { drawnPosts } from "../../src/analysis/drawn-posts.ts";

const posts = (camp: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ post_id: `${camp}${String(i).padStart(4, "0")}`, camp }));

test("drawnPosts(posts, placements) draws all of a few, but for those placed out", () => {
  const few = [...posts("a", 3), ...posts("none", 2)];
  expect(drawnPosts(few, { a0001: "out" })).toEqual({
    ids: new Set(["a0000", "a0002", "none0000", "none0001"]),
    of: 4,
  });
  expect(drawnPosts([], {})).toEqual({ ids: new Set(), of: 0 });
});

test("drawnPosts(posts, placements) draws each side's share of many, at even steps, in whatever order they come", () => {
  const many = [...posts("a", 300), ...posts("b", 100), ...posts("none", 2)];
  const { ids, of } = drawnPosts(many, {});
  expect(of).toBe(402);
  const of_ = (camp: string) => [...ids].filter((id) => id.startsWith(camp));
  expect([of_("a").length, of_("b").length, of_("none").length]).toEqual([17, 5, 1]);
  expect(of_("b")).toEqual(["b0010", "b0030", "b0050", "b0070", "b0090"]);
  expect(drawnPosts(many.toReversed(), {}).ids).toEqual(ids);
});
