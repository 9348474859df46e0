import type { QueryNode, TokenRow } from "./find-nodes.js";

/** A node as a barcode draws it. */
export interface BarcodeMark extends QueryNode {
  /** Where it stands in its post, from 0 at the first token to 1 at the last. */
  readonly at: number;
}

/** Where nodes stand in their posts. `tokens` holds all tokens of the posts; a node outside them has no mark. */
export function barcode(
  tokens: readonly Pick<TokenRow, "post_id" | "position">[],
  nodes: readonly QueryNode[],
): BarcodeMark[] {
  const last = new Map<string, number>();
  for (const { post_id, position } of tokens)
    last.set(post_id, Math.max(position, last.get(post_id) ?? position));
  return nodes.flatMap((node) => {
    const end = last.get(node.post_id);
    return end === undefined ? [] : [{ ...node, at: end === 0 ? 0 : node.position / end }];
  });
}
