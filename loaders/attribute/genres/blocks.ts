import type { Row } from "../../../src/domain/tables.ts";
import type { Decision } from "../decision.ts";
import { givenEnd, opensGiven, wholeEnds } from "./given-text.ts";
import { depthOf, markedStarts } from "./marked-paragraph.ts";
import { hasWords, nextWorded } from "./worded.ts";

type Paragraph = Row<"paragraphs">;

/** A paragraph copied from someone else, by its index, with what the rules say of it. */
export interface Block {
  readonly index: number;
  readonly start: number;
  readonly decision: Decision;
}

const opensWithDash = (text: string, from: number): boolean => /^\s*[-–—―]/.test(text.slice(from, from + 8));

/** Of a marked block of nobody who is named. */
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
  const startOf = markedStarts(text, paragraphs);
  const next = nextWorded(text, paragraphs);
  const ends = wholeEnds(text, paragraphs);
  const blocks: Block[] = [];
  // Of the run of marked paragraphs that is read, whose each depth is.
  const said = new Map<number, Decision>();
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i];
    if (p === undefined || !mayBeBlock(text, p)) continue;
    const lead = i > 0 ? introduced(i - 1) : null;
    const start = startOf(p);
    if (start >= 0) {
      const goesOn = next[blocks.at(-1)?.index ?? -1] === i;
      if (goesOn && opensWithDash(text, start) && credited(i) !== null) continue;
      if (!goesOn) said.clear();
      blocks.push({ index: i, start, decision: decideMarked(said, depthOf(text, p), lead) });
    } else if (lead !== null && opensGiven(text, p)) {
      const whole = isWhole(i - 1) ? (ends[i] ?? -1) : -1;
      const { to, sign } = givenEnd(text, paragraphs, i, whole);
      const decision = { ...lead, rule: `${lead.rule};${sign}` };
      for (let j = i; j < to; j++) blocks.push({ index: j, start: paragraphs[j]?.char_start ?? 0, decision });
      i = to - 1;
    }
  }
  return withCredits(blocks, next, (index) => depthOf(text, paragraphs[index]), credited);
}

const mayBeBlock = (text: string, p: Paragraph): boolean =>
  (p.kind === "body" || p.kind === "block") && hasWords(text, p);

/** Whose a marked paragraph is: who introduces it (`lead`), or whose the last of its depth in its run was, which `said` tells and is told. */
function decideMarked(said: Map<number, Decision>, depth: number, lead: Decision | null): Decision {
  // What a quotation quotes is not whose the quotation is, and those go on behind it.
  for (const deeper of said.keys()) if (deeper > depth) said.delete(deeper);
  const decision =
    lead === null ? (said.get(depth) ?? unsigned) : { ...lead, rule: "block:marked-introduced" };
  said.set(depth, decision);
  return decision;
}

/** Blocks of nobody with whom the paragraph after their run credits, if it does. */
function withCredits(
  blocks: readonly Block[],
  nextWorded: readonly number[],
  depthAt: (index: number) => number,
  credited: (index: number) => Decision | null,
): Block[] {
  const found = [...blocks];
  for (let place = blocks.length - 1; place >= 0; place--) {
    const [block, next] = [blocks[place], blocks[place + 1]];
    if (block?.decision !== unsigned) continue;
    const after = nextWorded[block.index] ?? -1;
    const goesOn =
      next?.index === after && next.decision === unsigned && depthAt(block.index) === depthAt(next.index);
    const decision = goesOn ? found[place + 1]?.decision : credited(after);
    found[place] = { ...block, decision: decision ?? unsigned };
  }
  return found;
}
