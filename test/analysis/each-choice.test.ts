import { expect, test } from "vitest";
import { eachChoice } from "../../src/analysis/each-choice.ts";
import { combinations } from "../../src/analysis/permutation-floor.ts";

test("eachChoice(n, size) gives every choice once, in order", () => {
  expect([...eachChoice(4, 2)].map((choice) => choice.join(""))).toEqual([
    "01",
    "02",
    "03",
    "12",
    "13",
    "23",
  ]);
  expect([...eachChoice(3, 3)]).toEqual([[0, 1, 2]]);
});

test("eachChoice(n, size) gives as many choices as there are", () => {
  for (const [n, size] of [
    [6, 3],
    [9, 4],
    [5, 0],
    [3, 4],
  ] as const)
    expect([...eachChoice(n, size)]).toHaveLength(combinations(n, size));
});
