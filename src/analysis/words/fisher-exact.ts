import { logGamma } from "./log-gamma.js";

/** Room for rounding between tables of the same chance, as in R. */
const tie = 1 + 1e-7;

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * Two-sided Fisher's exact test of a term found `f1` times in `n1` words and `f2` times in `n2`: the chance, the
 * totals given, of a table no likelier than this one. Words of a text are not drawn one by one, so it is no test
 * of a camp. Null where a side has no words. Time grows with the occurrences.
 *
 * Source: Fisher 1935; two-sided as in R's fisher.test.
 */
export function fisherExact(f1: number, n1: number, f2: number, n2: number): number | null {
  if (n1 <= 0 || n2 <= 0) return null;
  const found = f1 + f2;
  const least = Math.max(0, found - n2);
  const most = Math.min(found, n1);
  const all = logChoose(n1 + n2, found);
  const chance = (k: number): number => Math.exp(logChoose(n1, k) + logChoose(n2, found - k) - all);
  const limit = chance(f1) * tie;
  let p = 0;
  for (let k = least; k <= most; k++) {
    const here = chance(k);
    if (here <= limit) p += here;
  }
  return Math.min(1, p);
}
