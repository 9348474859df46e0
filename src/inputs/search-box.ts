import { type KeptTextOptions, keptText } from "./kept-text.js";

/** A box for words to look for, kept in the page's address; `value` is what was last asked, with Enter or the button. */
export const searchBox = (
  options: Omit<KeptTextOptions, "action" | "searches">,
): HTMLFormElement & { value: string } => keptText({ ...options, action: "Find", searches: true });
