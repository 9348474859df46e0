/** Words with single spaces, without the mark of a heading before them. */
export const oneLine = (words: string): string => words.replace(/^#+\s/, "").replace(/\s+/g, " ").trim();
