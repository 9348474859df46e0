import { isSpaced, startsSentence, typeOf, voiceOf } from "../../domain/reading-token.js";
import type { QueryNode, TokenRow } from "./find-nodes.js";
import { type IndexLists, type PostSpan, postAt } from "./index-lists.js";
import { type KwicLine, kwicLines } from "./kwic-lines.js";
import { type NodeSpan, nodeSpans } from "./node-spans.js";
import type { Stretch } from "./stretches.js";

/** The tokens of a place where a query is met: the first by its place, how many, and those that part words near others, null where none can. */
export interface HitSpan {
  readonly place: number;
  readonly tokens: number;
  /** Where each gap begins and ends, counted from the place: "1 2 5 7". */
  readonly gaps: string | null;
}

/** A place where a query is met, as the index keeps it, with its post by number and its sentence in that. */
export interface Hit extends HitSpan {
  readonly post: number;
  readonly sentence: number;
}

/** Lines of hits, in their order; `stretches` are the tokens around them. */
export function indexLines(
  lists: IndexLists,
  hits: readonly Hit[],
  stretches: readonly Stretch[],
): KwicLine[] {
  const nodes = hits.map((hit) => nodeOf(lists, hit));
  return kwicLines(
    stretches.flatMap((stretch) => tokensOf(lists, stretch)),
    nodes,
  );
}

/** The whole sentence of each hit, in their order, as far as the stretches hold it. */
export function indexSentences(
  lists: IndexLists,
  hits: readonly Hit[],
  stretches: readonly Stretch[],
): NodeSpan[] {
  const tokens = stretches.flatMap((stretch) => tokensOf(lists, stretch));
  const places = new Map(tokens.map((token, i) => [`${token.post_id} ${token.position}`, i]));
  return hits.flatMap((hit) => {
    const node = nodeOf(lists, hit);
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
export function nodeOf({ posts }: IndexLists, { place, post, sentence, tokens, gaps }: Hit): QueryNode {
  const { post_id = "", first = 0 }: Partial<PostSpan> = posts[post] ?? {};
  const node = { post_id, sentence_id: `${post_id}:${sentence}`, position: place - first, tokens };
  return gaps === null ? node : { ...node, gaps: readGaps(gaps) };
}

/** The gaps of a hit, in order; none of a phrase. */
export function readGaps(gaps: string | null): (readonly [from: number, past: number])[] {
  const bounds = gaps === null ? [] : gaps.split(" ").map(Number);
  return Array.from(
    { length: bounds.length / 2 },
    (_, i) => [bounds[2 * i] ?? 0, bounds[2 * i + 1] ?? 0] as const,
  );
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
