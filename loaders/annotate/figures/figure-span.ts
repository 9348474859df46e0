import { currencies, hedgePairs, hedges } from "./figure-words.ts";
import type { Piece } from "./read-number.ts";

/** A figure that a sentence asserts. Offsets count in the sentence. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** The number, below zero where a sign leads it; the last one of a range, the first of a tally ("172 to 40"), numerator over denominator for odds. */
  readonly value: number;
  /** What it counts: `percent`, a currency, `odds`, `share`, `years of age`, a rank (`rankUnit`), or the noun as written; null where none follows. */
  readonly unit: string | null;
}

/** What was read at a piece: a figure, or null where what stands there is none, and the piece to read on from. */
export interface Found {
  readonly figure: Figure | null;
  readonly next: number;
}

interface Asserted extends Pick<Figure, "value" | "unit"> {
  readonly isRange?: boolean;
}

/** The figure whose number starts at a piece and whose unit ends before `next`, with the hedge ("more than") and the currency sign in front of it. */
export function figureSpan(
  pieces: readonly Piece[],
  at: number,
  next: number,
  { value, unit, isRange = false }: Asserted,
): Figure {
  let from = at;
  if (currencies.has(pieces[from - 1]?.text ?? "")) from -= 1;
  if (isRange && /^(?:from|between)$/.test(pieces[from - 1]?.lower ?? "")) from -= 1;
  const pair = `${pieces[from - 2]?.lower} ${pieces[from - 1]?.lower}`;
  if (hedgePairs.has(pair)) from -= 2;
  else if (hedges.has(pieces[from - 1]?.lower ?? "")) from -= 1;
  return { start: pieces[from]?.start ?? 0, end: pieces[next - 1]?.end ?? 0, value, unit };
}
