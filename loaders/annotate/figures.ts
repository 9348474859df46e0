import { rankUnit } from "../../src/domain/rank.ts";
import { smallNumbers } from "../../src/domain/small-numbers.ts";
import { isPlural } from "./counted-nouns.ts";
import {
  anybody,
  counted,
  countedOff,
  currencies,
  extents,
  fractions,
  hedgePairs,
  hedges,
  magnitudes,
  measures,
  moneyNouns,
  months,
  ordinals,
  unitStops,
  verbs,
  vulgarFractions,
} from "./figure-words.ts";
import { isNumberName } from "./number-names.ts";
import { ratioAt, speaksOfBet } from "./ratios.ts";
import { numberAt, type Piece, type Reading, writtenSmall } from "./read-number.ts";
import { partAt } from "./shares.ts";
import { isSign, minusLeads, signBefore } from "./signs.ts";
import { tallyEnd, wholeEnd } from "./tally.ts";

/** A figure that a sentence asserts. Offsets count in the sentence. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** The number, below zero where a sign leads it; the last one of a range, the first of a tally ("172 to 40"), numerator over denominator for odds. */
  readonly value: number;
  /** What it counts: `percent`, a currency, `odds`, `share`, `years of age`, a rank (`rankUnit`), or the noun as written; null where none follows. */
  readonly unit: string | null;
}

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
const unitReach = 4;
const mostCountedOff = 20;

/**
 * Finds the figures of a sentence: amounts, percentages, ranges, shares ("four out of five", "1/3 of", "up a third"), written
 * numbers with what they count, ranks that tell how often or how far ("third round"), odds, ages and durations.
 *
 * Left out: dates, years, times of day and decades; numbers that are names ("Article 50", "№10", "p. 4", "week 3", "G20", "10 Downing
 * Street", telephone numbers, notes), "top 10" (a bracket, not a count), list markers, what a writer counts off ("three reasons"), "in the first place", "the third time"; "one" but for measures ("one vote"), a written number
 * that counts nothing, and words such as "thousands" that give no number.
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

interface Found {
  readonly figure: Figure | null;
  readonly next: number;
}

function figureAt(pieces: readonly Piece[], at: number, text: string, priced: boolean): Found {
  const word = rankAt(pieces, at) ?? compoundAt(pieces, at);
  if (word !== null) return word;
  const first = numberAt(pieces, at);
  if (first === null) return { figure: null, next: at + 1 };
  const part = partAt(pieces, at, first);
  if (part !== null) return { figure: figure(pieces, at, part.next, part.value, "share"), next: part.next };
  const ratio = ratioAt(pieces, at, text, priced);
  if (ratio !== null) {
    const odds = ratio.odds === null ? null : figure(pieces, at, ratio.next, ratio.odds, "odds");
    return { figure: odds, next: ratio.next };
  }
  const sign = signBefore(pieces, at, text);
  const range = rangeEnd(pieces, at, first, sign);
  if (first.form === "digits" && isNumberName(pieces, at, first, text))
    return { figure: null, next: (range ?? first).next };
  const read = range ?? first;
  const number = { ...read, value: Math.abs(read.value) };
  const age = first.form !== "share" && sign === null ? ageEnd(pieces, at, number) : null;
  if (age !== null)
    return { figure: figure(pieces, at, age, number.value, "years of age", range !== null), next: age };
  const whole = wholeEnd(pieces, number.next);
  const named = unitAfter(
    pieces,
    whole === null ? number : { ...number, next: whole },
    currencyBefore(pieces, at),
  );
  const unit = whole === null ? named : { ...named, next: number.next };
  const isCountedOff = number.value <= mostCountedOff && countedOff.has(unit.name ?? "");
  if (isCountedOff || !counts(pieces, at, number, unit.name)) return { figure: null, next: number.next };
  const isLed = sign !== null && (pieces[sign]?.lower !== "minus" || minusLeads(pieces, sign, unit.name));
  // The last number of a range has a sign of its own.
  const value = isLed && range === null ? -read.value : read.value;
  const from = isLed ? sign : at;
  const next = tallyEnd(pieces, at, number, unit.next) ?? unit.next;
  return { figure: figure(pieces, from, next, value, unit.name, range !== null), next };
}

/** The currency whose sign stands before a number, or before the sign that leads it. */
function currencyBefore(pieces: readonly Piece[], at: number): string | null {
  const before = isSign(pieces[at - 1], pieces[at]) ? pieces[at - 2] : undefined;
  return currencies.get(pieces[at - 1]?.text ?? "") ?? currencies.get(before?.text ?? "") ?? null;
}

/** The figure from its hedges ("more than") and currency sign to its unit. */
function figure(
  pieces: readonly Piece[],
  at: number,
  next: number,
  value: number,
  unit: string | null,
  range = false,
): Figure {
  let from = at;
  if (currencies.has(pieces[from - 1]?.text ?? "")) from -= 1;
  if (range && /^(?:from|between)$/.test(pieces[from - 1]?.lower ?? "")) from -= 1;
  const pair = `${pieces[from - 2]?.lower} ${pieces[from - 1]?.lower}`;
  if (hedgePairs.has(pair)) from -= 2;
  else if (hedges.has(pieces[from - 1]?.lower ?? "")) from -= 1;
  return { start: pieces[from]?.start ?? 0, end: pieces[next - 1]?.end ?? 0, value, unit };
}

/** Whether a number that was read asserts a count. */
function counts(pieces: readonly Piece[], at: number, number: Reading, unit: string | null): boolean {
  if (number.form === "digits" || number.form === "share") return true;
  if (number.value === 1) return measures.has(pieces[number.next]?.lower ?? "");
  return unit !== null || (number.value >= 1000 && at < number.next);
}

/** "third round", "third-largest union", "3rd ballot". */
function rankAt(pieces: readonly Piece[], at: number): Found | null {
  const piece = pieces[at];
  const after = pieces[at + 1];
  if (piece === undefined || after === undefined) return null;
  const digits =
    /^\d{1,3}$/.test(piece.text) && after.start === piece.end && /^(?:st|nd|rd|th)$/.test(after.lower);
  const [written, joined] = piece.lower.split("-");
  const value = digits ? Number(piece.text) : ordinals.get(written ?? "");
  if (value === undefined) return null;
  const name = digits ? at + 2 : at + 1;
  const isSuperlative = (word: string) => /^\p{L}{2,}est$/u.test(word) || word === "most";
  const superlative = isSuperlative(joined ?? "")
    ? name
    : isSuperlative(pieces[name]?.lower ?? "")
      ? name + 1
      : null;
  if (superlative !== null) {
    const isNoun = (i: number) =>
      /^\p{L}/u.test(pieces[i]?.lower ?? "") && !unitStops.has(pieces[i]?.lower ?? "");
    // "The second most important vote"
    const isMost = (joined ?? pieces[superlative - 1]?.lower) === "most";
    const noun = isMost && isNoun(superlative) ? superlative + 1 : superlative;
    const end = isNoun(noun) ? noun + 1 : noun;
    const ranked = [
      ...(joined === undefined ? [] : [joined]),
      ...pieces.slice(name, end).map((d) => d.lower),
    ];
    return { figure: figure(pieces, at, end, value, rankUnit(ranked.join(" "))), next: superlative };
  }
  // "The 16th day of June" is a date.
  const dated =
    /^(?:day|instant|ultimo)$/.test(pieces[name]?.lower ?? "") &&
    pieces[name + 1]?.lower === "of" &&
    months.has(pieces[name + 2]?.lower ?? "");
  const isIdiom =
    pieces[name]?.lower === "place" && pieces[at - 1]?.lower === "the" && pieces[at - 2]?.lower === "in";
  if (joined !== undefined || dated || isIdiom || !counted.has(pieces[name]?.lower ?? ""))
    return digits ? { figure: null, next: name } : null;
  return { figure: figure(pieces, at, name + 1, value, rankUnit(pieces[name]?.lower ?? "")), next: name + 1 };
}

/** "two-year", "six-point", "sixteen-year-olds", "one-in-five": a written number joined to a measure or to a whole. */
function compoundAt(pieces: readonly Piece[], at: number): Found | null {
  const age = writtenSmall(/^(.+)-year-olds?$/.exec(pieces[at]?.lower ?? "")?.[1] ?? "");
  if (age !== null) return { figure: figure(pieces, at, at + 1, age, "years of age"), next: at + 1 };
  const parts = (pieces[at]?.lower ?? "").split("-");
  const value = smallNumbers.get(parts[0] ?? "");
  const unit = parts[1] ?? "";
  const whole = unit === "in" ? writtenSmall(parts.slice(2).join("-")) : null;
  if (value !== undefined && whole !== null && value < whole)
    return { figure: figure(pieces, at, at + 1, value / whole, "share"), next: at + 1 };
  if (value === undefined || (!measures.has(unit) && unit !== "day")) return null;
  return { figure: figure(pieces, at, at + 1, value, unit), next: at + 1 };
}

/** The end of "200 to 300", "10-15", "20 or 30", "between £5m and £10m", "5%-6%", and of a tally, whose first number counts: "172-40"; null where no second number follows. `lead` is the first one's sign. */
function rangeEnd(pieces: readonly Piece[], at: number, first: Reading, lead: number | null): Reading | null {
  const marked = currencies.has(pieces[at - 1]?.text ?? "");
  const before = pieces[(lead ?? (marked ? at - 1 : at)) - 1]?.lower;
  const percent = pieces[first.next]?.text === "%" ? first.next + 1 : first.next;
  const sign = pieces[percent];
  const isTo = sign !== undefined && /^(?:to|or|-|\u2013|\u2014)$/.test(sign.lower);
  const isAnd = sign?.lower === "and" && before === "between";
  if (!isTo && !isAnd) return null;
  const isNegative = /^\p{L}/u.test(sign.lower) && isSign(pieces[percent + 1], pieces[percent + 2]);
  const repeated = marked && pieces[percent + 1]?.text === pieces[at - 1]?.text;
  const second = numberAt(pieces, percent + (isNegative || repeated ? 2 : 1));
  if (second === null || second.form !== first.form || second.form === "share") return null;
  if (repeated || percent > first.next) {
    // "From 5% to 6%" and "61% to 39%" tell of two amounts.
    const isTight = !/^\p{L}/u.test(sign.lower) && sign.start === pieces[percent - 1]?.end;
    const isWhole = repeated || pieces[second.next]?.text === "%";
    return (isAnd || isTight) && isWhole ? second : null;
  }
  if (isNegative) return { ...second, value: -second.value };
  const isTally =
    lead === null && second.value < first.value && sign.lower !== "or" && before !== "from" && !isAnd;
  return isTally ? { ...second, value: first.value } : second;
}

/** The end of an age: "aged 40", "40-year-old", "40 years old", "18-24 year olds", or 40 between commas or in brackets after a name. */
function ageEnd(pieces: readonly Piece[], at: number, { value, next, form }: Reading): number | null {
  if (!Number.isInteger(value) || value > 120) return null;
  if (pieces[at - 1]?.lower === "aged" && pieces[next]?.lower !== "years") return next;
  if (pieces[next]?.text === "-" && /^year-olds?$/.test(pieces[next + 1]?.lower ?? "")) return next + 2;
  if (/^years?$/.test(pieces[next]?.lower ?? "") && pieces[next + 1]?.lower === "old") return next + 2;
  if (pieces[next]?.lower === "year" && /^olds?$/.test(pieces[next + 1]?.lower ?? "")) return next + 2;
  if (form !== "digits") return null;
  const around = `${pieces[at - 1]?.text ?? ""}${pieces[next]?.text ?? ""}`;
  const named = /^\p{Lu}/u.test(pieces[at - 2]?.text ?? "") && !months.has(pieces[at - 2]?.lower ?? "");
  return named && value >= 14 && /^(?:,,|\(\)|,\.)$/.test(around) ? next : null;
}

function unitAfter(
  pieces: readonly Piece[],
  number: Reading,
  currency: string | null,
): { name: string | null; next: number } {
  const { next } = number;
  const after = pieces[next]?.lower ?? "";
  if (number.form === "share") return { name: "share", next };
  if (/^(?:%|percent|pc)$/.test(after)) return percentage(pieces, next + 1);
  if (after === "per" && pieces[next + 1]?.lower === "cent") return percentage(pieces, next + 2);
  if (after === "percentage" && /^points?$/.test(pieces[next + 1]?.lower ?? ""))
    return { name: "percentage points", next: next + 2 };
  if (currency !== null) return { name: currency, next };
  if (after === "p" && pieces[next]?.start === pieces[next - 1]?.end)
    return { name: "pence", next: next + 1 };
  if (number.value === 1 && measures.has(after)) return { name: after, next: next + 1 };
  if (isAgeLimit(pieces, next)) return { name: null, next };
  // "A 15 point lead"
  const isAdverb = after === "point" && /^(?:to|out)$/.test(pieces[next + 1]?.lower ?? "");
  if (measures.has(pieces[next]?.text ?? "") && !isAdverb)
    return { name: moneyNouns.get(after) ?? after, next: next + 1 };
  const from = roundEnd(pieces, next);
  if (after === "-" && from === next) {
    const unit = pieces[next + 1];
    const named = unit !== undefined && /^\p{L}/u.test(unit.lower) && !unitStops.has(unit.lower);
    return named ? { name: unit.lower, next: next + 2 } : { name: null, next };
  }
  for (let at = from; at < from + unitReach; at++) {
    const word = pieces[at]?.lower ?? "";
    if (!/^\p{L}/u.test(word) || unitStops.has(word) || verbs.has(word) || writtenSmall(word) !== null) break;
    if (isPlural(word)) return { name: moneyNouns.get(word) ?? word, next: at + 1 };
  }
  return { name: null, next: from };
}

/** Where "-odd", "-plus" or "+" ends behind a number that ends at a place, else the place: "60-odd games". */
function roundEnd(pieces: readonly Piece[], next: number): number {
  const [mark, word] = [pieces[next], pieces[next + 1]];
  if (mark === undefined || mark.start !== pieces[next - 1]?.end) return next;
  if (mark.text === "+") return next + 1;
  return mark.text === "-" && /^(?:odd|plus)$/.test(word?.lower ?? "") ? next + 2 : next;
}

/** "Nobody under fifteen votes": whether the number that ends before a place is an age below or above which somebody is. */
function isAgeLimit(pieces: readonly Piece[], next: number): boolean {
  const after = pieces[next]?.lower ?? "";
  if (extents.has(after)) return false;
  for (let at = next - 2; at > Math.max(0, next - 5); at--)
    if (/^(?:under|over|below|above)$/.test(pieces[at]?.lower ?? ""))
      return anybody.has(pieces[at - 1]?.lower ?? "");
  return false;
}

const percentage = (pieces: readonly Piece[], next: number) =>
  /^points?$/.test(pieces[next]?.lower ?? "")
    ? { name: "percentage points", next: next + 1 }
    : { name: "percent", next };
