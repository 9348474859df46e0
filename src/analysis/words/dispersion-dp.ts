/** One text of a group: occurrences of a term and all its words. */
export interface Part {
  readonly count: number;
  readonly words: number;
}

export interface DispersionDp {
  /** 0 where the term is spread as the words are, toward 1 the more it is clumped. */
  readonly dp: number;
  /** DP over the most it can be, so that 1 is a term that stands in the shortest text alone; null with one text. */
  readonly dpNorm: number | null;
}

/**
 * Deviation of proportions of a term over texts. Texts without words are left out. Null where the term never
 * occurs.
 *
 * Source: Gries 2008: half the sum of |share of occurrences - share of words|; Lijffijt & Gries 2012: over
 * 1 - the smallest share of words.
 */
export function dispersionDp(parts: readonly Part[]): DispersionDp | null {
  let count = 0;
  let words = 0;
  for (const part of parts) {
    if (part.words <= 0) continue;
    count += part.count;
    words += part.words;
  }
  if (count === 0) return null;
  let sum = 0;
  let smallest = 1;
  for (const part of parts) {
    if (part.words <= 0) continue;
    const share = part.words / words;
    sum += Math.abs(part.count / count - share);
    if (share < smallest) smallest = share;
  }
  return { dp: sum / 2, dpNorm: smallest < 1 ? sum / 2 / (1 - smallest) : null };
}
