/**
 * p-values corrected for being several, in the order given: each times the number of those that are no smaller, never below one
 * that was smaller, at most 1. Holds however the tests hang together.
 * Source: Holm (1979), A simple sequentially rejective multiple test procedure.
 */
export function holm(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  const adjusted = ps.slice();
  let before = 0;
  order.forEach((place, rank) => {
    before = Math.min(1, Math.max(before, (ps[place] ?? 0) * (ps.length - rank)));
    adjusted[place] = before;
  });
  return adjusted;
}
