import { expect, test } from "vitest";
import { rateTicks, shareTicks } from "../../src/charts/share-axis.ts";

test.each([
  [0.002, [0, 0.5, 1, 1.5, 2]],
  [0.0247, [0, 5, 10, 15, 20]],
  [0.026, [0, 10, 20]],
  [0.4, [0, 100, 200, 300, 400]],
])("rateTicks(%f) marks round rates per 1,000", (end, ticks) => {
  expect(rateTicks(end).map((d) => Number((1000 * d).toPrecision(6)))).toEqual(ticks);
});

test.each([
  [0.05, [0, 5]],
  [0.12, [0, 5, 10]],
  [0.3, [0, 10, 20, 30]],
  [0.32, [0, 10, 20, 30]],
  [0.7, [0, 20, 40, 60]],
  [0.75, [0, 25, 50, 75]],
  [1, [0, 25, 50, 75, 100]],
])("shareTicks(%f) marks round shares of 100 up to the end", (end, ticks) => {
  expect(shareTicks(end).map((d) => Number((100 * d).toPrecision(6)))).toEqual(ticks);
});
