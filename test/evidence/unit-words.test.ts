import { expect, test } from "vitest";
import { unitWords } from "../../src/evidence/unit-words.ts";

test.each([
  [3, "attempt", "attempts"],
  [3, "round", "rounds"],
  [1, "round", "round"],
  [1, "votes", "vote"],
  [2, "years", "years"],
  [67, "years of age", "years of age"],
  [1, "years of age", "year of age"],
  [4, "party", "parties"],
  [1, "parties", "party"],
  [2, "speech", "speeches"],
  [1, "losses", "loss"],
  [2, "person", "people"],
  [1, "people", "person"],
  [84, "percent", "percent"],
  [11, "staff", "staff"],
  [9, "km", "km"],
  [6, "feet", "feet"],
  [1, "lives", "life"],
  [0.5, "share", "share"],
  [2, "MP", "MP"],
  [2, "°C", "°C"],
])("unitWords(%j, %j) is %j", (value, unit, words) => {
  expect(unitWords(value, unit)).toBe(words);
});
