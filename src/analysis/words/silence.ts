import { stemOf } from "./stem.js";
import type { TermTable } from "./term-table.js";

/** A term that one group uses in no form, though the other's rate would have given it several. */
export interface Silence {
  readonly term: string;
  /** The group that does not use it. */
  readonly silent: "target" | "reference";
  /** Occurrences that the other group's rate gives in the silent group's words. */
  readonly expected: number;
  /** Occurrences in the other group, and whether one writer has them all. */
  readonly count: number;
  readonly isOneWriters: boolean;
}

/** Fewest expected occurrences at which never is worth a word. */
const silenceLine = 3;

/**
 * What a group never says: what several writers of the other say before what one alone says, most expected first. A term of which it uses another form ("pays" for "pay") is not unsaid. Empty where a group
 * has no words.
 */
export function silences({ rows, target, reference }: TermTable, least = silenceLine): Silence[] {
  const unused = rows.flatMap((row): Silence[] => {
    const silent = row.target.count === 0 ? "target" : row.reference.count === 0 ? "reference" : null;
    if (silent === null) return [];
    const [use, here, there] =
      silent === "target"
        ? [row.reference, target.words, reference.words]
        : [row.target, reference.words, target.words];
    const expected = there > 0 ? (use.count / there) * here : 0;
    return expected >= least
      ? [{ term: row.term, silent, expected, count: use.count, isOneWriters: use.isOneWriters }]
      : [];
  });
  const said = stemsSaid(rows, new Set(unused.map(({ term }) => stemOf(term))));
  return unused
    .filter(({ term, silent }) => !said[silent].has(stemOf(term)))
    .sort(
      (a, b) =>
        Number(a.isOneWriters) - Number(b.isOneWriters) ||
        b.expected - a.expected ||
        (a.term < b.term ? -1 : 1),
    );
}

/** Which of some stems each group uses in a term. */
function stemsSaid(rows: TermTable["rows"], wanted: ReadonlySet<string>) {
  const said = { target: new Set<string>(), reference: new Set<string>() };
  if (wanted.size === 0) return said;
  for (const { term, target, reference } of rows) {
    const stem = stemOf(term);
    if (!wanted.has(stem)) continue;
    if (target.count > 0) said.target.add(stem);
    if (reference.count > 0) said.reference.add(stem);
  }
  return said;
}
