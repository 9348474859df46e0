/** Ways to choose `k` of `n`; Infinity where that passes the largest number. */
export function combinations(n: number, k: number): number {
  const few = Math.min(k, n - k);
  if (few < 0) return 0;
  let ways = 1;
  for (let i = 1; i <= few; i++) ways = (ways * (n - few + i)) / i;
  return Number.isFinite(ways) ? Math.round(ways) : ways;
}

/** Assignments are all tried up to `all`; where there are more, `drawn` are drawn. */
export const permutationSize = { all: 20_000, drawn: 999 } as const;

/**
 * The smallest two-sided p that re-assigning whole posts can give with `n1` posts against `n2`. Where the camps
 * are of one size the mirror image of an assignment is as extreme as itself, so two assignments count; where assignments
 * are drawn, the one at hand counts among them. Null where a camp has no post.
 */
export function permutationFloor(n1: number, n2: number): number | null {
  if (n1 < 1 || n2 < 1) return null;
  const ways = combinations(n1 + n2, n1);
  return ways > permutationSize.all ? 1 / (permutationSize.drawn + 1) : (n1 === n2 ? 2 : 1) / ways;
}
