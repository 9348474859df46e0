import { type KeywordVerdict, keywordVerdict } from "./keyword-verdict.js";
import { eachUse } from "./term-matrix.js";
import { type PostUse, postUses, type TermRow, type TermTable } from "./term-table.js";

/** A term with each post's use of it and whose word it is. */
export interface ListedWord extends TermRow {
  readonly uses: { readonly target: readonly PostUse[]; readonly reference: readonly PostUse[] };
  readonly verdict: KeywordVerdict;
}

const kinds = ["camp word", "one writer's word", "not distinct"];

/**
 * Every term that both together use at least `least` times, with its verdict: camp words first, then one writer's, then the
 * rest; within a kind by LRC, then by the size of the log odds' z, either sign, then as in the table. Empty for an empty table.
 */
export function wordList(table: TermTable, least = 1): ListedWord[] {
  const judge = judgeOf(table);
  return table.rows
    .filter(({ target, reference }) => target.count + reference.count >= least)
    .map((row) => {
      const word: ListedWord = { ...row, ...judge(row) };
      return { word, kind: kinds.indexOf(word.verdict.kind), lrc: size(word, "lrc"), z: size(word, "z") };
    })
    .sort((a, b) => a.kind - b.kind || b.lrc - a.lrc || b.z - a.z)
    .map(({ word }) => word);
}

const size = ({ keyness }: ListedWord, of: "lrc" | "z"): number => Math.abs(keyness?.[of] ?? 0);

/** Uses and verdict of a term. Terms used as often in the same posts share one record: most of a vocabulary is used once. */
function judgeOf(table: TermTable): (row: TermRow) => Pick<ListedWord, "uses" | "verdict"> {
  const known = new Map<string, Pick<ListedWord, "uses" | "verdict">>();
  return (row) => {
    let key = "";
    eachUse(table.matrix, row.at, (post, count) => {
      key += `${post}:${count} `;
    });
    const found = known.get(key);
    if (found !== undefined) return found;
    const uses = postUses(table, row);
    const made = { uses, verdict: keywordVerdict({ ...uses, keyness: row.keyness }) };
    known.set(key, made);
    return made;
  };
}

/** The first words of the list whose higher rate is on a side. */
export const wordsOfSide = (
  words: readonly ListedWord[],
  side: "target" | "reference",
  most: number,
): ListedWord[] => words.filter(({ verdict }) => verdict.side === side).slice(0, most);
