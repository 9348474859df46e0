import { expect, test } from "vitest";
import { campComparisons } from "../../../src/analysis/words/camp-comparisons.ts";

test("campComparisons(camps) of two camps is one comparison, of fewer none", () => {
  expect(campComparisons(["north", "south"])).toEqual([{ target: ["north"], reference: ["south"] }]);
  expect(campComparisons(["north"])).toEqual([]);
  expect(campComparisons([])).toEqual([]);
});

test("campComparisons(camps) of three camps is each against the rest, then each pair", () => {
  const brief = campComparisons(["a", "b", "c"]).map(({ target, reference }) => `${target} ${reference}`);
  expect(brief).toEqual(["a b,c", "b a,c", "c a,b", "a b", "a c", "b c"]);
});
