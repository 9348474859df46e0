import type { Choice } from "./kept-choice.js";

const orders = {
  post: "post",
  node: "the node",
  "1L": "first word left",
  "2L": "second left",
  "3L": "third left",
  "1R": "first word right",
  "2R": "second right",
  "3R": "third right",
} as const;

/** What lines of a concordance may be sorted by. */
export const lineOrders: readonly Choice[] = Object.entries(orders).map(([value, label]) => ({
  value,
  label,
}));
