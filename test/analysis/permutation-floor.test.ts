import { expect, test } from "vitest";
import { permutationFloor } from "../../src/analysis/permutation-floor.ts";

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

test("permutationFloor(n1, n2) stays finite for thousands of posts", () => {
  expect(permutationFloor(10_000, 10_000)).toBe(0);
});
