import type { Interval } from "../wilson.js";
import { betaQuantile } from "./beta-quantile.js";

export interface LrcOptions {
  /** Coverage of the intervals of all terms together; .95 unless told. */
  readonly level?: number;
  /** Terms compared, over which the error is divided (Bonferroni); 1 unless told. */
  readonly family?: number;
}

/** A log ratio with its exact conditional interval, in doublings of the rate. */
export interface Lrc extends Interval {
  /** The bound nearest 0, or 0 where the interval holds 0: the least difference that the counts support. */
  readonly lrc: number;
}

/** Odds of the target among the occurrences of one term, by the two sides of an interval; 0 to Infinity. */
export interface OddsInterval {
  readonly low: number;
  readonly high: number;
}

const errorOf = ({ level = 0.95, family = 1 }: LrcOptions): number => (1 - level) / Math.max(1, family);

/**
 * Clopper-Pearson interval of the odds that an occurrence stands in the target, `f1` there and `f2` in the
 * reference. It does not depend on the sizes of either. Null for a term that never occurs.
 */
export function oddsInterval(f1: number, f2: number, options: LrcOptions = {}): OddsInterval | null {
  if (f1 + f2 <= 0) return null;
  const tail = errorOf(options) / 2;
  return { low: lowOdds(f1, f2, tail), high: 1 / lowOdds(f2, f1, tail) };
}

function lowOdds(f1: number, f2: number, tail: number): number {
  const p = f1 === 0 ? 0 : betaQuantile(tail, f1, f2 + 1);
  return p / (1 - p);
}

/** That interval as a log ratio between `n1` words of target and `n2` of reference. */
export function lrcOf(odds: OddsInterval, n1: number, n2: number): Lrc {
  const [low, high] = [Math.log2((n2 / n1) * odds.low), Math.log2((n2 / n1) * odds.high)];
  return { low, high, lrc: low > 0 ? low : high < 0 ? high : 0 };
}

/**
 * Conservative log ratio of a term found `f1` times in `n1` words of the target and `f2` times in `n2` of the
 * reference, with its interval; above 0 for the target. A term absent from the reference has no upper bound
 * (Infinity), one absent from the target no lower bound (-Infinity). Null where a side has no words or the term
 * never occurs.
 *
 * Source: Evert 2022, LRC: Clopper-Pearson interval of f1 / (f1 + f2), each bound p as log2((n2 / n1) p / (1 - p)).
 */
export function lrc(f1: number, n1: number, f2: number, n2: number, options: LrcOptions = {}): Lrc | null {
  const odds = n1 > 0 && n2 > 0 ? oddsInterval(f1, f2, options) : null;
  return odds && lrcOf(odds, n1, n2);
}
