/**
 * Ratio of the frequencies per million words, `smoothing` added to each: above 1 where the target uses the term
 * more. A large `smoothing` favours common terms. Null where a side has no words.
 *
 * Source: Kilgarriff 2009: (fpm1 + k) / (fpm2 + k).
 */
export function simpleMaths(f1: number, n1: number, f2: number, n2: number, smoothing = 100): number | null {
  if (n1 <= 0 || n2 <= 0) return null;
  return ((1e6 * f1) / n1 + smoothing) / ((1e6 * f2) / n2 + smoothing);
}
