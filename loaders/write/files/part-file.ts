import { closeSync, openSync, rmSync } from "node:fs";
import { NumberRoom } from "../words/number-room.ts";
import { readBytes, writeBytes } from "./file-bytes.ts";

/** Bytes of rows of all parts that wait until they are written, about, and most rows of a part. */
const [waitingBytes, mostWaiting] = [32 << 20, 512];

/**
 * Rows of whole numbers in one file, a stretch of it for each part. How many rows a part has is known before, so that a part is read with one
 * request, however the rows of parts came among each other.
 */
export class PartFile {
  readonly #path: string;
  readonly #file: number;
  /** Numbers of a row. */
  readonly #width: number;
  readonly #sizes: readonly number[];
  /** The row at which each part begins. */
  readonly #starts: Float64Array;
  readonly #written: Float64Array;
  readonly #waiting: Int32Array;
  readonly #held: Int32Array;
  readonly #most: number;
  /** For the rows of the part that is read. */
  readonly #room = new NumberRoom();

  /** Opens a new file at a path, for parts of so many rows of `width` numbers; what stood there is lost. */
  constructor(path: string, sizes: readonly number[], width: number) {
    this.#path = path;
    this.#file = openSync(path, "w+");
    this.#width = width;
    this.#sizes = sizes;
    this.#starts = new Float64Array(sizes.length + 1);
    sizes.forEach((size, part) => {
      this.#starts[part + 1] = (this.#starts[part] ?? 0) + size;
    });
    this.#written = this.#starts.slice();
    const rowBytes = width * Int32Array.BYTES_PER_ELEMENT;
    this.#most = Math.max(16, Math.min(mostWaiting, Math.floor(waitingBytes / (rowBytes * sizes.length))));
    this.#waiting = new Int32Array(sizes.length * this.#most * width);
    this.#held = new Int32Array(sizes.length);
  }

  /** Takes the numbers of a row. Throws where there is no such part, or it has all its rows. */
  add(part: number, row: ArrayLike<number>): void {
    const held = this.#held[part];
    if (held === undefined) throw new RangeError(`no part ${part} of ${this.#sizes.length}`);
    if ((this.#written[part] ?? 0) + held >= (this.#starts[part + 1] ?? 0))
      throw new RangeError(`part ${part} has its ${this.#sizes[part]} rows already`);
    const at = (part * this.#most + held) * this.#width;
    for (let i = 0; i < this.#width; i++) this.#waiting[at + i] = row[i] ?? 0;
    this.#held[part] = held + 1;
    if (held + 1 === this.#most) this.#flush(part);
  }

  /** The rows of a part, one after another, until the next part is read. Throws where some have not come. */
  read(part: number): Int32Array {
    this.#flush(part);
    const [start, size] = [this.#starts[part] ?? 0, this.#sizes[part] ?? 0];
    if (this.#written[part] !== start + size)
      throw new RangeError(`part ${part} has ${(this.#written[part] ?? start) - start} rows of ${size}`);
    const rows = this.#room.of(size * this.#width);
    readBytes(this.#file, new Uint8Array(rows.buffer, 0, rows.byteLength), this.#bytesAt(start), this.#path);
    return rows;
  }

  /** Closes and removes the file. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #bytesAt(row: number): number {
    return row * this.#width * Int32Array.BYTES_PER_ELEMENT;
  }

  #flush(part: number): void {
    const held = this.#held[part] ?? 0;
    if (held === 0) return;
    const from = part * this.#most * this.#width;
    const { buffer, byteLength } = this.#waiting.subarray(from, from + held * this.#width);
    const bytes = new Uint8Array(buffer, from * Int32Array.BYTES_PER_ELEMENT, byteLength);
    const written = this.#written[part] ?? 0;
    writeBytes(this.#file, bytes, this.#path, this.#bytesAt(written));
    this.#written[part] = written + held;
    this.#held[part] = 0;
  }
}
