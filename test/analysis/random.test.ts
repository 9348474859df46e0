import { expect, test } from "vitest";
import { seededRandom } from "../../src/analysis/random.ts";

test("seededRandom(seed) gives the same numbers for the same seed and others for another", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("seededRandom(seed) spreads evenly over [0, 1)", () => {
  const random = seededRandom(1);
  const tenths = Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const value = random();
    tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
