import { charClass, charClasses } from "./char-class.ts";
import type { Line } from "./lines.ts";
import { closesSentence, startsLower } from "./passage.ts";

const narrowest = 40;
const widest = 120;
/** Wrapping to a proportional font leaves lines that differ by a sixth or so. */
const slack = 0.85;

/** How a line of a block breaks off before the next. */
interface Break {
  /** Whether the next line's first word had no room left. */
  readonly full: boolean;
  /** Whether the line stops inside a sentence. */
  readonly open: boolean;
  /** Whether the next line starts in lower case. */
  readonly lower: boolean;
}

/** The length of the longest line of a block, a rare over-long one (an address) aside; null if most are long. */
function lineLength(block: readonly Line[]): number | null {
  const fitting = block.filter((line) => line.end - line.start <= widest);
  if (fitting.length < block.length * 0.9) return null;
  return fitting.reduce((most, line) => Math.max(most, line.end - line.start), 0);
}

function breakAfter(text: string, line: Line, next: Line, width: number): Break {
  let word = next.content;
  const stop = Math.min(next.end, next.content + widest);
  while (word < stop && charClass(text.charCodeAt(word)) !== charClasses.space) word++;
  return {
    full: line.end - line.start + 1 + word - next.content > slack * width,
    open: !closesSentence(text, line.start, line.end),
    lower: startsLower(text, next.content, next.end),
  };
}

/**
 * The width to which a block of three lines or more was hard-wrapped, in UTF-16 code units; null where its
 * line breaks are meant. Wrapped: two breaks of three come where the next word had no room, and half of
 * those or more fall inside a sentence, before a lower-case word.
 */
export function wrapWidth(text: string, block: readonly Line[]): number | null {
  const width = lineLength(block);
  if (block.length < 3 || width === null || width < narrowest) return null;
  const breaks = block.slice(1).map((next, i) => breakAfter(text, block[i] ?? next, next, width));
  const full = breaks.filter((b) => b.full);
  const inside = full.filter((b) => b.open);
  const wrapped =
    full.length * 3 >= breaks.length * 2 &&
    inside.length * 2 >= full.length &&
    inside.filter((b) => b.lower).length * 2 >= inside.length;
  return wrapped && inside.length > 0 ? width : null;
}

/**
 * Whether two neighbouring lines of a wrapped block are one paragraph; `width` is what the block was
 * wrapped to. A line with room left that closes a sentence, or stops far short, ends its paragraph.
 */
export function continues(text: string, line: Line, next: Line, width: number): boolean {
  const { full, open, lower } = breakAfter(text, line, next, width);
  if (full) return true;
  return open && (lower || line.end - line.start > 0.6 * width);
}

/**
 * Whether a line breaks off inside curly quotation marks that the next closes, which starts in lower case: a break that nobody means, whatever the
 * lines' lengths.
 */
export function breaksMarks(text: string, line: Line, next: Line): boolean {
  const [left, right] = [text.slice(line.content, line.end), text.slice(next.content, next.end)];
  const isOpen = ["“”", "‘’"].some(
    ([open = "", close = ""]) => left.lastIndexOf(open) > left.lastIndexOf(close) && right.includes(close),
  );
  return isOpen && startsLower(text, next.content, next.end);
}

const stop = /\p{L}[.!?]["”’)]*(?:\s|$)/u;

/**
 * Whether lines behind ">" are those of a mail that broke where they had no room: one stops inside a sentence, before a word in lower case or before a line
 * in which a sentence ends. Verse, tables and signatures are lines as meant.
 */
const isQuotedProse = (text: string, block: readonly Line[], width: number): boolean =>
  block.slice(1).some((next, i) => {
    const { full, open, lower } = breakAfter(text, block[i] ?? next, next, width);
    return open && (lower || (full && width >= narrowest && stop.test(text.slice(next.content, next.end))));
  });

/** The width to judge a block by: its own, or the document's where its lines fit in; null for lines as meant. */
export function blockWidth(
  text: string,
  block: readonly Line[],
  documentWidth: number | null,
): number | null {
  const own = wrapWidth(text, block);
  if (own !== null) return Math.max(own, documentWidth ?? 0);
  const length = lineLength(block);
  const [first, second] = block;
  if (!first || !second || length === null) return null;
  if (documentWidth !== null && length <= documentWidth * 1.1) return documentWidth;
  if (first.quoted && isQuotedProse(text, block, length)) return length;
  if (documentWidth !== null) return null;
  const { full, open, lower } = breakAfter(text, first, second, length);
  return block.length === 2 && length >= narrowest && full && open && lower ? length : null;
}
