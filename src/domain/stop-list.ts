import { joinWords } from "./format.js";
import { stopWords } from "./stop-words.js";

/** Words put on the list of stop words, and words taken off it, as norms. */
export interface StopChanges {
  readonly add: readonly string[];
  readonly drop: readonly string[];
}

/** The usual list as it is. */
export const noStopChanges: StopChanges = { add: [], drop: [] };

/** Which words lists set aside, as norms. */
export interface StopList {
  /** Where stop words are set aside. */
  readonly words: ReadonlySet<string>;
  /** Where they are listed too: those that a reader names. */
  readonly always: ReadonlySet<string>;
}

/** The list as it is until a contest or a reader changes it. */
export const usualStopList: StopList = { words: stopWords, always: new Set() };

/** The usual list as a contest changes it, and then a reader. A word that one adds and drops is added. */
export function stopList(contest: StopChanges, reader: StopChanges = noStopChanges): StopList {
  const words = new Set(stopWords);
  for (const { add, drop } of [contest, reader]) {
    for (const word of drop) words.delete(word);
    for (const word of add) words.add(word);
  }
  return { words, always: new Set(reader.add) };
}

/** The words that are set aside where stop words are listed, or are not. */
export const wordsAside = ({ words, always }: StopList, areListed: boolean): ReadonlySet<string> =>
  areListed ? always : words;

/** Changes in words, to stand inside a sentence; empty where there are none. */
export function stopChangesWords({ add, drop }: StopChanges): string {
  const quoted = (words: readonly string[]): string => joinWords(words.map((word) => `“${word}”`));
  return [
    ...(add.length === 0 ? [] : [`${quoted(add)} set aside`]),
    ...(drop.length === 0
      ? []
      : [`${quoted(drop)} ${drop.length === 1 ? "not a stop word" : "not stop words"}`]),
  ].join(", ");
}
