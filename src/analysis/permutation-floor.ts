/** Ways to choose `k` of `n`; Infinity where that passes the largest number. */
export function combinations(n: number, k: number): number {
  const few = Math.min(k, n - k);
  if (few < 0) return 0;
  let ways = 1;
  for (let i = 1; i <= few; i++) ways = (ways * (n - few + i)) / i;
  return Number.isFinite(ways) ? Math.round(ways) : ways;
}

/** Assignments are all tried up to so many; where there are more, some are drawn. */
export const mostAssignments = 20_000;

/** Samples drawn where not every one can be tried: 999, fewer past 2,000 posts, never under 199. */
export const drawsFor = (posts: number): number =>
  Math.min(999, Math.max(199, Math.floor(2_000_000 / posts)));

/** Samples drawn at most where a decision hangs on the p: as many as all assignments that would be tried, fewer past 500 posts. */
export const mostDrawsFor = (posts: number): number =>
  Math.min(mostAssignments, Math.floor(10_000_000 / posts));

/** Whether posts of two camps can be re-assigned in more ways than are tried, so that some are drawn. */
export const isDrawn = (n1: number, n2: number): boolean => combinations(n1 + n2, n1) > mostAssignments;

/**
 * The smallest two-sided p that re-assigning whole posts can give with `n1` posts against `n2`. Where the camps
 * are of one size the mirror image of an assignment is as extreme as itself, so two assignments count; where assignments
 * are drawn, the one at hand counts among them. Null where a camp has no post.
 */
export function permutationFloor(n1: number, n2: number): number | null {
  if (n1 < 1 || n2 < 1) return null;
  return isDrawn(n1, n2) ? 1 / (drawsFor(n1 + n2) + 1) : (n1 === n2 ? 2 : 1) / combinations(n1 + n2, n1);
}
