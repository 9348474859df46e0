/** Two posts that share at least half of the words of the shorter one. */
export interface CopyPair {
  readonly first: string;
  readonly second: string;
  /** Words of the second post that stand in the first too. */
  readonly words: number;
  /** Their share of all words of the shorter post, up to 1. */
  readonly share: number;
}
