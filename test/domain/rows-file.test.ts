import fc from "fast-check";
import { expect, test } from "vitest";
import { readRowsFile, rowsFile } from "../../src/domain/rows-file.ts";

const anyNumbers = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
);

test("readRowsFile(rowsFile(value)) is the value, its typed lists of numbers as ones of 32 bits", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), anyNumbers, anyNumbers, (plain, first, second) => {
      const value = { list: [plain, { first }], inner: { second, text: "“ä”" } };
      // What JSON itself makes of it: it knows no zero below zero, and sets a key of this name apart.
      fc.pre(!JSON.stringify(plain).includes("__proto__"));
      expect(readRowsFile(rowsFile(value))).toEqual({
        list: [JSON.parse(JSON.stringify(plain)), { first: Int32Array.from(first) }],
        inner: { second: Int32Array.from(second), text: "“ä”" },
      });
    }),
  );
});

test("rowsFile(value) refuses an object that would be read as a list", () => {
  expect(() => rowsFile({ at: { numbers: 3 } })).toThrow("numbers");
  const value = { at: { numbers: "three" }, of: { numbers: 3, more: 1 } };
  expect(readRowsFile(rowsFile(value))).toEqual(value);
});

test("rowsFile(value) takes a byte for a small number of either sign", () => {
  const none = rowsFile({ at: new Int32Array(0) }).length;
  expect(rowsFile({ at: Int32Array.of(1, -1, 63, -64) }).length).toBe(none + 4);
});
