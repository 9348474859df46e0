import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type PackedRows,
  type Packings,
  packRows,
  RowPacker,
  unpackRows,
} from "../../src/domain/packed-rows.ts";
import { readRowsFile, rowsFile } from "../../src/domain/rows-file.ts";

interface Sample {
  readonly post_id: string;
  readonly sentence_id: string;
  readonly label: string | null;
  readonly score: number | null;
  readonly is: boolean;
  readonly terms: readonly string[];
  readonly note: string | null;
  readonly at: number;
  readonly sentences: readonly string[];
}

const packings: Packings<Sample> = {
  post_id: "post",
  sentence_id: "sentence",
  label: "value",
  score: "value",
  is: "value",
  terms: "value",
  note: "text",
  at: "number",
  sentences: "sentences",
};

const posts = ["a", "b", "d 1", "feeds/b:c"];

const attached = (packed: PackedRows) => readRowsFile(rowsFile(packed)) as PackedRows;

const anySample = fc
  .record({
    post_id: fc.constantFrom("a", "feeds/b:c", "d 1"),
    ordinal: fc.nat(300),
    label: fc.option(fc.constantFrom("x", '["x"]', "1", "null", ""), { nil: null }),
    score: fc.option(fc.constantFrom(1, -0.25, 0), { nil: null }),
    is: fc.boolean(),
    terms: fc.array(fc.constantFrom("x", "y", "x,y"), { maxLength: 2 }),
    note: fc.option(fc.string(), { nil: null }),
    at: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    ordinals: fc.array(fc.nat(300), { maxLength: 4 }),
  })
  .map(
    ({ ordinal, ordinals, post_id, ...row }): Sample => ({
      post_id,
      sentence_id: `${post_id}:${ordinal}`,
      ...row,
      sentences: ordinals.map((n) => `${post_id}:${n}`),
    }),
  );

test("unpackRows(packRows(rows)) are the rows, in their order and lot by lot", () => {
  fc.assert(
    fc.property(fc.array(anySample), fc.nat(10), (rows, cut) => {
      const packed = packRows(rows, packings, posts);
      expect(unpackRows(attached(packed), packings, posts)).toEqual(rows);
      const packer = new RowPacker(packings);
      packer.add(rows.slice(0, cut));
      packer.add(rows.slice(cut));
      expect(packer.finish(posts)).toEqual(packed);
    }),
  );
});

const row: Sample = {
  post_id: "b",
  sentence_id: "b:1",
  label: "x",
  score: 1,
  is: true,
  terms: ["x"],
  note: null,
  at: 3,
  sentences: [],
};

test("packRows(rows, packings, posts) names each value once, and each combination of them", () => {
  const rows = [row, { ...row, label: null }, { ...row, post_id: "a", sentence_id: "a:1" }];
  const packed = packRows(rows, packings, posts);
  expect(unpackRows(packed, packings, posts)).toEqual(rows);
  expect(packed.size).toBe(3);
  expect([...packed.posts]).toEqual([1, 0, -1]);
  expect([...packed.kind]).toEqual([0, 1, 0]);
  expect(packed.values.label?.list).toEqual(["x", null]);
  expect([...(packed.values.label?.at ?? [])]).toEqual([0, 1]);
  expect(packed.values.terms?.list).toEqual([["x"]]);
  expect([...(packed.values.terms?.at ?? [])]).toEqual([0, 0]);
  expect(packed.texts).toEqual({ columns: ["note"], list: [] });
});

test("unpackRows(packed, packings, posts) leaves out columns that have no packing", () => {
  const { label, terms, sentences, ...some } = packings;
  const { label: _, terms: __, sentences: ___, ...rest } = row;
  expect(unpackRows(packRows([row], packings, posts), some, posts)).toEqual([rest]);
});

test.each([
  [{ sentence_id: "a:1" }, "a:1 is no sentence of b"],
  [{ sentences: ["b:one"] }, "b:one is no sentence of b"],
  [{ at: 0.5 }, "0.5 is not a whole number of 32 bits"],
  [{ at: 2 ** 31 }, "2147483648 is not a whole number of 32 bits"],
  [{ post_id: "c", sentence_id: "c:1" }, "c is not among the posts"],
])("packRows(rows, packings, posts) of %o throws", (more, message) => {
  expect(() => packRows([{ ...row, ...more }], packings, posts)).toThrow(message);
});
