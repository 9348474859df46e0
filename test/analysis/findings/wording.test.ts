import { expect, test } from "vitest";
import {
  chanceWords,
  counted,
  expectedWords,
  integer,
  isAre,
  statistic,
} from "../../../src/analysis/findings/wording.ts";
import { capital, numberWord } from "../../../src/domain/format.ts";

test.for([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
] as const)("integer(%d) is %s", ([n, text]) => {
  expect(integer(n)).toBe(text);
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

test("chanceWords(p, drawn) prints no p that reads as on the other side of .05", () => {
  expect([0.0503, 0.05, 0.0497, 0.23].map((p) => /p = (\S+)\.$/.exec(chanceWords(p, null))?.[1])).toEqual([
    ".0503",
    ".05",
    ".0497",
    ".23",
  ]);
});

test("expectedWords(expected) never says none of what chance may give", () => {
  expect([0.03, 0.49, 0.5, 1.6, 1234.5].map(expectedWords)).toEqual([
    "less than one",
    "less than one",
    "about 1",
    "about 2",
    "about 1,235",
  ]);
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

test("capital(text) raises the first letter alone", () => {
  expect([capital("écoles for the levy"), capital("“quoted”"), capital("")]).toEqual([
    "Écoles for the levy",
    "“quoted”",
    "",
  ]);
});
