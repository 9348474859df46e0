import { type Ratings, raters, unitCounts } from "./ratings.js";

/**
 * Share of pairs of coders that give a unit the same value, averaged over the units with two ratings or more.
 * From 0 to 1; null where no unit has two ratings.
 */
export function observedAgreement<T>(matrix: readonly Ratings<T>[]): number | null {
  const units = unitCounts(matrix).filter((unit) => raters(unit) >= 2);
  if (units.length === 0) return null;
  let sum = 0;
  for (const unit of units) {
    const n = raters(unit);
    for (const count of unit.values()) sum += (count * (count - 1)) / (n * (n - 1));
  }
  return sum / units.length;
}
