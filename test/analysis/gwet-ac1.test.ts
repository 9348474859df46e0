import { expect, test } from "vitest";
import { gwetAC1 } from "../../src/analysis/gwet-ac1.ts";
import { gwet3x3, kappaParadox, krippendorff2011, ratingsOf } from "./agreement-known-answers.ts";

test("gwetAC1(matrix) gives irrCAC's value for four coders with missing ratings", () => {
  expect(gwetAC1(krippendorff2011.ratings)).toBeCloseTo(krippendorff2011.ac1, 5);
});

test("gwetAC1(matrix) gives irrCAC's value of a 3 by 3 table", () => {
  expect(gwetAC1(ratingsOf(gwet3x3.table))).toBeCloseTo(gwet3x3.ac1, 7);
});

test("gwetAC1(matrix) stays high where kappa collapses", () => {
  expect(gwetAC1(ratingsOf(kappaParadox.table))).toBeCloseTo(kappaParadox.ac1, 4);
});

test("gwetAC1(matrix) is null without variation or a unit rated twice", () => {
  expect(
    gwetAC1([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(gwetAC1([[0, 1]])).toBeNull();
  expect(gwetAC1([])).toBeNull();
});
