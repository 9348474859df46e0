import { lineNumberAt } from "../read/line-number.ts";

/** Words up to a mark that a format may write otherwise. */
const plain = /^[^\n*_[\]`<>\\&]{1,40}/;

/**
 * The line of a file, counted from 1, on which the words stand that stand at `at` in a post's text: where the text is not all of the file, the first place where they are
 * written alike. Null where they are written otherwise there.
 */
export function lineOf(source: string, text: string, at: number): number | null {
  if (source === text) return lineNumberAt(source, at);
  const words = plain.exec(text.slice(at, at + 40))?.[0].trimEnd() ?? "";
  const found = words === "" ? -1 : source.indexOf(words);
  return found < 0 ? null : lineNumberAt(source, found);
}
