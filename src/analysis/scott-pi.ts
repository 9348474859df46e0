import { observedAgreement } from "./observed-agreement.js";
import { ratedPairs, valueShares } from "./rated-pairs.js";
import type { Ratings } from "./ratings.js";

/**
 * Scott's pi of two coders: agreement beyond what their pooled habits give by chance; 1 is perfect, 0 chance.
 * Units that either left out are set aside. Null where no unit is left or only one value was given.
 *
 * Source: Scott 1955: (Po - Pe) / (1 - Pe), Pe = sum p(k)^2 over both coders' ratings.
 */
export function scottPi<T>(a: Ratings<T>, b: Ratings<T>): number | null {
  const shares = valueShares(ratedPairs(a, b).flat());
  const observed = observedAgreement([a, b]);
  if (observed === null || shares.size < 2) return null;
  let chance = 0;
  for (const share of shares.values()) chance += share ** 2;
  return (observed - chance) / (1 - chance);
}
