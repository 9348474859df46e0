import { closeSync, openSync, rmSync } from "node:fs";
import { readBytes, writeBytes } from "./file-bytes.ts";

type Numbers = Int32Array | Float64Array;

/** Numbers that are kept in a file, written when as many wait as `waiting` holds. */
export class NumberFile<N extends Numbers> {
  readonly #path: string;
  readonly #file: number;
  readonly #waiting: N;
  #held = 0;
  #size = 0;

  /** Opens a new file at a path; what stood there is lost. */
  constructor(path: string, waiting: N) {
    this.#path = path;
    this.#file = openSync(path, "w+");
    this.#waiting = waiting;
  }

  get size(): number {
    return this.#size;
  }

  add(value: number): void {
    if (this.#held === this.#waiting.length) this.#flush();
    this.#waiting[this.#held++] = value;
    this.#size += 1;
  }

  /** Fills `numbers` with those that came from place `from` on. */
  read(numbers: N, from: number): void {
    this.#flush();
    readBytes(this.#file, bytesOf(numbers, numbers.length), from * numbers.BYTES_PER_ELEMENT, this.#path);
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

const bytesOf = (numbers: Numbers, size: number): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, size * numbers.BYTES_PER_ELEMENT);
