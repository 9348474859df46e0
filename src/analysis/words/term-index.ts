import type { Row } from "../../domain/tables.js";

/** Term counts laid out for summing: one entry a row, posts together and in order of id. */
export interface TermIndex {
  /** Ids in code unit order. */
  readonly posts: readonly string[];
  readonly voices: readonly string[];
  /** In code unit order. */
  readonly terms: readonly string[];
  /** Words in each term. */
  readonly sizes: Uint8Array;
  /** Of each entry: places in `posts`, `voices` and `terms`, and the count. */
  readonly post: Uint32Array;
  readonly voice: Uint8Array;
  readonly term: Uint32Array;
  readonly count: Uint32Array;
}

/** An index over term counts, the same for any order of the rows; rows of one key may come in parts. */
export function termIndex(rows: readonly Row<"term_counts">[]): TermIndex {
  const posts = places(rows, (row) => row.post_id);
  const voices = places(rows, (row) => row.voice);
  const terms = places(rows, (row) => row.term);
  const starts = startsOf(rows, posts);
  const index = {
    ...{ posts: [...posts.keys()], voices: [...voices.keys()], terms: [...terms.keys()] },
    sizes: new Uint8Array(terms.size),
    post: new Uint32Array(rows.length),
    voice: new Uint8Array(rows.length),
    term: new Uint32Array(rows.length),
    count: new Uint32Array(rows.length),
  };
  for (const row of rows) {
    const post = posts.get(row.post_id) ?? 0;
    const term = terms.get(row.term) ?? 0;
    const at = starts[post] ?? 0;
    starts[post] = at + 1;
    index.sizes[term] = row.n;
    index.post[at] = post;
    index.voice[at] = voices.get(row.voice) ?? 0;
    index.term[at] = term;
    index.count[at] = row.count;
  }
  return index;
}

type Rows = readonly Row<"term_counts">[];

/** The values of a column in code unit order, each with its place. */
function places(rows: Rows, value: (row: Rows[number]) => string): Map<string, number> {
  const values = new Set<string>();
  for (const row of rows) values.add(value(row));
  return new Map([...values].sort().map((name, i) => [name, i]));
}

/** Where the entries of each post begin. */
function startsOf(rows: Rows, posts: ReadonlyMap<string, number>): Uint32Array {
  const starts = new Uint32Array(posts.size + 1);
  for (const row of rows) {
    const next = (posts.get(row.post_id) ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}
