import type { BarcodeMark } from "./barcode.js";
import type { Collocate, CollocateOptions } from "./collocates.js";
import type { Heard } from "./find-nodes.js";
import { heardVoices } from "./heard-voices.js";
import { indexCollocates } from "./index-collocates.js";
import { type Hit, indexLines, indexSentences, nodeOf } from "./index-lines.js";
import { indexLists, type WordIndex } from "./index-lists.js";
import { hitCounts, hitsFrom, hitsIn, hitsStatement, wordsHeard } from "./index-sql.js";
import type { KwicLine } from "./kwic-lines.js";
import type { NodeSpan } from "./node-spans.js";
import type { PhraseWords, Query } from "./query.js";
import { placesAround, readStretches } from "./stretches.js";
import { typeRanges } from "./type-ranges.js";

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
  /** The whole sentences of those. */
  readonly sentences: (from: number, most: number) => Promise<NodeSpan[]>;
  /** Where the query is met in some posts. */
  readonly marks: (post_ids: readonly string[]) => Promise<BarcodeMark[]>;
  /** Words near the nodes, in the voices searched. */
  readonly collocates: (
    window: Omit<CollocateOptions, keyof Heard>,
    onProgress?: (read: number, of: number) => void,
  ) => Promise<Collocate[]>;
}

export interface SearchOptions {
  /** Ends the search before its next step; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told before each step what is done next. */
  readonly onStep?: (step: "words" | "places" | "counts") => void;
}

/** Tokens read on either side of a node for its line: more than ten words with the marks between them. */
const lineReach = 40;

/** Tokens read on either side of a node for its sentence; a longer one is cut. */
const sentenceReach = 400;

/** Looks a query up in the word index, as `findNodes` does in tokens. The tables of the index: loaders/write/words/word-index.ts. */
export async function searchIndex(
  index: WordIndex,
  { query, heard, inScope }: IndexRequest,
  { signal, onStep }: SearchOptions = {},
): Promise<IndexAnswer> {
  const ask = async <T>(sql: string): Promise<T[]> => {
    signal?.throwIfAborted();
    return [...(await index.query(sql))] as T[];
  };
  onStep?.("words");
  const lists = await indexLists(index);
  signal?.throwIfAborted();
  const { posts, types } = lists;
  const searched = posts.filter(({ post_id }) => inScope(post_id));
  const scope = {
    voices: heardVoices(heard),
    posts: searched.length === posts.length ? null : searched.map(({ post }) => post),
  };
  onStep?.("places");
  const rangesOf = (words: PhraseWords) => typeRanges(words, query.caseSensitive, types);
  const near = (query.near ?? []).map((each) => ({ ...each, words: rangesOf(each.words) }));
  await ask(hitsStatement({ words: rangesOf(query.words), near }, scope));
  onStep?.("counts");
  const countOf = new Map((await ask<Counted>(hitCounts)).map(({ post, n }) => [post, n]));
  const wordsOf = await offeredWords(index, scope.voices);
  const count = [...countOf.values()].reduce((sum, n) => sum + n, 0);
  const found = searched.map(({ post, post_id }) => ({
    post_id,
    count: countOf.get(post) ?? 0,
    words: wordsOf.get(post) ?? 0,
  }));
  const pageOf = async (from: number, most: number, distance: number) => {
    const hits = await ask<Hit>(hitsFrom(from, most));
    const places = hits.map((hit) =>
      placesAround(posts[hit.post] ?? { first: hit.place, tokens: 0 }, hit, distance),
    );
    return { hits, stretches: await readStretches(index, places) };
  };
  return {
    count,
    posts: found,
    lines: async (from, most) => {
      const { hits, stretches } = await pageOf(from, most, lineReach);
      return indexLines(lists, hits, stretches);
    },
    sentences: async (from, most) => {
      const { hits, stretches } = await pageOf(from, most, sentenceReach);
      return indexSentences(lists, hits, stretches);
    },
    marks: async (post_ids) => {
      const ids = new Set(post_ids);
      const numbers = searched.filter(({ post_id }) => ids.has(post_id)).map(({ post }) => post);
      const hits = numbers.length === 0 ? [] : await ask<Hit>(hitsIn(numbers));
      return hits.map((hit) => {
        const node = nodeOf(lists, hit);
        const last = (posts[hit.post]?.tokens ?? 0) - 1;
        return { ...node, at: last < 1 ? 0 : node.position / last };
      });
    },
    collocates: (window, onProgress) => {
      const words = found.reduce((sum, post) => sum + post.words, 0);
      const progress = onProgress === undefined ? {} : { onProgress };
      const searchedFor = { index, lists, nodes: count, words, scope, ...progress };
      return indexCollocates(searchedFor, { ...heard, ...window });
    },
  };
}

interface Counted {
  readonly post: number;
  readonly n: number;
}

const offered = new WeakMap<WordIndex, Map<string, ReadonlyMap<number, number>>>();

/** Words that each post, by number, offers in some voices; read once. */
async function offeredWords(
  index: WordIndex,
  voices: readonly string[],
): Promise<ReadonlyMap<number, number>> {
  const known = offered.get(index) ?? new Map<string, ReadonlyMap<number, number>>();
  offered.set(index, known);
  const found = known.get(voices.join());
  if (found !== undefined) return found;
  const rows = (await index.query(wordsHeard(voices))) as Iterable<Counted>;
  const read = new Map(Array.from(rows, ({ post, n }) => [post, n]));
  known.set(voices.join(), read);
  return read;
}
