import { expect, test } from "vitest";
import { cohenKappa } from "../../src/analysis/cohen-kappa.ts";
import { gwet3x3, kappaParadox, ratingsOf } from "./agreement-known-answers.ts";

test("cohenKappa(a, b) gives the published values", () => {
  expect(cohenKappa(...ratingsOf(gwet3x3.table))).toBeCloseTo(gwet3x3.kappa, 7);
  expect(cohenKappa(...ratingsOf(kappaParadox.table))).toBeCloseTo(kappaParadox.kappa, 4);
});

test("cohenKappa(a, b) sets units that one coder left out aside", () => {
  expect(cohenKappa([1, 0, 1, null], [1, 0, null, 0])).toBe(1);
});

test("cohenKappa(a, b) is null without variation or units", () => {
  expect(cohenKappa([1, 1, 1], [1, 1, 1])).toBeNull();
  expect(cohenKappa([], [])).toBeNull();
});
