import { closeSync, openSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { RunColumns, type Runs, type VisitRun } from "./term-runs.ts";
import { writeBytes } from "./write-bytes.ts";

/** Numbers of a run. */
const runNumbers = 6;

const runBytes = runNumbers * Int32Array.BYTES_PER_ELEMENT;

/** Runs of a file that wait until they are written, and that are read at once. */
const [waiting, readAtOnce] = [8192, 1 << 18];

/** Runs in files, a part each, so that a part can be read without the others. */
export class RunFiles {
  readonly #path: string;
  readonly #parts: { readonly file: number; readonly rows: Int32Array; held: number; size: number }[];

  /** Opens a new file for each part beside a path. */
  constructor(path: string, parts: number) {
    this.#path = path;
    this.#parts = Array.from({ length: parts }, (_, part) => ({
      file: openSync(this.#pathOf(part), "w"),
      rows: new Int32Array(waiting * runNumbers),
      ...{ held: 0, size: 0 },
    }));
  }

  add(part: number, ...[first, second, third, post, sentence, voice]: Parameters<VisitRun>): void {
    const to = this.#parts[part];
    if (to === undefined) throw new RangeError(`no part ${part} of ${this.#parts.length}`);
    const at = to.held * runNumbers;
    to.rows[at] = first;
    to.rows[at + 1] = second;
    to.rows[at + 2] = third;
    to.rows[at + 3] = post;
    to.rows[at + 4] = sentence;
    to.rows[at + 5] = voice;
    to.held += 1;
    to.size += 1;
    if (to.held === waiting) this.#flush(part);
  }

  /** The runs of a part, in the order in which they came. */
  async read(part: number): Promise<Runs> {
    this.#flush(part);
    const size = this.#parts[part]?.size ?? 0;
    const columns = new RunColumns(size);
    const file = await open(this.#pathOf(part), "r");
    try {
      for (let from = 0; from < size; from += readAtOnce) {
        const rows = new Int32Array(Math.min(readAtOnce, size - from) * runNumbers);
        await file.read(rows, 0, rows.byteLength, from * runBytes);
        for (let at = 0; at < rows.length; at += runNumbers)
          columns.add(
            rows[at] ?? 0,
            rows[at + 1] ?? 0,
            rows[at + 2] ?? 0,
            rows[at + 3] ?? 0,
            rows[at + 4] ?? 0,
            rows[at + 5] ?? 0,
          );
      }
    } finally {
      await file.close();
    }
    return columns.finish();
  }

  /** Closes and removes the files. */
  close(): void {
    this.#parts.forEach(({ file }, part) => {
      closeSync(file);
      rmSync(this.#pathOf(part), { force: true });
    });
  }

  #pathOf(part: number): string {
    return `${this.#path}.${part}`;
  }

  #flush(part: number): void {
    const from = this.#parts[part];
    if (from === undefined || from.held === 0) return;
    writeBytes(from.file, Buffer.from(from.rows.buffer, 0, from.held * runBytes), this.#pathOf(part));
    from.held = 0;
  }
}
