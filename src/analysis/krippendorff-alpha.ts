import { type Ratings, raters, type UnitCounts, unitCounts } from "./ratings.js";

/** What the distance between two ratings means. */
export type Level = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's alpha of a coder by unit matrix with missing ratings: 1 is perfect agreement, 0 what chance
 * gives, below 0 systematic disagreement. Units with fewer than two ratings are set aside. Null where nothing
 * varies (every rating the same, or no unit rated twice), for then alpha is undefined, never 0 or 1.
 *
 * Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability": alpha = 1 - Do / De, with
 * Do = (1/n) sum o_ck d2(c, k) and De = (1/(n(n-1))) sum n_c n_k d2(c, k) over the coincidence matrix o.
 */
export const krippendorffAlpha = (
  matrix: readonly Ratings<number>[],
  level: Level = "nominal",
): number | null => unitsAlpha(unitCounts(matrix), level);

/** {@link krippendorffAlpha} of units whose ratings are counted: what a bootstrap, which draws units, asks a thousand times. */
export function unitsAlpha(all: readonly UnitCounts<number>[], level: Level = "nominal"): number | null {
  const units = all.filter((unit) => raters(unit) >= 2);
  const totals = valueTotals(units);
  const values = [...totals.keys()].sort((a, b) => a - b);
  const n = values.reduce((sum, value) => sum + (totals.get(value) ?? 0), 0);
  const distance = squaredDistance(level, values, totals);
  const expected = pairSum(values, totals, totals, distance) / (n - 1);
  if (!(expected > 0)) return null;
  let observed = 0;
  for (const unit of units) observed += pairSum([...unit.keys()], unit, unit, distance) / (raters(unit) - 1);
  return 1 - observed / expected;
}

function valueTotals(units: readonly UnitCounts<number>[]): Map<number, number> {
  const totals = new Map<number, number>();
  for (const unit of units)
    for (const [value, count] of unit) totals.set(value, (totals.get(value) ?? 0) + count);
  return totals;
}

type Distance = (a: number, b: number) => number;

/** Sum over ordered pairs of different values of how often they meet, times their squared distance. */
function pairSum(
  values: readonly number[],
  left: UnitCounts<number>,
  right: UnitCounts<number>,
  distance: Distance,
): number {
  let sum = 0;
  for (const a of values)
    for (const b of values) if (a !== b) sum += (left.get(a) ?? 0) * (right.get(b) ?? 0) * distance(a, b);
  return sum;
}

function squaredDistance(level: Level, values: readonly number[], totals: UnitCounts<number>): Distance {
  if (level === "nominal") return () => 1;
  if (level === "interval") return (a, b) => (a - b) ** 2;
  if (level === "ratio") return (a, b) => ((a - b) / (a + b)) ** 2;
  return ordinalDistance(values, totals);
}

/** Half the ratings at both ends and all between them, squared: ranks are as far apart as ratings lie between. */
function ordinalDistance(values: readonly number[], totals: UnitCounts<number>): Distance {
  const middle = new Map<number, number>();
  let below = 0;
  for (const value of values) {
    const count = totals.get(value) ?? 0;
    middle.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((middle.get(a) ?? 0) - (middle.get(b) ?? 0)) ** 2;
}
