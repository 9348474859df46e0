const names = (list: string, first: number, step: number): [string, number][] =>
  list.split(" ").map((word, index) => [word, first + index * step]);

/** Written numbers below a hundred, but for those that a hyphen joins. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...names("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 1, 1),
  ...names("sixteen seventeen eighteen nineteen", 16, 1),
  ...names("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);
