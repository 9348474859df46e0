import { groupBy } from "../group-by.js";
import { paragraphSign, withoutBlockMarks } from "./block-marks.js";
import type { QueryNode, TokenRow } from "./find-nodes.js";
import { tokenText } from "./kwic-lines.js";

/** A node in its sentence: the sentence's text and the node's place in it. */
export interface NodeSpan {
  readonly post_id: string;
  readonly sentence_id: string;
  readonly text: string;
  readonly mark: readonly [start: number, end: number];
  readonly known: readonly string[];
}

/** The whole sentence of each node, without marks that open a paragraph in Markdown, in the order of the nodes; a node outside the tokens has none. */
export function nodeSpans(tokens: readonly TokenRow[], nodes: readonly QueryNode[]): NodeSpan[] {
  const sentences = groupBy(tokens, ({ sentence_id }) => sentence_id);
  return nodes.flatMap(({ post_id, sentence_id, position, tokens: length }): NodeSpan[] => {
    const whole = withoutBlockMarks(sentences.get(sentence_id) ?? []);
    const sentence = whole[0]?.form === paragraphSign ? whole.slice(1) : whole;
    const at = sentence.findIndex((token) => token.position === position);
    if (at < 0) return [];
    const middle = sentence.slice(at).filter((token) => token.position < position + length);
    const before = sentence.slice(0, at);
    const end = tokenText([...before, ...middle]).length;
    return [
      {
        post_id,
        sentence_id,
        text: tokenText(sentence),
        mark: [end - tokenText(middle).length, end],
        known: [middle[0]?.voice ?? ""],
      },
    ];
  });
}
