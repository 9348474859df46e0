/** x ln(x / e), with 0 ln 0 = 0. */
const term = (observed: number, expected: number): number =>
  observed > 0 ? observed * Math.log(observed / expected) : 0;

/**
 * Log-likelihood ratio of a table of two rows and two columns, all four cells counted: 0 where rows and columns are
 * independent, and larger the less they are. Null where the table is empty.
 *
 * Source: Dunning 1993: G2 = 2 sum O ln(O / E), E = row total times column total over N.
 */
export function logLikelihood(a: number, b: number, c: number, d: number): number | null {
  const n = a + b + c + d;
  if (n <= 0) return null;
  const [top, bottom, left, right] = [a + b, c + d, a + c, b + d];
  const sum =
    term(a, (top * left) / n) +
    term(b, (top * right) / n) +
    term(c, (bottom * left) / n) +
    term(d, (bottom * right) / n);
  return Math.max(0, 2 * sum);
}
