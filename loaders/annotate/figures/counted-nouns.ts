import { plurals, unitStops, verbs } from "./figure-words.ts";
import type { Piece } from "./read-number.ts";

/** Whether a word in lower case is a plural noun by its ending, or is known to be one. */
export const isPlural = (word: string): boolean =>
  plurals.has(word) || /[^su'i]s$/.test(word) || (/\p{L}{3}men$/u.test(word) && !notMen.has(word));

const notMen = new Set(["specimen", "regimen", "acumen", "abdomen", "bitumen", "stamen", "cyclamen"]);

/** Whether a piece is a noun that a number before it counts. */
export const isCounted = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /^\p{Ll}/u.test(piece.text) &&
  isPlural(piece.lower) &&
  !unitStops.has(piece.lower) &&
  !verbs.has(piece.lower);
