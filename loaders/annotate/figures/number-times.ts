import { isCounted } from "./counted-nouns.ts";
import { months } from "./figure-words.ts";
import type { PlacedNumber } from "./placed-number.ts";
import type { Piece } from "./read-number.ts";

/** Whether a number in digits is that of a day, a year or an hour. */
export const isNumberOfTime = (number: PlacedNumber): boolean =>
  isDay(number) || isYear(number) || isShortYear(number) || isClock(number) || isHour(number);

const isMonth = (word: Piece | undefined): boolean =>
  word !== undefined && months.has(word.lower) && /^\p{Lu}/u.test(word.text);

/** "5 May", "May 5", "5 of May", "5-7 May". */
function isDay({ pieces, next, value, isBare, named, after }: PlacedNumber): boolean {
  if (!isBare || value > 31) return false;
  if (isMonth(named) || isMonth(after)) return true;
  if (after?.lower === "of" && isMonth(pieces[next + 1])) return true;
  return isDayOfRange(pieces, next) && isMonth(pieces[next + 2]);
}

/** "5-7 May", "5 and 6 May": whether a number of days at most goes on from one. */
const isDayOfRange = (pieces: readonly Piece[], next: number): boolean =>
  /^(?:[-\u2013/]|to|and|or)$/.test(pieces[next]?.lower ?? "") &&
  /^(?:[1-9]|[12]\d|3[01])$/.test(pieces[next + 1]?.text ?? "");

const definite = /^(?:the|its|his|her|their|our|that)$/;

/** "In 1948", "the 1948 borders". "The 2000 members" are counted: a year is seldom round. */
function isYear({ value, text, isBare, before, after }: PlacedNumber): boolean {
  if (!isBare || text.length !== 4) return false;
  const lead = before?.lower ?? "";
  if (value >= 1000 && value < 1500) return /^(?:in|since|by|until|around)$/.test(lead) && !isCounted(after);
  if (value < 1500 || value >= 2100) return false;
  return !isCounted(after) || (value % 100 !== 0 && definite.test(lead));
}

/** "'97", "’45": a year without its century. */
function isShortYear({ pieces, at, text, before, glued }: PlacedNumber): boolean {
  if (before === undefined || !/^['’‘]$/.test(before.text) || before.end !== pieces[at]?.start) return false;
  return /^\d\d$/.test(text) && /[\s(]/.test(glued[0]) && !isCounted(pieces[at + 1]);
}

/** "6 p.m.", "from 4 to 8 a.m.": how the day goes on, after the first hour or the last. */
const clock = /^(?:\s*(?:to|-|–)\s*\d{1,2}(?:[.:]\d\d)?)?\s?[ap]\.\s?m\b/i;

const isClock = ({ after, following }: PlacedNumber): boolean =>
  /^(?:am|pm|o'clock|gmt|bst)$/.test(after?.lower ?? "") || clock.test(following);

const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const hourTail = new RegExp(
  `^\\s(?:(?:on )?${weekday}\\b|tomorrow\\b|tonight\\b|sharp\\b|this (?:morning|afternoon|evening)\\b|in the (?:morning|afternoon|evening)\\b)`,
  "i",
);
const zone = /^\s?(?:A[ECW][SD]T|[ECMP][SD]T|CES?T|UTC|IST|ET|PT|hrs)\b/;

/** "At 9.30 tomorrow", "by 7 tonight", "9.15 AEST": an hour told by what goes on after it. */
function isHour({ at, next, text, before, following }: PlacedNumber): boolean {
  if (next !== at + 1 || !/^(?:[01]?\d|2[0-3])(?:\.[0-5]\d)?$/.test(text)) return false;
  if (zone.test(following)) return true;
  const isLed = /^(?:at|by|until|till|from|before|after)$/.test(before?.lower ?? "");
  return isLed && hourTail.test(following);
}
