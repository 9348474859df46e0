/** Something that stands in a text, in UTF-16 code units. */
export interface Spanned {
  readonly char_start: number;
  readonly char_end: number;
}

/** Index of the first item, of items in order without overlap, that reaches past a place; their number where none does. */
export function indexAt(items: readonly Spanned[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.char_end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first item that reaches past a place; null where none does. */
export const itemAt = <T extends Spanned>(items: readonly T[], at: number): T | null =>
  items[indexAt(items, at)] ?? null;
