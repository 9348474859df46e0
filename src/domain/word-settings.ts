import type { Settings } from "./selection.js";
import { type StopList, usualStopList } from "./stop-list.js";

/** How words are counted and listed: everything a reader can switch on a page about words. */
export interface WordSettings extends Pick<Settings, "voice" | "headings" | "placements"> {
  /** Words in a term. */
  readonly n: 1 | 2 | 3;
  /** Whether terms made of stop words alone are listed. They count as words of the text either way. */
  readonly stopWords: boolean;
  /** Which words are stop words, and which are set aside whether or not those are. */
  readonly stopList: StopList;
  /** Whether terms with a part of a name in them are listed. */
  readonly names: boolean;
  /** Whether a possessive counts with its noun. */
  readonly lemma: boolean;
  /** Whether a word with a capital is another word. */
  readonly cased: boolean;
  /** Pseudo-occurrences, all terms together, of the prior of the log odds. */
  readonly prior: number;
}

/**
 * Words as they are counted until a reader chooses otherwise. The prior's strength is that of Monroe, Colaresi &
 * Quinn 2008.
 */
export const defaultWordSettings: WordSettings = {
  voice: "own",
  headings: true,
  placements: {},
  n: 1,
  stopWords: true,
  stopList: usualStopList,
  names: true,
  lemma: false,
  cased: false,
  prior: 500,
};
