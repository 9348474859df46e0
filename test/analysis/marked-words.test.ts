import { expect, test } from "vitest";
import { markedWords } from "../../src/analysis/marked-words.ts";
import { termMarks } from "../../src/analysis/words/term-marks.ts";

test("markedWords(places) gives the surfaces of names, capitals heeded, in the voice that all share", () => {
  const places = [
    { surface: "Ida Reid", voice: "own" },
    { surface: "Reid", voice: "scare" },
    { surface: "Reid", voice: "own" },
  ];
  expect(markedWords(places)).toEqual({
    words: ["Ida Reid", "Reid"],
    voice: "own",
    cased: true,
    whole: false,
  });
  expect(markedWords([...places, { surface: "Reid", voice: "direct" }])?.voice).toBe("all");
});

test("markedWords(places) gives the forms of pronouns, and nothing where places do not tell their words", () => {
  expect(markedWords([{ person: "we", voice: "direct" }])).toEqual({
    words: ["our", "ours", "ourselves", "us", "we"],
    voice: "quoted",
    cased: false,
    whole: false,
  });
  expect(markedWords([{ surface: "", voice: "own" }, {}])).toBeUndefined();
  expect(markedWords([])).toBeUndefined();
});

test("termMarks(term, voice) adds possessives where they count with their noun", () => {
  const term = { text: "reid plan", lemma: false, cased: false };
  expect(termMarks(term, "own")).toMatchObject({ words: ["reid plan"], voice: "own", whole: true });
  expect(termMarks({ ...term, lemma: true }, "own").words).toEqual([
    "reid plan",
    "reid plan's",
    "reid plan'",
    "reid's plan",
    "reid's plan's",
    "reid's plan'",
    "reid' plan",
    "reid' plan's",
    "reid' plan'",
  ]);
});
