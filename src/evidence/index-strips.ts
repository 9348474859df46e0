import type { IndexAnswer, IndexedPost } from "../analysis/concordance/search-index.js";
import type { SidePost } from "../analysis/sides.js";
import type { NodeStripRow } from "../charts/node-strip.js";
import { theseSentences } from "../domain/selection.js";

/** Posts that are drawn of a large set: those with most hits. */
export const mostStrips = 10;

/** The posts in which a search over the index met most, with where in them; alike ones in order of id. */
export async function indexStrips(answer: IndexAnswer, posts: readonly SidePost[]): Promise<NodeStripRow[]> {
  const most = mostHits(answer.posts);
  const marks = await answer.marks(most.map(({ post_id }) => post_id));
  const ids = new Set(most.map(({ post_id }) => post_id));
  const known = new Map(posts.filter(({ post_id }) => ids.has(post_id)).map((post) => [post.post_id, post]));
  return most.map(({ post_id, count, words }): NodeStripRow => {
    const own = marks.filter((mark) => mark.post_id === post_id);
    const sentences = [...new Set(own.map(({ sentence_id }) => sentence_id))];
    const { short = post_id, camp = "none" } = known.get(post_id) ?? {};
    return {
      post: post_id,
      short,
      camp,
      count,
      of: words,
      sentences: sentences.length,
      selection: theseSentences(sentences),
      at: own.map(({ at }) => at),
    };
  });
}

const mostHits = (posts: readonly IndexedPost[]): IndexedPost[] =>
  posts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.post_id < b.post_id ? -1 : 1))
    .slice(0, mostStrips);
