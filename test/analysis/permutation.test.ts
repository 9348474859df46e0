import fc from "fast-check";
import { expect, test } from "vitest";
import { type PermutationOptions, permutationTest } from "../../src/analysis/permutation.ts";
import { permutationFloor } from "../../src/analysis/permutation-floor.ts";
import { seededRandom } from "../../src/analysis/random.ts";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const difference = (target: readonly number[], reference: readonly number[]) =>
  mean(target) - mean(reference);
const permute = (
  target: readonly number[],
  reference: readonly number[],
  options: Partial<PermutationOptions> = {},
) => {
  const all = [...target, ...reference];
  const at = (places: Int32Array) => Array.from(places, (place) => all[place] ?? Number.NaN);
  return permutationTest([target.length, reference.length], (a, b) => difference(at(a), at(b)), {
    random: seededRandom(1),
    ...options,
  });
};

test("permutationTest(target, reference) of camps wholly apart reaches the floor", () => {
  for (const [n1, n2] of [
    [2, 2],
    [2, 3],
    [3, 3],
    [4, 4],
    [6, 6],
  ] as const) {
    const target = Array.from({ length: n1 }, (_, i) => 100 + i);
    const reference = Array.from({ length: n2 }, (_, i) => i);
    expect(permute(target, reference)?.p).toBeCloseTo(permutationFloor(n1, n2) ?? Number.NaN, 12);
  }
});

test("permutationTest(target, reference) agrees with Fisher's lady: 3 against 1 of 4 cups gives .4857 two-sided", () => {
  expect(permute([1, 1, 1, 0], [1, 0, 0, 0])).toEqual({ p: 34 / 70, assignments: 70, exact: true });
});

test("permutationTest(target, reference) is 1 where camps are alike", () => {
  expect(permute([1, 2], [1, 2])?.p).toBe(1);
});

test("permutationTest(target, reference) is null where a camp is empty", () => {
  expect(permute([], [1])).toBeNull();
  expect(permute([1], [])).toBeNull();
});

test("permutationTest(target, reference) samples past 20,000 assignments, near the exact p and the same each time", () => {
  const random = seededRandom(2);
  const target = Array.from({ length: 9 }, () => random() + 0.2);
  const reference = Array.from({ length: 9 }, random);
  const sampled = permute(target, reference);
  const exact = permute(target, reference, { limit: 60_000 });
  expect(sampled?.exact).toBe(false);
  expect(exact).toMatchObject({ assignments: 48_620, exact: true });
  expect(Math.abs((sampled?.p ?? 0) - (exact?.p ?? 1))).toBeLessThan(0.05);
  expect(permute(target, reference)).toEqual(sampled);
});

test("permutationTest(target, reference) draws on where the p may lie on either side of one that decides, and only there", () => {
  const random = seededRandom(2);
  const target = Array.from({ length: 9 }, () => random() + 0.2);
  const reference = Array.from({ length: 9 }, random);
  const exact = permute(target, reference, { limit: 60_000 })?.p ?? Number.NaN;
  const drawn = (decides: number) => permute(target, reference, { random: seededRandom(3), decides });
  const near = drawn(exact);
  expect(near).toMatchObject({ assignments: 20_001, exact: false });
  expect(Math.abs((near?.p ?? 0) - exact)).toBeLessThan(0.004);
  expect(drawn(0.9)?.assignments).toBe(1_000);
  const apart = drawn(exact + 0.012);
  expect(apart?.assignments).toBeGreaterThan(1_000);
  expect(apart?.assignments).toBeLessThan(20_001);
});

test("permutationTest(target, reference) never falls below the floor and does not depend on the order", () => {
  const posts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(posts, posts, (target, reference) => {
      const p = permute(target, reference)?.p ?? 0;
      expect(p).toBeGreaterThanOrEqual((permutationFloor(target.length, reference.length) ?? 1) - 1e-12);
      expect(permute(reference.toReversed(), target.toReversed())?.p).toBeCloseTo(p, 12);
    }),
  );
});
