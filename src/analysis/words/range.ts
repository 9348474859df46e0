import type { Part } from "./dispersion-dp.js";

/** How many texts use a term. */
export const range = (parts: readonly Pick<Part, "count">[]): number =>
  parts.filter(({ count }) => count > 0).length;
