import type { MarkedWords, Selection } from "../../domain/selection.js";

/** A term as sentences may have it, to be marked: where a possessive counts with its noun, with and without. */
export const termMarks = (
  { text, lemma, cased }: NonNullable<Selection["term"]>,
  voice: MarkedWords["voice"],
): MarkedWords => ({ words: lemma ? possessives(text) : [text], voice, cased, whole: true });

const possessives = (text: string): string[] =>
  text
    .split(" ")
    .map((word) => [word, `${word}'s`, `${word}'`])
    .reduce((terms, forms) => terms.flatMap((term) => forms.map((form) => [...term, form])), [
      [],
    ] as string[][])
    .map((words) => words.join(" "));
