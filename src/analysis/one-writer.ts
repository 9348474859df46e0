/** Words for a side of so many posts: of one post, "one writer for the levy" in place of "writers for the levy". */
export function writersWords(writers: string, posts: number): string {
  if (posts !== 1) return writers;
  return /^writers\b/.test(writers) ? writers.replace(/^writers/, "one writer") : `one writer of ${writers}`;
}

/** A verb in the number of a side: of one post, "speaks" in place of "speak". */
export const verbOf = (verb: string, posts: number): string => {
  if (posts !== 1) return verb;
  return verb === "have" ? "has" : verb.endsWith("o") ? `${verb}es` : `${verb}s`;
};
