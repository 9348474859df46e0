/** What the usual verdicts of a check mean; a contest may use others, which explain themselves or stand in its notes. */
const meanings: ReadonlyMap<string, string> = new Map([
  ["supported", "a source says the same"],
  ["near", "a source has another figure, close to it"],
  ["misframed", "there is such a figure, and it does not show what is said to follow"],
  ["not supported", "what was found says otherwise"],
  ["not checked", "nobody has looked, so it is neither true nor false here"],
]);

/** The verdicts among those given whose meaning is known, in the order of the list of meanings. */
export const verdictMeanings = (verdicts: Iterable<string>): { verdict: string; meaning: string }[] => {
  const given = new Set(verdicts);
  return [...meanings].flatMap(([verdict, meaning]) => (given.has(verdict) ? [{ verdict, meaning }] : []));
};
