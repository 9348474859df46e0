import { rankUnit } from "../../../src/domain/rank.ts";
import { type Found, figureSpan } from "./figure-span.ts";
import { counted, months, ordinals, unitStops } from "./figure-words.ts";
import type { Piece } from "./read-number.ts";

/** An ordinal: its number, what is joined to it ("largest" of "third-largest"), and the piece after it. */
interface Ordinal {
  readonly value: number;
  readonly joined: string | undefined;
  readonly next: number;
  readonly isInDigits: boolean;
}

/**
 * A rank that tells how often or how far: "third round", "third-largest union", "3rd ballot". An ordinal in digits that ranks nothing is
 * passed over; null where no ordinal stands, or one in words that ranks nothing.
 */
export function rankAt(pieces: readonly Piece[], at: number): Found | null {
  const ordinal = ordinalAt(pieces, at);
  if (ordinal === null) return null;
  const { value, joined, next, isInDigits } = ordinal;
  const superlative = superlativeRank(pieces, at, ordinal);
  if (superlative !== null) return superlative;
  const noun = pieces[next]?.lower ?? "";
  const isRank = joined === undefined && !isDate(pieces, next) && !isIdiom(pieces, at, next);
  if (!isRank || !counted.has(noun)) return isInDigits ? { figure: null, next } : null;
  return { figure: figureSpan(pieces, at, next + 1, { value, unit: rankUnit(noun) }), next: next + 1 };
}

function ordinalAt(pieces: readonly Piece[], at: number): Ordinal | null {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || after === undefined) return null;
  const isInDigits =
    /^\d{1,3}$/.test(piece.text) && after.start === piece.end && /^(?:st|nd|rd|th)$/.test(after.lower);
  const [written = "", joined] = piece.lower.split("-");
  const value = isInDigits ? Number(piece.text) : ordinals.get(written);
  return value === undefined ? null : { value, joined, next: isInDigits ? at + 2 : at + 1, isInDigits };
}

/** "Third-largest union", "second most important vote": the rank of what is largest, with its noun; null where no superlative follows. */
function superlativeRank(
  pieces: readonly Piece[],
  at: number,
  { value, joined, next }: Ordinal,
): Found | null {
  const isJoined = isSuperlative(joined ?? "");
  if (!isJoined && !isSuperlative(pieces[next]?.lower ?? "")) return null;
  const past = isJoined ? next : next + 1;
  const isNoun = (i: number): boolean =>
    /^\p{L}/u.test(pieces[i]?.lower ?? "") && !unitStops.has(pieces[i]?.lower ?? "");
  const isMost = (joined ?? pieces[past - 1]?.lower) === "most";
  const noun = isMost && isNoun(past) ? past + 1 : past;
  const end = isNoun(noun) ? noun + 1 : noun;
  const ranked = [...(joined === undefined ? [] : [joined]), ...pieces.slice(next, end).map((d) => d.lower)];
  return { figure: figureSpan(pieces, at, end, { value, unit: rankUnit(ranked.join(" ")) }), next: past };
}

const isSuperlative = (word: string): boolean => /^\p{L}{2,}est$/u.test(word) || word === "most";

/** "The 16th day of June". */
const isDate = (pieces: readonly Piece[], next: number): boolean =>
  /^(?:day|instant|ultimo)$/.test(pieces[next]?.lower ?? "") &&
  pieces[next + 1]?.lower === "of" &&
  months.has(pieces[next + 2]?.lower ?? "");

/** "In the first place". */
const isIdiom = (pieces: readonly Piece[], at: number, next: number): boolean =>
  pieces[next]?.lower === "place" && pieces[at - 1]?.lower === "the" && pieces[at - 2]?.lower === "in";
