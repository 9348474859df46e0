import { expect, test } from "vitest";
import { postProse } from "../../loaders/measure/prose.ts";
import { syllablesOf } from "../../loaders/measure/syllables.ts";
import { segment } from "../../loaders/segment.ts";
import { gradeLevel, readingEase } from "../../src/analysis/reading-ease.ts";
import type { Voice } from "../../src/domain/voice.ts";
import known from "../known-answers/vocabulary.json" with { type: "json" };

const proseOf = (text: string, quoted: string[] = [], voice: Voice = "direct") => {
  const { tokens } = segment("a", text);
  return postProse(
    "a",
    tokens.map((token) => ({ ...token, voice: quoted.includes(token.norm) ? voice : token.voice })),
  );
};

test("readingEase(prose), gradeLevel(prose) give what textstat's tests give", () => {
  const [prose] = proseOf(known.readability.text);
  expect(prose).toEqual({ post_id: "a", sentences: 1, words: 5, syllables: 7 });
  if (prose === undefined) return;
  expect(readingEase(prose)).toBeCloseTo(known.readability.flesch_reading_ease, 2);
  expect(gradeLevel(prose)).toBeCloseTo(known.readability.flesch_kincaid_grade, 2);
});

test("readingEase(prose), gradeLevel(prose) of nothing are null", () => {
  const nothing = { sentences: 0, words: 0, syllables: 0 };
  expect([readingEase(nothing), gradeLevel(nothing)]).toEqual([null, null]);
});

test.each([
  ["ferry", 2],
  ["ferry’s", 2],
  ["Sunglasses", 3],
  ["don't", 1],
  ["electability", 6],
  ["corbynista", 4],
  ["zzz", 1],
  ["2016", 0],
  ["constructor", 3],
  ["a".repeat(51), 0],
])("syllablesOf(%j) is %i", (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test("syllablesOf(word) reads a word of fifty letters, the longest that is said", () => {
  expect(syllablesOf("a".repeat(50))).toBeGreaterThan(0);
});

test("postProse(post, tokens) counts no sentence whose words have no letter", () => {
  expect(proseOf("The boat was late. 1984 16. The boat left.")).toMatchObject([{ sentences: 2, words: 7 }]);
  expect(proseOf("1984 16.")).toEqual([]);
});

test("postProse(post, tokens) counts sentences that are the writer's own throughout, and words with letters", () => {
  const text = "The boat was late. He said that nobody came. It left at 9 with 40 goats.";
  expect(proseOf(text, ["nobody", "came"])).toEqual([{ post_id: "a", sentences: 2, words: 9, syllables: 9 }]);
  expect(proseOf("")).toEqual([]);
  expect(proseOf("Nobody came.", ["nobody", "came"])).toEqual([]);
});

test.each<[Voice, number]>([
  ["scare", 1],
  ["title", 1],
  ["imagined", 1],
  ["heading", 0],
  ["mixed", 0],
])("postProse(post, tokens) counts of sentences with words in the voice %s so many: %i", (voice, count) => {
  expect(proseOf("The “experts” were late.", ["experts"], voice).length).toBe(count);
});
