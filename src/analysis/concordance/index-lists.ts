import { firstIndex } from "../first-index.js";

/** The word index of a large set (loaders/write/words/word-index.ts): its tables, attached as `words`, and its tokens. */
export interface WordIndex {
  /** Rows as objects with a field for each column. */
  readonly query: (sql: string) => Promise<Iterable<unknown>>;
  /** The tokens from one place up to, not including, another (`src/domain/reading-token.ts`). */
  readonly read: (from: number, past: number) => Promise<Uint32Array>;
}

/** A post by its number, and the places of its tokens: `tokens` of them from `first` on. */
export interface PostSpan {
  readonly post: number;
  readonly post_id: string;
  readonly first: number;
  readonly tokens: number;
}

/** A word form or mark. */
export interface IndexedType {
  readonly form: string;
  readonly norm: string;
  readonly is_word: boolean;
}

/** What every search needs of an index. */
export interface IndexLists {
  /** In order of number, which is the order of id. */
  readonly posts: readonly PostSpan[];
  /** By number; those of one norm are neighbours. */
  readonly types: readonly IndexedType[];
}

const known = new WeakMap<WordIndex, Promise<IndexLists>>();

/** The lists of an index, read once; an engine is up once they are. A reading that failed is not kept. */
export function indexLists(index: WordIndex): Promise<IndexLists> {
  const reading = known.get(index) ?? readLists(index);
  known.set(index, reading);
  reading.catch(() => known.delete(index));
  return reading;
}

async function readLists(index: WordIndex): Promise<IndexLists> {
  const posts = await index.query("SELECT post, post_id, first, tokens FROM words.posts ORDER BY post");
  const types = await index.query("SELECT form, norm, is_word FROM words.types ORDER BY type");
  // Rows of the engine are views of its memory.
  return {
    posts: Array.from(posts as Iterable<PostSpan>, ({ post, post_id, first, tokens }) => ({
      post,
      post_id,
      first,
      tokens,
    })),
    types: Array.from(types as Iterable<IndexedType>, ({ form, norm, is_word }) => ({ form, norm, is_word })),
  };
}

/** The post that a place lies in. */
export const postAt = (posts: readonly PostSpan[], place: number): PostSpan =>
  posts[Math.max(0, firstIndex(posts, ({ first }) => first > place) - 1)] ?? {
    post: -1,
    post_id: "",
    first: 0,
    tokens: 0,
  };
