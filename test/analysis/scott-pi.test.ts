import { expect, test } from "vitest";
import { observedAgreement } from "../../src/analysis/observed-agreement.ts";
import { scottPi } from "../../src/analysis/scott-pi.ts";
import { artsteinPoesio, gwet3x3, ratingsOf } from "./agreement-known-answers.ts";

const spread = artsteinPoesio.pairs.flatMap(([a, b, units]) =>
  Array.from({ length: units }, () => [a, b] as const),
);
const left = spread.map(([a]) => a);
const right = spread.map(([, b]) => b);

test("scottPi(a, b) gives the published values", () => {
  expect(scottPi(left, right)).toBeCloseTo(artsteinPoesio.pi, 5);
  expect(observedAgreement([left, right])).toBeCloseTo(artsteinPoesio.observed, 10);
  expect(scottPi(...ratingsOf(gwet3x3.table))).toBeCloseTo(gwet3x3.pi, 7);
});

test("scottPi(a, b) is null without variation or units", () => {
  expect(scottPi(["x", "x"], ["x", "x"])).toBeNull();
  expect(scottPi([], [])).toBeNull();
});
