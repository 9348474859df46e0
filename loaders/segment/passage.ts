import { charClass, charClasses, isLetter, isWordChar } from "./char-class.ts";

const closers: ReadonlySet<string> = new Set([
  "”",
  "’",
  '"',
  "'",
  "“",
  "‘",
  "»",
  "›",
  ")",
  "]",
  "}",
  "*",
  "_",
]);

/** What closes a span, quotation marks and brackets aside: one mark, `…` for two dots or more, "" for none. */
export function closingMark(text: string, start: number, end: number): string {
  let i = end - 1;
  while (i > start && skipped(text, i)) i--;
  const mark = text[i] ?? "";
  if (mark === "." && i > start && text[i - 1] === ".") return "…";
  return ".!?…:;,‽。！？".includes(mark) ? mark : "";
}

const skipped = (text: string, i: number): boolean => {
  const c = charClass(text.charCodeAt(i));
  return c === charClasses.space || c === charClasses.ignorable || closers.has(text[i] ?? "");
};

/** Whether a span closes as a sentence does: full stop, question, exclamation mark or ellipsis. */
export const closesSentence = (text: string, start: number, end: number): boolean => {
  const mark = closingMark(text, start, end);
  return mark !== "" && !":;,".includes(mark);
};

/** Words in a span, counted by white space and up to `limit`. */
export function countWords(text: string, start: number, end: number, limit: number): number {
  let words = 0;
  let inside = false;
  for (let i = start; i < end && words < limit; i++) {
    const c = charClass(text.charCodeAt(i));
    if (c === charClasses.space) inside = false;
    else if (!inside && (isWordChar(c) || isAstralLetter(text, i))) {
      inside = true;
      words++;
    }
  }
  return words;
}

const isAstralLetter = (text: string, i: number): boolean => {
  const code = text.codePointAt(i) ?? 0;
  return code > 0xffff && isWordChar(charClass(code));
};

/** Whether the first letter of a span is lower case; false where a digit comes first or none is near. */
export function startsLower(text: string, start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + 8); i++) {
    const c = charClass(text.charCodeAt(i));
    if (c === charClasses.digit) return false;
    if (isLetter(c)) return c === charClasses.lower;
  }
  return false;
}
