import { expect, test } from "vitest";
import { countTerms } from "../../../loaders/measure/count-terms.ts";
import type { Row } from "../../../src/domain/tables.ts";

const tokens = (
  ...words: readonly (readonly [norm: string, sentence: number, voice?: string])[]
): Row<"tokens">[] =>
  words.map(([norm, sentence, voice = "own"], position) => ({
    post_id: "p",
    sentence_id: `p:${sentence}`,
    position,
    char_start: 0,
    char_end: 0,
    form: norm,
    norm,
    lemma: norm,
    is_word: /\w/.test(norm),
    voice,
  }));

test("countTerms(post, tokens) counts runs of one to three words", () => {
  const rows = countTerms("p", tokens(["save", 1], ["the", 1], ["pool", 1], ["save", 1]));
  expect(rows.map(({ n, term, count }) => `${n} ${term} ${count}`).sort()).toEqual([
    "1 pool 1",
    "1 save 2",
    "1 the 1",
    "2 pool save 1",
    "2 save the 1",
    "2 the pool 1",
    "3 save the pool 1",
    "3 the pool save 1",
  ]);
});

test("countTerms(post, tokens) never runs across a sentence, a mark or a voice", () => {
  const rows = countTerms(
    "p",
    tokens(["a", 1], ["b", 2], [",", 2], ["c", 2], ["d", 2, "direct"], ["e", 2, "direct"]),
  );
  expect(rows.filter(({ n }) => n > 1).map(({ term, voice }) => [term, voice])).toEqual([["d e", "direct"]]);
});

test("countTerms(post, []) gives no rows", () => {
  expect(countTerms("p", [])).toEqual([]);
});
