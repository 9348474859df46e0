import { firstIndex } from "./first-index.js";

/** Something that stands in a text, in UTF-16 code units. */
export interface Spanned {
  readonly char_start: number;
  readonly char_end: number;
}

/** Index of the first item, of items in order without overlap, that reaches past a place; their number where none does. */
export const indexAt = (items: readonly Spanned[], at: number): number =>
  firstIndex(items, ({ char_end }) => char_end > at);

/** The first item that reaches past a place; null where none does. */
export const itemAt = <T extends Spanned>(items: readonly T[], at: number): T | null =>
  items[indexAt(items, at)] ?? null;
