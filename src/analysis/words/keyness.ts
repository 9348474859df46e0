import { chiSquared } from "./chi-squared.js";
import { informativePrior, logOdds } from "./log-odds.js";
import { logRatio } from "./log-ratio.js";
import { type Lrc, lrc, lrcPositive } from "./lrc.js";
import { signedG2 } from "./signed-g2.js";
import { simpleMaths } from "./simple-maths.js";

/** Every measure of how two groups differ in a term; above 0 (`simpleMaths` above 1) the target uses it more. */
export interface Keyness extends Lrc {
  /** 4-term log-likelihood: evidence, never a rank. */
  readonly g2: number;
  readonly chiSquared: number;
  readonly logRatio: number;
  readonly simpleMaths: number;
  /** Lower bound of the one-sided interval, for the target's keywords alone. */
  readonly lrcPositive: number;
  /** Log odds with an informative prior, and over their standard error; null where the prior leaves them open. */
  readonly delta: number | null;
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

/** Counts below this make one key with a number. */
const keyStep = 2 ** 26;

/**
 * Measures of terms between two groups by their counts. Terms of the same two counts share one record, so a
 * vocabulary costs as much as the pairs of counts in it. Null where a group has no words or the term never occurs.
 */
export function keynessOf(input: KeynessInput): (f1: number, f2: number) => Keyness | null {
  const known = new Map<number, Keyness | null>();
  return (f1, f2) => {
    const key = f1 * keyStep + f2;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = measure(f1, f2, input);
    known.set(key, made);
    return made;
  };
}

function measure(
  f1: number,
  f2: number,
  { n1, n2, family, prior, level = 0.95 }: KeynessInput,
): Keyness | null {
  const interval = lrc(f1, n1, f2, n2, { level, family });
  const positive = lrcPositive(f1, n1, f2, n2, { level, family });
  const values = [signedG2, chiSquared, logRatio, simpleMaths].map((of) => of(f1, n1, f2, n2));
  const [g2, chi, ratio, maths] = values;
  if (interval === null || positive === null) return null;
  const odds = logOdds(f1, n1, f2, n2, informativePrior(f1 + f2, n1 + n2, prior));
  return {
    ...interval,
    lrcPositive: positive,
    g2: g2 ?? 0,
    chiSquared: chi ?? 0,
    logRatio: ratio ?? 0,
    simpleMaths: maths ?? 1,
    delta: odds?.delta ?? null,
    z: odds?.z ?? null,
  };
}
