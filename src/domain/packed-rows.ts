type Cell = string | number | boolean | null | readonly string[];

/**
 * How a column is packed: `value`, each distinct value once and a place for each row; `number`, whole numbers as they are;
 * `sentence` and `sentences`, ids of sentences of the row's post as their ordinals.
 */
export type Packing = "value" | "number" | "sentence" | "sentences";

/** The packing of every column of a row, in the order of its columns; the post comes before its sentences. */
export type Packings<R> = { readonly [K in keyof R]-?: Packing };

interface PackedColumn {
  /** The distinct values of a `value` column. */
  readonly values?: readonly Cell[];
  /** A number a row; of a `sentences` column those of all rows, one after another. */
  readonly at: ArrayLike<number>;
  /** How many of them each row has, of a `sentences` column. */
  readonly lengths?: ArrayLike<number>;
}

/** Rows in columns, as pages attach them: some tenth of what the rows take. */
export interface PackedRows {
  readonly size: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

interface HasPost {
  readonly post_id: string;
}

/** Gathers rows in columns: held in a few bytes a value until all are there. */
export class RowPacker<R extends HasPost> {
  readonly #columns: readonly (readonly [keyof R & string, ColumnPacker])[];
  #size = 0;

  constructor(packings: Packings<R>) {
    this.#columns = (Object.entries(packings) as [keyof R & string, Packing][]).map(
      ([name, packing]) => [name, new ColumnPacker(packing)] as const,
    );
  }

  /** Throws where a sentence is not of its row's post. */
  add(rows: readonly R[]): void {
    for (const row of rows)
      for (const [name, column] of this.#columns) column.add(row[name] as unknown as Cell, row.post_id);
    this.#size += rows.length;
  }

  finish(): PackedRows {
    return {
      size: this.#size,
      columns: Object.fromEntries(this.#columns.map(([name, column]) => [name, column.finish()])),
    };
  }
}

/** Rows in columns, all at once. */
export function packRows<R extends HasPost>(rows: readonly R[], packings: Packings<R>): PackedRows {
  const packer = new RowPacker(packings);
  packer.add(rows);
  return packer.finish();
}

class ColumnPacker {
  readonly #packing: Packing;
  readonly #values: Cell[] = [];
  readonly #places = new Map<Cell, number>();
  readonly #at = new GrowingNumbers();
  readonly #lengths = new GrowingNumbers();

  constructor(packing: Packing) {
    this.#packing = packing;
  }

  add(cell: Cell, post_id: string): void {
    if (this.#packing === "value") this.#at.add(this.#placeOf(cell));
    else if (this.#packing === "number") this.#at.add(cell as number);
    else if (this.#packing === "sentence") this.#at.add(ordinalIn(post_id, cell as string));
    else {
      const ids = cell as readonly string[];
      for (const id of ids) this.#at.add(ordinalIn(post_id, id));
      this.#lengths.add(ids.length);
    }
  }

  finish(): PackedColumn {
    return {
      ...(this.#packing === "value" ? { values: this.#values } : {}),
      at: this.#at.list(),
      ...(this.#packing === "sentences" ? { lengths: this.#lengths.list() } : {}),
    };
  }

  /** A list is known by its text, which no plain value starts like: the sign before it is of no script. */
  #placeOf(cell: Cell): number {
    const key = Array.isArray(cell) ? `\u0000${JSON.stringify(cell)}` : cell;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#values.length);
    return this.#values.push(cell) - 1;
  }
}

/** Whole numbers in as few bytes each as the largest of them takes; as JSON they are a list. */
class Bytes extends Uint8Array {
  toJSON(): number[] {
    return Array.from(this);
  }
}
class Pairs extends Uint16Array {
  toJSON(): number[] {
    return Array.from(this);
  }
}
class Words extends Int32Array {
  toJSON(): number[] {
    return Array.from(this);
  }
}
type Numbers = Bytes | Pairs | Words;

/** Narrowest first, each with the largest number that it holds; the last holds negative ones too. */
const widths = [
  [0xff, Bytes],
  [0xffff, Pairs],
  [2 ** 31 - 1, Words],
] as const;

const widthOf = (value: number): number =>
  value < 0 ? widths.length - 1 : widths.findIndex(([most]) => value <= most);

/** Whole numbers of 32 bits, as many as come. */
class GrowingNumbers {
  #width = 0;
  #numbers: Numbers = new Bytes(16);
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
    return this.#numbers.subarray(0, this.#length) as Numbers;
  }
}

function ordinalIn(post_id: string, sentence_id: string): number {
  const ordinal = Number(sentence_id.slice(post_id.length + 1));
  if (`${post_id}:${ordinal}` !== sentence_id) throw new Error(`${sentence_id} is no sentence of ${post_id}`);
  return ordinal;
}

/** The rows that were packed, in their order. A sentence that several rows of a post name has one id among them. */
export function unpackRows<R extends HasPost>({ size, columns }: PackedRows, packings: Packings<R>): R[] {
  const readers = (Object.entries(packings) as [keyof R & string, Packing][]).map(
    ([name, packing]) => [name, columnReader(columns[name] ?? { at: [] }, packing)] as const,
  );
  const { post_id: posts = { at: [] } } = columns;
  let [post, ids]: [number, string[]] = [-1, []];
  return Array.from({ length: size }, (_, row) => {
    const place = posts.at[row] ?? -1;
    if (place !== post) [post, ids] = [place, []];
    const post_id = (posts.values?.[place] ?? "") as string;
    const idOf = (ordinal: number): string => {
      const id = ids[ordinal] ?? `${post_id}:${ordinal}`;
      ids[ordinal] = id;
      return id;
    };
    const made: Partial<Record<keyof R, Cell>> = {};
    for (const [name, read] of readers) made[name] = read(row, idOf);
    return made as R;
  });
}

function columnReader({ values = [], at, lengths = [] }: PackedColumn, packing: Packing) {
  let next = 0;
  return (row: number, idOf: (ordinal: number) => string): Cell => {
    if (packing === "value") return values[at[row] ?? -1] ?? null;
    if (packing === "number") return at[row] ?? 0;
    if (packing === "sentence") return idOf(at[row] ?? 0);
    const from = next;
    next += lengths[row] ?? 0;
    return Array.from({ length: next - from }, (_, i) => idOf(at[from + i] ?? 0));
  };
}
