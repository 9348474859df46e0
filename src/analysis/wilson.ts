/** A lower and an upper bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * Wilson score interval of a share, `count` of `of`, at 95 %. Stays inside [0, 1]; null where `of` is 0.
 *
 * Source: Wilson 1927: (p + z2/2n ± z sqrt(p(1-p)/n + z2/4n2)) / (1 + z2/n).
 */
export function wilson(count: number, of: number): Interval | null {
  if (of === 0) return null;
  const p = count / of;
  const scale = 1 + z ** 2 / of;
  const centre = (p + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === of ? 1 : Math.min(1, centre + half),
  };
}
