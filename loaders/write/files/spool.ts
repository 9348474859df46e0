import { closeSync, openSync, rmSync } from "node:fs";
import { readBytes, writeBytes } from "./file-bytes.ts";

/** Bytes that are gathered before they are written. */
const atOnce = 1 << 20;

/** Texts of posts that are kept on disk until they are asked for, so that memory does not grow with them. */
export class Spool {
  readonly #path: string;
  readonly #file: number;
  readonly #places = new Map<string, number>();
  /** Where the text at each place ends. */
  #ends = new Float64Array(1024);
  #written = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  /** Opens a new spool at a path; what stood there is lost. */
  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, "w+");
  }

  /** Takes the text of a post that has none yet. */
  add(post_id: string, text: string): void {
    const place = this.#places.size;
    this.#places.set(post_id, place);
    const bytes = Buffer.from(text);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (place === this.#ends.length) {
      const grown = new Float64Array(2 * place);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[place] = this.#written + this.#waitingBytes;
    if (this.#waitingBytes >= atOnce) this.#flush();
  }

  /** The bytes of a post's text; throws where it has none. */
  bytes(post_id: string): Buffer {
    const place = this.#places.get(post_id);
    if (place === undefined) throw new Error(`${this.#path}: no text of ${JSON.stringify(post_id)}`);
    this.#flush();
    const from = place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
    const bytes = Buffer.alloc((this.#ends[place] ?? from) - from);
    readBytes(this.#file, bytes, from, this.#path);
    return bytes;
  }

  text(post_id: string): string {
    return this.bytes(post_id).toString("utf8");
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
