/** How one class fares: precision and recall are null where nothing was given, or nothing was to be found. */
export interface ClassScore<K> {
  readonly value: K;
  readonly expected: number;
  readonly given: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
}

export interface F1<K> {
  readonly macro: number;
  readonly classes: readonly ClassScore<K>[];
}

/**
 * Macro-averaged F1 of given against expected values: the plain mean of F1 over the classes that either side uses, in
 * the order of `values`. Null without a pair. Source: F1 = 2 right / (expected + given); Opitz & Burst 2019, averaged F1.
 */
export function macroF1<K>(
  pairs: readonly { readonly expected: K; readonly given: K }[],
  values: readonly K[],
): F1<K> | null {
  const classes = values.flatMap((value): ClassScore<K>[] => {
    const expected = pairs.filter((pair) => pair.expected === value).length;
    const given = pairs.filter((pair) => pair.given === value).length;
    const right = pairs.filter((pair) => pair.expected === value && pair.given === value).length;
    if (expected + given === 0) return [];
    return [
      {
        value,
        expected,
        given,
        right,
        precision: given === 0 ? null : right / given,
        recall: expected === 0 ? null : right / expected,
        f1: (2 * right) / (expected + given),
      },
    ];
  });
  if (classes.length === 0) return null;
  return { macro: classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length, classes };
}
