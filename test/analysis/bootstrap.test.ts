import { expect, test } from "vitest";
import { bootstrap } from "../../src/analysis/bootstrap.ts";
import { seededRandom } from "../../src/analysis/random.ts";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("bootstrap(units, mean) comes near the normal interval of a large sample", () => {
  const random = seededRandom(3);
  const units = Array.from({ length: 400 }, random);
  const interval = bootstrap(units, mean, { random });
  const sd = Math.sqrt(mean(units.map((value) => (value - mean(units)) ** 2)));
  const half = (1.96 * sd) / Math.sqrt(units.length);
  expect(interval?.low).toBeCloseTo(mean(units) - half, 2);
  expect(interval?.high).toBeCloseTo(mean(units) + half, 2);
});

test("bootstrap(units, statistic) is the same for the same seed", () => {
  const run = () => bootstrap([1, 2, 3, 9], mean, { random: seededRandom(5), draws: 50 });
  expect(run()).toEqual(run());
});

test("bootstrap(units, statistic) is null without units or where the statistic is mostly undefined", () => {
  expect(bootstrap([], mean, { random: seededRandom(1) })).toBeNull();
  expect(bootstrap([1, 2], () => null, { random: seededRandom(1) })).toBeNull();
});
