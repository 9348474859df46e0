import { expect, test } from "vitest";
import { stemOf } from "../../../src/analysis/words/stem.ts";

test.each([
  ["pay pays paying pay's", 1],
  ["mayor mayors mayor’s", 1],
  ["policy policies", 1],
  ["vote votes voted voting", 1],
  ["plan plans planned planning", 1],
  ["tax taxes taxed", 1],
  ["try tries tried", 1],
  ["class classes", 1],
  ["this thing", 2],
  ["red reed bed", 3],
  ["sing sting", 2],
])("stemOf of %j gives %i", (words, different) => {
  expect(new Set(words.split(" ").map(stemOf)).size).toBe(different);
});

test("stemOf(term) keeps the words of a phrase apart", () => {
  expect(stemOf("our votes")).toBe(stemOf("our vote"));
  expect(stemOf("our vote")).not.toBe(stemOf("ourvote"));
  expect(stemOf("")).toBe("");
});
