import type { Address } from "../../src/inputs/url-state.ts";

/** A page's address that is kept here. */
export const addressOf = (search: string): Address => {
  let kept = search;
  return {
    read: () => kept,
    replace: (next) => {
      kept = next;
    },
  };
};
