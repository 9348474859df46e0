import { rankUnit } from "../../src/domain/rank.ts";
import { smallNumbers } from "../../src/domain/small-numbers.ts";
import {
  anybody,
  betting,
  counted,
  countedOff,
  currencies,
  extents,
  fractions,
  hedgePairs,
  hedges,
  magnitudes,
  measures,
  months,
  numberedThings,
  ordinals,
  plurals,
  unitStops,
  verbs,
} from "./figure-words.ts";
import { numberAt, type Piece, type Reading } from "./read-number.ts";
import { isSign, minusLeads, signBefore } from "./signs.ts";

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
/** Any digit, written number, rank or fraction; most sentences have none. */
const mayHold = new RegExp(
  `\\d|\\b(?:${[...smallNumbers.keys(), ...ordinals.keys(), ...magnitudes.keys(), ...fractions.keys()].join("|")})`,
  "i",
);
const unitReach = 4;
const mostCountedOff = 20;

/**
 * Finds the figures of a sentence: amounts, percentages, ranges, written numbers with what they count, ranks that
 * tell how often or how far ("third round"), odds, ages and durations.
 *
 * Left out: dates, years, times of day and decades; numbers that are names ("Article 50", "№10", "G20", "10 Downing
 * Street", telephone numbers), "top 10" (a bracket, not a count), list markers, what a writer counts off ("three reasons"), "in the first place", "the third time"; "one" but for measures ("one vote"), a written number
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
  const priced = betting.test(sentence);
  for (let at = 0; at < pieces.length; ) {
    const found = figureAt(pieces, at, plain, priced);
    if (found.figure !== null) figures.push(withNoun(found.figure, figures));
    at = Math.max(at + 1, found.next);
  }
  return figures;
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
  const ratio = partAt(pieces, at, first) ?? ratioAt(pieces, at, text, priced);
  if (ratio !== null) return ratio;
  const sign = signBefore(pieces, at, text);
  const range = rangeEnd(pieces, first, sign);
  if (first.form === "digits" && isName(pieces, at, first, text))
    return { figure: null, next: (range ?? first).next };
  const read = range ?? first;
  const number = { ...read, value: Math.abs(read.value) };
  const age = first.form === "digits" && sign === null ? ageEnd(pieces, at, number) : null;
  if (age !== null) return { figure: figure(pieces, at, age, number.value, "years of age"), next: age };
  const unit = unitAfter(pieces, number, currencyBefore(pieces, at));
  const isCountedOff = number.value <= mostCountedOff && countedOff.has(unit.name ?? "");
  if (isCountedOff || !counts(pieces, at, number, unit.name)) return { figure: null, next: number.next };
  const isLed = sign !== null && (pieces[sign]?.lower !== "minus" || minusLeads(pieces, sign, unit.name));
  // The last number of a range has a sign of its own.
  const value = isLed && range === null ? -read.value : read.value;
  const from = isLed ? sign : at;
  return { figure: figure(pieces, from, unit.next, value, unit.name, range !== null), next: unit.next };
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

/** "two-year", "six-point": a written number joined to a measure. */
function compoundAt(pieces: readonly Piece[], at: number): Found | null {
  const parts = (pieces[at]?.lower ?? "").split("-");
  const value = smallNumbers.get(parts[0] ?? "");
  const unit = parts[1] ?? "";
  if (value === undefined || (!measures.has(unit) && unit !== "day")) return null;
  return { figure: figure(pieces, at, at + 1, value, unit), next: at + 1 };
}

/** Odds where the sentence speaks of a bet; any other ratio or date in slashes is passed over. */
function ratioAt(pieces: readonly Piece[], at: number, text: string, priced: boolean): Found | null {
  const [a, sign, b, more] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (
    a === undefined ||
    sign === undefined ||
    b === undefined ||
    !/^\d+$/.test(a.text) ||
    !/^\d+$/.test(b.text)
  )
    return null;
  const tight = sign.start === a.end && b.start === sign.end;
  const chain =
    tight &&
    more !== undefined &&
    more.start === b.end &&
    more.text === sign.text &&
    /\d/.test(text[more.end] ?? "");
  if (chain && /^[-/.:]$/.test(sign.text)) return { figure: null, next: at + 5 };
  const isOdds =
    priced &&
    (sign.text === "/" || (sign.text === "-" && tight) || sign.lower === "to") &&
    Number(b.text) > 0;
  if (isOdds && Number(b.text) <= 20)
    return { figure: figure(pieces, at, at + 3, Number(a.text) / Number(b.text), "odds"), next: at + 3 };
  return tight && /^[/:]$/.test(sign.text) ? { figure: null, next: at + 3 } : null;
}

/** "one in three", "1 in 20", as a share of the whole. */
function partAt(pieces: readonly Piece[], at: number, first: Reading): Found | null {
  const second = pieces[first.next]?.lower === "in" ? numberAt(pieces, first.next + 1) : null;
  if (second === null || second.form !== first.form || first.value >= second.value || second.value > 100)
    return null;
  const isMeasured = !Number.isInteger(first.value) || !Number.isInteger(second.value);
  return isMeasured
    ? null
    : { figure: figure(pieces, at, second.next, first.value / second.value, "share"), next: second.next };
}

/** The end of "200 to 300", "10-15", "20 or 30", "between 5 and 10", and of a tally, whose first number counts: "172-40"; null where no second number follows. `lead` is the first one's sign. */
function rangeEnd(pieces: readonly Piece[], first: Reading, lead: number | null): Reading | null {
  const sign = pieces[first.next];
  const before = pieces[(lead ?? first.next - 1) - 1]?.lower;
  const isTo = sign !== undefined && /^(?:to|or|-|\u2013|\u2014)$/.test(sign.lower);
  const isAnd = sign?.lower === "and" && before === "between";
  if (!isTo && !isAnd) return null;
  const isNegative = /^\p{L}/u.test(sign.lower) && isSign(pieces[first.next + 1], pieces[first.next + 2]);
  const second = numberAt(pieces, first.next + (isNegative ? 2 : 1));
  if (second === null || second.form !== first.form || second.form === "share") return null;
  if (isNegative) return { ...second, value: -second.value };
  const isTally =
    lead === null && second.value < first.value && sign.lower !== "or" && before !== "from" && !isAnd;
  return isTally ? { ...second, value: first.value } : second;
}

/** The end of an age: "aged 40", "40-year-old", "40 years old", or 40 between commas or in brackets after a name. */
function ageEnd(pieces: readonly Piece[], at: number, { value, next }: Reading): number | null {
  if (!Number.isInteger(value) || value > 120) return null;
  if (pieces[at - 1]?.lower === "aged") return next;
  if (pieces[next]?.text === "-" && /^year-olds?$/.test(pieces[next + 1]?.lower ?? "")) return next + 2;
  if (/^years?$/.test(pieces[next]?.lower ?? "") && pieces[next + 1]?.lower === "old") return next + 2;
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
  if (number.value === 1 && measures.has(after)) return { name: after, next: next + 1 };
  if (isAgeLimit(pieces, next)) return { name: null, next };
  const from = after === "-" ? next + 1 : next;
  if (after === "-") {
    const unit = pieces[from];
    const named = unit !== undefined && /^\p{L}/u.test(unit.lower);
    return named ? { name: unit.lower, next: from + 1 } : { name: null, next };
  }
  for (let at = from; at < from + unitReach; at++) {
    const word = pieces[at]?.lower ?? "";
    if (!/^\p{L}/u.test(word) || unitStops.has(word) || verbs.has(word)) break;
    if (isPlural(word)) return { name: word, next: at + 1 };
  }
  return { name: null, next };
}

const isPlural = (word: string): boolean => plurals.has(word) || /[^su'i]s$/.test(word);

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

/** Whether a number in digits is a date, a time or a name rather than an amount. */
function isName(pieces: readonly Piece[], at: number, { value, next }: Reading, text: string): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[next]];
  if (piece === undefined) return true;
  const glued = text[piece.start - 1] ?? " ";
  if (/[\p{L}\p{M}№#_@]/u.test(glued) || (glued === "-" && /\p{L}/u.test(text[piece.start - 2] ?? "")))
    return true;
  if (/^[№#]$/.test(before?.text ?? "")) return true;
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
  const isDated = bare && piece.text.length === 4 && value >= 1500 && value < 2100;
  // "The 1948 borders" are of that year, "the 2000 members" are counted: a year is seldom round.
  const isOldYear =
    bare && /^1[0-4]\d\d$/.test(piece.text) && /^(?:in|since|by|until|around)$/.test(before?.lower ?? "");
  if (isOldYear && !isCounted(after)) return true;
  if (isDated && (!isCounted(after) || (value % 100 !== 0 && definite.test(before?.lower ?? ""))))
    return true;
  const following = text.slice(pieces[next - 1]?.end ?? 0);
  if (/^(?:am|pm|o'clock|gmt|bst)$/.test(after?.lower ?? "") || clock.test(following)) return true;
  if (before?.text === "War" && /^\d$/.test(piece.text)) return true;
  const mayName = value < 10_000 && !piece.text.includes(",");
  if (
    mayName &&
    numberedThings.has(named?.lower ?? "") &&
    !(named?.lower === "no" && /^\p{Ll}/u.test(named.text))
  )
    return true;
  if (at === 0 && /^[.):/]$/.test(after?.text ?? "")) return true;
  if (bare && value < 100 && isLabel(pieces, at)) return true;
  if (before?.text === "[" && after?.text === "]") return true;
  return isAddress(pieces, next);
}

/** "6 p.m.", "from 4 to 8 a.m.": how the day goes on, after the first hour or the last. */
const clock = /^(?:\s*(?:to|-|–)\s*\d{1,2}(?:[.:]\d\d)?)?\s?[ap]\.\s?m\b/i;

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

const isCounted = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /^\p{Ll}/u.test(piece.text) &&
  isPlural(piece.lower) &&
  !unitStops.has(piece.lower) &&
  !verbs.has(piece.lower);
