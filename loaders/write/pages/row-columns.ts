import { NumberRoom } from "../words/number-room.ts";

/** Takes columns out of rows of so many numbers, each column in room of its own that is used again. */
export class RowColumns {
  readonly #rooms: readonly NumberRoom[];

  constructor(width: number) {
    this.#rooms = Array.from({ length: width }, () => new NumberRoom());
  }

  /** A column of rows, in an order or as they are, until it is taken again. */
  column(rows: Int32Array, number: number, order: Int32Array | null = null): Int32Array {
    const width = this.#rooms.length;
    const values = this.#rooms[number]?.of(rows.length / width) ?? new Int32Array();
    for (let at = 0; at < values.length; at++)
      values[at] = rows[(order === null ? at : (order[at] ?? 0)) * width + number] ?? 0;
    return values;
  }
}
