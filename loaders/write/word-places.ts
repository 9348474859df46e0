import { isAscending, sortedBy } from "./counting-sort.ts";
import { PartFile } from "./part-file.ts";
import { partWords, type WordParts } from "./part-words.ts";

/** Numbers of a place. */
const placeNumbers = 5;

/** Places of words in columns. */
export interface PlaceColumns {
  readonly type: Int32Array;
  readonly place: Int32Array;
  readonly post: Int32Array;
  readonly sentence: Int32Array;
  readonly voice: Int32Array;
}

/** Gathers where words stand in a file, and hands the places back in order of type, then of place. */
export class WordPlaces {
  readonly #parts: WordParts;
  readonly #file: PartFile;
  readonly #row = new Int32Array(placeNumbers);

  /** `counts` tells how many places each type has; `atOnce` how many are sorted at once, a type may have more. */
  constructor(path: string, counts: Int32Array, atOnce?: number) {
    this.#parts = partWords(counts, atOnce);
    this.#file = new PartFile(path, this.#parts.sizes, placeNumbers);
  }

  add(type: number, place: number, post: number, sentence: number, voice: number): void {
    const row = this.#row;
    row[0] = type;
    row[1] = place;
    row[2] = post;
    row[3] = sentence;
    row[4] = voice;
    this.#file.add(this.#parts.partOf[type] ?? -1, row);
  }

  /** A part of the places at a time. */
  *sorted(): Generator<PlaceColumns> {
    for (let part = 0; part < this.#parts.sizes.length; part++) {
      const rows = this.#file.read(part);
      const { type, place } = columnsOf(rows, null);
      // Places come in order but where posts came in another.
      const byPlace = isAscending(place) ? null : inOrderOf(place);
      yield columnsOf(rows, sortedBy(byPlace, type));
    }
  }

  /** Closes and removes the file. */
  close(): void {
    this.#file.close();
  }
}

/** The columns of rows, in an order or as they are. */
function columnsOf(rows: Int32Array, order: Int32Array | null): PlaceColumns {
  const column = (number: number): Int32Array => {
    const values = new Int32Array(rows.length / placeNumbers);
    for (let at = 0; at < values.length; at++)
      values[at] = rows[(order === null ? at : (order[at] ?? 0)) * placeNumbers + number] ?? 0;
    return values;
  };
  return { type: column(0), place: column(1), post: column(2), sentence: column(3), voice: column(4) };
}

const inOrderOf = (key: Int32Array): Int32Array =>
  Int32Array.from(key.keys()).sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0));
