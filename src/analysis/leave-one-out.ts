import type { PostShare } from "./group-share.js";
import { differenceSign, type Pool, pool, pooledDifference, without } from "./pooled-share.js";

/** What becomes of the sign of a difference when posts are left out one at a time. */
export interface LeaveOneOut {
  /** Whether it survives each removal; null where there is no sign, or a removal would empty a group. */
  readonly holds: boolean | null;
  /** The post whose removal reverses or closes the difference, the one that does so most; null where none does. */
  readonly flips: string | null;
}

/**
 * Leaves each post of either group out in turn; both groups hold only posts with sentences. Where `wholes` are given, they are the pools of
 * target and reference, and the posts are only those whose removal can matter.
 */
export function leaveOneOut(
  target: readonly PostShare[],
  reference: readonly PostShare[],
  [a, b]: readonly [Pool, Pool] = [pool(target), pool(reference)],
): LeaveOneOut {
  const sign = differenceSign(a, b);
  if (!sign) return { holds: null, flips: null };
  const removals = [
    ...target.map((post) => ({ post, a: without(a, post), b })),
    ...reference.map((post) => ({ post, a, b: without(b, post) })),
  ];
  const known = removals.filter((left) => differenceSign(left.a, left.b) !== null);
  const turned = known
    .filter((left) => differenceSign(left.a, left.b) !== sign)
    .map((left) => ({ post_id: left.post.post_id, gap: sign * (pooledDifference([left.a], [left.b]) ?? 0) }))
    .sort((x, y) => x.gap - y.gap || (x.post_id < y.post_id ? -1 : 1));
  const complete = known.length === removals.length;
  return { holds: turned.length ? false : complete || null, flips: turned[0]?.post_id ?? null };
}
