import { straighten } from "../../domain/normalise.js";
import type { Row } from "../../domain/tables.js";
import { longestPatternWord, type PhraseWords, type WordChoice } from "./query.js";

export type Word = Pick<Row<"tokens">, "form" | "norm">;

/** Tells for each word of a phrase whether a word of a text is one of its choices; what it has told it remembers. */
export function wordMatchers(words: PhraseWords, caseSensitive: boolean): ((word: Word) => boolean)[] {
  return words.map((choices) => {
    const tests = choices.map((choice) => choiceTest(choice, caseSensitive));
    const known = new Map<string, boolean>();
    return ({ form, norm }) => {
      const key = caseSensitive ? form : norm;
      const found = known.get(key);
      if (found !== undefined) return found;
      const text = caseSensitive ? straighten(form, true) : norm;
      const matches = tests.some((test) => test(text));
      known.set(key, matches);
      return matches;
    };
  });
}

function choiceTest(choice: WordChoice, caseSensitive: boolean): (text: string) => boolean {
  if (choice.kind === "word") return (text) => text === choice.text;
  if (choice.kind === "wildcard") {
    const pieces = choice.text.split("*");
    return (text) => matchesPieces(text, pieces);
  }
  const pattern = new RegExp(choice.source, caseSensitive ? "u" : "iu");
  return (text) => [...text].length <= longestPatternWord && pattern.test(text);
}

/** Whether the pieces between stars stand in the text in order: each where it first can, the last at the end. */
function matchesPieces(text: string, pieces: readonly string[]): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + last.length <= text.length && text.endsWith(last);
}
