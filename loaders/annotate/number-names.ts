import { isCounted } from "./counted-nouns.ts";
import { months, numberedMany, numberedShort, numberedThings, numberedTurns } from "./figure-words.ts";
import type { Piece, Reading } from "./read-number.ts";

/** Whether a number in digits is a date, a time or a name rather than an amount. */
export function isNumberName(
  pieces: readonly Piece[],
  at: number,
  { value, next }: Reading,
  text: string,
): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[next]];
  if (piece === undefined) return true;
  const glued = text[piece.start - 1] ?? " ";
  if (/[\p{L}\p{M}№#_@]/u.test(glued) || (glued === "-" && /\p{L}/u.test(text[piece.start - 2] ?? "")))
    return true;
  if (/^[№#]$/.test(before?.text ?? "")) return true;
  // The number of a note behind its sentence, and "S.106"
  if (glued === "." && /\p{L}/u.test(text[piece.start - 2] ?? "") && !isCounted(after)) return true;
  const isMonth = (word: Piece | undefined) =>
    word !== undefined && months.has(word.lower) && /^\p{Lu}/u.test(word.text);
  // "Oct. 13", "No. 10"
  const named = before?.text === "." ? pieces[at - 2] : before;
  const bare = /^\d+$/.test(piece.text) && next === at + 1;
  if (
    bare &&
    value <= 31 &&
    (isMonth(named) || isMonth(after) || (after?.lower === "of" && isMonth(pieces[next + 1])))
  )
    return true;
  if (bare && value <= 31 && isDayOfRange(pieces, next) && isMonth(pieces[next + 2])) return true;
  const isDated = bare && piece.text.length === 4 && value >= 1500 && value < 2100;
  // "The 1948 borders" are of that year, "the 2000 members" are counted: a year is seldom round.
  const isOldYear =
    bare && /^1[0-4]\d\d$/.test(piece.text) && /^(?:in|since|by|until|around)$/.test(before?.lower ?? "");
  if (isOldYear && !isCounted(after)) return true;
  if (isDated && (!isCounted(after) || (value % 100 !== 0 && definite.test(before?.lower ?? ""))))
    return true;
  const following = text.slice(pieces[next - 1]?.end ?? 0);
  if (/^(?:am|pm|o'clock|gmt|bst)$/.test(after?.lower ?? "") || clock.test(following)) return true;
  if (isHour(pieces, at, next, following) || isShortYear(pieces, at, text)) return true;
  if (before?.text === "War" && /^\d$/.test(piece.text)) return true;
  const mayName = value < 10_000 && !piece.text.includes(",");
  if (
    mayName &&
    numberedThings.has(named?.lower ?? "") &&
    !(named?.lower === "no" && before?.text !== "." && /^\p{Ll}/u.test(named.text))
  )
    return true;
  if (after?.text === "-" && /^(?:something|ish|figures?)$/.test(pieces[next + 1]?.lower ?? "")) return true;
  if (mayName && !isCounted(after) && isOneOfMany(pieces, at)) return true;
  if (mayName && before?.text === "." && numberedShort.has(named?.lower ?? "")) return true;
  if (
    bare &&
    value < 1000 &&
    numberedTurns.has(before?.lower ?? "") &&
    !isCounted(after) &&
    !isShareMark(after)
  )
    return true;
  // "The 17 bus", "bus 17"
  if (bare && (isService(before) || (isService(after) && determiner.test(before?.lower ?? "")))) return true;
  if (at === 0 && /^[.):/]$/.test(after?.text ?? "")) return true;
  if (at === 1 && before?.text === "(" && after?.text === ")") return true;
  if (bare && value < 100 && isLabel(pieces, at)) return true;
  if (before?.text === "[" && after?.text === "]") return true;
  return isAddress(pieces, next);
}

/** "6 p.m.", "from 4 to 8 a.m.": how the day goes on, after the first hour or the last. */
const clock = /^(?:\s*(?:to|-|–)\s*\d{1,2}(?:[.:]\d\d)?)?\s?[ap]\.\s?m\b/i;

/** "5-7 May", "5 and 6 May": whether a number of days at most goes on from one. */
const isDayOfRange = (pieces: readonly Piece[], next: number): boolean =>
  /^(?:[-\u2013/]|to|and|or)$/.test(pieces[next]?.lower ?? "") &&
  /^(?:[1-9]|[12]\d|3[01])$/.test(pieces[next + 1]?.text ?? "");

/** Whether a word is of what runs by number. */
const isService = (piece: Piece | undefined): boolean =>
  /^(?:bus|tram|train|ferry|flight)$/.test(piece?.lower ?? "");

const determiner = /^(?:the|a|an|my|your|our|his|her|their|this|that|last|first|next)$/;

const mostListed = 12;

/** "Clauses 4, 5 and 6": whether a list of numbers leads back to what they are names of. */
function isOneOfMany(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - mostListed); i--) {
    const word = pieces[i]?.lower ?? "";
    if (numberedMany.has(word)) return true;
    if (!/^(?:\d+(?:\.\d+)?|,|and|or|to|-|\u2013)$/.test(word)) return false;
  }
  return false;
}

const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const hourTail = new RegExp(
  `^\\s(?:(?:on )?${weekday}\\b|tomorrow\\b|tonight\\b|sharp\\b|this (?:morning|afternoon|evening)\\b|in the (?:morning|afternoon|evening)\\b)`,
  "i",
);
const zone = /^\s?(?:A[ECW][SD]T|[ECMP][SD]T|CES?T|UTC|IST|ET|PT|hrs)\b/;

/** "At 9.30 tomorrow", "by 7 tonight", "9.15 AEST": an hour told by what goes on after it. */
function isHour(pieces: readonly Piece[], at: number, next: number, following: string): boolean {
  const written = pieces[at]?.text ?? "";
  if (next !== at + 1 || !/^(?:[01]?\d|2[0-3])(?:\.[0-5]\d)?$/.test(written)) return false;
  if (zone.test(following)) return true;
  const isLed = /^(?:at|by|until|till|from|before|after)$/.test(pieces[at - 1]?.lower ?? "");
  return isLed && hourTail.test(following);
}

/** "'97", "’45": a year without its century. */
function isShortYear(pieces: readonly Piece[], at: number, text: string): boolean {
  const [mark, year] = [pieces[at - 1], pieces[at]];
  if (mark === undefined || year === undefined || !/^['’‘]$/.test(mark.text) || mark.end !== year.start)
    return false;
  return /^\d\d$/.test(year.text) && /[\s(]/.test(text[mark.start - 1] ?? " ") && !isCounted(pieces[at + 1]);
}

const isShareMark = (piece: Piece | undefined): boolean => /^(?:%|percent|per|pc)$/.test(piece?.lower ?? "");

const definite = /^(?:the|its|his|her|their|our|that)$/;

/** "Myth 3: they are", "## Part 2": a capitalised word and a number that only open a line. */
function isLabel(pieces: readonly Piece[], at: number): boolean {
  const after = pieces[at + 1]?.text;
  // A heading has six marks at most before its words.
  if (at > 7) return false;
  const opens = pieces.slice(0, at - 1).every(({ text }) => /^[#>*_-]$/.test(text));
  return opens && /^\p{Lu}/u.test(pieces[at - 1]?.text ?? "") && (after === undefined || after === ":");
}

/** "10 Downing Street", "131 West 23rd Street": capitalised words or ordinals that end in a kind of street. */
function isAddress(pieces: readonly Piece[], next: number): boolean {
  const kinds = /^(?:street|road|avenue|lane|square|drive|place|boulevard|st|rd|ave|blvd|ln|sq)$/;
  for (let at = next; at < next + 4; at++) {
    const piece = pieces[at];
    if (piece === undefined || !/^(?:\p{Lu}|\d+$|\d*(?:st|nd|rd|th)$)/u.test(piece.text)) return false;
    if (at > next && /^\p{Lu}/u.test(piece.text) && kinds.test(piece.lower)) return true;
  }
  return false;
}
