import type { IndexedType } from "./index-lists.js";
import { wordMatchers } from "./match-word.js";
import type { PhraseWords, WordChoice } from "./query.js";

/** Types whose numbers follow each other, ends included. */
export interface TypeRange {
  readonly low: number;
  readonly high: number;
}

/** The types that each word of a phrase means, in order; null for any word. */
export function typeRanges(
  words: PhraseWords,
  caseSensitive: boolean,
  types: readonly IndexedType[],
): (TypeRange[] | null)[] {
  const matchers = wordMatchers(words, caseSensitive);
  return words.map((choices, i) => {
    const matches = matchers[i];
    if (isAny(choices) || matches === undefined) return null;
    return rangesOf(types.flatMap((type, number) => (type.is_word && matches(type) ? [number] : [])));
  });
}

/** Whether a word of a query may be any word. */
const isAny = (choices: readonly WordChoice[]): boolean =>
  choices.some((choice) => choice.kind === "wildcard" && choice.text === "*");

/** Ascending numbers as ranges. */
export function rangesOf(numbers: readonly number[]): TypeRange[] {
  const ranges: { low: number; high: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.high === number - 1) last.high = number;
    else ranges.push({ low: number, high: number });
  }
  return ranges;
}
