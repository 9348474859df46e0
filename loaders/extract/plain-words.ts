/** The words of a text in lower case with one space between, without its marks, so that one text is found in another. */
export const plainWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
