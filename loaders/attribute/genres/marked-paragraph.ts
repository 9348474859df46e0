import type { Row } from "../../../src/domain/tables.ts";

type Paragraph = Row<"paragraphs">;

/** Where the text of a marked block starts: after ">" or after an indent that no plain paragraph has; -1 for others. */
function markedStart(text: string, p: Paragraph): number {
  const quoted = /^(?:>\s?)+/.exec(text.slice(p.char_start, p.char_start + 20));
  if (quoted !== null) return p.char_start + quoted[0].length;
  const line = text.lastIndexOf("\n", p.char_start - 1) + 1;
  return p.char_start - line < 80 && /^(?: {4,}|\t+)\S?/.test(text.slice(line, p.char_start + 1))
    ? p.char_start
    : -1;
}

/**
 * Tells of a post's paragraphs where the words of one marked as copied start, -1 of others. An indent marks one only where at most half of the
 * paragraphs have it.
 */
export function markedStarts(text: string, paragraphs: readonly Paragraph[]): (p: Paragraph) => number {
  const bodies = paragraphs.filter(({ kind }) => kind === "body");
  const indented = bodies.filter((p) => markedStart(text, p) === p.char_start);
  const isIndentMark = indented.length * 2 <= bodies.length;
  return (p) => {
    const start = markedStart(text, p);
    if (p.kind === "block") return Math.max(start, p.char_start);
    return start > p.char_start || isIndentMark ? start : -1;
  };
}

/** How often quoted: the marks before its words. */
export const depthOf = (text: string, p: Paragraph | undefined): number =>
  /^[>\s]*/.exec(text.slice(p?.char_start, p?.char_end))?.[0].replace(/\s/g, "").length ?? 0;
