import { expect, test } from "vitest";
import { bennettS } from "../../src/analysis/bennett-s.ts";
import { artsteinPoesio } from "./agreement-known-answers.ts";

test("bennettS(matrix, categories) gives Artstein and Poesio's value", () => {
  const spread = artsteinPoesio.pairs.flatMap(([a, b, units]) =>
    Array.from({ length: units }, () => [a, b] as const),
  );
  expect(bennettS([spread.map(([a]) => a), spread.map(([, b]) => b)], 3)).toBeCloseTo(artsteinPoesio.s, 10);
});

test("bennettS(matrix, categories) is null without units or choice", () => {
  expect(bennettS([], 2)).toBeNull();
  expect(bennettS([[1], [1]], 1)).toBeNull();
});
