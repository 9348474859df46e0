import { expect, test } from "vitest";
import { permutationTest } from "../../src/analysis/permutation.ts";
import { permutationFloor } from "../../src/analysis/permutation-floor.ts";
import { seededRandom } from "../../src/analysis/random.ts";

test.for([
  [2, 2, 2 / 6],
  [2, 3, 1 / 10],
  [3, 3, 2 / 20],
  [4, 4, 2 / 70],
  [5, 5, 2 / 252],
  [6, 6, 2 / 924],
] as const)(
  "permutationFloor(%i, %i) counts the assignment and, between equals, its mirror",
  ([n1, n2, floor]) => {
    expect(permutationFloor(n1, n2)).toBeCloseTo(floor, 12);
    expect(permutationFloor(n2, n1)).toBeCloseTo(floor, 12);
  },
);

test("permutationFloor(n1, n2) is null where a camp has no post", () => {
  expect(permutationFloor(0, 3)).toBeNull();
  expect(permutationFloor(3, 0)).toBeNull();
});

test("permutationFloor(n1, n2) is what a drawn test can give where not every assignment is tried", () => {
  expect(permutationFloor(8, 8)).toBeCloseTo(2 / 12_870, 12);
  expect(permutationFloor(9, 9)).toBe(1 / 1000);
  expect(permutationFloor(10_000, 10_000)).toBe(1 / 200);
  const uneven = permutationTest([1, 30_000], ([only]) => (only === 0 ? 1 : 0), { random: seededRandom(1) });
  expect(uneven?.p).toBeGreaterThanOrEqual(permutationFloor(1, 30_000) ?? 1);
});
