import { isSpaced, startsSentence, typeOf, voiceOf } from "../../domain/reading-token.js";
import type { QueryNode, TokenRow } from "./find-nodes.js";
import { type IndexLists, type PostSpan, postAt } from "./index-lists.js";
import { type KwicLine, kwicLines } from "./kwic-lines.js";
import { type NodeSpan, nodeSpans } from "./node-spans.js";
import type { Stretch } from "./stretches.js";

/** A place where a query is met, as the index keeps it: its first token, its post by number, its sentence in that. */
export interface Hit {
  readonly place: number;
  readonly post: number;
  readonly sentence: number;
}

/** Lines of hits, in their order; `length` is their words, `stretches` the tokens around them. */
export function indexLines(
  lists: IndexLists,
  hits: readonly Hit[],
  length: number,
  stretches: readonly Stretch[],
): KwicLine[] {
  const nodes = hits.map((hit) => nodeOf(lists, hit, length));
  return kwicLines(
    stretches.flatMap((stretch) => tokensOf(lists, stretch)),
    nodes,
  );
}

/** The whole sentence of each hit, in their order, as far as the stretches hold it. */
export function indexSentences(
  lists: IndexLists,
  hits: readonly Hit[],
  length: number,
  stretches: readonly Stretch[],
): NodeSpan[] {
  const tokens = stretches.flatMap((stretch) => tokensOf(lists, stretch));
  const places = new Map(tokens.map((token, i) => [`${token.post_id} ${token.position}`, i]));
  return hits.flatMap((hit) => {
    const node = nodeOf(lists, hit, length);
    const at = places.get(`${node.post_id} ${node.position}`);
    if (at === undefined) return [];
    const own = (i: number) => tokens[i]?.sentence_id === tokens[at]?.sentence_id;
    let [first, past] = [at, at];
    while (own(first - 1)) first -= 1;
    while (own(past)) past += 1;
    const sentence = tokens.slice(first, past).map((token) => ({ ...token, sentence_id: node.sentence_id }));
    return nodeSpans(sentence, [node]);
  });
}

/** A hit as a node of its post. */
export function nodeOf({ posts }: IndexLists, { place, post, sentence }: Hit, length: number): QueryNode {
  const { post_id = "", first = 0 }: Partial<PostSpan> = posts[post] ?? {};
  return { post_id, sentence_id: `${post_id}:${sentence}`, position: place - first, words: length };
}

/**
 * The tokens of a stretch as rows. Where they start is counted from the stretch's first token, and their sentences are
 * named by the place at which the stretch meets them.
 */
function tokensOf({ posts, types }: IndexLists, { from, tokens }: Stretch): TokenRow[] {
  let end = 0;
  let sentence = from;
  let post = postAt(posts, from);
  return Array.from(tokens, (token, i): TokenRow => {
    const place = from + i;
    if (startsSentence(token)) sentence = place;
    if (place >= post.first + post.tokens) post = postAt(posts, place);
    const { form, norm, is_word } = types[typeOf(token)] ?? { form: "", norm: "", is_word: false };
    const char_start = end + (isSpaced(token) ? 1 : 0);
    end = char_start + form.length;
    return {
      post_id: post.post_id,
      sentence_id: `${post.post_id} ${sentence}`,
      position: place - post.first,
      char_start,
      char_end: end,
      form,
      norm,
      is_word,
      voice: voiceOf(token),
    };
  });
}
