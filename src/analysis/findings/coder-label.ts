import type { Contest } from "../../domain/contest.js";

/** A coder's label in quotation marks, since it may have a comma or be no noun; the id of one that the contest does not describe. */
export const coderLabel = (coders: Contest["coders"], id: string): string =>
  `“${coders.find((coder) => coder.id === id)?.label ?? id}”`;
