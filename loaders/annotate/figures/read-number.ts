import { smallNumbers } from "../../../src/domain/small-numbers.ts";
import { fractions, joinedUnits, magnitudes, vulgarFractions } from "./figure-words.ts";

/** A word, a number in digits or a mark of a sentence. */
export interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** A number as read: where it ends (index past its last piece) and whether it was written in digits. */
export interface Reading {
  readonly value: number;
  readonly next: number;
  readonly form: "digits" | "words" | "share";
}

const longestNumber = 20;

/** Reads the number that starts at a piece: digits, a written number or a share; null where none does. */
export function numberAt(pieces: readonly Piece[], at: number): Reading | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (/^\.?\d/.test(piece.text)) return withPart(pieces, digitsAt(pieces, at, piece));
  if (vulgarFractions.has(piece.text)) return vulgarAt(pieces, at, piece.text);
  if (!mayOpen(piece.lower)) return null;
  const share = shareAt(pieces, at);
  return share === null ? withPart(pieces, wordsAt(pieces, at)) : (partOfMany(pieces, share) ?? share);
}

/** "½ of", "¾ million". */
function vulgarAt(pieces: readonly Piece[], at: number, text: string): Reading | null {
  const value = vulgarFractions.get(text) ?? 0;
  const times = isMagnitude(pieces[at + 1]) ? magnitudes.get(pieces[at + 1]?.lower ?? "") : undefined;
  if (times !== undefined) return { value: value * times, next: at + 2, form: "digits" };
  return pieces[at + 1]?.lower === "of" ? { value, next: at + 1, form: "share" } : null;
}

/** A number with the part that follows it: "two and a half", "2½", "one and a half million". */
function withPart(pieces: readonly Piece[], read: Reading | null): Reading | null {
  if (read === null || !Number.isInteger(read.value)) return read;
  const after = pieces[read.next];
  const sign =
    after?.start === pieces[read.next - 1]?.end ? vulgarFractions.get(after?.text ?? "") : undefined;
  const isAnd = after?.lower === "and" && pieces[read.next + 1]?.lower === "a";
  const word = isAnd ? fractions.get(pieces[read.next + 2]?.lower ?? "") : undefined;
  const part = sign ?? word;
  const next = read.next + (sign === undefined ? 3 : 1);
  // "Five and a quarter of the rest" are two figures.
  if (part === undefined || (pieces[next]?.lower === "of" && part !== 0.5)) return read;
  const times = isMagnitude(pieces[next]) ? magnitudes.get(pieces[next]?.lower ?? "") : undefined;
  const value = (read.value + part) * (times ?? 1);
  return { ...read, value, next: times === undefined ? next : next + 1 };
}

/** "A quarter of a million", "two thirds of a billion": a share of a number that is a count itself; null where it is of something else. */
function partOfMany(pieces: readonly Piece[], { value, next }: Reading): Reading | null {
  const times = pieces[next + 1]?.lower === "a" ? magnitudes.get(pieces[next + 2]?.lower ?? "") : undefined;
  const isOf = pieces[next]?.lower === "of";
  return isOf && times !== undefined ? { value: value * times, next: next + 3, form: "words" } : null;
}

/** Whether a written number or a share may start with a word. */
function mayOpen(word: string): boolean {
  const hyphen = word.indexOf("-");
  const head = hyphen < 0 ? word : word.slice(0, hyphen);
  return smallNumbers.has(head) || head === "a" || head === "half";
}

function digitsAt(pieces: readonly Piece[], at: number, piece: Piece): Reading | null {
  if (
    piece.text.length > longestNumber ||
    !/^\d{1,3}(?:[,\s]\d{3})*(?:\.\d+)?$|^\d*(?:\.\d+)?$/.test(piece.text)
  )
    return null;
  const value = Number(piece.text.replace(/[,\s]/g, ""));
  const after = pieces[at + 1];
  const joined = after !== undefined && after.start === piece.end;
  const times = after === undefined ? undefined : magnitudes.get(after.lower);
  // A bare letter multiplies only where it is joined: "5m", not "5 m".
  if (times !== undefined && (joined || (after?.lower.length ?? 0) > 2))
    return { value: value * times, next: at + 2, form: "digits" };
  // "300-million"
  const joint = joined && after.text === "-" ? pieces[at + 2] : undefined;
  if (joint !== undefined && isMagnitude(joint) && joint.start === after?.end && !joint.lower.endsWith("s"))
    return { value: value * (magnitudes.get(joint.lower) ?? 1), next: at + 3, form: "digits" };
  if (joined && /^\p{L}/u.test(after.text) && after.lower !== "p" && !joinedUnits.has(after.lower))
    return null;
  return { value, next: at + 1, form: "digits" };
}

/** "half", "a third" before "of" or a noun phrase with an article; "two thirds", "three-quarters" anywhere; "by a third", "a third less". */
function shareAt(pieces: readonly Piece[], at: number): Reading | null {
  const parts = (pieces[at]?.lower ?? "").split("-");
  const joined = parts.length === 2;
  const [many, name] = joined ? parts : [pieces[at]?.lower ?? "", pieces[at + 1]?.lower ?? ""];
  const next = joined ? at + 1 : at + 2;
  const after = pieces[next]?.lower;
  const part = fractions.get(name ?? "");
  const times = many === "a" || many === "one" ? 1 : smallNumbers.get(many ?? "");
  if (part !== undefined && times !== undefined && times * part < 1) {
    const isMany = times > 1 && name?.endsWith("s");
    const isAlone = joined ? isMany || many === "one" : isMany && (name !== "quarters" || times === 3);
    if (after === "of" || isAlone || isChange(pieces, at, after))
      return { value: times * part, next, form: "share" };
  }
  const isHalf =
    pieces[at]?.lower === "half" && /^(?:of|the|its|our|their|his|her|my)$/.test(pieces[at + 1]?.lower ?? "");
  return isHalf ? { value: 0.5, next: at + 1, form: "share" } : null;
}

const comparatives = /^(?:less|more|fewer|higher|lower|larger|smaller|bigger)$/;
const changes =
  /^(?:rises?|rose|risen|rising|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|cut(?:s|ting)?|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|swings?|gr[oe]wn?|grows|growing|growth|loss|shr[iau]nk|slash(?:es|ed|ing)?|rais(?:es?|ed|ing)|declin(?:es?|ed|ing)|jump(?:s|ed)?|soar(?:s|ed)?|plunge[sd]?|up|down)$/;
const roughly = /^(?:nearly|almost|roughly|around|about|over|just|only|some)$/;
const changeReach = 8;

/** Whether a share tells by how much something changed or differs: "up a third", "a rise of roughly a quarter", "cut bills by a half", "a fifth less". */
function isChange(pieces: readonly Piece[], at: number, after = ""): boolean {
  if (comparatives.test(after)) return true;
  if (magnitudes.has(after)) return false;
  const led = roughly.test(pieces[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const lead = pieces[led]?.lower ?? "";
  const before = pieces[led - 1]?.lower ?? "";
  if (lead === "by") {
    // "Followed by a third"
    if (/ed$/.test(before) && !changes.test(before)) return false;
    return pieces.slice(Math.max(0, led - changeReach), led).some(({ lower }) => changes.test(lower));
  }
  // "Up from a quarter", "fell to a third of"
  if (/^(?:from|to)$/.test(lead) && changes.test(before))
    return !/^\p{L}/u.test(after) || /^(?:and|to|in|since)$/.test(after);
  return /^(?:up|down)$/.test(lead) || (lead === "of" && changes.test(before));
}

/** "two hundred and five", "twenty-one", "half a million", "a dozen". */
function wordsAt(pieces: readonly Piece[], at: number): Reading | null {
  const opening = openingArticle(pieces, at);
  if (opening === null) return null;
  let { part, next } = opening;
  let total = 0;
  const first = next;
  for (; next < pieces.length; next++) {
    const piece = pieces[next];
    const small = writtenSmall(piece?.lower ?? "");
    const times = isMagnitude(piece) ? (magnitudes.get(piece?.lower ?? "") ?? 1) : undefined;
    const isWholeHundred = part > 0 && part % 100 === 0;
    if (small !== null && !(part % 100 > 0)) part += small;
    else if (times !== undefined && part > 0) {
      // "Two hundred thousand": hundreds make the part larger, thousands end it.
      total += times > 100 ? part * times : 0;
      part = times > 100 ? 0 : part * times;
    } else {
      const isJoint = piece?.lower === "and" && writtenSmall(pieces[next + 1]?.lower ?? "") !== null;
      if (!isJoint || !isWholeHundred || next === first) break;
    }
  }
  return next > first ? { value: total + part, next, form: "words" } : null;
}

/** What "a" or "half a" before a magnitude counts, and where the magnitude stands; 0 where the number opens with neither, null where neither makes a number. */
function openingArticle(pieces: readonly Piece[], at: number): { part: number; next: number } | null {
  const opener = pieces[at]?.lower;
  if (opener !== "a" && opener !== "half") return { part: 0, next: at };
  if (opener === "half" && pieces[at + 1]?.lower !== "a") return null;
  const next = opener === "half" ? at + 2 : at + 1;
  return isMagnitude(pieces[next]) ? { part: opener === "half" ? 0.5 : 1, next } : null;
}

const isMagnitude = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.lower.length > 2 && magnitudes.has(piece.lower);

/** A number below a hundred as written, "two-and-a-half" among them; null for any other word. */
export function writtenSmall(word: string): number | null {
  const whole = /^(.+)-and-a-half$/.exec(word)?.[1];
  if (whole !== undefined) {
    const value = writtenSmall(whole);
    return value === null ? null : value + 0.5;
  }
  const [tens, unit] = word.split("-").map((part) => smallNumbers.get(part));
  if (!word.includes("-")) return tens ?? null;
  return tens !== undefined && unit !== undefined && tens >= 20 && unit < 10 ? tens + unit : null;
}
