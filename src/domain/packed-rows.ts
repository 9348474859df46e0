type Cell = string | number | boolean | null | readonly string[];

/**
 * How a column is packed: `post`, the post of the row; `value`, each distinct value once; `text`, a text or null a row; `number`, whole numbers as
 * they are; `sentence` and `sentences`, ids of sentences of the row's post as their ordinals.
 */
export type Packing = "post" | "value" | "text" | "number" | "sentence" | "sentences";

/** The packing of every column of a row. */
export type Packings<R> = { readonly [K in keyof R]-?: Packing };

type Numbers = Uint8Array | Uint16Array | Int32Array;

/** Rows in columns, as pages attach them (`rows-file.ts`): a twentieth of what the rows take. */
export interface PackedRows {
  readonly size: number;
  /** Of each row, how far its post stands in the list of posts behind that of the row before; negative where it stands ahead. */
  readonly posts: Numbers;
  /** Of each row the place of what its `value` columns hold together: few rows hold what no other does. */
  readonly kind: Numbers;
  /** The distinct values of each `value` column and, of each kind in turn, the place of its own. */
  readonly values: Readonly<Record<string, { readonly list: readonly Cell[]; readonly at: Numbers }>>;
  /** Of each row a text or null for each of these columns, one row after another, for they are alike; empty where all are null. */
  readonly texts: { readonly columns: readonly string[]; readonly list: readonly (string | null)[] };
  /** A number a row; of `sentences` all rows' one after another, and how many each row has. */
  readonly numbers: Readonly<Record<string, { readonly at: Numbers; readonly lengths?: Numbers }>>;
}

interface HasPost {
  readonly post_id: string;
}

const columnsOf = <R>(packings: Packings<R>, ...wanted: readonly Packing[]): (keyof R & string)[] =>
  (Object.entries(packings) as [keyof R & string, Packing][]).flatMap(([name, packing]) =>
    wanted.includes(packing) ? [name] : [],
  );

/** Gathers rows in columns: held in a few bytes a value until all are there. */
export class RowPacker<R extends HasPost> {
  readonly #posts = new Places<string>();
  readonly #post = new GrowingNumbers();
  readonly #kinds = new Places<string>();
  readonly #kind = new GrowingNumbers();
  readonly #values: readonly (readonly [keyof R & string, ValueColumn])[];
  readonly #textColumns: readonly (keyof R & string)[];
  readonly #texts: (string | null)[] = [];
  readonly #numbers: readonly (readonly [keyof R & string, NumberColumn])[];

  constructor(packings: Packings<R>) {
    this.#values = columnsOf(packings, "value").map((name) => [name, new ValueColumn()]);
    this.#textColumns = columnsOf(packings, "text");
    this.#numbers = columnsOf(packings, "number", "sentence", "sentences").map((name) => [
      name,
      new NumberColumn(packings[name]),
    ]);
  }

  /** Throws where a sentence is not of its row's post. */
  add(rows: readonly R[]): void {
    for (const row of rows) {
      this.#post.add(this.#posts.of(row.post_id));
      this.#addKind(row);
      for (const name of this.#textColumns) this.#texts.push(row[name] as string | null);
      for (const [name, column] of this.#numbers) column.add(row[name] as unknown as Cell, row.post_id);
    }
  }

  #addKind(row: R): void {
    const places = this.#values.map(([name, column]) => column.placeOf(row[name] as unknown as Cell));
    const known = this.#kinds.size;
    const kind = this.#kinds.of(places.join());
    this.#kind.add(kind);
    if (kind < known) return;
    for (const [i, [, column]] of this.#values.entries()) column.at.add(places[i] ?? 0);
  }

  /** What was gathered, of posts in this list. Throws where one is not. */
  finish(posts: readonly string[]): PackedRows {
    return {
      size: this.#post.list().length,
      posts: this.#stepsIn(posts),
      kind: this.#kind.list(),
      values: Object.fromEntries(this.#values.map(([name, { list, at }]) => [name, { list, at: at.list() }])),
      texts: {
        columns: this.#textColumns,
        list: this.#texts.every((text) => text === null) ? [] : this.#texts,
      },
      numbers: Object.fromEntries(this.#numbers.map(([name, column]) => [name, column.finish()])),
    };
  }

  #stepsIn(posts: readonly string[]): Numbers {
    const places = new Map(posts.map((post_id, place) => [post_id, place]));
    const listed = this.#posts.list.map((post_id) => {
      const place = places.get(post_id);
      if (place === undefined) throw new Error(`${post_id} is not among the posts`);
      return place;
    });
    const steps = new GrowingNumbers();
    let before = 0;
    for (const post of this.#post.list()) {
      const place = listed[post] ?? 0;
      steps.add(place - before);
      before = place;
    }
    return steps.list();
  }
}

/** Rows in columns, all at once. */
export function packRows<R extends HasPost>(
  rows: readonly R[],
  packings: Packings<R>,
  posts: readonly string[],
): PackedRows {
  const packer = new RowPacker(packings);
  packer.add(rows);
  return packer.finish(posts);
}

/** The places of things in the order in which they come. */
class Places<T> {
  readonly #places = new Map<unknown, number>();
  readonly list: T[] = [];

  get size(): number {
    return this.list.length;
  }

  /** `key` is what the thing is known by, itself unless told. */
  of(thing: T, key: unknown = thing): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push(thing) - 1;
  }
}

class ValueColumn {
  readonly #places = new Places<Cell>();
  readonly list = this.#places.list;
  /** The place of the value of each kind of row. */
  readonly at = new GrowingNumbers();

  /** A list is known by its text, which no plain value starts like: the sign before it is of no script. */
  placeOf(cell: Cell): number {
    return Array.isArray(cell)
      ? this.#places.of(cell, `\u0000${JSON.stringify(cell)}`)
      : this.#places.of(cell);
  }
}

class NumberColumn {
  readonly #packing: Packing;
  readonly #at = new GrowingNumbers();
  readonly #lengths = new GrowingNumbers();

  constructor(packing: Packing) {
    this.#packing = packing;
  }

  add(cell: Cell, post_id: string): void {
    if (this.#packing === "number") this.#at.add(cell as number);
    else if (this.#packing === "sentence") this.#at.add(ordinalIn(post_id, cell as string));
    else {
      const ids = cell as readonly string[];
      for (const id of ids) this.#at.add(ordinalIn(post_id, id));
      this.#lengths.add(ids.length);
    }
  }

  finish(): PackedRows["numbers"][string] {
    const at = this.#at.list();
    return this.#packing === "sentences" ? { at, lengths: this.#lengths.list() } : { at };
  }
}

/** Narrowest first, each with the largest number that it holds; the last holds negative ones too. */
const widths = [
  [0xff, Uint8Array],
  [0xffff, Uint16Array],
  [2 ** 31 - 1, Int32Array],
] as const;

const widthOf = (value: number): number =>
  value < 0 ? widths.length - 1 : widths.findIndex(([most]) => value <= most);

/** Whole numbers of 32 bits, as many as come, in as few bytes each as the largest of them takes. */
class GrowingNumbers {
  #width = 0;
  #numbers: Numbers = new Uint8Array(16);
  #length = 0;

  add(value: number): void {
    if (value !== (value | 0)) throw new Error(`${value} is not a whole number of 32 bits`);
    if (value < 0 || value > widths[this.#width as 0][0]) {
      const width = Math.max(this.#width, widthOf(value));
      if (width !== this.#width) this.#hold(width, this.#numbers.length);
    }
    if (this.#length === this.#numbers.length) this.#hold(this.#width, 2 * this.#length);
    this.#numbers[this.#length++] = value;
  }

  #hold(width: number, size: number): void {
    const held = new widths[width as 0][1](size);
    held.set(this.#numbers.subarray(0, this.#length));
    this.#width = width;
    this.#numbers = held;
  }

  /** All of them, as a view. */
  list(): Numbers {
    return this.#numbers.subarray(0, this.#length);
  }
}

function ordinalIn(post_id: string, sentence_id: string): number {
  const ordinal = Number(sentence_id.slice(post_id.length + 1));
  if (`${post_id}:${ordinal}` !== sentence_id) throw new Error(`${sentence_id} is no sentence of ${post_id}`);
  return ordinal;
}

/**
 * The rows that were packed, in their order, of the posts that they were packed with. A sentence that several rows of a post name has one id
 * among them. Columns without a packing are left out.
 */
export function unpackRows<R extends HasPost>(
  packed: PackedRows,
  packings: Packings<R>,
  posts: readonly string[],
): R[] {
  const kinds = kindsOf(packed, columnsOf(packings, "value"));
  const { columns, list: texts } = packed.texts;
  const textColumns = columnsOf(packings, "text").map((name) => [name, columns.indexOf(name)] as const);
  const readers = columnsOf(packings, "number", "sentence", "sentences").map(
    (name) => [name, numberReader(packed.numbers[name], packings[name])] as const,
  );
  let [post, post_id]: [number, string] = [0, posts[0] ?? ""];
  let ids: string[] = [];
  const idOf = (ordinal: number): string => {
    const id = ids[ordinal] ?? `${post_id}:${ordinal}`;
    ids[ordinal] = id;
    return id;
  };
  return Array.from({ length: packed.size }, (_, row) => {
    const step = packed.posts[row] ?? 0;
    if (step !== 0) {
      post += step;
      post_id = posts[post] ?? "";
      ids = [];
    }
    const made: Record<string, Cell> = { post_id, ...kinds[packed.kind[row] ?? 0] };
    for (const [name, at] of textColumns) made[name] = texts[row * columns.length + at] ?? null;
    for (const [name, read] of readers) made[name] = read(row, idOf);
    return made as unknown as R;
  });
}

/** What each kind of row holds in its `value` columns. */
function kindsOf({ values }: PackedRows, names: readonly string[]): Record<string, Cell>[] {
  const columns = names.map((name) => [name, values[name] ?? { list: [], at: [] }] as const);
  const size = columns.reduce((most, [, { at }]) => Math.max(most, at.length), 0);
  return Array.from({ length: size }, (_, kind) =>
    Object.fromEntries(columns.map(([name, { list, at }]) => [name, list[at[kind] ?? -1] ?? null])),
  );
}

function numberReader(column: PackedRows["numbers"][string] | undefined, packing: Packing) {
  const { at = [], lengths = [] }: { at?: ArrayLike<number>; lengths?: ArrayLike<number> } = column ?? {};
  let next = 0;
  return (row: number, idOf: (ordinal: number) => string): Cell => {
    if (packing === "number") return at[row] ?? 0;
    if (packing === "sentence") return idOf(at[row] ?? 0);
    const from = next;
    next += lengths[row] ?? 0;
    return Array.from({ length: next - from }, (_, i) => idOf(at[from + i] ?? 0));
  };
}
