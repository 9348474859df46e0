import { observedAgreement } from "./observed-agreement.js";
import type { Ratings } from "./ratings.js";

/**
 * Bennett's S: agreement beyond what choosing among `categories` values with equal chance gives. Null where no
 * unit has two ratings or fewer than two categories were open.
 *
 * Source: Bennett, Alpert & Goldstein 1954: (Po - 1/q) / (1 - 1/q).
 */
export function bennettS<T>(matrix: readonly Ratings<T>[], categories: number): number | null {
  const observed = observedAgreement(matrix);
  if (observed === null || categories < 2) return null;
  return (observed - 1 / categories) / (1 - 1 / categories);
}
