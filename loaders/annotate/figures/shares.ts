import { isCounted } from "./counted-nouns.ts";
import { measures, unitStops, verbs } from "./figure-words.ts";
import { numberAt, type Piece, type Reading } from "./read-number.ts";

/** A share of a whole, and the piece after it. */
interface Share {
  readonly value: number;
  readonly next: number;
}

/** Wholes of which people tell a share rather than count: "four out of five". */
const roundWholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100]);

/** "One in three", "1 in 20", "one voter in three", "four out of five", "nine times out of ten", "1/3 of", from the number that was read first; null where it is no share. */
export const partAt = (pieces: readonly Piece[], at: number, first: Reading): Share | null =>
  Number.isInteger(first.value)
    ? (inMany(pieces, first) ?? namedInMany(pieces, first) ?? outOfMany(pieces, first) ?? slashed(pieces, at))
    : null;

function inMany(pieces: readonly Piece[], first: Reading): Share | null {
  const second = pieces[first.next]?.lower === "in" ? wholeAt(pieces, first.next + 1) : null;
  if (second === null || first.value >= second.value || second.value > 100) return null;
  const isAlike = second.form === first.form || (first.form === "words" && first.value === 1);
  return isAlike && Number.isInteger(second.value)
    ? { value: first.value / second.value, next: second.next }
    : null;
}

/** "Two members in five": with what is shared between; "two seats in five councils" and "two votes in ten years" count. */
function namedInMany(pieces: readonly Piece[], first: Reading): Share | null {
  const noun = pieces[first.next];
  if (noun === undefined || !/^\p{L}+$/u.test(noun.text)) return null;
  if (unitStops.has(noun.lower) || verbs.has(noun.lower)) return null;
  const isEvery = pieces[first.next + 2]?.lower === "every";
  const second = pieces[first.next + 1]?.lower === "in" ? wholeAt(pieces, first.next + 2) : null;
  if (second === null || first.value < 1 || first.value >= second.value) return null;
  const after = pieces[second.next];
  const counts = isCounted(after) || measures.has(after?.lower ?? "") || /^\p{Lu}/u.test(after?.text ?? "");
  const isRound = roundWholes.has(second.value) || (isEvery && second.value <= 100);
  return isRound && !counts ? { value: first.value / second.value, next: second.next } : null;
}

/** The whole of which a share is told: "five", "every five". */
const wholeAt = (pieces: readonly Piece[], at: number): Reading | null =>
  numberAt(pieces, pieces[at]?.lower === "every" ? at + 1 : at);

function outOfMany(pieces: readonly Piece[], first: Reading): Share | null {
  const out = pieces[first.next]?.lower === "times" ? first.next + 1 : first.next;
  if (pieces[out]?.lower !== "out" || pieces[out + 1]?.lower !== "of") return null;
  const second = wholeAt(pieces, out + 2);
  return second !== null && first.value < second.value && roundWholes.has(second.value)
    ? { value: first.value / second.value, next: second.next }
    : null;
}

function slashed(pieces: readonly Piece[], at: number): Share | null {
  const [part, mark, whole] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (mark?.text !== "/" || mark.start !== part?.end || whole?.start !== mark.end) return null;
  const isShare = /^\d$/.test(part.text) && /^(?:\d|10)$/.test(whole.text) && pieces[at + 3]?.lower === "of";
  const value = Number(part.text) / Number(whole.text);
  return isShare && value > 0 && value < 1 ? { value, next: at + 3 } : null;
}
