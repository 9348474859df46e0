import type { MarkedWords } from "../../domain/selection.js";
import type { Heard } from "./find-nodes.js";
import { type KwicLine, tokenText } from "./kwic-lines.js";

/** What stands at the nodes of some lines, to be marked in their sentences. */
export const nodeMarks = (lines: readonly KwicLine[], { voice }: Pick<Heard, "voice">): MarkedWords => ({
  words: [...new Set(lines.map(({ middle }) => tokenText(middle)))].sort(),
  voice,
  cased: true,
  whole: true,
});
