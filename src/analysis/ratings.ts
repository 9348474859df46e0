/** Ratings of one coder, by unit in one common order; null where the coder did not rate the unit. */
export type Ratings<T> = readonly (T | null)[];

/** How often each value was given to one unit, over the coders who rated it. */
export type UnitCounts<T> = ReadonlyMap<T, number>;

/** Value counts of every unit of a coder by unit matrix; a unit nobody rated has an empty map. */
export function unitCounts<T>(matrix: readonly Ratings<T>[]): UnitCounts<T>[] {
  const units = Math.max(0, ...matrix.map((row) => row.length));
  return Array.from({ length: units }, (_, unit) => {
    const counts = new Map<T, number>();
    for (const row of matrix) {
      const value = row[unit] ?? null;
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });
}

/** How many coders rated a unit. */
export function raters<T>(unit: UnitCounts<T>): number {
  let n = 0;
  for (const count of unit.values()) n += count;
  return n;
}
