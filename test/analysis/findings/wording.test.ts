import { expect, test } from "vitest";
import {
  counted,
  integer,
  isAre,
  list,
  numberWord,
  percent,
  statistic,
} from "../../../src/analysis/findings/wording.ts";
import { capital } from "../../../src/domain/format.ts";

test.for([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
] as const)("integer(%d) is %s", ([n, text]) => {
  expect(integer(n)).toBe(text);
});

test.for([
  [12, 62, "19%"],
  [0, 62, "0%"],
  [62, 62, "100%"],
  [1, 400, "under 1%"],
  [399, 400, "over 99%"],
  [1, 2, "50%"],
] as const)("percent(%d, %d) is %s, and never 0% or 100% of what is not", ([count, of, text]) => {
  expect(percent(count, of)).toBe(text);
});

test.for([
  [1 / 3, ".33"],
  [0.1, ".10"],
  [1, "1.00"],
  [0, "0.00"],
  [2 / 924, ".0022"],
  [0.00999, ".01"],
  [0.00001, "under .0001"],
  [-0.234, "−.23"],
  [-0.001, "−.001"],
] as const)("statistic(%d) is %s", ([value, text]) => {
  expect(statistic(value)).toBe(text);
});

test("counted(n, one) and isAre(n) agree in number", () => {
  expect([0, 1, 2, 11].map((n) => `${counted(n, "post")} ${isAre(n)}`)).toEqual([
    "no posts are",
    "one post is",
    "two posts are",
    "11 posts are",
  ]);
  expect(numberWord(1200)).toBe("1,200");
});

test("list(items) joins with commas and a last and", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(list)).toEqual(["", "a", "a and b", "a, b and c"]);
});

test("capital(text) raises the first letter alone", () => {
  expect([capital("écoles for the levy"), capital("“quoted”"), capital("")]).toEqual([
    "Écoles for the levy",
    "“quoted”",
    "",
  ]);
});
