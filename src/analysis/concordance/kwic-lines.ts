import { firstIndex } from "../first-index.js";
import { groupBy } from "../group-by.js";
import { withoutBlockMarks } from "./block-marks.js";
import type { QueryNode, TokenRow } from "./find-nodes.js";

/** A token of a line. */
export type LineToken = Omit<TokenRow, "voice"> & { readonly voice?: string };

/** A node with what stands around it, each in reading order; marks that open a paragraph in Markdown are a paragraph sign there. */
export interface KwicLine {
  readonly node: QueryNode;
  /** Voice of the node. */
  readonly voice: string;
  readonly left: readonly LineToken[];
  readonly middle: readonly LineToken[];
  readonly right: readonly LineToken[];
}

export interface KwicOptions {
  /** Words on either side, marks between them not counted; 10 unless told. */
  readonly width?: number;
}

/** Lines for nodes, in their order. `tokens` holds the tokens around them in order; a node outside them has no
 * line, and a context ends where tokens are missing. */
export function kwicLines(
  tokens: readonly LineToken[],
  nodes: readonly QueryNode[],
  { width = 10 }: KwicOptions = {},
): KwicLine[] {
  const posts = groupBy(tokens, ({ post_id }) => post_id);
  return nodes.flatMap((node) => {
    const post = posts.get(node.post_id) ?? [];
    const at = placeOf(post, node.position);
    if (at === null) return [];
    const end = at + node.tokens;
    const middle = post.slice(at, end);
    const left = context(post, at - 1, -1, width).reverse();
    const right = context(post, end, 1, width);
    return {
      node,
      voice: middle[0]?.voice ?? "",
      left: withoutBlockMarks(left, post[at - left.length - 1], middle[0]),
      middle,
      right: withoutBlockMarks(right, middle.at(-1), post[end + right.length]),
    };
  });
}

/** The tokens as they stand in the text, white space as one space. */
export function tokenText(tokens: readonly LineToken[]): string {
  let text = "";
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    text += `${before && before.char_end < token.char_start ? " " : ""}${token.form}`;
  });
  return text;
}

/** What stands between two runs of tokens in the text: a space, or nothing before a mark that follows at once. */
export function between(before: readonly LineToken[], after: readonly LineToken[]): "" | " " {
  const [last, next] = [before.at(-1), after[0]];
  return last !== undefined && next !== undefined && last.char_end < next.char_start ? " " : "";
}

/** Where the token of a position stands; null where it is missing. */
function placeOf(post: readonly LineToken[], position: number): number | null {
  const at = firstIndex(post, (token) => token.position >= position);
  return post[at]?.position === position ? at : null;
}

/** Tokens from one on, until the words are had, with the marks after the last of them. */
function context(post: readonly LineToken[], from: number, step: 1 | -1, width: number): LineToken[] {
  const found: LineToken[] = [];
  let words = 0;
  for (let i = from; ; i += step) {
    const token = post[i];
    if (token === undefined) return found;
    // Of a large set only stretches around the nodes are at hand.
    if (token.position !== (post[i - step]?.position ?? token.position - step) + step) return found;
    if (token.is_word && words === width) return found;
    if (token.is_word) words++;
    found.push(token);
  }
}
