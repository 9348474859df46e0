/** What one word of a text may be. */
export type WordChoice =
  /** This word. */
  | { readonly kind: "word"; readonly text: string }
  /** A word in which `*` stands for any run of characters, none included. */
  | { readonly kind: "wildcard"; readonly text: string }
  /** A word in which a regular expression finds a match, as `checkPattern` allows. */
  | { readonly kind: "pattern"; readonly source: string };

/** Words in a row, each any of its choices. */
export type PhraseWords = readonly (readonly WordChoice[])[];

/** Words in a row, and other words near them where a query asks for more than one thing. */
export interface Query {
  readonly words: PhraseWords;
  /** What must stand near the words, in turn: each near what was found before it; not there where nothing need. */
  readonly near?: readonly Near[];
  /** Whether capitals must agree. */
  readonly caseSensitive: boolean;
}

/** Words in a row, and how far they may stand from others: at 1 they follow at once, at 5 up to four words stand between. */
export interface Near {
  readonly words: PhraseWords;
  readonly within: number;
  /** Whether they must come after the others, which else they may come before as well. */
  readonly isAfter: boolean;
}

/** Why a query cannot be asked, with value and remedy, in words for whoever typed it. */
export interface QueryFault {
  readonly fault: string;
}

/** Longest word, in characters, that a pattern is tried on; a longer one matches no pattern. */
export const longestPatternWord = 64;
