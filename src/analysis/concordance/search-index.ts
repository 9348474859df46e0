import type { Heard, QueryNode } from "./find-nodes.js";
import { hitsStatement, isAny, type TypeRange, tokensBetween, typeRanges, warmUp } from "./index-sql.js";
import { type KwicLine, kwicLines, type LineToken } from "./kwic-lines.js";
import type { Query } from "./query.js";
import { heardVoices } from "./word-condition.js";

/** A database with the word index attached as `words`; rows are objects with a field for each column. */
export interface IndexDatabase {
  readonly query: (sql: string, params?: readonly unknown[]) => Promise<Iterable<unknown>>;
}

export interface IndexRequest {
  readonly query: Query;
  readonly heard: Heard;
  /** Whether a post is searched. */
  readonly inScope: (post_id: string) => boolean;
}

/** A post that is searched, with how often the query is met in it, and the words that it offers. */
export interface IndexedPost {
  readonly post_id: string;
  readonly count: number;
  readonly words: number;
}

export interface IndexAnswer {
  readonly count: number;
  /** Every post in scope, in order of id. */
  readonly posts: readonly IndexedPost[];
  /** Lines in order of post and position, from the one of a number (0 first), at most as many as asked for. */
  readonly lines: (from: number, most: number) => Promise<KwicLine[]>;
}

export interface SearchOptions {
  /** Ends the search before its next step; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told before each step what is done next. */
  readonly onStep?: (step: "words" | "places" | "counts") => void;
}

interface PostSpan {
  readonly post: number;
  readonly post_id: string;
  readonly first: number;
  readonly tokens: number;
}

/** Tokens read on either side of a node: more than ten words with the marks between them. */
const reach = 40;

/** Looks a query up in the word index, as `findNodes` does in tokens. The tables of the index: loaders/write/word-index.ts. */
export async function searchIndex(
  database: IndexDatabase,
  { query, heard, inScope }: IndexRequest,
  { signal, onStep }: SearchOptions = {},
): Promise<IndexAnswer> {
  const ask = async <T>(sql: string, params: readonly unknown[] = []): Promise<T[]> => {
    signal?.throwIfAborted();
    return [...(await database.query(sql, params))] as T[];
  };
  onStep?.("words");
  const { posts, spans } = await postsOf(database);
  signal?.throwIfAborted();
  const searched = posts.filter(({ post_id }) => inScope(post_id));
  const ranges: (TypeRange[] | null)[] = [];
  for (const choices of query.words) {
    const { sql, params } = typeRanges(choices, query.caseSensitive);
    ranges.push(isAny(choices) ? null : await ask<TypeRange>(sql, params));
  }
  onStep?.("places");
  const scope = searched.length === posts.length ? null : searched.map(({ post }) => post);
  const hits = hitsStatement(query, ranges, heard, scope);
  await ask(hits.sql, hits.params);
  onStep?.("counts");
  type Counted = { readonly post: number; readonly n: number };
  const counts = await ask<Counted>("SELECT post, count(*)::INTEGER AS n FROM hits GROUP BY post");
  const words = await ask<Counted>(
    `SELECT post, sum(words)::INTEGER AS n FROM words.heard WHERE voice IN (${heardVoices(heard)}) GROUP BY post`,
  );
  const [countOf, wordsOf] = [counts, words].map((list) => new Map(list.map(({ post, n }) => [post, n])));
  return {
    count: counts.reduce((sum, { n }) => sum + n, 0),
    posts: searched.map(({ post, post_id }) => ({
      ...{ post_id, count: countOf?.get(post) ?? 0, words: wordsOf?.get(post) ?? 0 },
    })),
    lines: async (from, most) => {
      type Hit = {
        readonly place: number;
        readonly post: number;
        readonly sentence: number;
        readonly voice: string;
      };
      const page = await ask<Hit>(
        `SELECT place, post, sentence, voice FROM hits ORDER BY place LIMIT ${Math.trunc(most)} OFFSET ${Math.trunc(from)}`,
      );
      if (page.length === 0) return [];
      const length = query.words.length;
      const stretches = page.map(({ place, post }): [number, number] => {
        const { first = 0, tokens = 0 } = spans.get(post) ?? {};
        return [Math.max(first, place - reach), Math.min(first + tokens - 1, place + length - 1 + reach)];
      });
      const read = await ask<ReadToken>(tokensBetween(joined(stretches)));
      const tokens = lineTokens(read, posts);
      const nodes = page.map(({ place, post, sentence }): QueryNode => {
        const { post_id = "", first = 0 } = spans.get(post) ?? {};
        return { post_id, sentence_id: `${post_id}:${sentence}`, position: place - first, words: length };
      });
      const voices = new Map(page.map(({ voice }, i) => [nodes[i], voice]));
      return kwicLines(tokens, nodes).map((line) => ({ ...line, voice: voices.get(line.node) ?? "" }));
    },
  };
}

interface Posts {
  readonly posts: readonly PostSpan[];
  readonly spans: ReadonlyMap<number, PostSpan>;
}

const known = new WeakMap<IndexDatabase, Promise<Posts>>();

/** The posts of an index, read once. */
function postsOf(database: IndexDatabase): Promise<Posts> {
  const read = async (): Promise<Posts> => {
    const rows = await database.query("SELECT post, post_id, first, tokens FROM words.posts ORDER BY post");
    const posts = [...(rows as Iterable<PostSpan>)].map(({ post, post_id, first, tokens }) => ({
      post,
      post_id,
      first,
      tokens,
    }));
    return { posts, spans: new Map(posts.map((post) => [post.post, post])) };
  };
  const found = known.get(database) ?? read();
  known.set(database, found);
  return found;
}

/** Reads what every search needs; an engine is up once it has been. */
export async function prepareIndex(database: IndexDatabase): Promise<void> {
  await postsOf(database);
  await database.query(warmUp);
}

/** Stretches in order, those that touch as one. */
function joined(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

interface ReadToken extends Pick<LineToken, "form" | "norm" | "is_word"> {
  readonly place: number;
  readonly spaced: boolean;
}

/** Tokens as lines show them. Where they start is counted from the first that was read, for the space between them. */
function lineTokens(read: readonly ReadToken[], posts: readonly PostSpan[]): LineToken[] {
  let end = 0;
  return read.map(({ place, spaced, form, norm, is_word }) => {
    const { post_id, first } = postAt(posts, place);
    const char_start = end + (spaced ? 1 : 0);
    end = char_start + form.length;
    return { ...{ post_id, position: place - first, char_start, char_end: end }, form, norm, is_word };
  });
}

/** The post that a place lies in, by halving. */
function postAt(posts: readonly PostSpan[], place: number): PostSpan {
  let [low, high] = [0, posts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((posts[middle]?.first ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return posts[low] ?? { post: -1, post_id: "", first: 0, tokens: 0 };
}
