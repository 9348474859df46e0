/** Camps compared: the ids on either side. */
export interface CampComparison {
  readonly target: readonly string[];
  readonly reference: readonly string[];
}

/**
 * Every comparison that some camps allow, in their order: two camps make one; more make each against the rest, then
 * each pair. Fewer than two make none.
 */
export function campComparisons(camps: readonly string[]): CampComparison[] {
  const pairs = camps.flatMap((one, i) =>
    camps.slice(i + 1).map((other) => ({ target: [one], reference: [other] })),
  );
  if (camps.length < 3) return pairs;
  const rest = camps.map((one) => ({ target: [one], reference: camps.filter((other) => other !== one) }));
  return [...rest, ...pairs];
}
