import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PartFile } from "../../../loaders/write/files/part-file.ts";
import { partWords } from "../../../loaders/write/words/part-words.ts";

const fresh = () => join(mkdtempSync(join(tmpdir(), "parts-")), "rows");

test("PartFile gives the rows of each part back in the order in which they came, however they came among others", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(3), { maxLength: 3000 }), (width, parts) => {
      const rows = parts.map((part, i) => Array.from({ length: width }, (_, n) => 10 * i + n - part));
      const sizes = [0, 1, 2, 3].map((part) => parts.filter((other) => other === part).length);
      const path = fresh();
      const file = new PartFile(path, sizes, width);
      for (const [i, row] of rows.entries()) file.add(parts[i] ?? 0, row);
      for (const part of [3, 0, 1, 2])
        expect([...file.read(part)]).toEqual(rows.filter((_, i) => parts[i] === part).flat());
      file.close();
      expect(existsSync(path)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test("PartFile takes no row of a part that it does not have or that is whole, and reads none that is not", () => {
  const file = new PartFile(fresh(), [1, 2], 1);
  file.add(0, [7]);
  expect(() => file.add(0, [8])).toThrow("part 0 has its 1 rows already");
  expect(() => file.add(2, [8])).toThrow("no part 2 of 2");
  expect(() => file.add(-1, [8])).toThrow("no part -1 of 2");
  file.add(1, [8]);
  expect(() => file.read(1)).toThrow("part 1 has 1 rows of 2");
  expect([...file.read(0)]).toEqual([7]);
  file.close();
});

test("partWords(counts, atOnce) parts words in order, none of more uses than are sorted at once but a word alone", () => {
  const { sizes, partOf } = partWords(Int32Array.of(3, 0, 4, 9, 1, 1), 7);
  expect(sizes).toEqual([7, 9, 2]);
  expect([...partOf]).toEqual([0, 0, 0, 1, 2, 2]);
  expect(partWords(Int32Array.of(), 7).sizes).toEqual([]);
});
