import { isRole, lineAuthor } from "./byline.ts";
import { type ReadDate, readDate } from "./dates.ts";

/** What a line of date or author says. */
export interface Dateline {
  /** ISO day on which the text was published; null where the line does not settle one. */
  readonly published: string | null;
  /** A date with a day and a month that is no day of the calendar or may be several, its year not being whole among them, as written; null where there is none. */
  readonly unread: string | null;
  /** Who it says wrote the text; null where it names nobody. */
  readonly author: string | null;
}

const longest = 140;

/** Words of what a writer is. */
const mostWords = 5;

const part =
  /\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?|\d{1,4}([/.-])\d{1,2}\1\d{1,4}|\d{1,2}[:.]\d{2}|\d+|\p{L}[\p{L}\p{M}'’.]*|\S/gu;

const labels = new Set(
  "posted published written added filed created updated modified last first date on at from the for immediate release press embargoed until".split(
    " ",
  ),
);
const fillers = new Set(
  "am pm a.m p.m gmt bst utc est edt et pst pdt cet min mins minute minutes read comments comment reply views leave a share".split(
    " ",
  ),
);
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;
const separator = /^[,|·•\-–—/.:;()[\]@#_*]$/;
const time = /^\d{1,2}[:.]\d{2}$/;

/**
 * Reads a line that holds nothing but a date, an author or both ("Posted September 01, 2016", "By A. Writer,
 * 3 May 2020"); null where it holds anything else. `names` lets a name or a place stand beside a full date
 * without "by". A date after "updated" is not the day of publication.
 */
export function readDateline(text: string, names: boolean): Dateline | null {
  if (text.length > longest) return null;
  const parts = text.match(part) ?? [];
  const state: State = {
    published: null,
    unread: null,
    dated: false,
    updated: false,
    author: false,
    free: 0,
  };
  let i = 0;
  while (i < parts.length) {
    const step = readPart(parts, i, state);
    if (step === 0) return null;
    i += step;
  }
  if (!state.dated)
    return state.author && state.free === 0 && !/[.!?]$/.test(text)
      ? { published: null, unread: null, author: lineAuthor(text) }
      : null;
  if (state.free > 0 && (!names || state.published === null || state.free > 5)) return null;
  return { published: state.published, unread: state.unread, author: lineAuthor(text) };
}

interface State {
  published: string | null;
  unread: string | null;
  dated: boolean;
  updated: boolean;
  author: boolean;
  /** Words that only a name explains. */
  free: number;
}

/** How many parts the thing at `i` takes; 0 where a date line cannot hold it. */
function readPart(parts: readonly string[], i: number, state: State): number {
  const word = parts[i] ?? "";
  const low = word.toLowerCase();
  const date = readDate(parts, i);
  if (date) return takeDate(date, parts, i, state);
  if (low === "by" || (low === "in" && (state.dated || isFiling(parts[i - 1]))))
    return readName(parts, i, state);
  if (/^(?:author|words|writer|text)$/.test(low) && parts[i + 1] === ":") {
    const named = readName(parts, i + 1, state);
    return named === 0 ? 0 : named + 1;
  }
  if (low === "words" && parts[i + 1]?.toLowerCase() === "by") return 1;
  if (low === "updated" || low === "modified") state.updated = true;
  if (isBeside(word)) return 1;
  if (/^\d+$/.test(word)) return readCount(parts, i);
  return readWord(parts, i, state);
}

function takeDate(date: ReadDate, parts: readonly string[], i: number, state: State): number {
  state.dated = true;
  if (!state.updated) {
    state.published ??= date.iso;
    if (date.impossible || date.either || date.inYear)
      state.unread ??= asWritten(parts.slice(i, i + date.length));
  }
  state.updated = false;
  return date.length;
}

/** "5 comments", "Comments (5)". */
function readCount(parts: readonly string[], i: number): number {
  if (isFiller(parts[i + 1])) return 2;
  return parts[i - 1] === "(" && isFiller(parts[i - 2]) ? 1 : 0;
}

/** What a writer is, where one is named and no date read yet; else a word that a name may explain. */
function readWord(parts: readonly string[], i: number, state: State): number {
  const word = parts[i] ?? "";
  const isBehindName = state.author && !state.dated;
  if (isBehindName && isRole(word)) return 1;
  if (isBehindName && isDescription(parts, i)) return parts.length - i;
  if (!/^\p{Lu}/u.test(word)) return 0;
  state.free++;
  return 1;
}

/** What may stand beside a date or a name: a label, a word of the page, a day of the week, a time, a mark. */
const isBeside = (word: string): boolean =>
  labels.has(word.toLowerCase()) ||
  isFiller(word) ||
  [weekday, separator, time].some((pattern) => pattern.test(word));

const isFiller = (word = ""): boolean => fillers.has(word.toLowerCase().replace(/\.$/, ""));

/** "Posted in Politics": a section may follow. */
const isFiling = (word = ""): boolean => /^(?:posted|published|filed)$/i.test(word);

const asWritten = (parts: readonly string[]): string =>
  parts
    .join(" ")
    .replace(/ ,/g, ",")
    .replace(/(\d) (?=(?:st|nd|rd|th)\b)/gi, "$1");

/** "By Ida Brand, shopkeeper": what the writer is, in a few words behind the name and at the end of the line. */
function isDescription(parts: readonly string[], i: number): boolean {
  const [first = "", last = "", comma] = parts.slice(Math.max(0, i - 3), i);
  const rest = parts.slice(i);
  const isNamed = comma === "," && [first, last].every((word) => /^\p{Lu}/u.test(word));
  return isNamed && rest.length <= mostWords && rest.every((word) => /^[\p{L}'’-]+$/u.test(word));
}

/** A name or a role after "by", or a section after "in": capitalised words, any words once the date is read. */
function readName(parts: readonly string[], i: number, state: State): number {
  let k = i + 1;
  while (k < parts.length && k - i <= 8) {
    const word = parts[k] ?? "";
    const named =
      /^\p{Lu}/u.test(word) || /^(?:and|&|de|van|von|[-_])$/u.test(word) || state.dated || isRole(word);
    if (!named || !/[\p{L}&_-]/u.test(word) || readDate(parts, k) || labels.has(word.toLowerCase())) break;
    k++;
  }
  if (k === i + 1) return 0;
  state.author = true;
  return k - i;
}
