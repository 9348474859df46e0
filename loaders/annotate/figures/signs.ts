import { smallNumbers } from "../../../src/domain/small-numbers.ts";
import { currencies } from "./figure-words.ts";
import type { Piece } from "./read-number.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const mark = /^[-\u2212\u2013]$/;

/** Units that go below zero. */
const scales: ReadonlySet<string> = new Set([
  "percentage points",
  ...words("percent point points degree degrees pounds dollars euros"),
]);

/** Words before "minus" after which it leads the number, whatever is counted; after a noun it means without. */
const leads = words(
  "a an the of to at from by and or but then now is was were are be been being about around nearly almost between",
);

/** Whether a piece is a sign that stands directly before another, or the word "minus". */
export const isSign = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  piece !== undefined &&
  next !== undefined &&
  (piece.lower === "minus" || (mark.test(piece.text) && piece.end === next.start));

/**
 * Index of the sign or of the "minus" that leads the number at a piece, before its currency or after. Null where there is none, and where the mark
 * follows a letter or a number: it is a hyphen, a dash or that of a range then.
 */
export function signBefore(pieces: readonly Piece[], at: number, text: string): number | null {
  const index = currencies.has(pieces[at - 1]?.text ?? "") ? at - 2 : at - 1;
  const sign = pieces[index];
  if (sign === undefined || !isSign(sign, pieces[index + 1])) return null;
  // "Plus or minus 3 points"
  if (pieces[index - 1]?.lower === "or" && pieces[index - 2]?.lower === "plus") return null;
  const opener = currencies.has(pieces[index - 1]?.text ?? "") ? index - 1 : index;
  const glued = text[(pieces[opener]?.start ?? 0) - 1] ?? " ";
  if (!/[\s([“"‘']/.test(glued) || isNumber(pieces[opener - 1])) return null;
  return index;
}

const isNumber = (piece: Piece | undefined): boolean =>
  piece !== undefined && (/^(?:\.?\d|%$)/.test(piece.text) || smallNumbers.has(piece.lower));

/** Whether "minus" leads the number after it, as in "at minus 40 seats", rather than taking things away: "the fleet minus 40 boats". */
export function minusLeads(pieces: readonly Piece[], minus: number, unit: string | null): boolean {
  const before = pieces[minus - 1];
  return (
    unit === null ||
    scales.has(unit) ||
    before === undefined ||
    !/^\p{L}/u.test(before.text) ||
    leads.has(before.lower)
  );
}
