import type { MarkedWords } from "../../domain/selection.js";
import type { Heard, QueryNode, TokenRow } from "./find-nodes.js";
import { nodeSpans } from "./node-spans.js";

/** What stands at the nodes, to be marked in their sentences. `tokens` holds those of the sentences. */
export function nodeMarks(
  tokens: readonly TokenRow[],
  nodes: readonly QueryNode[],
  { voice }: Pick<Heard, "voice">,
): MarkedWords {
  const words = new Set(
    nodeSpans(tokens, nodes).map(({ text, mark: [start, end] }) => text.slice(start, end)),
  );
  return { words: [...words].sort(), voice, cased: true, whole: true };
}
