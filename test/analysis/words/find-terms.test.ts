import { describe, expect, test } from "vitest";
import { findTerms } from "../../../src/analysis/words/find-terms.ts";
import { foundWords } from "../../../src/analysis/words/found-words.ts";
import { wordList } from "../../../src/analysis/words/word-list.ts";
import { noStopChanges, stopList } from "../../../src/domain/stop-list.ts";
import { defaultWordSettings, type WordSettings } from "../../../src/domain/word-settings.ts";
import { tableOf, toldTerms } from "./term-corpora.ts";
import { termIndex } from "./term-index.ts";

const corpus = toldTerms({
  b1: { camp: "bridge", words: { own: "toll toll tollgate the kelmouth kelmouth's", direct: "tolled" } },
  f1: { camp: "ferry", words: "boat toll the the" },
});
const names = new Set(["kelmouth"]);
const all = { terms: 0, least: 1 };

function search(asked: string, changes: Partial<WordSettings> = {}, unlisted = all) {
  const settings = { ...defaultWordSettings, ...changes };
  const words = wordList(tableOf(corpus, undefined, changes, names));
  const found = findTerms(asked, words, { index: termIndex(corpus.rows), settings, names });
  const listed = "fault" in found ? null : found.listed.map(({ term }) => term).sort();
  return { listed, said: foundWords(asked, found, unlisted, (term) => term) };
}

describe("findTerms(asked, words, input)", () => {
  test("finds a term, and all that a star, a bar or a pattern means", () => {
    expect(search("Toll").listed).toEqual(["toll"]);
    expect(search("toll*").listed).toEqual(["toll", "tollgate"]);
    expect(search("boat|the").listed).toEqual(["boat", "the"]);
    expect(search("/^t/").listed).toEqual(["the", "toll", "tollgate"]);
  });

  test("heeds capitals where they count, and takes a possessive for its noun where it counts as that", () => {
    expect(search("Toll", { cased: true }).listed).toEqual([]);
    expect(search("kelmouth's", { lemma: true }).listed).toEqual(["kelmouth"]);
    expect(search("kelmouth's").listed).toEqual(["kelmouth's"]);
  });
});

describe("foundWords(asked, found, unlisted, written)", () => {
  test("says how many terms there are, and which are not counted", () => {
    expect(search("toll*").said).toBe(
      "“toll*” matches 2 terms; how each is used is shown under the chart. Used by neither side in the voice that is counted: “tolled”.",
    );
  });

  test("says why a term is not listed", () => {
    expect(search("the", { stopWords: false }).said).toBe(
      "“the” matches no listed term. Set aside with the stop words: “the”.",
    );
    const reader = stopList(noStopChanges, { add: ["toll"], drop: [] });
    expect(search("toll", { stopList: reader }).said).toBe(
      "“toll” matches no listed term. Set aside by name: “toll”.",
    );
    expect(search("kelmouth*", { names: false }).said).toBe(
      "“kelmouth*” matches no listed term. Set aside with the names: “kelmouth” and “kelmouth's”.",
    );
    expect(search("pier").said).toBe(
      "“pier” matches no listed term. No post whose text is published uses it.",
    );
    expect(search("pier", {}, { terms: 1200, least: 3 }).said).toBe(
      "“pier” matches no listed term. Not searched: 1,200 terms used fewer than 3 times in all posts.",
    );
  });

  test("says what is wrong with what cannot be looked for", () => {
    expect(search("old toll").said).toBe(
      "Terms of one word are listed, and “old toll” has two words: choose two under “Words in a term”, or look it up in the concordance.",
    );
    expect(search("a b c d").said).toMatch(/has 4 words: look it up in the concordance\.$/);
    expect(search("toll ~5 boat").said).toMatch(/^A term is words in a row/);
    expect(search("/(/").said).toMatch(/^\/\(\/: not a regular expression/);
  });
});
