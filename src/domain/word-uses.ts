/** Terms of one length in the file of word uses. */
export interface TermBlock {
  /** Terms in the block: those used at least `least` times. */
  readonly terms: number;
  readonly least: number;
  /** Terms that are used less. */
  readonly unlisted: number;
  /** One a term, post, mix of voices and voice. */
  readonly entries: number;
  /** Bytes of the names, which the uses follow; both are deflated together. */
  readonly names: number;
  /** Bytes in the file: names and uses as deflated, then places as they are, of which a page reads single terms'. */
  readonly bytes: readonly [deflated: number, places: number];
}

/**
 * What a page knows of a set's words before it reads their uses (`word-uses.bin`). Posts whose words may not be shown are not
 * among them.
 */
export interface WordUsesIndex {
  /** Ids in code unit order. */
  readonly posts: readonly string[];
  readonly voices: readonly string[];
  /** Sets of voices, by place, that stand together in a sentence with a term. */
  readonly mixes: readonly (readonly number[])[];
  /** Words of each post in each voice, by place of the voice, then of the post. */
  readonly words: readonly (readonly number[])[];
  /** Of terms of one, two and three words, capitals as lower case; then of those in which capitals count. */
  readonly blocks: readonly TermBlock[];
  readonly cased: readonly TermBlock[];
  /** Valence of the words of the first block that the opinion lexicon lists. */
  readonly valence: readonly (readonly [term: string, valence: number])[];
}
