import { eachChoice } from "./each-choice.js";
import { combinations, permutationSize } from "./permutation-floor.js";
import { type Random, randomBelow } from "./random.js";

export interface PermutationOptions {
  readonly random: Random;
  /** Every assignment is tried up to this many; 20,000 unless told. */
  readonly limit?: number;
  /** Assignments drawn where there are more; 999 unless told. */
  readonly samples?: number;
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

/**
 * Two-sided permutation test that re-assigns whole posts to two camps of the same sizes. `statistic` has a sign
 * that turns with the camps and is zero where they are alike; an assignment for which it is undefined counts as
 * extreme, so p is never too small. Null where a camp is empty or the statistic itself is undefined.
 *
 * Source: Phipson & Smyth 2010 for the sampled p: (b + 1) / (m + 1).
 */
export function permutationTest<T>(
  target: readonly T[],
  reference: readonly T[],
  statistic: (target: readonly T[], reference: readonly T[]) => number | null,
  { random, limit = permutationSize.all, samples = permutationSize.drawn }: PermutationOptions,
): PermutationTest | null {
  const observed = target.length && reference.length ? statistic(target, reference) : null;
  if (observed === null) return null;
  const all = [...target, ...reference];
  const size = target.length;
  const isExtreme = (order: readonly T[]): boolean => {
    const value = statistic(order.slice(0, size), order.slice(size));
    return value === null || Math.abs(value) >= Math.abs(observed) - tie;
  };
  const ways = combinations(all.length, size);
  if (ways > limit) {
    let extreme = 1;
    for (let i = 0; i < samples; i++) if (isExtreme(shuffled(all, random))) extreme++;
    return { p: extreme / (samples + 1), assignments: samples + 1, exact: false };
  }
  let extreme = 0;
  for (const order of assignments(all, size)) if (isExtreme(order)) extreme++;
  return { p: extreme / ways, assignments: ways, exact: true };
}

/** Every way to put `size` of the items first, in lexicographic order of the places chosen. */
function* assignments<T>(items: readonly T[], size: number): Generator<T[]> {
  for (const chosen of eachChoice(items.length, size)) {
    const first = new Set(chosen);
    yield [...items.filter((_, i) => first.has(i)), ...items.filter((_, i) => !first.has(i))];
  }
}

/** The items in random order (Fisher and Yates). */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = randomBelow(i + 1, random);
    const held = order[i] as T;
    order[i] = order[j] as T;
    order[j] = held;
  }
  return order;
}
