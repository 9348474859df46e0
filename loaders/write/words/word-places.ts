import { PartFile } from "../files/part-file.ts";
import { RowColumns } from "../pages/row-columns.ts";
import { CountingSort, isAscending } from "./counting-sort.ts";
import { partWords, type WordParts } from "./part-words.ts";

/** Numbers of a place. */
const placeNumbers = 6;

/** Places of words in columns. */
export interface PlaceColumns {
  readonly type: Int32Array;
  readonly place: Int32Array;
  readonly post: Int32Array;
  readonly sentence: Int32Array;
  readonly voice: Int32Array;
  readonly step: Int32Array;
}

/** Gathers where words stand in a file, and hands the places back in order of type, then of place. */
export class WordPlaces {
  readonly #parts: WordParts;
  readonly #file: PartFile;
  readonly #row = new Int32Array(placeNumbers);
  readonly #sorter = new CountingSort();
  readonly #columns = new RowColumns(placeNumbers);

  /** `counts` tells how many places each type has; `atOnce` how many are sorted at once, a type may have more. */
  constructor(path: string, counts: Int32Array, atOnce?: number) {
    this.#parts = partWords(counts, atOnce);
    this.#file = new PartFile(path, this.#parts.sizes, placeNumbers);
  }

  add(type: number, place: number, post: number, sentence: number, voice: number, step: number): void {
    const row = this.#row;
    row[0] = type;
    row[1] = place;
    row[2] = post;
    row[3] = sentence;
    row[4] = voice;
    row[5] = step;
    this.#file.add(this.#parts.partOf[type] ?? -1, row);
  }

  /** A part of the places at a time, each until the next is asked for. */
  *sorted(): Generator<PlaceColumns> {
    for (let part = 0; part < this.#parts.sizes.length; part++) {
      const rows = this.#file.read(part);
      const column = (number: number, order: Int32Array | null): Int32Array =>
        this.#columns.column(rows, number, order);
      const [type, place] = [column(0, null), column(1, null)];
      // Places come in order but where posts came in another.
      const order = this.#sorter.sort(isAscending(place) ? [type] : [type, place]);
      yield {
        type: column(0, order),
        place: column(1, order),
        post: column(2, order),
        sentence: column(3, order),
        voice: column(4, order),
        step: column(5, order),
      };
    }
  }

  /** Closes and removes the file. */
  close(): void {
    this.#file.close();
  }
}
