import type { Row } from "../../../src/domain/tables.ts";
import { hasWords } from "./worded.ts";

type Paragraph = Row<"paragraphs">;

const lookAhead = 5;
const item = /^\s*(?:[-*•‣–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/;
const quotation = /^\s*["“„«‘']/;

const head = (text: string, p: Paragraph): string =>
  text.slice(p.char_start, Math.min(p.char_end, p.char_start + 20));
const resumes = (text: string, p: Paragraph): boolean =>
  /^[\s…]*\p{Ll}/u.test(head(text, p)) && !head(text, p).startsWith("…");
const isPlain = (text: string, p: Paragraph): boolean =>
  p.kind === "body" && !item.test(head(text, p)) && !quotation.test(head(text, p));

/** Whether a text that a colon introduces may start with the paragraph: no list, no quotation in marks, and not the writer's sentence going on. */
export const opensGiven = (text: string, p: Paragraph): boolean => isPlain(text, p) && !resumes(text, p);

/** Where a given text ends, and by what sign. */
interface GivenEnd {
  /** Index after its last paragraph. */
  readonly to: number;
  readonly sign: "whole" | "resumed" | "next-paragraph-only";
}

/**
 * The end of a given text that starts at paragraph `from`: `whole` where it is given whole up to there, which is -1 for others; else before the one where
 * the writer visibly resumes, else after its first.
 */
export function givenEnd(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
  whole: number,
): GivenEnd {
  if (whole >= 0) return { to: whole, sign: "whole" };
  for (let i = from + 1; i < Math.min(paragraphs.length, from + 1 + lookAhead); i++) {
    const p = paragraphs[i];
    if (p === undefined || !isPlain(text, p)) break;
    if (resumes(text, p)) return { to: i, sign: "resumed" };
  }
  return { to: from + 1, sign: "next-paragraph-only" };
}

/** For each paragraph the index of the first rule or heading from it on, where a text that is given whole ends; -1 where the next block or the post's end comes first. */
export function wholeEnds(text: string, paragraphs: readonly Paragraph[]): number[] {
  const ends: number[] = [];
  let end = -1;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const p = paragraphs[i];
    if (p?.kind === "block") end = -1;
    else if (p !== undefined && (p.kind !== "body" || !hasWords(text, p))) end = i;
    ends[i] = end;
  }
  return ends;
}
