import { expect, test } from "vitest";
import type { MarkedWords } from "../../src/domain/selection.ts";
import { wordMarks } from "../../src/evidence/word-marks.ts";

const marked = (words: readonly string[], more: Partial<MarkedWords> = {}): MarkedWords => ({
  words,
  voice: "all",
  cased: false,
  whole: true,
  ...more,
});
const quote = (text: string, from: string, kind = "direct") => ({
  sentence_id: "p:1",
  char_start: 100 + text.indexOf(from),
  text: from,
  kind,
  speaker_surface: null,
  status: "attributed",
});
const marks = (text: string, of: MarkedWords, quotes: ReturnType<typeof quote>[] = [], voice = "own") =>
  wordMarks({ text, voice, char_start: 100 }, of, quotes).map(([start, end]) => text.slice(start, end));

test("wordMarks(sentence, marked) finds whole words alone, and names in possessives and compounds where they need not be", () => {
  const text = "Reid’s plan, the pro-Reid plan, pleased Reid and Reidy.";
  expect(marks(text, marked(["reid"]))).toEqual(["Reid"]);
  expect(wordMarks({ text, voice: "own", char_start: 100 }, marked(["reid"]), [])[0]?.[0]).toBe(
    text.indexOf("Reid and"),
  );
  expect(marks(text, marked(["Reid"], { whole: false, cased: true }))).toEqual(["Reid", "Reid", "Reid"]);
  expect(marks(text, marked(["reid's"]))).toEqual(["Reid’s"]);
});

test("wordMarks(sentence, marked) heeds capitals where they count, spans any space and prefers the longer of two", () => {
  expect(marks("May may win in May.", marked(["May"], { cased: true }))).toEqual(["May", "May"]);
  expect(marks("May may win in May.", marked(["may"]))).toEqual(["May", "may", "May"]);
  expect(marks("The ferry\u00a0men came.", marked(["ferry", "ferry men"]))).toEqual(["ferry\u00a0men"]);
  expect(marks("It cost (a lot) $5.", marked(["(a lot)", "$5"], { whole: false }))).toEqual([
    "(a lot)",
    "$5",
  ]);
});

test("wordMarks(sentence, marked, quotes) leaves out what stands in another voice than the one that was counted", () => {
  const text = "Tolls rise, he said, “tolls are fair”, and ‘tolls’ hurt.";
  const quotes = [quote(text, "tolls are fair"), quote(text, "‘tolls’", "scare")];
  const starts = (voice: MarkedWords["voice"]) =>
    wordMarks({ text, voice: "own", char_start: 100 }, marked(["tolls"], { voice }), quotes).map(
      ([start]) => start,
    );
  const [first, second, third] = [
    text.indexOf("Tolls"),
    text.indexOf("tolls are"),
    text.lastIndexOf("tolls"),
  ];
  expect(starts("own")).toEqual([first, third]);
  expect(starts("quoted")).toEqual([second]);
  expect(starts("all")).toEqual([first, second, third]);
});

test("wordMarks(sentence, marked, quotes) marks every place where voices leave none, and nothing where no word stands", () => {
  expect(marks("Tolls rise.", marked(["tolls"], { voice: "quoted" }))).toEqual(["Tolls"]);
  expect(marks("Tolls rise.", marked(["boat"]))).toEqual([]);
  expect(marks("Tolls rise.", marked([]))).toEqual([]);
});
