import { groupBy } from "../../../src/analysis/group-by.ts";

interface Worded {
  readonly words: readonly string[];
}

/** Indexes phrases by their first word, to find the longest that starts at a word of a text; null where none does. */
export function phraseIndex<P extends Worded>(
  phrases: readonly P[],
): (norms: readonly string[], at: number) => P | null {
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length);
  const byFirst = groupBy(longestFirst, ({ words }) => words[0] ?? "");
  return (norms, at) =>
    byFirst.get(norms[at] ?? "")?.find(({ words }) => words.every((word, i) => norms[at + i] === word)) ??
    null;
}
