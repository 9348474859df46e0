import { smallNumbers } from "../../src/domain/small-numbers.ts";
import { ageEnd } from "./figures/ages.ts";
import { compoundAt } from "./figures/compounds.ts";
import { isPlural } from "./figures/counted-nouns.ts";
import { type Figure, type Found, figureSpan } from "./figures/figure-span.ts";
import {
  countedOff,
  currencies,
  fractions,
  magnitudes,
  measures,
  ordinals,
  vulgarFractions,
} from "./figures/figure-words.ts";
import { isNumberName } from "./figures/number-names.ts";
import { rangeEnd } from "./figures/ranges.ts";
import { rankAt } from "./figures/ranks.ts";
import { ratioAt, speaksOfBet } from "./figures/ratios.ts";
import { numberAt, type Piece, type Reading } from "./figures/read-number.ts";
import { partAt } from "./figures/shares.ts";
import { isSign, minusLeads, signBefore } from "./figures/signs.ts";
import { tallyEnd, wholeEnd } from "./figures/tally.ts";
import { unitAfter } from "./figures/unit-after.ts";

/** A number's thousands may be parted by a space, a thin one or one that does not break: "20 000". */
const piecePattern =
  /(?<![\d.,]|\d[ \u00a0\u2009\u202f])[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[.,]\d|[ \u00a0\u2009\u202f]?\d)|(?<![\w.,])\.\d+(?![\w.])|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;
/** Web addresses, and telephone numbers: digits in groups after a plus, a zero or an area code in brackets. */
const addressPattern =
  /(?:https?:\/\/|www\.)\S*|(?<![\w.,])(?:\+\d{1,3}|\(?0\d{2,4}\)?|\(\d{3}\))[\s-]?\d{2,4}(?:[\s-]\d{2,4}){1,3}(?![\w%])/gi;
/** Any digit, written number, rank or fraction; most sentences have none. Letters that multiply ("5m") follow a digit. */
const mayHold = new RegExp(
  `[\\d${[...vulgarFractions.keys()].join("")}]|\\b(?:${[...smallNumbers.keys(), ...ordinals.keys(), ...[...magnitudes.keys()].filter((word) => word.length > 2), ...fractions.keys()].join("|")})(?![a-z])`,
  "i",
);
/** Largest number that a writer is taken to count off with ("three reasons"); more of the same are a count. */
const mostCountedOff = 20;

/**
 * Finds the figures of a sentence: amounts, percentages, ranges, shares ("four out of five", "1/3 of", "up a third"), written
 * numbers with what they count, ranks that tell how often or how far ("third round"), odds, ages and durations.
 *
 * Left out:
 * - dates, years, times of day and decades;
 * - numbers that are names: "Article 50", "№10", "p. 4", "week 3", "G20", "10 Downing Street", telephone numbers, notes;
 * - "top 10" (a bracket, not a count), list markers, what a writer counts off ("three reasons"), "in the first place", "the third time";
 * - "one" but for measures ("one vote"), a written number that counts nothing, and words such as "thousands" that give no number.
 */
export function findFigures(sentence: string): readonly Figure[] {
  if (!mayHold.test(sentence)) return [];
  const plain = sentence.replace(addressPattern, (found) => " ".repeat(found.length));
  const pieces = [...plain.matchAll(piecePattern)].map((found): Piece => {
    const end = found.index + found[0].length;
    return { text: found[0], lower: found[0].toLowerCase().replace("’", "'"), start: found.index, end };
  });
  const figures: Figure[] = [];
  let priced = speaksOfBet(sentence);
  let next = 0;
  pieces.forEach((piece, at) => {
    if (at < next || !opensFigure(piece)) return;
    const found = figureAt(pieces, at, plain, priced);
    if (found.figure !== null) figures.push(withNoun(found.figure, figures));
    priced ||= found.figure?.unit === "odds";
    next = found.next;
  });
  return figures;
}

/** What the first word of a written number, a rank or a share may be. */
const openers = new Set([...smallNumbers.keys(), ...ordinals.keys(), "a", "half"]);

/** Whether a figure may start at a piece; most words are passed over so. */
function opensFigure({ text, lower }: Piece): boolean {
  const hyphen = lower.indexOf("-");
  const word = hyphen < 0 ? lower : lower.slice(0, hyphen);
  return openers.has(word) || /^\.?\d/.test(text) || vulgarFractions.has(text);
}

/** "412 jobs and 150 new ones": ones are what the figure before them counts; of none they are nothing that is named. */
function withNoun(figure: Figure, before: readonly Figure[]): Figure {
  if (figure.unit !== "ones") return figure;
  const named = before.findLast(({ unit }) => unit !== null && isPlural(unit) && !amounts.has(unit));
  return { ...figure, unit: named?.unit ?? null };
}

const amounts = new Set(["pounds", "dollars", "euros", "odds", "percentage points", "years of age"]);

/** Reads the figure that starts at a piece; `priced` where the sentence speaks of a bet, so that ratios are odds. */
function figureAt(pieces: readonly Piece[], at: number, text: string, priced: boolean): Found {
  const word = rankAt(pieces, at) ?? compoundAt(pieces, at);
  if (word !== null) return word;
  const first = numberAt(pieces, at);
  if (first === null) return { figure: null, next: at + 1 };
  const part = partAt(pieces, at, first);
  if (part !== null)
    return {
      figure: figureSpan(pieces, at, part.next, { value: part.value, unit: "share" }),
      next: part.next,
    };
  const ratio = ratioAt(pieces, at, text, priced);
  if (ratio === null) return amountAt(pieces, at, first, text);
  const { odds, next } = ratio;
  return { figure: odds === null ? null : figureSpan(pieces, at, next, { value: odds, unit: "odds" }), next };
}

/** The amount, range or age that starts with a number; no figure where the number is a name, counts something off or counts nothing. */
function amountAt(pieces: readonly Piece[], at: number, first: Reading, text: string): Found {
  const sign = signBefore(pieces, at, text);
  const range = rangeEnd(pieces, at, first, sign);
  const isRange = range !== null;
  const read = range ?? first;
  if (first.form === "digits" && isNumberName(pieces, at, first, text))
    return { figure: null, next: read.next };
  const number = { ...read, value: Math.abs(read.value) };
  const age = first.form !== "share" && sign === null ? ageEnd(pieces, at, number) : null;
  if (age !== null)
    return {
      figure: figureSpan(pieces, at, age, { value: number.value, unit: "years of age", isRange }),
      next: age,
    };
  const unit = unitOf(pieces, at, number);
  const isCountedOff = number.value <= mostCountedOff && countedOff.has(unit.name ?? "");
  if (isCountedOff || !counts(pieces, at, number, unit.name)) return { figure: null, next: number.next };
  const isLed = sign !== null && (pieces[sign]?.lower !== "minus" || minusLeads(pieces, sign, unit.name));
  // The last number of a range has a sign of its own.
  const value = isLed && !isRange ? -read.value : read.value;
  const next = tallyEnd(pieces, at, number, unit.next) ?? unit.next;
  return { figure: figureSpan(pieces, isLed ? sign : at, next, { value, unit: unit.name, isRange }), next };
}

/** What a number counts. Of "ten of the fifteen votes" that is the noun behind the whole, and the figure ends with its own number. */
function unitOf(pieces: readonly Piece[], at: number, number: Reading): ReturnType<typeof unitAfter> {
  const currency = currencyBefore(pieces, at);
  const whole = wholeEnd(pieces, number.next);
  if (whole === null) return unitAfter(pieces, number, currency);
  return { ...unitAfter(pieces, { ...number, next: whole }, currency), next: number.next };
}

/** The currency whose sign stands before a number, or before the sign that leads it. */
function currencyBefore(pieces: readonly Piece[], at: number): string | null {
  const before = isSign(pieces[at - 1], pieces[at]) ? pieces[at - 2] : undefined;
  return currencies.get(pieces[at - 1]?.text ?? "") ?? currencies.get(before?.text ?? "") ?? null;
}

/** Whether a number that was read asserts a count. */
function counts(pieces: readonly Piece[], at: number, number: Reading, unit: string | null): boolean {
  if (number.form === "digits" || number.form === "share") return true;
  if (number.value === 1) return measures.has(pieces[number.next]?.lower ?? "");
  return unit !== null || (number.value >= 1000 && at < number.next);
}
