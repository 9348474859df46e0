import { expect, it } from "vitest";
import { figureWords } from "../../src/evidence/figure-words.ts";

it.each([
  [412, "jobs", "412 jobs", "412 jobs"],
  [0.5, "share", "half", "a share of 50%"],
  [2 / 3, "share", "two thirds", "a share of 67%"],
  [2, "rank (vote)", "second vote", "2nd vote"],
  [11, "rank (largest donor)", "eleventh largest donor", "11th largest donor"],
  [3, "rank", "third", "3rd"],
  [51, "votes", "lost the first by 51 votes", "51 votes"],
  [2, "year", "two-year", "2-year"],
  [5, "odds", "5/1", "odds of 5 to 1"],
  [0.25, "points", ".25 points", "0.25 points"],
  [1200, null, "1,200", "1,200"],
])("figureWords(%d, %j, %j) is %j", (value, unit, claimed, wanted) => {
  expect(figureWords(value, unit, claimed)).toBe(wanted);
});
