/**
 * Binary logarithm of the ratio of rates: 1 is twice the rate in the target, -1 twice the rate in the reference.
 * Half an occurrence is added to every count, so that a term absent from one side has a ratio too. Null where a
 * side has no words.
 *
 * Source: Hardie 2014; log2(((f1 + .5) / (n1 + .5)) / ((f2 + .5) / (n2 + .5))).
 */
export function logRatio(f1: number, n1: number, f2: number, n2: number): number | null {
  if (n1 <= 0 || n2 <= 0) return null;
  return Math.log2((f1 + 0.5) / (n1 + 0.5)) - Math.log2((f2 + 0.5) / (n2 + 0.5));
}
