import { dictionary } from "cmu-pronouncing-dictionary";
import { syllable } from "syllable";

/**
 * Syllables of a word: the vowels of its first pronunciation in the CMU dictionary, with or without a possessive ending; by rule
 * where the dictionary has no such word. 0 for what has no letter.
 */
export function syllablesOf(word: string): number {
  if (!/\p{L}/u.test(word)) return 0;
  const norm = word.toLowerCase().replaceAll("’", "'");
  const said = pronounced(norm) ?? pronounced(norm.replace(/'s?$/, ""));
  return said?.match(/\d/g)?.length ?? Math.max(1, syllable(norm));
}

const pronounced = (word: string): string | undefined =>
  Object.hasOwn(dictionary, word) ? dictionary[word] : undefined;
