/** Occurrences per 1,000 words; null where there are no words. */
export const rate = (count: number, words: number): number | null =>
  words > 0 ? (1000 * count) / words : null;
