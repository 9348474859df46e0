import type { Choice } from "./kept-choice.js";

/** Posts as a reader chooses among them, by their short names. */
export const postChoices = (
  posts: readonly { readonly post_id: string; readonly short: string }[],
): Choice[] => posts.map(({ post_id, short }) => ({ value: post_id, label: short }));
