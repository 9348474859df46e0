import { stemOf } from "./stem.js";
import type { TermTable } from "./term-table.js";

/** A term that one group uses in no form, though the other's rate would have given it several. */
export interface Silence {
  readonly term: string;
  /** The group that does not use it. */
  readonly silent: "target" | "reference";
  /** Occurrences that the other group's rate gives in the silent group's words. */
  readonly expected: number;
  /** Occurrences in the other group, and its posts that use the term. */
  readonly count: number;
  readonly range: number;
}

/** Fewest expected occurrences at which never is worth a word. */
export const silenceLine = 3;

/**
 * What a group never says, most expected first. A term of which it uses another form ("pays" for "pay") is not unsaid. Empty where a group
 * has no words.
 */
export function silences({ rows, target, reference }: TermTable, least = silenceLine): Silence[] {
  const stemsOf = (side: "target" | "reference"): Set<string> =>
    new Set(rows.filter((row) => row[side].count > 0).map(({ term }) => stemOf(term)));
  const stems = { target: stemsOf("target"), reference: stemsOf("reference") };
  const found = rows.flatMap((row): Silence[] => {
    const silent = row.target.count === 0 ? "target" : row.reference.count === 0 ? "reference" : null;
    if (silent === null) return [];
    const [use, here, there] =
      silent === "target"
        ? [row.reference, target.words, reference.words]
        : [row.target, reference.words, target.words];
    const expected = there > 0 ? (use.count / there) * here : 0;
    return expected >= least && !stems[silent].has(stemOf(row.term))
      ? [{ term: row.term, silent, expected, count: use.count, range: use.range }]
      : [];
  });
  return found.sort((a, b) => b.expected - a.expected || (a.term < b.term ? -1 : 1));
}
