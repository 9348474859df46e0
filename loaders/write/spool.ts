import { closeSync, openSync, rmSync } from "node:fs";
import { readBytes, writeBytes } from "./file-bytes.ts";

/** Bytes that are gathered before they are written. */
const atOnce = 1 << 20;

/** Texts that are kept on disk until they are asked for, so that memory does not grow with them. */
export class Spool {
  readonly #path: string;
  readonly #file: number;
  /** Where each text ends. */
  #ends = new Float64Array(1024);
  #size = 0;
  #written = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  /** Opens a new spool at a path; what stood there is lost. */
  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, "w+");
  }

  get size(): number {
    return this.#size;
  }

  add(text: string): void {
    const bytes = Buffer.from(text);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#size === this.#ends.length) {
      const grown = new Float64Array(2 * this.#size);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[this.#size++] = this.#written + this.#waitingBytes;
    if (this.#waitingBytes >= atOnce) this.#flush();
  }

  /** The bytes of a text, by its place among those added. */
  bytes(place: number): Buffer {
    if (!(place >= 0 && place < this.#size)) throw new Error(`no text at place ${place} of ${this.#size}`);
    this.#flush();
    const from = place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
    const bytes = Buffer.alloc((this.#ends[place] ?? from) - from);
    readBytes(this.#file, bytes, from, this.#path);
    return bytes;
  }

  text(place: number): string {
    return this.bytes(place).toString("utf8");
  }

  /** Closes and removes the file. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    writeBytes(this.#file, Buffer.concat(this.#waiting), this.#path);
    this.#written += this.#waitingBytes;
    [this.#waiting, this.#waitingBytes] = [[], 0];
  }
}
