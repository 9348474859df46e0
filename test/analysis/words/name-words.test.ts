import { expect, test } from "vitest";
import { nameWords } from "../../../src/analysis/words/name-words.ts";

test("nameWords(names) gives the words with a capital, stop words and possessives left out", () => {
  const names = ["the Bishop of Ely", "Ada Okafor’s", "The Guild", "Jean-Luc", "the harbour board"];
  expect([...nameWords(names)]).toEqual(["bishop", "ely", "ada", "okafor", "guild", "jean-luc"]);
  expect(nameWords([])).toEqual(new Set());
});
