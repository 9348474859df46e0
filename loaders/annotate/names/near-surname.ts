import { dictionary } from "cmu-pronouncing-dictionary";
import { editDistance } from "../../read/nearest.ts";

/** Letters of a surname from which one that is near it is told, and from which two letters may be wrong. */
const fewest = 5;
const long = 8;

/**
 * Whether a word is nearly a surname: a letter more, less, other or out of its place, of a surname of eight letters or more two. What the surname begins, such
 * as its plural, is not, nor is a word with another first letter.
 */
export function isNearSurname(word: string, surname: string): boolean {
  const [one, other] = [word.toLowerCase(), surname.toLowerCase()];
  if (other.length < fewest || one[0] !== other[0] || one.startsWith(other)) return false;
  const most = other.length >= long ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && editDistance(one, other) <= most;
}

/** Whether a word is one that many texts have, or a name that many people have: "oaks", "Marion". */
export const isCommonWord = (word: string): boolean => Object.hasOwn(dictionary, word.toLowerCase());
