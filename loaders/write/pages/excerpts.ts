import { groupBy } from "../../../src/analysis/group-by.ts";
import type { Corpus } from "../../../src/domain/tables.ts";

/** The share of its text that a post published as `excerpt` may show. */
const excerptShare = 0.25;

/** Whether pages may show the text of a sentence of a post. */
type IsShown = (post_id: string, sentence_id: string) => boolean;

/**
 * Tells the sentences whose text pages may show. Of a post published in `full` that is all, of `none` no sentence. Of an `excerpt` it is those that
 * carry a frame, as many as fit into a quarter of its text: the ones with the most frames first, then in the post's order. A number opens onto
 * the others too, but without their text.
 */
export function excerpts({
  posts,
  sentences,
  frame_hits,
}: Pick<Corpus, "posts" | "sentences" | "frame_hits">): IsShown {
  const full = new Set(posts.filter(({ publish }) => publish === "full").map(({ post_id }) => post_id));
  if (full.size === posts.length) return () => true;
  const frames = groupBy(frame_hits, ({ sentence_id }) => sentence_id);
  const framesOf = (id: string): number =>
    new Set((frames.get(id) ?? []).map(({ frame_id }) => frame_id)).size;
  const byPost = groupBy(sentences, ({ post_id }) => post_id);
  const shown = new Set<string>();
  for (const { post_id, publish } of posts) {
    const own = byPost.get(post_id) ?? [];
    if (publish !== "excerpt") continue;
    let room = own.reduce((sum, { text }) => sum + text.length, 0) * excerptShare;
    const framed = own
      .map(({ sentence_id, text }) => ({ sentence_id, length: text.length, frames: framesOf(sentence_id) }))
      .filter((sentence) => sentence.frames > 0)
      .sort((a, b) => b.frames - a.frames);
    for (const { sentence_id, length } of framed) {
      if (length > room) continue;
      shown.add(sentence_id);
      room -= length;
    }
  }
  return (post_id, sentence_id) => full.has(post_id) || shown.has(sentence_id);
}
