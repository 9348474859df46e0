import fc from "fast-check";
import { expect, test } from "vitest";
import { type Packings, packRows, RowPacker, unpackRows } from "../../src/domain/packed-rows.ts";

interface Sample {
  readonly post_id: string;
  readonly sentence_id: string;
  readonly label: string | null;
  readonly score: number | null;
  readonly is: boolean;
  readonly terms: readonly string[];
  readonly at: number;
  readonly sentences: readonly string[];
}

const packings: Packings<Sample> = {
  post_id: "value",
  sentence_id: "sentence",
  label: "value",
  score: "value",
  is: "value",
  terms: "value",
  at: "number",
  sentences: "sentences",
};

const anySample = fc
  .record({
    post_id: fc.constantFrom("a", "feeds/b:c", "d 1"),
    ordinal: fc.nat(300),
    label: fc.option(fc.constantFrom("x", '["x"]', "1", "null", ""), { nil: null }),
    score: fc.option(fc.constantFrom(1, -0.25, 0), { nil: null }),
    is: fc.boolean(),
    terms: fc.array(fc.constantFrom("x", "y", "x,y"), { maxLength: 2 }),
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
      const packed = JSON.parse(JSON.stringify(packRows(rows, packings)));
      expect(unpackRows(packed, packings)).toEqual(rows);
      const packer = new RowPacker(packings);
      packer.add(rows.slice(0, cut));
      packer.add(rows.slice(cut));
      expect(JSON.parse(JSON.stringify(packer.finish()))).toEqual(packed);
    }),
  );
});

test("packRows(rows, packings) names each value once", () => {
  const row: Sample = {
    post_id: "a",
    sentence_id: "a:1",
    label: "x",
    score: 1,
    is: true,
    terms: ["x"],
    at: 3,
    sentences: [],
  };
  const packed = packRows([row, { ...row, label: null }, row], packings);
  expect(unpackRows(packed, packings)).toEqual([row, { ...row, label: null }, row]);
  expect(JSON.parse(JSON.stringify(packed))).toMatchObject({
    size: 3,
    columns: {
      label: { values: ["x", null], at: [0, 1, 0] },
      terms: { values: [["x"]], at: [0, 0, 0] },
    },
  });
});

test.each([
  [{ sentence_id: "b:1" }, "b:1 is no sentence of a"],
  [{ sentences: ["a:one"] }, "a:one is no sentence of a"],
  [{ at: 0.5 }, "0.5 is not a whole number of 32 bits"],
  [{ at: 2 ** 31 }, "2147483648 is not a whole number of 32 bits"],
])("packRows(rows, packings) of %o throws", (more, message) => {
  const row: Sample = {
    post_id: "a",
    sentence_id: "a:1",
    label: "x",
    score: 1,
    is: true,
    terms: [],
    at: 3,
    sentences: [],
  };
  expect(() => packRows([{ ...row, ...more }], packings)).toThrow(message);
});
