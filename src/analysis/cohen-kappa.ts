import { observedAgreement } from "./observed-agreement.js";
import { ratedPairs, valueShares } from "./rated-pairs.js";
import type { Ratings } from "./ratings.js";

/**
 * Cohen's kappa of two coders: agreement beyond what each coder's own habits give by chance; 1 is perfect, 0
 * chance. Units that either left out are set aside. Null where no unit is left or chance alone is perfect.
 *
 * Source: Cohen 1960: (Po - Pe) / (1 - Pe), Pe = sum p_a(k) p_b(k).
 */
export function cohenKappa<T>(a: Ratings<T>, b: Ratings<T>): number | null {
  const pairs = ratedPairs(a, b);
  const left = valueShares(pairs.map(([value]) => value));
  const right = valueShares(pairs.map(([, value]) => value));
  if ([...left.keys(), ...right.keys()].every((value, _, all) => value === all[0])) return null;
  let chance = 0;
  for (const [value, share] of left) chance += share * (right.get(value) ?? 0);
  const observed = observedAgreement([a, b]);
  return observed === null ? null : (observed - chance) / (1 - chance);
}
