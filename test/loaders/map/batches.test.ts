import { expect, test } from "vitest";
import { batchesOf } from "../../../loaders/map/batches.ts";

const file = (name: string, size: number) => ({ file: name, at: `/posts/${name}`, size });
const many = Array.from({ length: 600 }, (_, i) => file(`p${String(i).padStart(4, "0")}.txt`, 20_000));
const sizes = (batch: readonly { readonly size: number }[]) => batch.reduce((sum, { size }) => sum + size, 0);
const names = (batch: readonly { readonly file: string }[]) => batch.map((each) => each.file).join();

test("batchesOf(files) parts files in the order of their posts' ids", () => {
  const files = [file("b/two.txt", 600_000), file("a.txt", 600_000), file("c.txt", 10), file("d.txt", 5e6)];
  const batches = batchesOf(files);
  expect(batches.flat().map((each) => each.file)).toEqual(["a.txt", "b/two.txt", "c.txt", "d.txt"]);
  expect(batches.every(({ length }) => length > 0)).toBe(true);
});

test("batchesOf(files) makes batches of some hundred kilobytes, none far above two megabytes", () => {
  const batches = batchesOf(many);
  expect(batches.length).toBeGreaterThan(8);
  expect(batches.slice(0, -1).every((batch) => sizes(batch) >= 250_000)).toBe(true);
  expect(Math.max(...batches.map(sizes))).toBeLessThanOrEqual(2_020_000);
});

test("batchesOf(files) keeps all batches but the nearest where a file goes, comes or grows", () => {
  const before = new Set(batchesOf(many).map(names));
  const without = many.filter((_, i) => i !== 300);
  const grown = many.map((each, i) => (i === 300 ? { ...each, size: 90_000 } : each));
  const added = [...many, file("p0300b.txt", 20_000)];
  for (const files of [without, grown, added]) {
    const changed = batchesOf(files).filter((batch) => !before.has(names(batch)));
    expect(changed.length).toBeLessThanOrEqual(3);
  }
});

test("batchesOf(files) of no file is no batch", () => {
  expect(batchesOf([])).toEqual([]);
});
