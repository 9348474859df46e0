import { Fingerprints, type NumberStore } from "./fingerprint-store.js";
import type { PostPrints } from "./fingerprints.js";
import { shingles, shingleWords, type Words, wordsOf } from "./shingles.js";

/** Words that two posts share in runs of at least eight. */
export interface SharedWords {
  /** The post that comes first in the list. */
  readonly first: string;
  readonly second: string;
  /** Words of the second post that stand in such a run. */
  readonly words: number;
  /** Their share of all words of the shorter post, up to 1. */
  readonly share: number;
  /** Where the longest run starts in the second post's text. */
  readonly at: number;
  /** How that run opens, as written; null where either post may not be quoted. */
  readonly opening: string | null;
}

/** A run of words that stands in more posts than a pair or three. */
export interface RepeatedWords {
  /** The first post that holds it, and where in its text. */
  readonly post: string;
  readonly at: number;
  readonly words: number;
  readonly posts: number;
  /** Null where one of those posts may not be quoted. */
  readonly opening: string | null;
}

export interface Reuse {
  readonly shared: readonly SharedWords[];
  readonly repeated: readonly RepeatedWords[];
}

/** Fewest words in common that are told. */
const fewest = 20;

/** A run in more posts than this is boilerplate, and no longer says that two posts belong together. */
const mostPosts = 3;

/** Words of a run that are quoted. */
const opens = 10;

/** The text of a post that was added. */
export type TextOf = (post_id: string) => string;

/** Whether words of a post may be told. */
export type MayQuote = (post_id: string) => boolean;

/**
 * Finds the words that posts share, by runs of eight words whatever their case, marks and spacing. Every common passage of
 * eleven words is met by its fingerprints; each pair that is met twice is then compared run by run. Pairs with fewer than twenty common words are not
 * told. No posts, or one, share nothing. Time grows with the words and the pairs found; of a post that was added only its
 * fingerprints are kept, in memory unless another place is given, and its text is asked for where it is compared.
 */
export class SharedPassages {
  readonly #ids: string[] = [];
  readonly #prints: Fingerprints;

  constructor(store?: NumberStore) {
    this.#prints = new Fingerprints(store);
  }

  /** Takes a post after those whose ids come before. */
  add({ post_id, hashes }: PostPrints): void {
    this.#prints.add(hashes, this.#ids.length);
    this.#ids.push(post_id);
  }

  /** What the posts added share; the fingerprints are used up. */
  find(textOf: TextOf, mayQuote: MayQuote = () => true): Reuse {
    const size = this.#ids.length;
    const isOpen = this.#ids.map(mayQuote);
    const pairs = new Map<number, number>();
    const repeated = new Map<number, Repeated>();
    this.#prints.eachShared((hash, owners) => {
      if (owners.length > mostPosts)
        repeated.set(hash, { posts: owners.length, isOpen: owners.every((owner) => isOpen[owner]) });
      else
        owners.forEach((b, index) => {
          for (const a of owners.slice(0, index)) {
            const key = a * size + b;
            pairs.set(key, (pairs.get(key) ?? 0) + 1);
          }
        });
    });
    const read = remembering(this.#ids, textOf);
    const shared = [...pairs]
      .filter(([, met]) => met > 1)
      .sort(([a], [b]) => a - b)
      .flatMap(([key]) => {
        const [one, other] = [Math.floor(key / size), key % size];
        const found = comparePosts(read(one), read(other));
        return isOpen[one] && isOpen[other] ? found : found.map((words) => ({ ...words, opening: null }));
      });
    return { shared, repeated: repeatedRuns(size, repeated, read) };
  }
}

interface Read {
  readonly post_id: string;
  readonly text: string;
  readonly words: Words;
  readonly hashes: Uint32Array;
}

/** Reads posts again when they are compared; the last few are kept. */
function remembering(ids: readonly string[], textOf: TextOf): (post: number) => Read {
  const kept = new Map<number, Read>();
  return (post) => {
    const known = kept.get(post);
    if (known !== undefined) return known;
    const post_id = ids[post] ?? "";
    const text = textOf(post_id);
    const words = wordsOf(text);
    const read = { post_id, text, words, hashes: shingles(words) };
    if (kept.size > 100) kept.clear();
    kept.set(post, read);
    return read;
  };
}

function comparePosts(one: Read, other: Read): SharedWords[] {
  const known = new Set(one.hashes);
  const runs = runsOf(other, (hash) => known.has(hash));
  const words = runs.reduce((sum, run) => sum + run.length, 0);
  const [longest] = [...runs].sort((x, y) => y.length - x.length || x.from - y.from);
  if (words < fewest || longest === undefined) return [];
  const shorter = Math.min(one.words.count, other.words.count);
  return [
    {
      first: one.post_id,
      second: other.post_id,
      words,
      share: Math.min(1, words / shorter),
      ...spanOf(other, longest),
    },
  ];
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Runs of words that are covered by shingles which `isCommon` accepts. */
function runsOf({ hashes }: Read, isCommon: (hash: number) => boolean): Run[] {
  const runs: { from: number; length: number }[] = [];
  hashes.forEach((hash, from) => {
    if (!isCommon(hash)) return;
    const last = runs.at(-1);
    if (last !== undefined && from <= last.from + last.length) last.length = from + shingleWords - last.from;
    else runs.push({ from, length: shingleWords });
  });
  return runs;
}

function spanOf({ text, words }: Read, { from, length }: Run): { at: number; opening: string } {
  const last = from + Math.min(length, opens) - 1;
  const at = words.starts[from] ?? 0;
  return { at, opening: text.slice(at, words.ends[last]).replace(/\s+/gu, " ") };
}

/** In how many posts a fingerprint stands, and whether all of them may be quoted. */
interface Repeated {
  readonly posts: number;
  readonly isOpen: boolean;
}

/** Each repeated run once, at the first post that holds it, the longest first. */
function repeatedRuns(
  posts: number,
  repeated: ReadonlyMap<number, Repeated>,
  read: (post: number) => Read,
): RepeatedWords[] {
  if (repeated.size === 0) return [];
  const open = new Map(repeated);
  const found: RepeatedWords[] = [];
  for (let post = 0; post < posts && open.size > 0; post++) {
    const one = read(post);
    if (!one.hashes.some((hash) => open.has(hash))) continue;
    for (const run of runsOf(one, (hash) => open.has(hash))) {
      const hashes = one.hashes.subarray(run.from, run.from + run.length - shingleWords + 1);
      const met = [...hashes].flatMap((hash) => open.get(hash) ?? []);
      const { at, opening } = spanOf(one, run);
      found.push({
        post: one.post_id,
        words: run.length,
        posts: Math.max(...met.map(({ posts }) => posts)),
        at,
        opening: met.every(({ isOpen }) => isOpen) ? opening : null,
      });
    }
    for (const hash of one.hashes) open.delete(hash);
  }
  return found.sort((a, b) => b.words * b.posts - a.words * a.posts);
}
