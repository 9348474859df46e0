import { type Random, randomBelow } from "./random.js";
import type { Interval } from "./wilson.js";

export interface BootstrapOptions {
  readonly random: Random;
  /** Samples drawn; 1,000 unless told. */
  readonly draws?: number;
}

/** Share of the values that an interval holds. */
const level = 0.95;

/**
 * Percentile interval of a statistic, 95 %, over units drawn with replacement. A draw for which the statistic is
 * undefined is set aside; null where there are no units or half the draws or more are undefined.
 *
 * Source: Efron & Tibshirani 1993, chapter 13.
 */
export function bootstrap<T>(
  units: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  { random, draws = 1000 }: BootstrapOptions,
): Interval | null {
  if (units.length === 0) return null;
  return percentileInterval(Array.from({ length: draws }, () => statistic(resample(units, random))));
}

/** As many units as there are, drawn with replacement. */
function resample<T>(units: readonly T[], random: Random): T[] {
  return units.map((unit) => units[randomBelow(units.length, random)] ?? unit);
}

/** The middle 95 % of the values that are defined; null where half or more are not. */
export function percentileInterval(values: readonly (number | null)[]): Interval | null {
  const defined = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (defined.length * 2 <= values.length) return null;
  const low = quantile(defined, (1 - level) / 2);
  const high = quantile(defined, (1 + level) / 2);
  return low === null || high === null ? null : { low, high };
}

/** Linear interpolation between order statistics (Hyndman & Fan type 7). */
function quantile(sorted: readonly number[], p: number): number | null {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  return below === undefined || above === undefined ? null : below + (above - below) * (at - Math.floor(at));
}
