/** What the column of a target begins with in a coding file. */
export const towardPrefix = "toward_";

/** A position as it is written: -1, 0 or 1, the minus a hyphen or a minus sign; null where it is none. */
export const readPosition = (text: string): number | null =>
  /^(?:[-\u2212]1|0|\+?1)$/.test(text) ? Number(text.replace("\u2212", "-")) : null;

/** The ids of frames that a cell names, each once. */
export const readFrameIds = (text: string): string[] =>
  [...new Set(text.split(/[;,]/).map((id) => id.trim()))].filter((id) => id !== "");
