import { type Collocate, type CollocateOptions, measureCollocates } from "./collocates.js";
import type { Hit, HitSpan } from "./index-lines.js";
import type { IndexLists, WordIndex } from "./index-lists.js";
import { hitsFrom, type IndexScope, typeUses } from "./index-sql.js";
import { NearCounter, type Norms, numberNorms } from "./near-counts.js";
import { placesAround, readStretches } from "./stretches.js";
import { rangesOf, type TypeRange } from "./type-ranges.js";

/** Nodes up to which only what stands around them is read; of more, every token. */
export const fewNodes = 400;

/** Tokens read on either side of a node: more than the furthest word with the marks before it. */
const reach = 120;

/** Tokens that are read at once where all are. */
const tokensAtOnce = 1_000_000;

/** A search whose hits stand in the table `hits`. */
export interface Searched {
  readonly index: WordIndex;
  readonly lists: IndexLists;
  readonly nodes: number;
  /** Words searched. */
  readonly words: number;
  readonly scope: IndexScope;
  /** Told how many of the tokens are read. */
  readonly onProgress?: (read: number, of: number) => void;
}

/** Words near the hits of a search, as `collocates` gives them. */
export async function indexCollocates(
  searched: Searched,
  { left = 5, right = 5, least = 2, ...heard }: CollocateOptions,
): Promise<Collocate[]> {
  const { index, lists, nodes, words, scope } = searched;
  if (nodes === 0) return [];
  const norms = normsOf(lists);
  const counter = new NearCounter(lists.posts, norms, { left, right, heard });
  const hits = [...(await index.query(hitsFrom(0, nodes)))] as Hit[];
  if (nodes <= fewNodes) await readAround(searched, hits, counter);
  else await readAll(searched, hits, counter);
  const { joint, left: before, right: behind, range, inside } = counter.counts;
  const wanted = (norm: number) => (joint[norm] ?? 0) >= least;
  const totals = await usesOf(index, norms, typeUses(scope, typesWhere(norms, wanted)));
  const sum = (column: Uint32Array) => column.reduce((total, n) => total + n, 0);
  const counted = norms.list.flatMap((term, i) => {
    const at = (column: Uint32Array) => column[i] ?? 0;
    if (!wanted(i)) return [];
    const total = at(totals) - at(inside);
    return [{ term, joint: at(joint), left: at(before), right: at(behind), total, range: at(range) }];
  });
  return measureCollocates(counted, { nodes, near: sum(joint), all: words - sum(inside) });
}

async function readAround(
  { index, lists }: Searched,
  hits: readonly Hit[],
  counter: NearCounter,
): Promise<void> {
  const places = hits.map((hit) =>
    placesAround(lists.posts[hit.post] ?? { first: hit.place, tokens: 0 }, hit, reach),
  );
  for (const stretch of await readStretches(index, places)) {
    const past = stretch.from + stretch.tokens.length;
    counter.add(
      stretch,
      hits.filter(({ place }) => place >= stretch.from && place < past),
    );
  }
}

/** Reads whole posts, as many at once as make a piece; hits are in order. */
async function readAll(
  { index, lists: { posts }, onProgress }: Searched,
  hits: readonly HitSpan[],
  counter: NearCounter,
): Promise<void> {
  const last = posts.at(-1);
  const of = last === undefined ? 0 : last.first + last.tokens;
  let [from, next] = [0, 0];
  for (const { first, tokens } of posts) {
    const past = first + tokens;
    if (past - from < tokensAtOnce && past < of) continue;
    const stretch = { from, tokens: await index.read(from, past) };
    const begin = next;
    while ((hits[next]?.place ?? of) < past) next += 1;
    counter.add(stretch, hits.slice(begin, next));
    onProgress?.(past, of);
    from = past;
  }
}

const numbered = new WeakMap<IndexLists, Norms>();

/** The norms of an index, numbered once. */
function normsOf(lists: IndexLists): Norms {
  const norms = numbered.get(lists) ?? numberNorms(lists.types);
  numbered.set(lists, norms);
  return norms;
}

function typesWhere({ ofType }: Norms, wanted: (norm: number) => boolean): TypeRange[] {
  const types: number[] = [];
  ofType.forEach((norm, type) => {
    if (wanted(norm)) types.push(type);
  });
  return rangesOf(types);
}

/** How often words of each norm are said. */
async function usesOf(index: WordIndex, { list, ofType }: Norms, statement: string): Promise<Uint32Array> {
  const totals = new Uint32Array(list.length);
  const rows = await index.query(statement);
  for (const { type, count } of rows as Iterable<{ readonly type: number; readonly count: number }>) {
    const norm = ofType[type] ?? 0;
    totals[norm] = (totals[norm] ?? 0) + count;
  }
  return totals;
}
