import { isAscending, sortedBy } from "./counting-sort.ts";
import { NumberFile } from "./number-file.ts";
import { partWords } from "./part-words.ts";

/** Numbers of a place, and places that wait until they are written. */
const [placeNumbers, waiting] = [5, 8192];

/** Places of words in columns. */
export interface PlaceColumns {
  readonly type: Int32Array;
  readonly place: Int32Array;
  readonly post: Int32Array;
  readonly sentence: Int32Array;
  readonly voice: Int32Array;
}

/** Gathers where words stand in files, a range of types each, and hands them back in order of type, then of place. */
export class WordPlaces {
  readonly #partOf: Int32Array;
  readonly #parts: readonly NumberFile<Int32Array>[];

  /** `counts` tells how many places each type has, `atOnce` how many are sorted at once: a type may have more. */
  constructor(path: string, counts: Int32Array, atOnce: number) {
    const { parts, partOf } = partWords(counts, atOnce);
    this.#partOf = partOf;
    this.#parts = parts.map(
      (_, part) => new NumberFile(`${path}.${part}`, new Int32Array(waiting * placeNumbers)),
    );
  }

  add(type: number, place: number, post: number, sentence: number, voice: number): void {
    const file = this.#parts[this.#partOf[type] ?? -1];
    if (file === undefined) throw new RangeError(`no part for type ${type}`);
    file.add(type);
    file.add(place);
    file.add(post);
    file.add(sentence);
    file.add(voice);
  }

  /** A part of the places at a time. */
  *sorted(): Generator<PlaceColumns> {
    for (const file of this.#parts) {
      const rows = new Int32Array(file.size);
      file.read(rows, 0);
      const { type, place } = columnsOf(rows, null);
      // Places come in order but where posts came in another.
      const byPlace = isAscending(place) ? null : inOrderOf(place);
      yield columnsOf(rows, sortedBy(byPlace, type));
    }
  }

  /** Closes and removes the files. */
  close(): void {
    for (const file of this.#parts) file.close();
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
