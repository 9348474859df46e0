import { logLikelihood } from "./log-likelihood.js";

/** The value of G2 that a table of one degree of freedom passes by chance once in twenty; a line, not a test. */
export const g2Line = 3.84;

/**
 * 4-term log-likelihood of a term found `f1` times in `n1` words of the target and `f2` times in `n2` of the
 * reference; above 0 where the target uses it at the higher rate, below 0 where the reference does. Null where a
 * side has no words.
 *
 * Source: Dunning 1993, over the full table {f1, f2, n1 - f1, n2 - f2}; sign of f1/n1 - f2/n2.
 */
export function signedG2(f1: number, n1: number, f2: number, n2: number): number | null {
  if (n1 <= 0 || n2 <= 0) return null;
  const g2 = logLikelihood(f1, f2, n1 - f1, n2 - f2) ?? 0;
  const sign = Math.sign(f1 * n2 - f2 * n1);
  return sign === 0 ? 0 : sign * g2;
}
