import fc from "fast-check";
import { expect, test } from "vitest";
import { firstIndex } from "../../src/analysis/first-index.ts";

test("firstIndex(items, holds) is the index of the first that holds, and the number of items where none does", () => {
  expect(firstIndex([1, 3, 3, 7], (n) => n >= 3)).toBe(1);
  expect(firstIndex([1, 3], (n) => n > 3)).toBe(2);
  expect(firstIndex([], () => true)).toBe(0);
});

test("firstIndex(items, holds) finds what a look at each finds, in about as many looks as the number has digits of two", () => {
  const sorted = fc.array(fc.nat(50), { maxLength: 200 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.nat(51), (list, least) => {
      let looks = 0;
      const found = firstIndex(list, (n) => {
        looks++;
        return n >= least;
      });
      const plain = list.findIndex((n) => n >= least);
      return (
        found === (plain < 0 ? list.length : plain) && looks <= Math.ceil(Math.log2(list.length + 1)) + 1
      );
    }),
  );
});
