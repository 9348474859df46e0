import { inferenceRule } from "../domain/inference-rule.js";
import type { Settings } from "../domain/selection.js";
import type { Row } from "../domain/tables.js";
import { percentileInterval } from "./bootstrap.js";
import { type ComparisonFacts, comparisonStrength, type Verdict } from "./comparison-strength.js";
import type { PostRow } from "./corpus-rows.js";
import type { CountIndex } from "./count-index.js";
import {
  countedPosts,
  type GroupShare,
  groupShare,
  groupTotal,
  type PostShare,
  uncodedPosts,
} from "./group-share.js";
import { type LeaveOneOut, leaveOneOut, type PostPart, weighedGroup } from "./leave-one-out.js";
import { drawsFor } from "./permutation-floor.js";
import { poolColumns, poolDrawn } from "./pool-columns.js";
import { differenceSign, pooledDifference } from "./pooled-share.js";
import { type PostPermutation, postPermutation } from "./post-permutation.js";
import { writersById } from "./post-writers.js";
import { seededRandom } from "./random.js";

/** A frame in a target group against a reference group. */
export interface FrameComparison extends Verdict, LeaveOneOut, PostPermutation {
  readonly frame: string;
  readonly settings: Settings;
  readonly target: GroupShare;
  readonly reference: GroupShare;
  /** Target share minus reference share, from -1 to 1; null where a group has no sentence. */
  readonly difference: number | null;
  /** 95 % bootstrap over posts; null below 8 posts with sentences a group. */
  readonly low: number | null;
  readonly high: number | null;
  /** Posts of either group that nobody coded, where codings are counted. */
  readonly uncoded: number;
  /** Settings tried under which both groups have sentences, and those under which the difference has the same sign. */
  readonly agreeing: { readonly tried: number; readonly same: number };
}

export interface ComparisonInput {
  readonly frame: string;
  /** Camps of either side. */
  readonly target: readonly string[];
  readonly reference: readonly string[];
  readonly settings: Settings;
  /** Settings under which the sign is tried again; one that leaves a group without a sentence tries nothing. */
  readonly grid: readonly Settings[];
  readonly posts: readonly (PostRow & Partial<Pick<Row<"posts">, "author">>)[];
  readonly index: CountIndex;
  readonly seed?: number;
}

/** Compares a frame between two groups of camps, and tries to break the difference. */
export function compareFrame(input: ComparisonInput): FrameComparison {
  const { frame, settings, posts, index, seed = 1 } = input;
  const target = groupShare(frame, input.target, settings, posts, index);
  const reference = groupShare(frame, input.reference, settings, posts, index);
  const [a, b] = [countedPosts(target), countedPosts(reference)];
  const compared = {
    frame,
    settings,
    target,
    reference,
    ...postPermutation(a, b, seed),
    difference: pooledDifference(a, b),
    ...postInterval(a, b, seed),
    ...leaveOneOut(weighedGroup(written(a, posts)), weighedGroup(written(b, posts))),
    uncoded: uncodedPosts([...input.target, ...input.reference], settings, posts, index).length,
    agreeing: settingsWithSign(input, differenceSign(target, reference)),
  };
  return { ...compared, ...comparisonStrength(factsOf(compared, posts)) };
}

function settingsWithSign(
  { frame, target, reference, grid, posts, index }: ComparisonInput,
  sign: number | null,
): FrameComparison["agreeing"] {
  const total = (camps: readonly string[], tried: Settings) => groupTotal(frame, camps, tried, posts, index);
  const signs = grid
    .map((tried) => differenceSign(total(target, tried), total(reference, tried)))
    .filter((shown) => shown !== null);
  return { tried: signs.length, same: signs.filter((shown) => shown === sign).length };
}

function postInterval(
  a: readonly PostShare[],
  b: readonly PostShare[],
  seed: number,
): Pick<FrameComparison, "low" | "high"> {
  if (Math.min(a.length, b.length) < inferenceRule.bootstrapPosts) return { low: null, high: null };
  const random = seededRandom(seed);
  const [target, reference] = [poolColumns(a), poolColumns(b)];
  const draws = Array.from({ length: drawsFor(a.length + b.length) }, () =>
    pooledDifference([poolDrawn(target, random)], [poolDrawn(reference, random)]),
  );
  const interval = percentileInterval(draws);
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}

function factsOf(d: Omit<FrameComparison, keyof Verdict>, posts: ComparisonInput["posts"]): ComparisonFacts {
  const [high, low] = (d.difference ?? 0) < 0 ? [d.reference, d.target] : [d.target, d.reference];
  const shares = (group: GroupShare) => group.posts.flatMap(({ share }) => (share === null ? [] : [share]));
  const least = shares(high).reduce((a, b) => Math.min(a, b), 1);
  const most = shares(low).reduce((a, b) => Math.max(a, b), 0);
  const [writersHigh, writersLow] = [byWriter(high, posts), byWriter(low, posts)];
  return {
    difference: d.difference,
    positives: d.target.count + d.reference.count,
    sentences: Math.min(d.target.of, d.reference.of),
    agreeing: d.agreeing.tried ? d.agreeing.same / d.agreeing.tried : null,
    posts: Math.min(shares(high).length, shares(low).length),
    writers: Math.min(writersHigh.size, writersLow.size),
    apart: least > most,
    p: d.p,
    holds: d.holds,
    uncoded: d.uncoded,
    range: high.range,
    largest:
      high.count === 0 ? 0 : [...writersHigh.values()].reduce((a, b) => Math.max(a, b), 0) / high.count,
  };
}

/** The posts with their writers, as far as these are named. */
function written(shares: readonly PostShare[], posts: ComparisonInput["posts"]): (PostShare & PostPart)[] {
  const writers = writersById(posts);
  return shares.map((share) => ({ ...share, writer: writers.get(share.post_id) }));
}

/** Sentences with the frame of each writer of a group's posts that count. */
function byWriter(group: GroupShare, posts: ComparisonInput["posts"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { post_id, writer = post_id, count } of written(countedPosts(group), posts))
    counts.set(writer, (counts.get(writer) ?? 0) + count);
  return counts;
}
