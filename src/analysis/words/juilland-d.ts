import type { Part } from "./dispersion-dp.js";

/**
 * Juilland's D of a term over texts: 1 where its rate is the same in each, 0 where one text alone has it. Texts
 * without words are left out. Null where the term never occurs or fewer than two texts have words.
 *
 * Source: Juilland & Chang-Rodríguez 1964: 1 - V / sqrt(n - 1), V the variation coefficient of the rates, with the
 * population's standard deviation.
 */
export function juillandD(parts: readonly Part[]): number | null {
  const rates = parts.filter(({ words }) => words > 0).map(({ count, words }) => count / words);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  if (rates.length < 2 || mean === 0) return null;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
  return Math.max(0, 1 - Math.sqrt(variance) / mean / Math.sqrt(rates.length - 1));
}
