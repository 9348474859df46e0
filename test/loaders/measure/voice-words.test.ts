import { expect, test } from "vitest";
import { voiceWords } from "../../../loaders/measure/voice-words.ts";
import type { Row } from "../../../src/domain/tables.ts";

const token = (sentence: number, voice: string, is_word = true): Row<"tokens"> => ({
  post_id: "p",
  sentence_id: `p:${sentence}`,
  position: 0,
  char_start: 0,
  char_end: 1,
  form: "x",
  norm: "x",
  lemma: "x",
  is_word,
  voice,
});

test("voiceWords(post, tokens) counts words of both classes, and names each sentence that holds one once", () => {
  const tokens = [
    token(1, "own"),
    token(1, "scare"),
    token(1, "own", false),
    token(2, "direct"),
    token(3, "own"),
  ];
  expect(voiceWords("p", tokens)).toEqual([
    { post_id: "p", voice: "own", words: 3, sentences: ["p:1", "p:3"] },
    { post_id: "p", voice: "quoted", words: 1, sentences: ["p:2"] },
  ]);
});

test("voiceWords(post, tokens) gives both classes where one has no word, and none without a word", () => {
  expect(voiceWords("p", [token(1, "own")]).map(({ words }) => words)).toEqual([1, 0]);
  expect(voiceWords("p", [token(1, "own", false)])).toEqual([]);
  expect(voiceWords("p", [])).toEqual([]);
});
