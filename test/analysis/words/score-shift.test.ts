import fc from "fast-check";
import { expect, test } from "vitest";
import { findScore } from "../../../src/analysis/findings/find-score.ts";
import { scoreShift } from "../../../src/analysis/words/score-shift.ts";
import { wordSentences } from "../../../src/analysis/words/word-sentences.ts";
import { defaultWordSettings } from "../../../src/domain/word-settings.ts";
import { anyTold, type ToldPost, tableOf, toldTerms } from "./term-corpora.ts";
import { usesOf } from "./told-uses.ts";

const scores: Readonly<Record<string, number>> = { slow: -2, toll: 1, boat: 3 };
const scoreOf = (term: string): number | null => scores[term] ?? null;

const scored = (told: Readonly<Record<string, ToldPost>>, camps?: readonly [string, string]) =>
  scoreShift(tableOf(toldTerms(told), camps), scoreOf);

function said(told: Readonly<Record<string, ToldPost>>, frame: string | null = null) {
  const corpus = toldTerms(told);
  return findScore({
    ...scored(told),
    frame,
    posted: corpus.posts.map(({ post_id }) => ({ post_id, short: post_id.toUpperCase() })),
    sentencesOf: wordSentences(usesOf(corpus), corpus.posts, defaultWordSettings),
    written: usesOf(corpus).written,
    writers: { target: "writers for the bridge", reference: "writers for the ferry" },
  });
}

const steady = {
  b1: { camp: "bridge", words: "toll toll river river" },
  b2: { camp: "bridge", words: "toll toll river river" },
  f1: { camp: "ferry", words: "slow river river river" },
  f2: { camp: "ferry", words: "slow toll river river" },
};

test("scoreShift(table, scoreOf) averages over all words and leaves each post out", () => {
  const { shift, holds, flips, posts } = scored(steady);
  expect(shift).toMatchObject({ target: 4 / 8, reference: -3 / 8, difference: 7 / 8 });
  expect({ holds, flips, posts }).toEqual({ holds: true, flips: null, posts: 2 });
});

test("scoreShift(table, scoreOf) names the post on which the difference hangs", () => {
  const told = { ...steady, b2: { camp: "bridge", words: "slow slow river river" } };
  expect(scored({ ...told, b1: { camp: "bridge", words: "boat boat boat river" } })).toMatchObject({
    holds: false,
    flips: "b1",
  });
});

test("scoreShift(table, scoreOf) negates where the sides are swapped", () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const [one, two] = [scored(told), scored(told, ["ferry", "bridge"])];
      expect(two.shift === null).toBe(one.shift === null);
      if (one.shift && two.shift) expect(two.shift.difference).toBeCloseTo(-one.shift.difference, 12);
      expect([two.holds, two.posts]).toEqual([one.holds, one.posts]);
    }),
  );
});

test("findScore(input) names the words that part the sides, says how far and that it holds", () => {
  const { title, text, caveat, strength } = said(steady);
  expect(title).toBe("“slow” and “toll” separate the sides in opinion words");
  expect(text).toBe(
    "Per 1,000 words, opinion words score 500.0 with writers for the bridge and −375.0 with writers for the ferry. The words that do most to make the difference are “slow” (2) and “toll” (5).",
  );
  expect(strength).toBe("leaning");
  expect(caveat).toContain("The direction holds when any one post is left out.");
});

test("findScore(input) says of a side without a word that it cannot be compared, not that neither uses the list", () => {
  const { text, strength } = said({ b1: { camp: "bridge", words: "slow slow slow slow slow toll" } });
  expect({ text, strength }).toEqual({
    text: "No word of writers for the ferry is counted, so the sides cannot be compared.",
    strength: "too little to say",
  });
});

test("findScore(input) names the frame whose cue words it scores, and the post that turns it", () => {
  const told = {
    ...steady,
    b1: { camp: "bridge", words: "boat boat boat river" },
    b2: { camp: "bridge", words: "slow slow river river" },
  };
  const { title, caveat } = said(told, "Crossing");
  expect(title).toBe("“boat” separates the sides in cue words of Crossing");
  expect(caveat).toContain("Without “B1” the difference disappears or reverses.");
});

test("findScore(input) says so where a side is one post, words are few, or both sides weigh the same", () => {
  const { f2, ...single } = steady;
  expect(said(single).caveat).toContain("One side is a single post");
  const few = { b1: { camp: "bridge", words: "toll river" }, f1: { camp: "ferry", words: "river river" } };
  expect(said(few)).toMatchObject({
    title: "Too few opinion words to compare the sides",
    strength: "too little to say",
  });
  const river = { b1: { camp: "bridge", words: "river" }, f1: { camp: "ferry", words: "river" } };
  expect(said(river).text).toBe("Neither side uses opinion words.");
  const same = {
    b1: steady.b1,
    b2: steady.b2,
    f1: { ...steady.b1, camp: "ferry" },
    f2: { ...steady.b2, camp: "ferry" },
  };
  expect(said(same)).toMatchObject({
    title: "Opinion words weigh the same on both sides",
    strength: "no visible difference",
  });
});
