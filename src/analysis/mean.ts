/** The mean of some numbers, the same in whatever order they come: added from the least on. 0 of none. */
export const meanOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
