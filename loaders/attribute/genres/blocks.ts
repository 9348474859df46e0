import type { Row } from "../../../src/domain/tables.ts";
import type { Decision } from "../decision.ts";

type Paragraph = Row<"paragraphs">;

/** A paragraph copied from someone else, by its index, with what the rules say of it. */
export interface Block {
  readonly index: number;
  readonly start: number;
  readonly decision: Decision;
}

const lookAhead = 5;
const item = /^\s*(?:[-*•‣–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/;
const quotation = /^\s*["“„«‘']/;

/** Where the text of a marked block starts: after ">" or after an indent that no plain paragraph has; -1 for others. */
function markedStart(text: string, p: Paragraph): number {
  const quoted = /^(?:>\s?)+/.exec(text.slice(p.char_start, p.char_start + 20));
  if (quoted !== null) return p.char_start + quoted[0].length;
  const line = text.lastIndexOf("\n", p.char_start - 1) + 1;
  return p.char_start - line < 80 && /^(?: {4,}|\t+)\S?/.test(text.slice(line, p.char_start + 1))
    ? p.char_start
    : -1;
}

/** How often quoted: the marks before its words. */
const depthOf = (text: string, p: Paragraph): number =>
  /^[>\s]*/.exec(text.slice(p.char_start, p.char_end))?.[0].replace(/\s/g, "").length ?? 0;

const head = (text: string, p: Paragraph): string =>
  text.slice(p.char_start, Math.min(p.char_end, p.char_start + 20));
const hasWords = (text: string, p: Paragraph): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(p.char_start, p.char_end));

/** For each paragraph the index of the next one that holds a word: an empty line of a block may stand between. */
function nextWorded(text: string, paragraphs: readonly Paragraph[]): number[] {
  const next: number[] = [];
  let worded = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    next[i] = worded;
    const p = paragraphs[i];
    if (p !== undefined && hasWords(text, p)) worded = i;
  }
  return next;
}

const opensWithDash = (text: string, from: number): boolean => /^\s*[-–—―]/.test(text.slice(from, from + 8));
const resumes = (text: string, p: Paragraph): boolean =>
  /^[\s…]*\p{Ll}/u.test(head(text, p)) && !head(text, p).startsWith("…");
const isPlain = (text: string, p: Paragraph): boolean =>
  p.kind === "body" && !item.test(head(text, p)) && !quotation.test(head(text, p));

/** Index after the last paragraph of the block that starts at `from`, and whether the writer visibly resumes there. */
function extent(text: string, paragraphs: readonly Paragraph[], from: number): readonly [number, boolean] {
  for (let i = from + 1; i < Math.min(paragraphs.length, from + 1 + lookAhead); i++) {
    const p = paragraphs[i];
    if (p === undefined || !isPlain(text, p)) break;
    if (resumes(text, p)) return [i, true];
  }
  return [from + 1, false];
}

/** For each paragraph the index of the first rule or heading from it on, where a text that is given whole ends; -1 where the next block or the post's end comes first. */
function wholeEnds(text: string, paragraphs: readonly Paragraph[]): number[] {
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

const unsigned: Decision = {
  kind: "block",
  speaker: null,
  cue: null,
  slant: null,
  rule: "block:marked",
  orphan: true,
};

/**
 * Blocks among a post's paragraphs. `introduced(i)` is what paragraph `i` introduces with a closing colon, or null. A
 * block is a paragraph marked with ">" or an indent, or the one after an introduction, up to where a paragraph
 * resumes the writer's sentence in lower case; where none does, one paragraph or, of a text that is said to be given whole (`isWhole(i)`, of the paragraph that
 * introduces it), up to a rule or a heading. A list and a quotation in marks are no
 * blocks. A marked block without an introduction is whose the paragraph after it says it is, `credited(i)`, else nobody's; a last paragraph of
 * the block that says so is the writer's and no block.
 */
export function findBlocks(
  text: string,
  paragraphs: readonly Paragraph[],
  introduced: (index: number) => Decision | null,
  credited: (index: number) => Decision | null,
  isWhole: (index: number) => boolean,
): Block[] {
  const indented = paragraphs.filter(
    (p) => p.kind === "body" && markedStart(text, p) === p.char_start,
  ).length;
  const bodies = paragraphs.filter((p) => p.kind === "body").length;
  const blocks: Block[] = [];
  const next = nextWorded(text, paragraphs);
  const ends = wholeEnds(text, paragraphs);
  // Of the run of marked paragraphs that is read, whose each depth is.
  const said = new Map<number, Decision>();
  const depths = new Map<number, number>();
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i];
    if (p === undefined || (p.kind !== "body" && p.kind !== "block")) continue;
    const start = markedStart(text, p);
    const from = Math.max(start, p.char_start);
    if (!hasWords(text, p)) continue;
    const marked = p.kind === "block" || (start >= 0 && (start > p.char_start || indented * 2 <= bodies));
    const lead = i > 0 ? introduced(i - 1) : null;
    const depth = depthOf(text, p);
    const before = blocks.at(-1);
    const goesOn = before !== undefined && next[before.index] === i;
    if (marked && goesOn && opensWithDash(text, from) && credited(i) !== null) continue;
    if (marked) {
      if (!goesOn) said.clear();
      // What a quotation quotes is not whose the quotation is, and those go on behind it.
      for (const deeper of said.keys()) if (deeper > depth) said.delete(deeper);
      const same = said.get(depth) ?? unsigned;
      const decision = lead === null ? same : { ...lead, rule: "block:marked-introduced" };
      said.set(depth, decision);
      depths.set(i, depth);
      blocks.push({
        index: i,
        start: from,
        decision,
      });
    } else if (lead !== null && isPlain(text, p) && !resumes(text, p)) {
      const end = isWhole(i - 1) ? (ends[i] ?? -1) : -1;
      const [near, resumed] = extent(text, paragraphs, i);
      const to = end < 0 ? near : end;
      const rule = `${lead.rule};${end >= 0 ? "whole" : resumed ? "resumed" : "next-paragraph-only"}`;
      for (let j = i; j < to; j++)
        blocks.push({ index: j, start: paragraphs[j]?.char_start ?? 0, decision: { ...lead, rule } });
      i = to - 1;
    }
  }
  return withCredits(blocks, next, depths, credited);
}

/** Blocks of nobody with whom the paragraph after their run credits, if it does. */
function withCredits(
  blocks: readonly Block[],
  nextWorded: readonly number[],
  depths: ReadonlyMap<number, number>,
  credited: (index: number) => Decision | null,
): Block[] {
  const found = [...blocks];
  for (let place = blocks.length - 1; place >= 0; place--) {
    const [block, next] = [blocks[place], blocks[place + 1]];
    if (block?.decision !== unsigned) continue;
    const after = nextWorded[block.index] ?? -1;
    const isSame = depths.get(block.index) === depths.get(next?.index ?? -1);
    const goesOn = next?.index === after && next.decision === unsigned && isSame;
    const decision = goesOn ? found[place + 1]?.decision : credited(after);
    found[place] = { ...block, decision: decision ?? unsigned };
  }
  return found;
}
