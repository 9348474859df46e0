import fc from "fast-check";
import { expect, test } from "vitest";
import { keepApart } from "../../src/charts/keep-apart.ts";
import { spread } from "../../src/charts/spread.ts";

test("keepApart(wanted, heights) leaves boxes that do not meet where they want to be", () => {
  expect(keepApart([10, 40, 90], [20, 20, 20])).toEqual([10, 40, 90]);
  expect(keepApart([10, 30], [20, 20])).toEqual([10, 30]);
});

test("keepApart(wanted, heights) lets boxes that meet give way by as much, and none start above 0", () => {
  expect(keepApart([50, 50], [20, 20])).toEqual([40, 60]);
  const middles = keepApart([50, 50, 50], [10, 20, 30]);
  expect(middles.reduce((sum, middle) => sum + middle, 0) / 3).toBeCloseTo(50);
  expect(keepApart([0, 0], [10, 10])).toEqual([5, 15]);
});

test("keepApart(wanted, heights) never lets boxes overlap, and keeps their order", () => {
  const boxes = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(boxes, (list) => {
      const sorted = list.toSorted(([a], [b]) => a - b);
      const heights = sorted.map(([, height]) => height);
      const middles = keepApart(
        sorted.map(([wanted]) => wanted),
        heights,
      );
      middles.forEach((middle, i) => {
        const before = i === 0 ? 0 : (middles[i - 1] ?? 0) + (heights[i - 1] ?? 0) / 2;
        expect(middle - (heights[i] ?? 0) / 2).toBeGreaterThanOrEqual(before - 1e-9);
      });
    }),
  );
});

test("spread(positions, apart, most) moves marks that are near off the line, evenly to both sides", () => {
  expect(spread([0, 10, 20], 10, 30)).toEqual([0, 0, 0]);
  expect(spread([0, 9], 10, 30)).toEqual([-5, 5]);
  expect(spread([9, 0, 4], 10, 30)).toEqual([10, -10, 0]);
  expect(spread([1, 1, 1], 10, 4)).toEqual([-4, 0, 4]);
  expect(spread([], 10, 4)).toEqual([]);
});
