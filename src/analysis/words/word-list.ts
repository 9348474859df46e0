import { type KeywordVerdict, keywordVerdict } from "./keyword-verdict.js";
import { eachUse } from "./term-matrix.js";
import type { PostUse, TermRow, TermTable } from "./term-table.js";
import type { TermGroup } from "./term-use.js";

/** A term with whose word it is. */
export interface ListedWord extends TermRow {
  readonly verdict: KeywordVerdict;
}

const kinds = ["camp word", "one writer's word", "not distinct"];

/**
 * Every term of a table with its verdict. Camp words come first, then one writer's, then the rest; within a
 * kind the order is by LRC, then by the size of the log odds' z, then as in the table. Where a side has no words the commonest come first.
 * Empty for an empty table.
 */
export function wordList(table: TermTable): ListedWord[] {
  const judge = judgeOf(table);
  return table.rows
    .map((row) => {
      const word: ListedWord = { ...row, verdict: judge(row) };
      return { word, kind: kinds.indexOf(word.verdict.kind), lrc: size(word, "lrc"), z: size(word, "z") };
    })
    .sort((a, b) => a.kind - b.kind || b.lrc - a.lrc || b.z - a.z || alone(b.word) - alone(a.word))
    .map(({ word }) => word);
}

/** Times of a term that is compared with nothing. */
const alone = ({ keyness, target, reference }: ListedWord): number =>
  keyness === null ? target.count + reference.count : 0;

const size = ({ keyness }: ListedWord, of: "lrc" | "z"): number => Math.abs(keyness?.[of] ?? 0);

/** The verdict of a term. */
function judgeOf(table: TermTable): (row: TermRow) => KeywordVerdict {
  const [target, reference] = [telling(table, table.target), telling(table, table.reference)];
  return (row) =>
    keywordVerdict({
      target: target(row),
      reference: reference(row),
      keyness: row.keyness,
      wholes: [
        { count: row.target.count, of: table.target.words },
        { count: row.reference.count, of: table.reference.words },
      ],
    });
}

/**
 * Of a group, the posts that use a term and, of the others, the one with most words, and one by another writer where these are by one: what
 * its verdict hangs on.
 */
function telling({ matrix, writers }: TermTable, group: TermGroup): (row: TermRow) => PostUse[] {
  const isIn = new Uint8Array(matrix.posts.length);
  for (const post of group.posts) isIn[post] = 1;
  const wordsOf = (post: number): number => matrix.words[post] ?? 0;
  const longestFirst = group.posts
    .filter((post) => wordsOf(post) > 0)
    .sort((a, b) => wordsOf(b) - wordsOf(a) || a - b);
  const usedIn = new Int32Array(matrix.posts.length).fill(-1);
  const useOf = (post: number, count: number): PostUse => ({
    post_id: matrix.posts[post] ?? "",
    writer: writers[post] ?? "",
    count,
    words: wordsOf(post),
  });
  const hasWriters = new Set(longestFirst.map((post) => writers[post])).size > 1;
  return ({ at }) => {
    const uses: PostUse[] = [];
    eachUse(matrix, at, (post, count) => {
      if (!isIn[post]) return;
      usedIn[post] = at;
      uses.push(useOf(post, count));
    });
    const other = longestFirst.find((post) => usedIn[post] !== at);
    if (other !== undefined) uses.push(useOf(other, 0));
    const [first] = uses;
    if (!hasWriters || uses.some(({ writer }) => writer !== first?.writer)) return uses;
    const another = longestFirst.find((post) => writers[post] !== first?.writer);
    return another === undefined ? uses : [...uses, useOf(another, 0)];
  };
}

/** The first words of the list whose higher rate is on a side. */
export const wordsOfSide = (
  words: readonly ListedWord[],
  side: "target" | "reference",
  most: number,
): ListedWord[] => words.filter(({ verdict }) => verdict.side === side).slice(0, most);
