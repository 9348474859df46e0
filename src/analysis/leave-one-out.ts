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
  const turned: { readonly post_id: string; readonly gap: number }[] = [];
  let complete = true;
  const leave = ({ post_id }: PostShare, left: Pool, right: Pool): void => {
    const remains = differenceSign(left, right);
    if (remains === null) complete = false;
    else if (remains !== sign) turned.push({ post_id, gap: sign * (pooledDifference([left], [right]) ?? 0) });
  };
  for (const post of target) leave(post, without(a, post), b);
  for (const post of reference) leave(post, a, without(b, post));
  turned.sort((x, y) => x.gap - y.gap || (x.post_id < y.post_id ? -1 : 1));
  return { holds: turned.length ? false : complete || null, flips: turned[0]?.post_id ?? null };
}
