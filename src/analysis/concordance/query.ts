/** What one word of a text may be. */
export type WordChoice =
  /** This word. */
  | { readonly kind: "word"; readonly text: string }
  /** A word in which `*` stands for any run of characters, none included. */
  | { readonly kind: "wildcard"; readonly text: string }
  /** A word in which a regular expression finds a match, as `checkPattern` allows. */
  | { readonly kind: "pattern"; readonly source: string };

/** Words in a row, each any of its choices. */
export interface Query {
  readonly words: readonly (readonly WordChoice[])[];
  /** Whether capitals must agree. */
  readonly caseSensitive: boolean;
}

/** Why a query cannot be asked, with value and remedy, in words for whoever typed it. */
export interface QueryFault {
  readonly fault: string;
}

/** Longest word, in characters, that a pattern is tried on; a longer one matches no pattern. */
export const longestPatternWord = 64;
