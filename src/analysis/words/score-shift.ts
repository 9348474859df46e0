import { type LeaveOneOut, leaveOneOut, weighedGroup } from "../leave-one-out.js";
import { eachUse, type TermMatrix } from "./term-matrix.js";
import type { TermTable } from "./term-table.js";
import type { TermGroup } from "./term-use.js";
import type { WordScore } from "./word-scores.js";
import { type WordShift, wordShift } from "./word-shift.js";

/** The difference of a score between the two sides of a table: what makes it, and whether it hangs on a post or an author. */
export interface ScoreShift extends LeaveOneOut {
  readonly table: TermTable;
  /** Null where a side has no word. */
  readonly shift: WordShift | null;
  /** Posts with words of the side that has fewer of them. */
  readonly posts: number;
  /** Writers of the posts of the side that has fewer of them. */
  readonly authors: number;
}

/** The score of single words, a mean over all words of a side. */
export function scoreShift(table: TermTable, scoreOf: WordScore): ScoreShift {
  const { rows, matrix, writers, target, reference } = table;
  const terms = rows.map((row) => ({
    term: row.term,
    f1: row.target.count,
    f2: row.reference.count,
  }));
  const scores = scoreByPost(matrix, scoreOf);
  const postsOf = (group: TermGroup) =>
    group.posts.flatMap((at) => {
      const [count, of] = [scores[at] ?? 0, matrix.words[at] ?? 0];
      return of > 0 ? [{ post_id: matrix.posts[at] ?? "", writer: writers[at] ?? "", count, of }] : [];
    });
  const [one, two] = [postsOf(target), postsOf(reference)];
  const writersOf = (posts: typeof one) => new Set(posts.map(({ writer }) => writer)).size;
  return {
    table,
    shift: wordShift(terms, scoreOf, { words: [target.words, reference.words] }),
    posts: Math.min(one.length, two.length),
    authors: Math.min(writersOf(one), writersOf(two)),
    ...leaveOneOut(weighedGroup(one), weighedGroup(two)),
  };
}

/** The scores of a post's words added up, by the post's place in the matrix. */
function scoreByPost(matrix: TermMatrix, scoreOf: WordScore): Float64Array {
  const scores = new Float64Array(matrix.posts.length);
  matrix.terms.forEach((term, at) => {
    const score = scoreOf(term);
    if (score !== null)
      eachUse(matrix, at, (post, count) => {
        scores[post] = (scores[post] ?? 0) + score * count;
      });
  });
  return scores;
}
