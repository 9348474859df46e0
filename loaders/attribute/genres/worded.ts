import type { Row } from "../../../src/domain/tables.ts";

type Paragraph = Row<"paragraphs">;

/** Whether a paragraph holds a word, and is no rule or empty line. */
export const hasWords = (text: string, p: Paragraph): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(p.char_start, p.char_end));

/** For each paragraph the index of the next one that holds a word: an empty line of a block may stand between. */
export function nextWorded(text: string, paragraphs: readonly Paragraph[]): number[] {
  const next: number[] = [];
  let worded = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    next[i] = worded;
    const p = paragraphs[i];
    if (p !== undefined && hasWords(text, p)) worded = i;
  }
  return next;
}
