import { byCounts } from "./by-counts.js";
import { knownOdds, type OddsOf } from "./known-odds.js";
import { informativePrior, logOdds } from "./log-odds.js";
import { logRatio } from "./log-ratio.js";
import { type Lrc, lrcOf } from "./lrc.js";
import { signedG2 } from "./signed-g2.js";

/** Every measure of how two groups differ in a term; above 0 the target uses it more. */
export interface Keyness extends Lrc {
  /** 4-term log-likelihood: evidence, never a rank. */
  readonly g2: number;
  readonly logRatio: number;
  /** Log odds with an informative prior over their standard error; null where the prior leaves them open. */
  readonly z: number | null;
}

export interface KeynessInput {
  /** Words of target and reference. */
  readonly n1: number;
  readonly n2: number;
  /** Terms compared, for Bonferroni. */
  readonly family: number;
  /** Strength of the prior; both groups together are its background. */
  readonly prior: number;
  readonly level?: number;
}

/**
 * Measures of terms between two groups by their counts. Terms of the same two counts share one record, so a
 * vocabulary costs as much as the pairs of counts in it. Null where a group has no words or the term never occurs.
 */
export function keynessOf(input: KeynessInput): (f1: number, f2: number) => Keyness | null {
  const oddsOf = knownOdds(input.family, input.level);
  return byCounts((f1, f2) => measure(f1, f2, input, oddsOf));
}

function measure(f1: number, f2: number, { n1, n2, prior }: KeynessInput, oddsOf: OddsOf): Keyness | null {
  const interval = n1 > 0 && n2 > 0 ? oddsOf(f1, f2) : null;
  if (interval === null) return null;
  const odds = logOdds(f1, n1, f2, n2, informativePrior(f1 + f2, n1 + n2, prior));
  return {
    ...lrcOf(interval, n1, n2),
    g2: signedG2(f1, n1, f2, n2) ?? 0,
    logRatio: logRatio(f1, n1, f2, n2) ?? 0,
    z: odds?.z ?? null,
  };
}
