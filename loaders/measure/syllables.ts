import { dictionary } from "cmu-pronouncing-dictionary";
import { syllable } from "syllable";

/** Letters of the longest word of English that is said; the rules take a time that grows with the square of a word's length. */
const longest = 50;

/**
 * Syllables of a word: the vowels of its first pronunciation in the CMU dictionary, with or without a possessive ending; by rule
 * where the dictionary has no such word. 0 for what has no letter, or more letters than any word.
 */
export function syllablesOf(word: string): number {
  if (word.length > longest || !/\p{L}/u.test(word)) return 0;
  const norm = word.toLowerCase().replaceAll("’", "'");
  const said = pronounced(norm) ?? pronounced(norm.replace(/'s?$/, ""));
  return said?.match(/\d/g)?.length ?? Math.max(1, syllable(norm));
}

const pronounced = (word: string): string | undefined =>
  Object.hasOwn(dictionary, word) ? dictionary[word] : undefined;
