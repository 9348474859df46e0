import type { Camp } from "../domain/contest.js";

/** Rows in the order of the camps, those of no camp last; of a camp in the order in which they come. */
export function inCampOrder<T extends { readonly camp: string }>(
  rows: Iterable<T>,
  camps: readonly Camp[],
): T[] {
  const rank = ({ camp }: T): number => {
    const found = camps.findIndex(({ id }) => id === camp);
    return found < 0 ? camps.length : found;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
