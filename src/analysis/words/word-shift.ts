/** A term's occurrences in target and reference. */
export interface ShiftTerm {
  readonly term: string;
  readonly f1: number;
  readonly f2: number;
}

export interface ShiftPart extends ShiftTerm {
  readonly score: number;
  /** What the term adds to the difference; above 0 it raises the target. */
  readonly contribution: number;
}

/** Why two groups differ in a mean score. */
export interface WordShift {
  /** Mean score of either group; the mean of the scored words, or of all words with 0 for the others. */
  readonly target: number;
  readonly reference: number;
  readonly difference: number;
  /** Largest contribution first; they add up to the difference. */
  readonly parts: readonly ShiftPart[];
}

export interface ShiftOptions {
  /** Words of target and reference, over which scores are averaged; unless given, only scored words count. */
  readonly words?: readonly [number, number];
}

/**
 * Splits the difference of two mean scores into what each term brings: being used more or less, times how far its
 * score lies from the middle of the two means (from 0 where all words count). Terms whose score is null are left
 * out. Null where a group has nothing to average.
 *
 * Source: Dodds & Danforth 2010; Gallagher et al. 2021: (s - s_ref) (p1 - p2), with s_ref midway so that swapping
 * the groups negates every part.
 */
export function wordShift(
  terms: readonly ShiftTerm[],
  scoreOf: (term: string) => number | null,
  { words }: ShiftOptions = {},
): WordShift | null {
  const scored = terms.flatMap((row) => {
    const score = scoreOf(row.term);
    return score === null ? [] : [{ ...row, score }];
  });
  const sum = (value: (row: (typeof scored)[number]) => number): number =>
    scored.reduce((total, row) => total + value(row), 0);
  const [n1, n2] = words ?? [sum(({ f1 }) => f1), sum(({ f2 }) => f2)];
  if (n1 <= 0 || n2 <= 0) return null;
  const target = sum(({ score, f1 }) => score * f1) / n1;
  const reference = sum(({ score, f2 }) => score * f2) / n2;
  const middle = words ? 0 : (target + reference) / 2;
  const parts = scored
    .map((row) => ({ ...row, contribution: (row.score - middle) * (row.f1 / n1 - row.f2 / n2) }))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.term < b.term ? -1 : 1));
  return { target, reference, difference: target - reference, parts };
}
