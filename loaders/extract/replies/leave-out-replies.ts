import { withoutMark } from "../html/element-text.ts";
import { wordsOf } from "../words-of.ts";
import { isStamp, type ReplyLine, replyLines } from "./reply-lines.ts";

/** A text without what others than its writer reply to it. */
export interface WithoutReplies {
  readonly text: string;
  /** How many of them, and how many words they have; 0 where none were. */
  readonly replies: number;
  readonly words: number;
  /** Where the first of them stood. */
  readonly at: number;
}

/** A line that names a writer with less above it is the post's own: its byline under a title or a summary. */
const bylineWords = 60;
const bylineParagraphs = 1;
/** With less left, the text was all of others, and stays. */
const fewestWords = 8;
/** Above a mail there is a post where so much stands. */
const mailWords = 20;

const section =
  /^(?:\d{1,4} )?(?:comments?|responses?|replies|thoughts)(?: (?:to|on) .{1,150})?(?: ?\(\d{1,4}\))?:?$/i;
const furniture =
  /^(?:reply|like|share|report|permalink|quote|edit|delete|flag|upvote|downvote|\d+ (?:likes?|points?|replies))$/i;

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const wordsIn = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Whether two names are of one writer: alike, or the one within the other, word for word ("Bell", "Jo Bell"). */
function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [short = [], long = []] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.length - b.length);
  return letters(one) === letters(other) || (short.length > 0 && short.every((word) => long.includes(word)));
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
  /** Where its words start and end, without the line that names who wrote them. */
  readonly from: number;
  readonly to: number;
}

/**
 * Leaves out of a text the words of others than its writer: replies of a thread, comments under a post, a mail that is answered. Each is told by a
 * line that names who wrote it and when, and those of the writer stay. `author` is who the file says wrote it; else the first line that nothing but a
 * title and a summary stands above names the writer. Where no word would be left, nothing is left out.
 */
export function leaveOutReplies(text: string, author: string | null): WithoutReplies {
  const nothing = { text, replies: 0, words: 0, at: 0 };
  const lines = readable(text);
  const [first] = lines;
  if (first === undefined) return nothing;
  const above = text.slice(0, first.start);
  const isOther = author !== null && !isSame(first.name, author) && hasProse(above);
  const isTop = !first.isMail && !isSectioned(above) && isByline(above) && !isOther;
  const isSigned =
    !first.isMail && lines.length > 1 && hasProse(above) && isNothing(text.slice(lines.at(-1)?.end ?? 0));
  const writers = [author, ...(isTop || isSigned ? [first.name] : [])];
  const others = (isSigned ? partsBefore(text, lines) : partsAfter(text, lines)).filter(
    ({ name }) => !writers.some((writer) => isSame(name, writer)),
  );
  const spoken = others.filter(({ from, to }) => wordsOf(text.slice(from, to)) > 0);
  const kept = without(text, others, lines);
  const [start] = spoken;
  const fewest = first.isMail ? mailWords : fewestWords;
  if (start === undefined || wordsOf(withoutHeads(kept)) < fewest) return nothing;
  return {
    text: kept,
    replies: spoken.length,
    words: spoken.reduce((sum, { from, to }) => sum + wordsOf(text.slice(from, to)), 0),
    at: start.start,
  };
}

/** The lines that tell of replies, up to the first that starts a mail; a weak one counts under a heading of comments or beside one that is not. */
function readable(text: string): ReplyLine[] {
  const lines = replyLines(text);
  const mail = lines.findIndex(({ isMail }) => isMail);
  const named = mail < 0 ? lines : lines.slice(0, mail + 1);
  const isThread =
    named.some(({ isWeak, isMail }) => !isWeak && !isMail) ||
    isSectioned(text.slice(0, named[0]?.start ?? 0));
  return isThread ? named : named.filter(({ isWeak }) => !isWeak);
}

const hasProse = (text: string): boolean =>
  paragraphsOf(text).some((paragraph) => wordsOf(paragraph) >= fewestWords && endsSentence.test(paragraph));

const endsSentence = /[.!?…]["'”’)]*\s*$/;

const paragraphsOf = (text: string): string[] =>
  text.split(/\n\s*\n/).filter((paragraph) => wordsOf(paragraph) > 0);

/** Whether so little stands above that it is a title and a summary. */
const isByline = (above: string): boolean =>
  wordsOf(above) < bylineWords &&
  paragraphsOf(above).filter((paragraph) => endsSentence.test(paragraph)).length <= bylineParagraphs;

const lastLineOf = (text: string): string => withoutMark(text.trimEnd().split("\n").at(-1)?.trim() ?? "");
const isSectioned = (above: string): boolean => section.test(lastLineOf(above));
const isNothing = (text: string): boolean =>
  text.split("\n").every((line) => wordsOf(line) === 0 || furniture.test(line.trim()) || isStamp(line));

/** Without lines of a heading alone, of which no post is made. */
const withoutHeads = (text: string): string => text.replace(/^#.*$/gmu, "");

/** What each line that stands over a reply names the writer of. */
const partsAfter = (text: string, lines: readonly ReplyLine[]): Part[] =>
  lines.map(({ start, end, name }, i) => {
    const to = lines[i + 1]?.start ?? text.length;
    return { start, end: to, name, from: end, to };
  });

/** What each line that stands under a reply names the writer of. */
const partsBefore = (text: string, lines: readonly ReplyLine[]): Part[] =>
  lines.map(({ start, end, name }, i) => {
    const from = lines[i - 1]?.end ?? 0;
    return { start: from, end: i === lines.length - 1 ? text.length : end, name, from, to: start };
  });

/** The text without such parts, the headings over them and the lines that name who wrote what stays. */
function without(text: string, parts: readonly Part[], lines: readonly ReplyLine[]): string {
  const first = lines[0]?.start ?? 0;
  const cuts = [
    ...parts.map(({ start, end }) => ({ start, end })),
    // The first line, over the post itself, is its byline.
    ...lines.slice(1).map(({ start, end }) => ({ start, end })),
  ].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    const piece = text
      .slice(at, start)
      .replace(/^(?:[ \t]*\r?\n)+/, "")
      .trimEnd();
    if (start > at && piece !== "") pieces.push(start === first ? withoutSection(piece) : piece);
    at = Math.max(at, end);
  }
  return pieces.filter((piece) => piece !== "").join("\n\n");
}

/** A text without the heading of its comments that ends it. */
const withoutSection = (above: string): string =>
  isSectioned(above) ? above.slice(0, above.lastIndexOf("\n") + 1).trimEnd() : above;
