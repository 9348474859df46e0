/** Sentences counted, of those that can be. */
export interface Pool {
  readonly count: number;
  readonly of: number;
}

/** Counts of all parts together; 0 of 0 where there are none. */
export function pool(parts: readonly Pool[]): Pool {
  let count = 0;
  let of = 0;
  for (const part of parts) {
    count += part.count;
    of += part.of;
  }
  return { count, of };
}

/** The share of a pool; null where there is nothing to count. */
export const shareOf = ({ count, of }: Pool): number | null => (of ? count / of : null);

/** Target share minus reference share, pooled over sentences; null where either has none. */
export function pooledDifference(target: readonly Pool[], reference: readonly Pool[]): number | null {
  const [a, b] = [shareOf(pool(target)), shareOf(pool(reference))];
  return a === null || b === null ? null : a - b;
}

/** Sign of that difference, in whole numbers so that a tie is a tie; null where either has no sentence. */
export const differenceSign = (target: Pool, reference: Pool): number | null =>
  target.of && reference.of ? Math.sign(target.count * reference.of - reference.count * target.of) : null;
