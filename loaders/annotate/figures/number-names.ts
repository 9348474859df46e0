import { isCounted } from "./counted-nouns.ts";
import { numberedMany, numberedShort, numberedThings, numberedTurns } from "./figure-words.ts";
import { isNumberOfTime } from "./number-times.ts";
import { type PlacedNumber, placedNumber } from "./placed-number.ts";
import type { Piece, Reading } from "./read-number.ts";

/** Whether a number in digits is a date, a time or a name rather than an amount. */
export function isNumberName(
  pieces: readonly Piece[],
  at: number,
  reading: Reading,
  sentence: string,
): boolean {
  const number = placedNumber(pieces, at, reading, sentence);
  return isNumberOfTime(number) || names.some((isName) => isName(number));
}

/** Whether it may be the number of an article or a chapter. */
const mayNumber = ({ value, text }: PlacedNumber): boolean => value < 10_000 && !text.includes(",");

/** "G20", "№10", "@10", "Covid-19". */
const isGlued = ({ before, glued: [previous, last] }: PlacedNumber): boolean =>
  /[\p{L}\p{M}№#_@]/u.test(last) ||
  (last === "-" && /\p{L}/u.test(previous)) ||
  /^[№#]$/.test(before?.text ?? "");

/** The number of a note behind its sentence, and "S.106". */
const isNote = ({ after, glued: [previous, last] }: PlacedNumber): boolean =>
  last === "." && /\p{L}/u.test(previous) && !isCounted(after);

/** "World War 2". */
const isWar = ({ text, before }: PlacedNumber): boolean => before?.text === "War" && /^\d$/.test(text);

/** "Article 50", "p. 4". "No 10" is a name, "no 10 people" are counted, and "No. 10" is a name however it is written. */
function isNumberedThing(number: PlacedNumber): boolean {
  const { before, named } = number;
  if (named === undefined || !mayNumber(number)) return false;
  const isAbbreviated = before?.text === ".";
  if (isAbbreviated && numberedShort.has(named.lower)) return true;
  const isNone = named.lower === "no" && !isAbbreviated && /^\p{Ll}/u.test(named.text);
  return numberedThings.has(named.lower) && !isNone;
}

const mostListed = 12;

/** "Clauses 4, 5 and 6": whether a list of numbers leads back to what they are names of. */
function isOneOfMany(number: PlacedNumber): boolean {
  const { pieces, at, after } = number;
  if (!mayNumber(number) || isCounted(after)) return false;
  for (let i = at - 1; i >= Math.max(0, at - mostListed); i--) {
    const word = pieces[i]?.lower ?? "";
    if (numberedMany.has(word)) return true;
    if (!/^(?:\d+(?:\.\d+)?|,|and|or|to|-|\u2013)$/.test(word)) return false;
  }
  return false;
}

/** "Week 3", "round 2". */
const isTurn = ({ value, isBare, before, after }: PlacedNumber): boolean =>
  isBare &&
  value < 1000 &&
  numberedTurns.has(before?.lower ?? "") &&
  !isCounted(after) &&
  !/^(?:%|percent|per|pc)$/.test(after?.lower ?? "");

const runsByNumber = /^(?:bus|tram|train|ferry|flight)$/;
const determiner = /^(?:the|a|an|my|your|our|his|her|their|this|that|last|first|next)$/;

/** "The 17 bus", "bus 17". */
function isService({ isBare, before, after }: PlacedNumber): boolean {
  const lead = before?.lower ?? "";
  return (
    isBare && (runsByNumber.test(lead) || (runsByNumber.test(after?.lower ?? "") && determiner.test(lead)))
  );
}

/** "30-something", "20-ish", "6-figure": about a size, and no figure. */
const isBracket = ({ pieces, next, after }: PlacedNumber): boolean =>
  after?.text === "-" && /^(?:something|ish|figures?)$/.test(pieces[next + 1]?.lower ?? "");

/** "1." or "(1)" at the start, "[12]" anywhere. */
const isListMark = ({ at, before, after }: PlacedNumber): boolean =>
  (at === 0 && /^[.):/]$/.test(after?.text ?? "")) ||
  (at === 1 && before?.text === "(" && after?.text === ")") ||
  (before?.text === "[" && after?.text === "]");

/** "Myth 3: they are", "## Part 2": a capitalised word and a number that only open a line. */
function isLabel({ pieces, at, value, isBare, before }: PlacedNumber): boolean {
  const after = pieces[at + 1]?.text;
  // A heading has six marks at most before its words.
  if (!isBare || value >= 100 || at > 7) return false;
  const opens = pieces.slice(0, at - 1).every(({ text }) => /^[#>*_-]$/.test(text));
  return opens && /^\p{Lu}/u.test(before?.text ?? "") && (after === undefined || after === ":");
}

const streets = /^(?:street|road|avenue|lane|square|drive|place|boulevard|st|rd|ave|blvd|ln|sq)$/;

/** "10 Downing Street", "131 West 23rd Street": capitalised words or ordinals that end in a kind of street. */
function isAddress({ pieces, next }: PlacedNumber): boolean {
  for (let at = next; at < next + 4; at++) {
    const piece = pieces[at];
    if (piece === undefined || !/^(?:\p{Lu}|\d+$|\d*(?:st|nd|rd|th)$)/u.test(piece.text)) return false;
    if (at > next && /^\p{Lu}/u.test(piece.text) && streets.test(piece.lower)) return true;
  }
  return false;
}

const names: readonly ((number: PlacedNumber) => boolean)[] = [
  isGlued,
  isNote,
  isWar,
  isNumberedThing,
  isOneOfMany,
  isTurn,
  isService,
  isBracket,
  isListMark,
  isLabel,
  isAddress,
];
