import type { Line } from "./lines.ts";
import { readLines } from "./lines.ts";
import { blockWidth, breaksMarks, continues, wrapWidth } from "./wrapping.ts";

/** A paragraph before its kind is known. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly parted: "blank line" | "line break" | "rejoined lines";
  readonly quoted: boolean;
  /** Columns by which all its lines are indented alike; 0 where they are not. */
  readonly indent: number;
  /** Whether its first line alone is indented. */
  readonly opensIndented: boolean;
  /** Whether it starts with a bullet or a number. */
  readonly item: boolean;
}

/**
 * A text cut into paragraphs, in order. Blank lines part; single line breaks do too unless the block was
 * hard-wrapped. Lines of no visible character join the paragraph before them.
 */
export function paragraphSpans(text: string): readonly Span[] {
  const lines = readLines(text);
  const blocks = groupLines(lines);
  const widths = blocks.map((block) => wrapWidth(text, block) ?? 0);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const spans = blocks.flatMap((block) => cutBlock(text, block, widest || null));
  return coverHidden(lines, spans);
}

function groupLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let [depth, parted] = [0, false];
  for (const line of lines) {
    if (line.hidden) continue;
    const block = blocks.at(-1);
    const parts = isBare(line);
    if (block && !line.gap && line.depth === depth && !parted && !parts) block.push(line);
    else blocks.push([line]);
    [depth, parted] = [line.depth, parts];
  }
  return blocks;
}

/** A line that is nothing but ">": a blank one of what is quoted. */
const isBare = (line: Line): boolean => line.quoted && line.content >= line.end;

const listItem = /^(?:[-*•·◦‣▪–]|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s/u;

function cutBlock(text: string, block: readonly Line[], documentWidth: number | null): readonly Span[] {
  const isItem = (line: Line): boolean => listItem.test(text.slice(line.content, line.content + 8));
  const width = blockWidth(text, block, documentWidth);
  const parts: Line[][] = [];
  for (const line of block) {
    const part = parts.at(-1);
    if (part && belongs(text, part, line, { width, item: isItem(line), partItem: isItem(part[0] ?? line) })) {
      part.push(line);
    } else parts.push([line]);
  }
  return parts.map((part) => toSpan(part, parts.length, isItem));
}

interface Layout {
  readonly width: number | null;
  readonly item: boolean;
  readonly partItem: boolean;
}

function belongs(text: string, part: readonly Line[], line: Line, layout: Layout): boolean {
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last || layout.item) return false;
  if (layout.partItem && line.indent > first.indent) return true;
  if (breaksMarks(text, last, line)) return true;
  if (layout.width === null || line.indent >= last.indent + 2) return false;
  const outdented = part.length > 1 && line.indent + 2 <= last.indent;
  return !outdented && continues(text, last, line, layout.width);
}

function toSpan(part: readonly Line[], parts: number, isItem: (line: Line) => boolean): Span {
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) throw new Error("a paragraph without a line");
  const alike = part.every((line) => line.indent === first.indent);
  return {
    start: first.start,
    end: last.end,
    parted: part.length > 1 ? "rejoined lines" : parts > 1 ? "line break" : "blank line",
    quoted: first.quoted,
    indent: alike ? first.indent : 0,
    opensIndented: part.slice(1).some((line) => line.indent + 2 <= first.indent),
    item: isItem(first),
  };
}

function coverHidden(lines: readonly Line[], spans: readonly Span[]): readonly Span[] {
  const hidden = lines.filter((line) => line.hidden);
  if (hidden.length === 0) return spans;
  const covered: { start: number; end: number; span: Span }[] = spans.map((span) => ({ ...span, span }));
  let at = 0;
  for (const line of hidden) {
    while (at + 1 < covered.length && (covered[at + 1]?.span.start ?? 0) < line.start) at++;
    const target = covered[at];
    if (!target) covered.push({ start: line.start, end: line.end, span: toSpan([line], 1, () => false) });
    else if (line.start < target.span.start) target.start = Math.min(target.start, line.start);
    else target.end = Math.max(target.end, line.end);
  }
  return covered.map(({ start, end, span }) => ({ ...span, start, end }));
}
