import type { TermIndex, UnlistedTerms } from "../../../src/analysis/words/term-index.ts";
import type { Row } from "../../../src/domain/tables.ts";

const none: UnlistedTerms = { terms: 0, least: 1 };

/** An index over term counts, the same for any order of the rows; rows of one key may come in parts. */
export function termIndex(rows: readonly Row<"term_counts">[]): TermIndex {
  const posts = column(rows, (row) => row.post_id);
  const voices = column(rows, (row) => row.voice);
  const terms = column(rows, (row) => row.term);
  const starts = startsOf(posts);
  const index = {
    posts: posts.values,
    voices: voices.values,
    terms: terms.values,
    sizes: new Uint8Array(terms.values.length),
    post: new Uint32Array(rows.length),
    voice: new Uint8Array(rows.length),
    term: new Uint32Array(rows.length),
    count: new Uint32Array(rows.length),
    words: voices.values.map(() => new Uint32Array(posts.values.length)),
    unlisted: [none, none, none],
  };
  rows.forEach((row, i) => {
    const post = posts.places[i] ?? 0;
    const term = terms.places[i] ?? 0;
    const at = starts[post] ?? 0;
    starts[post] = at + 1;
    index.sizes[term] = row.n;
    index.post[at] = post;
    index.voice[at] = voices.places[i] ?? 0;
    index.term[at] = term;
    index.count[at] = row.count;
    const words = index.words[index.voice[at] ?? 0];
    if (row.n === 1 && words) words[post] = (words[post] ?? 0) + row.count;
  });
  return index;
}

type Rows = readonly Row<"term_counts">[];

interface Column {
  /** In code unit order. */
  readonly values: readonly string[];
  /** Of each row, the place of its value. */
  readonly places: Uint32Array;
}

function column(rows: Rows, value: (row: Rows[number]) => string): Column {
  const found = new Map<string, number>();
  const places = Uint32Array.from(rows, (row) => {
    const name = value(row);
    const known = found.get(name);
    if (known !== undefined) return known;
    found.set(name, found.size);
    return found.size - 1;
  });
  const values = [...found.keys()].sort();
  const sorted = new Uint32Array(values.length);
  values.forEach((name, place) => {
    sorted[found.get(name) ?? 0] = place;
  });
  for (let i = 0; i < places.length; i++) places[i] = sorted[places[i] ?? 0] ?? 0;
  return { values, places };
}

/** Where the entries of each value begin once they are in its order, and at last where they all end. */
function startsOf({ values, places }: Column): Uint32Array {
  const starts = new Uint32Array(values.length + 1);
  for (const post of places) starts[post + 1] = (starts[post + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}
