import fc from "fast-check";
import { expect, test } from "vitest";
import { krippendorffAlpha } from "../../src/analysis/krippendorff-alpha.ts";
import { artsteinPoesio, gwet3x3, krippendorff2011, ratingsOf } from "./agreement-known-answers.ts";

test.for(["nominal", "interval", "ratio"] as const)(
  "krippendorffAlpha(matrix, %s) gives Krippendorff's published value",
  (level) => {
    expect(krippendorffAlpha(krippendorff2011.ratings, level)).toBeCloseTo(krippendorff2011.alpha[level], 11);
  },
);

test("krippendorffAlpha(matrix, ordinal) gives the published value, which is printed to three places", () => {
  const alpha = krippendorffAlpha(krippendorff2011.ratings, "ordinal");
  expect(Math.abs((alpha ?? 0) - krippendorff2011.alpha.ordinal)).toBeLessThan(0.0005);
});

test("krippendorffAlpha(matrix) is nominal and gives irrCAC's value of a 3 by 3 table", () => {
  expect(krippendorffAlpha(ratingsOf(gwet3x3.table))).toBeCloseTo(gwet3x3.alpha, 7);
});

test("krippendorffAlpha(matrix) of two coders is Scott's pi but for the size of the sample", () => {
  const ratings = ratingsOf(artsteinPoesio.table);
  const n = 2 * ratings[0].length;
  expect(krippendorffAlpha(ratings)).toBeCloseTo(artsteinPoesio.pi + (1 - artsteinPoesio.pi) / n, 5);
});

test("krippendorffAlpha(matrix) is null without variation, never 0 or 1", () => {
  expect(
    krippendorffAlpha([
      [1, 1, 1],
      [1, 1, 1],
    ]),
  ).toBeNull();
});

test("krippendorffAlpha(matrix) is null where no unit was rated twice", () => {
  expect(krippendorffAlpha([])).toBeNull();
  expect(krippendorffAlpha([[1, 2, null]])).toBeNull();
  expect(
    krippendorffAlpha([
      [1, null],
      [null, 2],
    ]),
  ).toBeNull();
});

test("krippendorffAlpha(matrix) does not depend on the order of coders or units", () => {
  const rating = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, rating, rating), { maxLength: 12 }), (units) => {
      const matrix = [0, 1, 2].map((coder) => units.map((unit) => unit[coder] ?? null));
      const turned = matrix.map((row) => row.toReversed()).reverse();
      const alpha = krippendorffAlpha(matrix);
      const other = krippendorffAlpha(turned);
      if (alpha === null) expect(other).toBeNull();
      else expect(other).toBeCloseTo(alpha, 10);
    }),
  );
});
