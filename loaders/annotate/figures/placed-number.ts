import type { Piece, Reading } from "./read-number.ts";

/** A number in digits with what stands around it. */
export interface PlacedNumber {
  readonly pieces: readonly Piece[];
  /** The number's first piece, and the one after its last. */
  readonly at: number;
  readonly next: number;
  readonly value: number;
  /** The first piece as written. */
  readonly text: string;
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  /** The word before, past the full stop of an abbreviation: "Oct. 13", "No. 10". */
  readonly named: Piece | undefined;
  /** Whether it is one run of digits, without a magnitude, a comma or decimals. */
  readonly isBare: boolean;
  /** The two characters before it; a space where the sentence begins. */
  readonly glued: readonly [previous: string, last: string];
  /** The text of the sentence after it. */
  readonly following: string;
}

/** Looks around a number that was read at a piece of a sentence. */
export function placedNumber(
  pieces: readonly Piece[],
  at: number,
  { value, next }: Reading,
  sentence: string,
): PlacedNumber {
  const before = pieces[at - 1];
  const text = pieces[at]?.text ?? "";
  const start = pieces[at]?.start ?? 0;
  return {
    pieces,
    at,
    next,
    value,
    text,
    before,
    after: pieces[next],
    named: before?.text === "." ? pieces[at - 2] : before,
    isBare: /^\d+$/.test(text) && next === at + 1,
    glued: [sentence[start - 2] ?? " ", sentence[start - 1] ?? " "],
    following: sentence.slice(pieces[next - 1]?.end ?? 0),
  };
}
