/** How many words a text has, before it is taken apart: runs that start with a letter or a digit. */
export const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
