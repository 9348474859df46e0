import type { NumberStore } from "../../../src/analysis/reuse/fingerprint-store.ts";
import { NumberFile } from "./number-file.ts";

/** Numbers of a part that wait until they are written. */
const waiting = 8192;

/** Numbers in files, a part each, opened when the first comes. */
export class NumberFiles implements NumberStore {
  readonly #path: string;
  readonly #parts = new Map<number, NumberFile>();

  /** `path` begins the name of each file. */
  constructor(path: string) {
    this.#path = path;
  }

  add(part: number, value: number): void {
    const file = this.#parts.get(part) ?? new NumberFile(`${this.#path}.${part}`, waiting);
    this.#parts.set(part, file);
    file.add(value);
  }

  take(part: number): Float64Array {
    const file = this.#parts.get(part);
    const numbers = file?.read() ?? new Float64Array();
    file?.close();
    this.#parts.delete(part);
    return numbers;
  }

  /** Closes and removes the files. */
  close(): void {
    for (const file of this.#parts.values()) file.close();
    this.#parts.clear();
  }
}
