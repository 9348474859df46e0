import { expect, test } from "vitest";
import { batchesOf } from "../../../loaders/map/map-posts.ts";

const file = (name: string, size: number) => ({ file: name, at: `/posts/${name}`, size });

test("batchesOf(files) parts files by size, in the order of their posts' ids", () => {
  const files = [file("b/two.txt", 600_000), file("a.txt", 600_000), file("c.txt", 10), file("d.txt", 5e6)];
  const batches = batchesOf(files);
  expect(batches.flat().map((each) => each.file)).toEqual(["a.txt", "b/two.txt", "c.txt", "d.txt"]);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.every(({ length }) => length > 0)).toBe(true);
});

test("batchesOf(files) of no file is no batch", () => {
  expect(batchesOf([])).toEqual([]);
});
