import { inVoice, type VoiceChoice } from "../../domain/voice.js";
import type { WordSettings } from "../../domain/word-settings.js";
import { listedTerms } from "./listed-terms.js";
import type { TermIndex, UnlistedTerms } from "./term-index.js";

/** How often some posts use each term, under settings; only what is not 0 is held. */
export interface TermMatrix {
  /** Ids in code unit order. */
  readonly posts: readonly string[];
  /** Words of each post in the chosen voice, whatever a list sets aside. */
  readonly words: Float64Array;
  /** Terms that occur in any of the posts. */
  readonly terms: readonly string[];
  /** Terms of their length that are used too rarely to be among them. */
  readonly unlisted: UnlistedTerms;
  /** Where the uses of each term begin, and at last where they all end. */
  readonly starts: Uint32Array;
  /** Of each use: the place of its post in `posts`, ascending within a term, and the count. */
  readonly post: Uint32Array;
  readonly count: Uint32Array;
}

const noNames: ReadonlySet<string> = new Set();

/** The terms of some posts. `names` are norms or lemmas of words in names, set aside if the settings say so. */
export function termMatrix(
  index: TermIndex,
  postIds: Iterable<string>,
  settings: WordSettings,
  names: ReadonlySet<string> = noNames,
): TermMatrix {
  const posts = [...new Set(postIds)].sort();
  const rowOf = postPlaces(index, posts);
  const isHeard = heardVoices(index, settings.voice, settings.headings);
  const heard = entriesOf(index, rowOf, isHeard);
  const entries = settings.lemma ? byPost(index, heard) : heard;
  const { terms, placeOf } = listedTerms(index, settings, names);
  const sums = sumByTerm(index, entries, rowOf, placeOf, terms.length);
  return {
    posts,
    words: wordsOf(index, rowOf, isHeard, posts.length),
    ...withoutUnused(terms, sums),
    unlisted: index.unlisted[settings.n - 1] ?? { terms: 0, least: 1 },
  };
}

/** Uses of the terms between two places of `starts`, one call a use. */
export function eachUse(
  { starts, post, count }: Pick<TermMatrix, "starts" | "post" | "count">,
  term: number,
  visit: (post: number, count: number) => void,
): void {
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at++) visit(post[at] ?? 0, count[at] ?? 0);
}

function postPlaces(index: TermIndex, posts: readonly string[]): Int32Array {
  const places = new Map(posts.map((id, i) => [id, i]));
  return Int32Array.from(index.posts, (id) => places.get(id) ?? -1);
}

/** Which of the voices of an index are heard, by their places. */
export const heardVoices = (
  index: Pick<TermIndex, "voices">,
  voice: VoiceChoice,
  headings: boolean,
): readonly boolean[] => index.voices.map((name) => inVoice(name, voice) && (headings || name !== "heading"));

/** Places in the index of what counts: the posts asked for, in the voices heard. */
function entriesOf(index: TermIndex, rowOf: Int32Array, isHeard: readonly boolean[]): Uint32Array {
  const entries = new Uint32Array(index.term.length);
  let length = 0;
  for (let i = 0; i < index.term.length; i++) {
    if ((rowOf[index.post[i] ?? 0] ?? -1) < 0 || !isHeard[index.voice[i] ?? 0]) continue;
    entries[length++] = i;
  }
  return entries.subarray(0, length);
}

/** Entries in order of post: of terms that count as one, those of a post then stand together. */
function byPost(index: TermIndex, entries: Uint32Array): Uint32Array {
  const next = new Uint32Array(index.posts.length + 1);
  const postOf = (entry: number): number => index.post[entry] ?? 0;
  for (const entry of entries) next[postOf(entry) + 1] = (next[postOf(entry) + 1] ?? 0) + 1;
  for (let post = 1; post < next.length; post++) next[post] = (next[post] ?? 0) + (next[post - 1] ?? 0);
  const ordered = new Uint32Array(entries.length);
  for (const entry of entries) {
    const at = next[postOf(entry)] ?? 0;
    ordered[at] = entry;
    next[postOf(entry)] = at + 1;
  }
  return ordered;
}

function wordsOf(
  index: TermIndex,
  rowOf: Int32Array,
  isHeard: readonly boolean[],
  posts: number,
): Float64Array {
  const words = new Float64Array(posts);
  index.words.forEach((ofPosts, voice) => {
    if (!isHeard[voice]) return;
    rowOf.forEach((row, post) => {
      if (row >= 0) words[row] = (words[row] ?? 0) + (ofPosts[post] ?? 0);
    });
  });
  return words;
}

type Sums = Pick<TermMatrix, "starts" | "post" | "count">;

/** Counting sort by term; entries of a term come post by post, so those of one post meet and are added up. */
function sumByTerm(
  index: TermIndex,
  entries: Uint32Array,
  rowOf: Int32Array,
  placeOf: Int32Array,
  terms: number,
): Sums {
  const starts = new Uint32Array(terms + 1);
  for (const i of entries) {
    const term = placeOf[index.term[i] ?? 0] ?? -1;
    if (term >= 0) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= terms; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const ends = starts.slice(0, terms);
  const post = new Uint32Array(starts[terms] ?? 0);
  const count = new Uint32Array(post.length);
  for (const i of entries) {
    const term = placeOf[index.term[i] ?? 0] ?? -1;
    if (term < 0) continue;
    const row = rowOf[index.post[i] ?? 0] ?? 0;
    const end = ends[term] ?? 0;
    const isSame = end > (starts[term] ?? 0) && post[end - 1] === row;
    const at = isSame ? end - 1 : end;
    post[at] = row;
    count[at] = (count[at] ?? 0) + (index.count[i] ?? 0);
    ends[term] = at + 1;
  }
  return closeGaps({ starts, post, count }, ends);
}

/** Moves the uses together where adding up left room between terms. */
function closeGaps({ starts, post, count }: Sums, ends: Uint32Array): Sums {
  const closed = new Uint32Array(starts.length);
  let at = 0;
  ends.forEach((end, term) => {
    const start = starts[term] ?? 0;
    post.copyWithin(at, start, end);
    count.copyWithin(at, start, end);
    at += end - start;
    closed[term + 1] = at;
  });
  return { starts: closed, post: post.subarray(0, at), count: count.subarray(0, at) };
}

function withoutUnused(terms: readonly string[], sums: Sums): Sums & Pick<TermMatrix, "terms"> {
  const isUsed = (i: number): boolean => (sums.starts[i + 1] ?? 0) > (sums.starts[i] ?? 0);
  const used = terms.filter((_, i) => isUsed(i));
  const starts = new Uint32Array(used.length + 1);
  let next = 1;
  for (let i = 0; i < terms.length; i++) if (isUsed(i)) starts[next++] = sums.starts[i + 1] ?? 0;
  return { ...sums, terms: used, starts };
}
