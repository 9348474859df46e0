import { expect, test } from "vitest";
import { inventedPost } from "../../../tools/bench/invented-post.ts";

test("inventedPost(seed, index, words) is the same text each time, another for another seed or index", () => {
  expect(inventedPost(1, 5)).toBe(inventedPost(1, 5));
  expect(inventedPost(2, 5)).not.toBe(inventedPost(1, 5));
  expect(inventedPost(1, 6)).not.toBe(inventedPost(1, 5));
});

test("inventedPost(seed, index, words) has about as many words as asked for", () => {
  const lengths = Array.from({ length: 200 }, (_, index) => inventedPost(1, index, 640).split(/\s+/).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(600);
  expect(mean).toBeLessThan(750);
});
