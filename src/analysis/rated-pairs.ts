import type { Ratings } from "./ratings.js";

/** The two coders' values of every unit that both rated, in order. */
export function ratedPairs<T>(a: Ratings<T>, b: Ratings<T>): (readonly [T, T])[] {
  return a.flatMap((left, unit) => {
    const right = b[unit] ?? null;
    return left === null || right === null ? [] : [[left, right] as const];
  });
}

/** Share of the values that equal each value; empty where there are none. */
export function valueShares<T>(values: readonly T[]): Map<T, number> {
  const shares = new Map<T, number>();
  for (const value of values) shares.set(value, (shares.get(value) ?? 0) + 1 / values.length);
  return shares;
}
