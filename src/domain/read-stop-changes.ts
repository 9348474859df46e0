import { normalise } from "./normalise.js";
import type { StopChanges } from "./stop-list.js";

/** Most words that are read: a list of such length is a list for `contest.yaml`. */
const mostStopChanges = 200;

/** Reads words parted by spaces or commas: each to be set aside, or with a hyphen before it to be listed all the same. Words said twice count once, the last way. */
export function readStopChanges(text: string): StopChanges {
  const isAdded = new Map<string, boolean>();
  for (const part of text.split(/[\s,;]+/u).slice(0, mostStopChanges)) {
    const word = stopWordOf(part);
    if (word === null) continue;
    isAdded.delete(word);
    isAdded.set(word, !/^[-\u2010\u2011\u2212\u2013]/u.test(part));
  }
  const words = [...isAdded];
  return {
    add: words.filter(([, added]) => added).map(([word]) => word),
    drop: words.filter(([, added]) => !added).map(([word]) => word),
  };
}

/** The norm of a single word, marks around it left out; null where it is none. */
export function stopWordOf(text: string): string | null {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
  return bare === "" || /\s/u.test(bare) ? null : normalise(bare, true);
}
