import { eachChoice } from "../each-choice.js";
import { combinations } from "../permutation-floor.js";
import { type Random, randomBelow } from "../random.js";
import { knownOdds, type OddsOf } from "./known-odds.js";
import { postsWithWords } from "./posts-with-words.js";
import { g2Line, signedG2 } from "./signed-g2.js";
import type { TermMatrix } from "./term-matrix.js";
import type { TermTable } from "./term-table.js";

/** Keywords that one split of the posts gives. */
export interface KeywordCount {
  /** Posts on the target's side. */
  readonly posts: readonly string[];
  /** Terms with G2 past 3.84, either sign. */
  readonly g2: number;
  /** Terms whose interval excludes 0. */
  readonly lrc: number;
}

/** The keywords of the camps, and those of splits that heed no camp. */
export interface KeywordNull {
  readonly observed: KeywordCount;
  /** Every other split into groups of the same sizes, or those drawn; a mirror image is the same split. */
  readonly splits: readonly KeywordCount[];
  readonly exact: boolean;
  /** Other splits with at least as many keywords. */
  readonly atLeast: { readonly g2: number; readonly lrc: number };
}

export interface KeywordNullOptions {
  readonly random: Random;
  /** Every split is tried up to this many; 20,000 unless told. Time is this times the terms. */
  readonly limit?: number;
  /** Splits drawn where there are more; 999 unless told. */
  readonly samples?: number;
}

/** Splits worth drawing of a table: 199, of a large one fewer, so that some seconds are enough, but never under 39. */
export const splitsFor = ({ matrix }: TermTable): number =>
  Math.max(39, Math.min(199, Math.floor(200_000_000 / Math.max(1, matrix.count.length))));

/** Counts keywords under other splits of the posts that have words. Null where a group has no such post. */
export function keywordNull(
  table: TermTable,
  { random, limit = 20_000, samples = 999 }: KeywordNullOptions,
): KeywordNull | null {
  const { matrix } = table;
  const { target: one, reference: two } = postsWithWords(table);
  if (one.length === 0 || two.length === 0) return null;
  const all = [...one, ...two].sort((a, b) => a - b);
  const count = keywordCounter(matrix, all);
  const isMirrored = one.length === two.length;
  const ways = combinations(all.length, one.length) / (isMirrored ? 2 : 1);
  const exact = ways <= limit;
  const keyOf = (split: readonly number[]): string => split.join();
  const isObserved = new Set([keyOf(one), ...(isMirrored ? [keyOf(two)] : [])]);
  const drawn = exact
    ? everySplit(all, one.length, isMirrored)
    : drawnSplits(all, one.length, samples, random);
  const splits = [...drawn].filter((split) => !isObserved.has(keyOf(split))).map(count);
  const observed = count(one);
  const atLeast = {
    g2: splits.filter(({ g2 }) => g2 >= observed.g2).length,
    lrc: splits.filter(({ lrc }) => lrc >= observed.lrc).length,
  };
  return { observed, splits, exact, atLeast };
}

/** Counts the keywords of the posts given against all other posts. */
function keywordCounter(
  matrix: TermMatrix,
  all: readonly number[],
): (target: readonly number[]) => KeywordCount {
  const words = all.reduce((sum, post) => sum + (matrix.words[post] ?? 0), 0);
  const everyone = new Uint8Array(matrix.posts.length).fill(1);
  const totals = Float64Array.from(matrix.terms, (_, term) => countIn(matrix, term, everyone));
  const oddsOf = knownOdds(matrix.terms.length + matrix.unlisted.terms);
  return (target) => {
    const isIn = new Uint8Array(matrix.posts.length);
    let n1 = 0;
    for (const post of target) {
      isIn[post] = 1;
      n1 += matrix.words[post] ?? 0;
    }
    const passes = knownPasses(n1, words - n1, oddsOf);
    let [g2, lrc] = [0, 0];
    totals.forEach((total, term) => {
      const f1 = countIn(matrix, term, isIn);
      const passed = passes(f1, total - f1);
      if (passed & passesG2) g2++;
      if (passed & passesLrc) lrc++;
    });
    return { posts: target.map((post) => matrix.posts[post] ?? ""), g2, lrc };
  };
}

const passesG2 = 1;
const passesLrc = 2;
const unknown = 255;

/** Counts below this are most of a vocabulary; what they pass is worked out once a split. */
const small = 64;

function knownPasses(n1: number, n2: number, oddsOf: OddsOf): (f1: number, f2: number) => number {
  const known = new Uint8Array(small * small).fill(unknown);
  const passes = (f1: number, f2: number): number => {
    const odds = oddsOf(f1, f2);
    const excludes = odds !== null && (n2 * odds.low > n1 || n2 * odds.high < n1);
    const differs = Math.abs(signedG2(f1, n1, f2, n2) ?? 0) > g2Line;
    return (differs ? passesG2 : 0) | (excludes ? passesLrc : 0);
  };
  return (f1, f2) => {
    if (f1 >= small || f2 >= small) return passes(f1, f2);
    const key = f1 * small + f2;
    const found = known[key] ?? unknown;
    if (found !== unknown) return found;
    const made = passes(f1, f2);
    known[key] = made;
    return made;
  };
}

/** `isIn` holds 1 for a post that counts and 0 for any other: which it is no processor can guess, so nothing branches on it. */
function countIn({ starts, post, count }: TermMatrix, term: number, isIn: Uint8Array): number {
  const end = starts[term + 1] ?? 0;
  let sum = 0;
  for (let at = starts[term] ?? 0; at < end; at++) sum += (count[at] ?? 0) * (isIn[post[at] ?? 0] ?? 0);
  return sum;
}

/** Every choice of `size` posts, in order; where mirrored, only those with the first post. */
function* everySplit(all: readonly number[], size: number, isMirrored: boolean): Generator<number[]> {
  for (const chosen of eachChoice(all.length, size)) {
    if (isMirrored && chosen[0] !== 0) return;
    yield chosen.map((i) => all[i] ?? 0);
  }
}

/** Choices of `size` posts drawn one by one (Fisher and Yates, stopped early), each in order. */
function* drawnSplits(
  all: readonly number[],
  size: number,
  samples: number,
  random: Random,
): Generator<number[]> {
  for (let drawn = 0; drawn < samples; drawn++) {
    const order = [...all];
    for (let i = 0; i < size; i++) {
      const j = i + randomBelow(order.length - i, random);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    yield order.slice(0, size).sort((a, b) => a - b);
  }
}
