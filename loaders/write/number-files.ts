import { closeSync, openSync, readSync, rmSync } from "node:fs";
import type { NumberStore } from "../../src/analysis/reuse/shared-passages.ts";
import { writeBytes } from "./write-bytes.ts";

/** Numbers of a part that wait until they are written. */
const waiting = 1 << 13;

interface Part {
  readonly file: number;
  readonly path: string;
  readonly rows: Float64Array;
  held: number;
  size: number;
}

/** Numbers in files, a part each, opened when the first comes. */
export class NumberFiles implements NumberStore {
  readonly #path: string;
  readonly #parts = new Map<number, Part>();

  /** `path` begins the name of each file. */
  constructor(path: string) {
    this.#path = path;
  }

  add(part: number, value: number): void {
    const to = this.#parts.get(part) ?? this.#open(part);
    to.rows[to.held++] = value;
    to.size += 1;
    if (to.held === waiting) flush(to);
  }

  take(part: number): Float64Array {
    const from = this.#parts.get(part);
    if (from === undefined) return new Float64Array();
    flush(from);
    const numbers = new Float64Array(from.size);
    const bytes = Buffer.from(numbers.buffer);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(from.file, bytes, at, bytes.length - at, at);
      if (read === 0) throw new Error(`${from.path}: ended at ${at} of ${bytes.length} bytes`);
      at += read;
    }
    this.#remove(part, from);
    return numbers;
  }

  /** Closes and removes the files. */
  close(): void {
    for (const [part, held] of [...this.#parts]) this.#remove(part, held);
  }

  #open(part: number): Part {
    const path = `${this.#path}.${part}`;
    const opened = { file: openSync(path, "w+"), path, rows: new Float64Array(waiting), held: 0, size: 0 };
    this.#parts.set(part, opened);
    return opened;
  }

  #remove(part: number, { file, path }: Part): void {
    closeSync(file);
    rmSync(path, { force: true });
    this.#parts.delete(part);
  }
}

function flush(part: Part): void {
  if (part.held === 0) return;
  writeBytes(
    part.file,
    Buffer.from(part.rows.buffer, 0, part.held * Float64Array.BYTES_PER_ELEMENT),
    part.path,
  );
  part.held = 0;
}
