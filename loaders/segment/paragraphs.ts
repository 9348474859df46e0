import type { Row } from "../../src/domain/tables.ts";
import { charClass, charClasses } from "./char-class.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { type MailHead, readMailHead } from "./mail-head.ts";
import { closesSentence, closingMark, countWords, startsLower } from "./passage.ts";
import { paragraphSpans, type Span } from "./spans.ts";
import { tellsPast } from "./tells-past.ts";
import { inTitleCase, largeWords } from "./title-case.ts";

/** The paragraphs of a post, and what its top lines say of it. */
export interface Paragraphs {
  readonly rows: readonly Row<"paragraphs">[];
  /** The subject of a mail, else the title paragraph in one line; null where there is neither. */
  readonly title: string | null;
  /** ISO day of a mail's head or of a date line; null where none states one. */
  readonly published: string | null;
  /** What such a line states in place of a day: a date that is no day of the calendar or may be several; null where none does. */
  readonly unread: string | null;
  /** Who such a line says wrote the post; null where none does. */
  readonly author: string | null;
}

/** How far from the top a date line may stand. */
const topParagraphs = 6;
const titleWords = 20;
const shortWords = 12;
const headingWords = 10;
/** From so many short lines on, one more is the end of their list and no heading. */
const listLines = 2;

interface Judged {
  readonly span: Span;
  readonly kind: "title" | "dateline" | "heading" | "body" | "block";
  readonly rule: string;
  readonly dateline: Dateline | null;
}

/**
 * Cuts a text into paragraphs and says what each is: title, dateline, heading, body or block. Every
 * character that is not white space lies in exactly one. `provenance` gives the rule, then how the
 * paragraph was parted from the one before.
 */
export function paragraphs(postId: string, text: string): Paragraphs {
  const spans = paragraphSpans(text);
  const context = readContext(text, spans);
  const judged: Judged[] = [];
  let top: Top = { title: null, onlyDates: true, underTitle: false, listed: 0, part: 0 };
  for (const [i, span] of spans.entries()) {
    const verdict = judge(context, top, i, span);
    judged.push(verdict);
    top = descend(context, top, i, verdict);
  }
  const { title } = top;
  const { head } = context;
  const first = (key: "published" | "unread" | "author"): string | null =>
    head?.[key] ?? judged.find(({ dateline }) => dateline?.[key])?.dateline?.[key] ?? null;
  return {
    rows: judged.map(({ span, kind, rule }, paragraph) => ({
      post_id: postId,
      paragraph,
      char_start: span.start,
      char_end: span.end,
      kind,
      provenance: `${rule}; ${span.parted}`,
    })),
    title: head?.title ?? (title ? oneLine(text.slice(title.start, title.end)) : null),
    published: first("published"),
    unread: first("unread"),
    author: first("author"),
  };
}

const oneLine = (text: string): string =>
  text
    .replace(/^#{1,6}\s+/, "")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** What stands above a paragraph. */
interface Top {
  readonly title: Span | null;
  readonly onlyDates: boolean;
  /** Whether nothing but date lines parts it from the title. */
  readonly underTitle: boolean;
  /** Short lines of the body right above that nothing ends. */
  readonly listed: number;
  /** Number of the last heading that has one; 0 where none has. */
  readonly part: number;
}

const descend = (context: Context, top: Top, i: number, { kind, span }: Judged): Top =>
  kind === "dateline"
    ? top
    : {
        title: kind === "title" ? span : top.title,
        onlyDates: false,
        underTitle: kind === "title",
        listed: kind === "body" && isListLine(context, i) ? top.listed + 1 : 0,
        part: (kind === "heading" && numberOf(context.text, span)) || top.part,
      };

const isListLine = ({ text, spans, words }: Context, i: number): boolean => {
  const span = spans[i];
  return (
    span !== undefined && (words[i] ?? 0) <= headingWords && closingMark(text, span.start, span.end) === ""
  );
};

interface Context {
  readonly text: string;
  /** The head of the mail that the text is; null where it is none. */
  readonly head: MailHead | null;
  readonly spans: readonly Span[];
  /** Words of each paragraph, counted up to 60. */
  readonly words: readonly number[];
  /** Words of the longest paragraph from each position on. */
  readonly longestFrom: readonly number[];
  /** Whether times of day open paragraphs, as in a report of what happens as it does. */
  readonly timed: boolean;
  /** Least indentation that makes a block; null where indenting is how the text marks its paragraphs. */
  readonly blockIndent: number | null;
}

function readContext(text: string, spans: readonly Span[]): Context {
  const words = spans.map(({ start, end }) => countWords(text, start, end, 60));
  const longestFrom = new Array<number>(words.length + 1).fill(0);
  for (let i = words.length - 1; i >= 0; i--)
    longestFrom[i] = Math.max(words[i] ?? 0, longestFrom[i + 1] ?? 0);
  const least = spans.reduce((min, span) => Math.min(min, span.indent), Number.POSITIVE_INFINITY);
  const indented = spans.filter((span) => span.indent >= least + 2).length;
  const usual = indented * 2 >= spans.length || spans.some((span) => span.opensIndented);
  const times = spans.filter(({ start }) => clock.test(text.slice(start, start + longestClock))).length;
  const blockIndent = usual ? null : least + 2;
  return { text, head: readMailHead(text), spans, words, longestFrom, timed: times >= 2, blockIndent };
}

const clock = /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d|[.,]\d|%)/;
const longestClock = 8;

function judge(context: Context, top: Top, i: number, span: Span): Judged {
  const { text, head, blockIndent } = context;
  const say = (kind: Judged["kind"], rule: string, dateline: Dateline | null = null): Judged => ({
    span,
    kind,
    rule,
    dateline,
  });
  if (head !== null && span.end <= head.end) return say("dateline", "head of a mail");
  if (span.quoted) return say("block", "mark > before each line");
  if ((context.words[i] ?? 0) === 0) return say("heading", "no word");
  const dateline = topOrLast(context, i)
    ? readDateline(text.slice(span.start, span.end), top.title !== null)
    : null;
  if (dateline) return say("dateline", "nothing but date or author", dateline);
  if (top.onlyDates && isTitle(context, i)) {
    return say("title", "short first lines before longer ones");
  }
  if (top.underTitle && top.title && isSubtitle(context, top.title, i))
    return say("heading", "short line under the title");
  if (top.listed < listLines && isHeading(context, i, top.part))
    return say("heading", "short line before prose");
  if (blockIndent !== null && span.indent >= blockIndent && !span.item) return say("block", "indented alike");
  return say("body", "prose");
}

const topOrLast = ({ spans }: Context, i: number): boolean => i < topParagraphs || i === spans.length - 1;

const isHash = (text: string, span: Span): boolean =>
  /^#{1,6}\s/.test(text.slice(span.start, span.start + 7));

function isTitle({ text, spans, words, longestFrom }: Context, i: number): boolean {
  const span = spans[i];
  const length = words[i] ?? 0;
  if (!span || span.item || (longestFrom[i + 1] ?? 0) <= length || isInterview(text, spans, i)) return false;
  if (isHash(text, span)) return true;
  const mark = closingMark(text, span.start, span.end);
  if (mark === "") return length <= titleWords;
  return length <= shortWords && ("!?…".includes(mark) || (mark === "." && isCasedAsTitle(text, span)));
}

/** "The Ferry Has Gone: This Is Why We Row.": a full stop that ends one line of capitals, not the names of several sentences. */
const isCasedAsTitle = (text: string, { start, end }: Span): boolean => {
  const line = text.slice(start, end);
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return inTitleCase(words) && largeWords(words) >= 4 && !/\p{L}[.!?…]["”’)]*\s/u.test(line);
};

/** Who speaks, before what is said: "Q:", "A.", "Jo Bell:". */
const speaker = /^(?:[QA][.:]|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}:)\s/u;

/** Whether a paragraph and the one after it are turns of a conversation, so that its question is no title. */
const isInterview = (text: string, spans: readonly Span[], i: number): boolean =>
  [spans[i], spans[i + 1]].every(
    (span) => span !== undefined && speaker.test(text.slice(span.start, Math.min(span.end, span.start + 60))),
  );

/** Words that open a sentence of the story rather than a slogan. */
const storyOpener = /^(?:I|It|This|That|These|Those|He|She|They|We|There|So|But|And|As|When|If)\b/u;

function isSubtitle({ text, spans, words }: Context, title: Span, i: number): boolean {
  const span = spans[i];
  const length = words[i] ?? 0;
  if (!span || span.item || length > shortWords || (words[i + 1] ?? 0) <= length) return false;
  if (countWords(text, title.start, title.end, shortWords + 1) > shortWords) return false;
  const mark = closingMark(text, span.start, span.end);
  if (mark === "") return true;
  const passage = text.slice(span.start, span.end);
  return (
    ".!?…".includes(mark) &&
    !/[.!?…]["”’)]*\s/u.test(passage) &&
    !storyOpener.test(passage) &&
    !(mark === "." && tellsPast(passage)) &&
    !/^["“‘]/.test(passage)
  );
}

function isHeading({ text, spans, words, timed }: Context, i: number, part: number): boolean {
  const span = spans[i];
  const next = spans[i + 1];
  if (!span || !next || next.quoted || (words[i] ?? 0) > headingWords) return false;
  const last = spans[i - 1];
  if (span.item && !isNumberedHeading(text, span, last, next)) return false;
  if (isHash(text, span) || (span.item && part > 0 && numberOf(text, span) === part + 1)) return true;
  const settled = !last || closesSentence(text, last.start, last.end) || (words[i - 1] ?? 0) <= headingWords;
  if (!settled || startsLower(text, span.start, span.end)) return false;
  const open = closingMark(text, span.start, span.end) === "";
  // Its number is no word of a heading.
  const length = span.item ? (words[i] ?? 0) - 1 : (words[i] ?? 0);
  const shouts = isCapitals(text, span);
  const prose =
    ((words[i + 1] ?? 0) > length || (open && shouts)) && closesSentence(text, next.start, next.end);
  return prose && (open || (shouts && !isShoutedProse(text, span, timed)));
}

/** "WELL, THAT WAS QUICK. SHE HAS LOST.", and a line with its full stop between times of day: told in capitals, and no heading. */
const isShoutedProse = (text: string, span: Span, timed: boolean): boolean =>
  /\p{L}{3}[.!?…]["”’)]*\s/u.test(text.slice(span.start, span.end)) ||
  (timed && closingMark(text, span.start, span.end) === ".");

/** The number that opens a paragraph ("2. ", "2) "); 0 where none does. */
const numberOf = (text: string, span: Span): number =>
  Number(/^(\d{1,3})[.)]\s/.exec(text.slice(span.start, span.start + 5))?.[1] ?? 0);

/** "2. She sold vans", a paragraph of its own between paragraphs of prose: a part's heading, and no item of a list. */
const isNumberedHeading = (text: string, span: Span, last: Span | undefined, next: Span): boolean =>
  numberOf(text, span) > 0 &&
  span.parted === "blank line" &&
  next.parted !== "line break" &&
  !last?.item &&
  !next.item;

function isCapitals(text: string, span: Span): boolean {
  let capitals = 0;
  for (let i = span.start; i < span.end; i++) {
    const c = charClass(text.charCodeAt(i));
    if (c === charClasses.lower) return false;
    if (c === charClasses.upper) capitals++;
  }
  return capitals > 3;
}
