import { type KeywordVerdict, keywordVerdict } from "./keyword-verdict.js";
import { type PostUse, postUses, type TermRow, type TermTable } from "./term-table.js";

/** A term with each post's use of it and whose word it is. */
export interface ListedWord extends TermRow {
  readonly uses: { readonly target: readonly PostUse[]; readonly reference: readonly PostUse[] };
  readonly verdict: KeywordVerdict;
}

const kinds = ["camp word", "one writer's word", "not distinct"];

/**
 * Every term that both together use at least `least` times, with its verdict: camp words first, then one writer's, then the
 * rest; within a kind by LRC, then by the size of the log odds' z, either sign. Empty for an empty table.
 */
export function wordList(table: TermTable, least = 1): ListedWord[] {
  return table.rows
    .filter(({ target, reference }) => target.count + reference.count >= least)
    .map((row): ListedWord => {
      const uses = postUses(table, row);
      return { ...row, uses, verdict: keywordVerdict({ ...uses, keyness: row.keyness }) };
    })
    .sort(
      (a, b) =>
        kinds.indexOf(a.verdict.kind) - kinds.indexOf(b.verdict.kind) ||
        size(b, "lrc") - size(a, "lrc") ||
        size(b, "z") - size(a, "z") ||
        (a.term < b.term ? -1 : 1),
    );
}

const size = ({ keyness }: ListedWord, of: "lrc" | "z"): number => Math.abs(keyness?.[of] ?? 0);

/** The first words of the list whose higher rate is on a side. */
export const wordsOfSide = (
  words: readonly ListedWord[],
  side: "target" | "reference",
  most: number,
): ListedWord[] => words.filter(({ verdict }) => verdict.side === side).slice(0, most);
