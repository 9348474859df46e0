import type { Row } from "../../domain/tables.js";
import type { WordSettings } from "../../domain/word-settings.js";
import { campOf } from "../camp-of.js";
import type { PostRow } from "../corpus-rows.js";
import { writersById } from "../post-writers.js";
import type { CampComparison } from "./camp-comparisons.js";
import type { Part } from "./dispersion-dp.js";
import { type Keyness, keynessOf } from "./keyness.js";
import type { TermIndex } from "./term-index.js";
import { eachUse, type TermMatrix, termMatrix } from "./term-matrix.js";
import { type TermGroup, type TermUse, termUses } from "./term-use.js";

/** A post's use of a term. */
export interface PostUse extends Part {
  readonly post_id: string;
  /** Who wrote it; a post whose author is not named has a writer of its own. */
  readonly writer?: string;
}

export interface TermRow {
  readonly term: string;
  /** Place in the table's matrix. */
  readonly at: number;
  readonly target: TermUse;
  readonly reference: TermUse;
  /** Null where a group has no words. */
  readonly keyness: Keyness | null;
}

/** Terms of a target group against a reference group. */
export interface TermTable {
  readonly settings: WordSettings;
  readonly target: TermGroup;
  readonly reference: TermGroup;
  readonly matrix: TermMatrix;
  /** By place of a post in the matrix; a post whose author is not named has a writer of its own. */
  readonly writers: readonly string[];
  /** Terms that either group uses, in code unit order; with those of the matrix that are too rare to be listed they are the family of the intervals. */
  readonly rows: readonly TermRow[];
}

export interface TermTableInput extends CampComparison {
  readonly index: TermIndex;
  readonly posts: readonly (PostRow & Partial<Pick<Row<"posts">, "author">>)[];
  readonly settings: WordSettings;
  /** Norms or lemmas of words in names, set aside if the settings say so. */
  readonly names?: ReadonlySet<string>;
}

/** Every listed term of two groups of camps, with all measures. A post of both groups counts in the target. */
export function termTable({ index, posts, settings, names, target, reference }: TermTableInput): TermTable {
  const sideOf = new Map<string, "target" | "reference">();
  for (const post of posts) {
    const camp = campOf(post, settings.placements);
    if (target.includes(camp)) sideOf.set(post.post_id, "target");
    else if (reference.includes(camp)) sideOf.set(post.post_id, "reference");
  }
  const matrix = termMatrix(index, sideOf.keys(), settings, names);
  const group = (side: "target" | "reference", camps: readonly string[]): TermGroup => {
    const places = matrix.posts.flatMap((id, i) => (sideOf.get(id) === side ? [i] : []));
    return { camps, posts: places, words: places.reduce((sum, i) => sum + (matrix.words[i] ?? 0), 0) };
  };
  const groups = { target: group("target", target), reference: group("reference", reference) };
  const written = writersById(posts);
  const writers = matrix.posts.map((id) => written.get(id) ?? id);
  return { settings, ...groups, matrix, writers, rows: rowsOf(matrix, writers, groups, settings.prior) };
}

/** Each post's use of a term, posts without words left out, by side. */
export function postUses(
  { matrix, writers, target, reference }: TermTable,
  { at }: Pick<TermRow, "at">,
): { readonly target: PostUse[]; readonly reference: PostUse[] } {
  const counts = new Map<number, number>();
  eachUse(matrix, at, (post, count) => counts.set(post, count));
  const uses = (group: TermGroup): PostUse[] =>
    group.posts.flatMap((post) => {
      const words = matrix.words[post] ?? 0;
      const [post_id = "", writer = post_id] = [matrix.posts[post], writers[post]];
      return words ? [{ post_id, writer, count: counts.get(post) ?? 0, words }] : [];
    });
  return { target: uses(target), reference: uses(reference) };
}

function rowsOf(
  matrix: TermMatrix,
  writers: readonly string[],
  { target, reference }: Pick<TermTable, "target" | "reference">,
  prior: number,
): TermRow[] {
  const measure = keynessOf({
    n1: target.words,
    n2: reference.words,
    family: matrix.terms.length + matrix.unlisted.terms,
    prior,
  });
  const [one, two] = [termUses(matrix, writers, target), termUses(matrix, writers, reference)];
  return matrix.terms.map((term, at) => {
    const [left, right] = [one(at), two(at)];
    return { term, at, target: left, reference: right, keyness: measure(left.count, right.count) };
  });
}
