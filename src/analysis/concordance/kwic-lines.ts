import { groupBy } from "../group-by.js";
import type { QueryNode, TokenRow } from "./find-nodes.js";

/** A node with what stands around it, each in reading order. */
export interface KwicLine {
  readonly node: QueryNode;
  readonly left: readonly TokenRow[];
  readonly middle: readonly TokenRow[];
  readonly right: readonly TokenRow[];
}

export interface KwicOptions {
  /** Words on either side, marks between them not counted; 10 unless told. */
  readonly width?: number;
  /** Where the context ends: the post unless told. */
  readonly within?: "post" | "sentence";
}

/** Lines for nodes, in their order. `tokens` holds the tokens around them in order; a node outside them has no
 * line, and a context ends where tokens are missing. */
export function kwicLines(
  tokens: readonly TokenRow[],
  nodes: readonly QueryNode[],
  { width = 10, within = "post" }: KwicOptions = {},
): KwicLine[] {
  const posts = groupBy(tokens, ({ post_id }) => post_id);
  return nodes.flatMap((node) => {
    const post = posts.get(node.post_id) ?? [];
    const at = placeOf(post, node.position);
    if (at === null) return [];
    const end = at + node.words;
    const inReach = (token: TokenRow): boolean => within === "post" || token.sentence_id === node.sentence_id;
    const left = context(post, at - 1, -1, width, inReach).reverse();
    return { node, left, middle: post.slice(at, end), right: context(post, end, 1, width, inReach) };
  });
}

/** The tokens as they stand in the text, white space as one space. */
export function tokenText(tokens: readonly TokenRow[]): string {
  let text = "";
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    text += `${before && before.char_end < token.char_start ? " " : ""}${token.form}`;
  });
  return text;
}

/** Where the token of a position stands, by halving; null where it is missing. */
function placeOf(post: readonly TokenRow[], position: number): number | null {
  let [low, high] = [0, post.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((post[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return post[low]?.position === position ? low : null;
}

/** Tokens from one on, until the words are had, with the marks after the last of them. */
function context(
  post: readonly TokenRow[],
  from: number,
  step: 1 | -1,
  width: number,
  inReach: (token: TokenRow) => boolean,
): TokenRow[] {
  const found: TokenRow[] = [];
  let words = 0;
  for (let i = from; ; i += step) {
    const token = post[i];
    if (token === undefined || !inReach(token)) return found;
    // Of a large set only stretches around the nodes are at hand.
    if (token.position !== (post[i - step]?.position ?? token.position - step) + step) return found;
    if (token.is_word && words === width) return found;
    if (token.is_word) words++;
    found.push(token);
  }
}
