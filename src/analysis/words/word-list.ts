import { groupBy } from "../group-by.js";
import type { AuthorPart, PostPart } from "../leave-one-out.js";
import { type KeywordVerdict, keywordVerdict } from "./keyword-verdict.js";
import { eachUse } from "./term-matrix.js";
import type { PostUse, TermRow, TermTable } from "./term-table.js";
import type { TermGroup } from "./term-use.js";

/** A term with whose word it is. */
export interface ListedWord extends TermRow {
  readonly verdict: KeywordVerdict;
}

/** A post's use of a term that is left out as it is. */
type WeighedUse = PostUse & PostPart;

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
  const [one, two] = [table.target, table.reference];
  const [target, reference] = [telling(table, one), telling(table, two)];
  const [authorsOne, authorsTwo] = [tellingAuthors(table, one), tellingAuthors(table, two)];
  return (row) => {
    const uses = { target: target(row), reference: reference(row) };
    return keywordVerdict({
      ...uses,
      keyness: row.keyness,
      groups: [
        {
          whole: { count: row.target.count, of: one.words },
          posts: uses.target,
          authors: authorsOne(row),
        },
        {
          whole: { count: row.reference.count, of: two.words },
          posts: uses.reference,
          authors: authorsTwo(row),
        },
      ],
    });
  };
}

/**
 * Of a group, the posts that use a term and, of the others, the one with most words, and one by another writer where these are by one: what
 * its verdict hangs on.
 */
function telling({ matrix, writers }: TermTable, group: TermGroup): (row: TermRow) => WeighedUse[] {
  const isIn = new Uint8Array(matrix.posts.length);
  for (const post of group.posts) isIn[post] = 1;
  const wordsOf = (post: number): number => matrix.words[post] ?? 0;
  const longestFirst = group.posts
    .filter((post) => wordsOf(post) > 0)
    .sort((a, b) => wordsOf(b) - wordsOf(a) || a - b);
  const usedIn = new Int32Array(matrix.posts.length).fill(-1);
  const useOf = (post: number, count: number): WeighedUse => ({
    post_id: matrix.posts[post] ?? "",
    writer: writers[post] ?? "",
    count,
    words: wordsOf(post),
    of: wordsOf(post),
  });
  const hasWriters = new Set(longestFirst.map((post) => writers[post])).size > 1;
  return ({ at }) => {
    const uses: WeighedUse[] = [];
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

/** Of a group, the authors of several posts who use a term and, of the others, the one with most words: without no other a sign turns that holds without that one. */
function tellingAuthors({ matrix, writers }: TermTable, group: TermGroup): (row: TermRow) => AuthorPart[] {
  const wordsOf = (post: number): number => matrix.words[post] ?? 0;
  const theirs = groupBy(
    group.posts.filter((post) => wordsOf(post) > 0),
    (post) => writers[post] ?? "",
  );
  const authors = [...theirs]
    .filter(([, posts]) => posts.length > 1)
    .map(([author, posts]) => ({ author, of: posts.reduce((sum, post) => sum + wordsOf(post), 0) }))
    .sort((a, b) => b.of - a.of || (a.author < b.author ? -1 : 1));
  if (authors.length === 0) return () => [];
  const authorOf = new Int32Array(matrix.posts.length).fill(-1);
  for (const [at, { author }] of authors.entries())
    for (const post of theirs.get(author) ?? []) authorOf[post] = at;
  return ({ at }) => {
    const counts = new Map<number, number>();
    eachUse(matrix, at, (post, count) => {
      const author = authorOf[post] ?? -1;
      if (author >= 0) counts.set(author, (counts.get(author) ?? 0) + count);
    });
    const silent = authors.findIndex((_, i) => !counts.has(i));
    if (silent >= 0) counts.set(silent, 0);
    return [...counts].flatMap(([i, count]) => {
      const author = authors[i];
      return author ? [{ ...author, count }] : [];
    });
  };
}

/** The first words of the list whose higher rate is on a side. */
export const wordsOfSide = (
  words: readonly ListedWord[],
  side: "target" | "reference",
  most: number,
): ListedWord[] => words.filter(({ verdict }) => verdict.side === side).slice(0, most);
