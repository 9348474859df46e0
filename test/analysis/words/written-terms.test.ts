import { expect, test } from "vitest";
import { writtenTerms } from "../../../src/analysis/words/written-terms.ts";

test("writtenTerms(names) writes each word as a name has it", () => {
  const written = writtenTerms(["London", "Reid's", "jeremy", "mr Hale"]);
  expect(["london", "reid's", "hale", "jeremy", "boat", "london's hale"].map(written)).toEqual([
    "London",
    "Reid's",
    "Hale",
    "jeremy",
    "boat",
    "london's Hale",
  ]);
});

test("writtenTerms(names) writes a word without its possessive as with it, unless a name has it alone", () => {
  const written = writtenTerms(["Reid's", "MP's", "mp"]);
  expect(["reid", "mp"].map(written)).toEqual(["Reid", "mp"]);
  expect(writtenTerms(["McLean", "Mclean's"])("mclean")).toBe("McLean");
});
