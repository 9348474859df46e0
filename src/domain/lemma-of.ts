/** Forms in which 's is a verb or us, not a possessive. */
const contracted = new Set(
  "that's it's let's there's what's who's he's she's here's how's where's when's why's".split(" "),
);

/** A norm without 's, unless it stands for a verb ("it's"); spelling is left alone. */
export const lemmaOf = (norm: string): string =>
  norm.endsWith("'s") && norm.length > 2 && !contracted.has(norm.toLowerCase()) ? norm.slice(0, -2) : norm;
