/**
 * Pearson's chi-squared of a term found `f1` times in `n1` words and `f2` times in `n2`, with the sign of the
 * difference of rates. `yates` takes half an occurrence, or the whole difference where it is smaller, from every
 * difference. Null where a side has no words; 0 where the term is never or always found.
 *
 * Source: Pearson 1900; Yates 1934: N (|ad - bc| - N/2)^2 / (row and column totals multiplied).
 */
export function chiSquared(
  f1: number,
  n1: number,
  f2: number,
  n2: number,
  { yates = false }: { readonly yates?: boolean } = {},
): number | null {
  if (n1 <= 0 || n2 <= 0) return null;
  const n = n1 + n2;
  const found = f1 + f2;
  const cross = f1 * n2 - f2 * n1;
  if (found === 0 || found === n || cross === 0) return 0;
  const size = yates ? Math.max(0, Math.abs(cross) - n / 2) : Math.abs(cross);
  // One factor after another: all four multiplied pass the largest whole number.
  return Math.sign(cross) * (size / n1) * (size / n2) * (n / found / (n - found));
}
