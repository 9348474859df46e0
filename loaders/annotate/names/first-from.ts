import { firstIndex } from "../../../src/analysis/first-index.ts";

/** Index of the first of some places in order that starts at `start` or behind it; their number where none does. */
export const firstFrom = (places: readonly { readonly start: number }[], start: number): number =>
  firstIndex(places, (place) => place.start >= start);
