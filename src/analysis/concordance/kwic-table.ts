import type { KwicLine } from "./kwic-lines.js";
import { tokenText } from "./kwic-lines.js";

/** Lines as a table: where each stands, what stands left of the node, the node, what stands right, and whose voice it is. */
export function kwicTable(lines: readonly KwicLine[], shortOf: (post: string) => string) {
  return {
    columns: ["Post", "post_id", "Sentence", "Left", "Node", "Right", "Voice"],
    rows: lines.map(({ node, voice, left, middle, right }) => [
      shortOf(node.post_id),
      node.post_id,
      node.sentence_id,
      tokenText(left),
      tokenText(middle),
      tokenText(right),
      voice,
    ]),
  };
}
