import { observedAgreement } from "./observed-agreement.js";
import { type Ratings, raters, unitCounts } from "./ratings.js";

/**
 * Gwet's AC1 for any number of coders, with missing ratings: 1 is perfect agreement, 0 what chance gives. It
 * stays sensible where one value is rare, where kappa and alpha collapse. Null where no unit has two ratings or
 * only one value was ever given.
 *
 * Source: Gwet 2008, "Computing inter-rater reliability and its variance in the presence of high agreement";
 * chance agreement (1/(q-1)) sum pi_k (1 - pi_k), with pi_k the mean over rated units of the share rating k.
 */
export function gwetAC1<T>(matrix: readonly Ratings<T>[]): number | null {
  const rated = unitCounts(matrix).filter((unit) => raters(unit) >= 1);
  const shares = new Map<T, number>();
  for (const unit of rated)
    for (const [value, count] of unit)
      shares.set(value, (shares.get(value) ?? 0) + count / raters(unit) / rated.length);
  const observed = observedAgreement(matrix);
  if (observed === null || shares.size < 2) return null;
  let spread = 0;
  for (const share of shares.values()) spread += share * (1 - share);
  const chance = spread / (shares.size - 1);
  return (observed - chance) / (1 - chance);
}
