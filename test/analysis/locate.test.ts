import { describe, expect, it } from "vitest";
import { indexAt, itemAt } from "../../src/analysis/locate.ts";

const items = [
  { char_start: 2, char_end: 5 },
  { char_start: 5, char_end: 6 },
  { char_start: 9, char_end: 12 },
];

describe("indexAt(items, at)", () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [11, 2],
    [12, 3],
  ])("of %i is %i", (at, wanted) => {
    expect(indexAt(items, at)).toBe(wanted);
  });
});

describe("itemAt(items, at)", () => {
  it("is the first item that reaches past the place, else null", () => {
    expect([itemAt(items, 7), itemAt(items, 12), itemAt([], 0)]).toEqual([items[2], null, null]);
  });
});
