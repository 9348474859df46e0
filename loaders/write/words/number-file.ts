import { closeSync, openSync, rmSync } from "node:fs";
import { readBytes, writeBytes } from "../files/file-bytes.ts";

/** Numbers that are kept in a file, written when as many wait as `waiting` says. */
export class NumberFile {
  readonly #path: string;
  readonly #file: number;
  readonly #waiting: Float64Array;
  #held = 0;
  #size = 0;

  /** Opens a new file at a path; what stood there is lost. */
  constructor(path: string, waiting: number) {
    this.#path = path;
    this.#file = openSync(path, "w+");
    this.#waiting = new Float64Array(waiting);
  }

  add(value: number): void {
    if (this.#held === this.#waiting.length) this.#flush();
    this.#waiting[this.#held++] = value;
    this.#size += 1;
  }

  /** All of them, in the order in which they came. */
  read(): Float64Array {
    this.#flush();
    const numbers = new Float64Array(this.#size);
    readBytes(this.#file, bytesOf(numbers, numbers.length), 0, this.#path);
    return numbers;
  }

  /** Closes and removes the file. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    writeBytes(this.#file, bytesOf(this.#waiting, this.#held), this.#path);
    this.#held = 0;
  }
}

const bytesOf = (numbers: Float64Array, size: number): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, size * numbers.BYTES_PER_ELEMENT);
