import { expect, test } from "vitest";
import { rateTicks } from "../../src/charts/share-axis.ts";

test.each([
  [0.002, [0, 0.5, 1, 1.5, 2]],
  [0.0247, [0, 5, 10, 15, 20]],
  [0.026, [0, 10, 20]],
  [0.4, [0, 100, 200, 300, 400]],
])("rateTicks(%f) marks round rates per 1,000", (end, ticks) => {
  expect(rateTicks(end).map((d) => Number((1000 * d).toPrecision(6)))).toEqual(ticks);
});
