import { expect, test } from "vitest";
import { phrase, phraseList, plain, sentence } from "../../../src/analysis/findings/phrase.ts";
import type { Figure } from "../../../src/domain/finding.ts";

const two: Figure = {
  value: "two",
  unit: "posts",
  count: 9,
  selection: { source: "cue", voice: "all", headings: true, placements: {} },
};

test("phrase`…` keeps figures apart and joins the text between them", () => {
  expect(phrase`of ${"all "}posts ${two}${[" say", " so"]}.`).toEqual(["of all posts ", two, " say so."]);
  expect(phrase``).toEqual([]);
});

test("phraseList(phrases) joins phrases as a list", () => {
  expect(plain(phraseList([["a"], [two], ["c"]]))).toBe("a, two and c");
  expect(plain(phraseList([["a"], [two]], "; ", "; "))).toBe("a; two");
  expect(phraseList([])).toEqual([]);
});

test("sentence(parts) begins with a capital, in a figure too", () => {
  expect(plain(sentence(phrase`${two} say so`))).toBe("Two say so");
  expect(plain(sentence(["they say so"]))).toBe("They say so");
  expect(sentence([])).toEqual([]);
});
