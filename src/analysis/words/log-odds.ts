/** What a prior gives one term, and all terms together. */
export interface Prior {
  /** Pseudo-occurrences of the term. */
  readonly term: number;
  /** Pseudo-occurrences of all terms. */
  readonly total: number;
}

export interface LogOdds {
  /** Difference of log odds, natural; above 0 where the target favours the term. */
  readonly delta: number;
  /** `delta` over its standard error. */
  readonly z: number;
}

/** `strength` pseudo-occurrences spread as a background of `words` words spreads, where the term occurs `count` times. */
export const informativePrior = (count: number, words: number, strength: number): Prior => ({
  term: words > 0 ? (strength * count) / words : 0,
  total: strength,
});

/**
 * Log odds of a term between target and reference, shrunk by a Dirichlet prior. Null where prior and counts leave
 * one side's odds at zero or infinity.
 *
 * Source: Monroe, Colaresi & Quinn 2008, equations 16, 19 and 22: delta = ln((f1 + a) / (n1 + A - f1 - a)) -
 * ln((f2 + a) / (n2 + A - f2 - a)), variance about 1 / (f1 + a) + 1 / (f2 + a).
 */
export function logOdds(
  f1: number,
  n1: number,
  f2: number,
  n2: number,
  { term, total }: Prior,
): LogOdds | null {
  const [hits1, hits2] = [f1 + term, f2 + term];
  const [rest1, rest2] = [n1 + total - hits1, n2 + total - hits2];
  if (Math.min(hits1, hits2, rest1, rest2) <= 0) return null;
  const delta = Math.log(hits1 / rest1) - Math.log(hits2 / rest2);
  return { delta, z: delta / Math.sqrt(1 / hits1 + 1 / hits2) };
}
