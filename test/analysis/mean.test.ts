import fc from "fast-check";
import { expect, test } from "vitest";
import { meanOf } from "../../src/analysis/mean.ts";

test("meanOf(values) is their mean, and 0 of none", () => {
  expect([meanOf([1, -1, 0.5, 0.5]), meanOf([])]).toEqual([0.25, 0]);
});

test("meanOf(values) does not depend on their order to the last digit", () => {
  const scores = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 9 });
  fc.assert(fc.property(scores, (values) => meanOf(values) === meanOf(values.toReversed())));
  expect(meanOf([0.2, 0.4, -1])).toBe(meanOf([-1, 0.4, 0.2]));
});
