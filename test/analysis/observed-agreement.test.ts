import { expect, test } from "vitest";
import { observedAgreement } from "../../src/analysis/observed-agreement.ts";
import { artsteinPoesio, gwet3x3, kappaParadox, ratingsOf } from "./agreement-known-answers.ts";

test("observedAgreement(matrix) is the share of units on which two coders agree", () => {
  expect(observedAgreement(ratingsOf(gwet3x3.table))).toBeCloseTo(gwet3x3.observed, 10);
  expect(observedAgreement(ratingsOf(artsteinPoesio.table))).toBeCloseTo(artsteinPoesio.observed, 10);
  expect(observedAgreement(ratingsOf(kappaParadox.table))).toBeCloseTo(kappaParadox.observed, 10);
});

test("observedAgreement(matrix) averages over pairs where more than two coders rate", () => {
  expect(observedAgreement([["a"], ["a"], ["b"]])).toBeCloseTo(1 / 3, 10);
});

test("observedAgreement(matrix) sets a unit with one rating aside, and is null where none is left", () => {
  expect(
    observedAgreement([
      [1, 1],
      [1, null],
    ]),
  ).toBe(1);
  expect(
    observedAgreement([
      [1, null],
      [null, 1],
    ]),
  ).toBeNull();
});
