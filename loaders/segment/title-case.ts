const small = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|but|as|is|it|de|la|v|vs)$/i;

/** Whether the words are written as a title is: every one but the small ones has a capital. */
export const inTitleCase = (words: readonly string[]): boolean =>
  /^[\p{Lu}\p{N}]/u.test(words[0] ?? "") &&
  words.every((word, i) => (i > 0 && small.test(word)) || /^[\p{Lu}\p{N}]/u.test(word));

/** How many words a title would write with a capital wherever they stand in it. */
export const largeWords = (words: readonly string[]): number =>
  words.filter((word) => !small.test(word)).length;
