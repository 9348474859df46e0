import { charClass, charClasses } from "./char-class.ts";

/** A line with something on it, white space cut off at both ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** First code unit after a leading `>` of quoted mail; `start` where there is none. */
  readonly content: number;
  /** Columns of white space before the text; a tab counts four. */
  readonly indent: number;
  readonly quoted: boolean;
  /** How many marks `>` stand before the text. */
  readonly depth: number;
  /** Whether a blank line, a page break or the start of the text stands before it. */
  readonly gap: boolean;
  /** Whether it holds only characters of no width. */
  readonly hidden: boolean;
}

/** The lines of a text that are not blank. A line ends at LF, CR, CRLF, VT, FF or a Unicode separator. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let gap = true;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code > 13 && code !== 0x2028 && code !== 0x2029) continue;
    if (code < 10) continue;
    const line = readLine(text, from, i, gap);
    if (line) lines.push(line);
    gap = line === null || line.hidden || code === 12 || code === 0x2029;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
  }
  return lines;
}

function readLine(text: string, from: number, to: number, gap: boolean): Line | null {
  let start = from;
  let indent = 0;
  while (start < to && charClass(text.charCodeAt(start)) === charClasses.space) {
    indent += text.charCodeAt(start++) === 9 ? 4 : 1;
  }
  if (start === to) return null;
  let end = to;
  while (charClass(text.charCodeAt(end - 1)) === charClasses.space) end--;
  const content = skipQuoteMarks(text, start, end);
  const depth = text.slice(start, content).replace(/[^>]/g, "").length;
  return {
    start,
    end,
    content,
    indent,
    quoted: content > start,
    depth,
    gap,
    hidden: isHidden(text, start, end),
  };
}

function skipQuoteMarks(text: string, start: number, end: number): number {
  let i = start;
  let content = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === 62) content = i + 1;
    else if (charClass(code) !== charClasses.space) break;
    i++;
  }
  return content === start ? start : i;
}

function isHidden(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = charClass(text.charCodeAt(i));
    if (c !== charClasses.ignorable && c !== charClasses.space) return false;
  }
  return true;
}
