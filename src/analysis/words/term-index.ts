/** Term counts laid out for summing: one entry a row, those of one term in order of post. */
export interface TermIndex {
  /** Ids in code unit order. */
  readonly posts: readonly string[];
  readonly voices: readonly string[];
  /** In code unit order. */
  readonly terms: readonly string[];
  /** Words in each term. */
  readonly sizes: Uint8Array;
  /** Of each entry: places in `posts`, `voices` and `terms`, and the count. */
  readonly post: Uint32Array;
  readonly voice: Uint8Array;
  readonly term: Uint32Array;
  readonly count: Uint32Array;
  /** Words of each post in each voice, by place of the voice, then of the post. */
  readonly words: readonly ArrayLike<number>[];
  /** Of one, two and three words. */
  readonly unlisted: readonly UnlistedTerms[];
}

/** Terms that have no entries: all `terms` that are used fewer than `least` times. */
export interface UnlistedTerms {
  readonly terms: number;
  readonly least: number;
}
