import { eachChoice } from "./each-choice.js";
import { combinations, drawsFor, mostAssignments, mostDrawsFor } from "./permutation-floor.js";
import { type Random, randomBelow } from "./random.js";

export interface PermutationOptions {
  readonly random: Random;
  /** Every assignment is tried up to this many; 20,000 unless told. */
  readonly limit?: number;
  /** Assignments drawn where there are more; as many as {@link drawsFor} says unless told. */
  readonly samples?: number;
  /**
   * A p at which something is decided: where the p drawn lies within three of its standard errors, twice as many are drawn, and so on, up to
   * {@link mostDrawsFor} so many posts.
   */
  readonly decides?: number;
}

export interface PermutationTest {
  /** Share of assignments at least as far from zero as the one at hand, itself included. */
  readonly p: number;
  /** Assignments tried. */
  readonly assignments: number;
  readonly exact: boolean;
}

/** Room for rounding between sums taken in another order. */
const tie = 1e-12;

/** What is compared, of the posts at some places of the target's and then the reference's; null where it is undefined. */
export type PlacesStatistic = (target: Int32Array, reference: Int32Array) => number | null;

/**
 * Two-sided permutation test that re-assigns whole posts, known by their places, to two camps of the same sizes. `statistic` has a sign
 * that turns with the camps and is zero where they are alike; an assignment for which it is undefined counts as
 * extreme, so p is never too small. Null where a camp is empty or the statistic itself is undefined.
 *
 * Source: Phipson & Smyth 2010 for the sampled p: (b + 1) / (m + 1).
 */
export function permutationTest(
  [target, reference]: readonly [target: number, reference: number],
  statistic: PlacesStatistic,
  { random, limit = mostAssignments, samples = drawsFor(target + reference), decides }: PermutationOptions,
): PermutationTest | null {
  const all = Int32Array.from({ length: target + reference }, (_, place) => place);
  const valueAt = (order: Int32Array): number | null =>
    statistic(order.subarray(0, target), order.subarray(target));
  const observed = target > 0 && reference > 0 ? valueAt(all) : null;
  if (observed === null) return null;
  const isExtreme = (order: Int32Array): boolean => {
    const value = valueAt(order);
    return value === null || Math.abs(value) >= Math.abs(observed) - tie;
  };
  const ways = combinations(all.length, target);
  if (ways > limit) return drawnTest(all, isExtreme, { random, samples, decides });
  let extreme = 0;
  for (const order of assignments(all, target)) if (isExtreme(order)) extreme++;
  return { p: extreme / ways, assignments: ways, exact: true };
}

interface Draws extends Required<Pick<PermutationOptions, "random" | "samples">> {
  readonly decides: number | undefined;
}

/** The test over assignments drawn at random; the one at hand counts among them, and as extreme. */
function drawnTest(
  all: Int32Array,
  isExtreme: (order: Int32Array) => boolean,
  { random, samples, decides }: Draws,
): PermutationTest {
  const order = all.slice();
  const most = Math.max(samples, mostDrawsFor(all.length));
  let [extreme, drawn] = [1, 0];
  for (let wanted = samples; drawn < wanted; ) {
    order.set(all);
    shuffle(order, random);
    if (isExtreme(order)) extreme++;
    drawn++;
    if (drawn === wanted && decides !== undefined && isNear(extreme / (drawn + 1), drawn, decides))
      wanted = Math.min(most, 2 * drawn);
  }
  return { p: extreme / (drawn + 1), assignments: drawn + 1, exact: false };
}

/** Whether a p of `decides` could have given the one that so many draws gave. */
const isNear = (p: number, draws: number, decides: number): boolean =>
  Math.abs(p - decides) < 3 * Math.sqrt((decides * (1 - decides)) / draws);

/** Every way to put `size` of the places first, in lexicographic order of the places chosen. */
function* assignments(places: Int32Array, size: number): Generator<Int32Array> {
  for (const chosen of eachChoice(places.length, size)) {
    const first = new Set(chosen);
    yield Int32Array.of(...chosen, ...places.filter((place) => !first.has(place)));
  }
}

/** Puts places in random order (Fisher and Yates). */
function shuffle(order: Int32Array, random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = randomBelow(i + 1, random);
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}
