import { expect, test } from "vitest";
import { findLoneWords } from "../../../src/analysis/findings/find-lone-words.ts";
import { wordList } from "../../../src/analysis/words/word-list.ts";
import { wordSentences } from "../../../src/analysis/words/word-sentences.ts";
import { defaultWordSettings } from "../../../src/domain/word-settings.ts";
import { type ToldPost, tableOf, toldTerms } from "../words/term-corpora.ts";
import { usesOf } from "../words/told-uses.ts";

function lone(told: Readonly<Record<string, ToldPost>>, reference = "writers for the ferry") {
  const corpus = toldTerms(told);
  const table = tableOf(corpus);
  return findLoneWords({
    table,
    words: wordList(table),
    silences: [],
    sentencesOf: wordSentences(usesOf(corpus), corpus.posts, defaultWordSettings),
    written: (term) => term,
    writers: { target: "writers for the bridge", reference },
    posted: corpus.posts.map(({ post_id }) => ({ post_id, short: post_id.toUpperCase() })),
  });
}

const b1 = { camp: "bridge", words: "the the the toll toll toll river arch arch arch" };
const b2 = { camp: "bridge", words: "the the toll river river" };

test("findLoneWords(input) gives the commonest terms of the one side with words, and what one post alone repeats", () => {
  const told = lone({ b1, b2 });
  expect(told?.terms.map(({ term }) => term)).toEqual(["toll", "river"]);
  expect(told?.found).toMatchObject({
    title: "Writers for the bridge use “toll” most",
    text: "The commonest terms of writers for the bridge, each in two posts or more, are “toll” (4) and “river” (3). Used 3 times or more, but in one post only: “arch” (3, “B1”).",
    strength: "clear in this set",
  });
});

test("findLoneWords(input) works for the other side, and for a side of one post", () => {
  const told = lone({ f1: { ...b1, camp: "ferry" } }, "one writer for the ferry");
  expect(told?.terms[0]?.term).toBe("arch");
  expect(told?.found.text).toBe(
    "The commonest terms of one writer for the ferry are “arch” (3), “toll” (3) and “river” (1).",
  );
  expect(told?.found.title).toBe("One writer for the ferry uses “arch” most");
});

test("findLoneWords(input) says that nothing recurs, and nothing where both sides have words or neither", () => {
  const apart = lone({ b1: { camp: "bridge", words: "toll" }, b2: { camp: "bridge", words: "arch" } });
  expect(apart?.found).toMatchObject({
    strength: "too little to say",
    text: "Of two terms used by writers for the bridge, none appears in two posts.",
  });
  expect(lone({ b1, f1: { ...b2, camp: "ferry" } })).toBeNull();
  expect(lone({ b1: { camp: "bridge", words: "" } })).toBeNull();
});
