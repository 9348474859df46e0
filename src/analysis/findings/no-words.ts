import type { TermTable } from "../words/term-table.js";

export interface WordSides {
  readonly table: TermTable;
  /** Inside a sentence: "writers for the levy". */
  readonly writers: { readonly target: string; readonly reference: string };
}

/** That a side has no word that is counted, so that nothing can be said of both, as a sentence; null where both have some. */
export function noWords({ table: { target, reference }, writers }: WordSides): string | null {
  if (target.words > 0 && reference.words > 0) return null;
  if (target.words + reference.words === 0) return "No word of either side is counted.";
  if (reference.camps.length === 0) return "There is no other camp to compare with.";
  const without = target.words === 0 ? writers.target : writers.reference;
  return `No word of ${without} is counted, so the sides cannot be compared.`;
}
