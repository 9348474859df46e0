import { smallNumbers } from "../../src/domain/small-numbers.ts";
import { fractions, magnitudes } from "./figure-words.ts";

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
  if (/^\.?\d/.test(piece.text)) return digitsAt(pieces, at, piece);
  if (!mayOpen(piece.lower)) return null;
  const share = shareAt(pieces, at);
  return share === null ? wordsAt(pieces, at) : (partOfMany(pieces, share) ?? share);
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
  if (joined && /^\p{L}/u.test(after.text) && after.lower !== "p") return null;
  return { value, next: at + 1, form: "digits" };
}

/** "half", "a third", "two thirds", "three-quarters" before "of" or a noun phrase with an article. */
function shareAt(pieces: readonly Piece[], at: number): Reading | null {
  const parts = (pieces[at]?.lower ?? "").split("-");
  const joined = parts.length === 2;
  const [many, name] = joined ? parts : [pieces[at]?.lower ?? "", pieces[at + 1]?.lower ?? ""];
  const next = joined ? at + 1 : at + 2;
  const after = pieces[next]?.lower;
  const part = fractions.get(name ?? "");
  const times = many === "a" || many === "one" ? 1 : smallNumbers.get(many ?? "");
  if (part !== undefined && times !== undefined && after === "of")
    return { value: times * part, next, form: "share" };
  const isHalf =
    pieces[at]?.lower === "half" && /^(?:of|the|its|our|their|his|her|my)$/.test(pieces[at + 1]?.lower ?? "");
  return isHalf ? { value: 0.5, next: at + 1, form: "share" } : null;
}

/** "two hundred and five", "twenty-one", "half a million", "a dozen". */
function wordsAt(pieces: readonly Piece[], at: number): Reading | null {
  let next = at;
  let total = 0;
  let part = 0;
  let read = false;
  if (/^(?:a|half)$/.test(pieces[at]?.lower ?? "")) {
    const isHalf = pieces[at]?.lower === "half";
    next = isHalf && pieces[at + 1]?.lower === "a" ? at + 2 : at + 1;
    if (isHalf && next === at + 1) return null;
    if (!isMagnitude(pieces[next])) return null;
    part = isHalf ? 0.5 : 1;
  }
  for (; next < pieces.length; next++) {
    const piece = pieces[next];
    const small = writtenSmall(piece?.lower ?? "");
    const times = isMagnitude(piece) ? (magnitudes.get(piece?.lower ?? "") ?? 1) : undefined;
    if (small !== null && !(part % 100 > 0)) part += small;
    else if (times !== undefined && part > 0) {
      if (times > 100) {
        total += part * times;
        part = 0;
      } else part *= times;
    } else if (
      !(
        piece?.lower === "and" &&
        read &&
        writtenSmall(pieces[next + 1]?.lower ?? "") !== null &&
        part % 100 === 0 &&
        part > 0
      )
    )
      break;
    read = true;
  }
  return read ? { value: total + part, next, form: "words" } : null;
}

const isMagnitude = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.lower.length > 2 && magnitudes.has(piece.lower);

function writtenSmall(word: string): number | null {
  const [tens, unit] = word.split("-").map((part) => smallNumbers.get(part));
  if (!word.includes("-")) return tens ?? null;
  return tens !== undefined && unit !== undefined && tens >= 20 && unit < 10 ? tens + unit : null;
}
