const word = /[\p{L}\p{N}]\S*/gu;

/** How many words a text has, before it is taken apart: runs that start with a letter or a digit. */
export const wordsOf = (text: string): number => text.match(word)?.length ?? 0;

/** The same, counted no further than `limit`. */
export function wordsUpTo(text: string, limit: number): number {
  const words = text.matchAll(word);
  let count = 0;
  while (count < limit && !words.next().done) count++;
  return count;
}
