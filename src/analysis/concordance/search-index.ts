import type { Heard, QueryNode } from "./find-nodes.js";
import { hitsStatement, isAny, type TypeRange, tokensBetween, typeRanges } from "./index-sql.js";
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
  const posts = await ask<PostSpan>("SELECT post, post_id, first, tokens FROM words.posts ORDER BY post");
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
  const spans = new Map(posts.map((post) => [post.post, post]));
  return {
    count: counts.reduce((sum, { n }) => sum + n, 0),
    posts: searched.map(({ post, post_id }) => ({
      ...{ post_id, count: countOf?.get(post) ?? 0, words: wordsOf?.get(post) ?? 0 },
    })),
    lines: async (from, most) => {
      type Hit = { readonly place: number; readonly post: number; readonly sentence: number };
      const page = await ask<Hit>(
        `SELECT place, post, sentence FROM hits ORDER BY place LIMIT ${Math.trunc(most)} OFFSET ${Math.trunc(from)}`,
      );
      if (page.length === 0) return [];
      const length = query.words.length;
      const stretches = page.map(({ place, post }): [number, number] => {
        const { first = 0, tokens = 0 } = spans.get(post) ?? {};
        return [Math.max(first, place - reach), Math.min(first + tokens - 1, place + length - 1 + reach)];
      });
      const read = await ask<ReadToken>(tokensBetween(joined(stretches)));
      const tokens = read.map((token) => lineToken(token, postAt(posts, token.place)));
      const nodes = page.map(({ place, post, sentence }): QueryNode => {
        const { post_id = "", first = 0 } = spans.get(post) ?? {};
        return { post_id, sentence_id: `${post_id}:${sentence}`, position: place - first, words: length };
      });
      return kwicLines(tokens, nodes);
    },
  };
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

interface ReadToken extends Pick<LineToken, "char_start" | "voice" | "form" | "norm" | "is_word"> {
  readonly place: number;
}

function lineToken({ place, ...token }: ReadToken, { post_id, first }: PostSpan): LineToken {
  const { char_start, voice, form, norm, is_word } = token;
  return {
    ...{ post_id, position: place - first, char_start, char_end: char_start + form.length },
    ...{ form, norm, is_word, voice },
  };
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
