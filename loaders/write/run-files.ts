import { NumberFile } from "./number-file.ts";
import { RunColumns, type Runs, type VisitRun } from "./term-runs.ts";

/** Numbers of a run. */
const runNumbers = 6;

/** Runs of a file that wait until they are written, and that are read at once. */
const [waiting, readAtOnce] = [8192, 1 << 18];

/** Runs in files, a part each, so that a part can be read without the others. */
export class RunFiles {
  readonly #parts: readonly NumberFile<Int32Array>[];

  /** Opens a new file for each part beside a path. */
  constructor(path: string, parts: number) {
    this.#parts = Array.from(
      { length: parts },
      (_, part) => new NumberFile(`${path}.${part}`, new Int32Array(waiting * runNumbers)),
    );
  }

  add(part: number, ...[first, second, third, post, sentence, voice]: Parameters<VisitRun>): void {
    const to = this.#of(part);
    to.add(first);
    to.add(second);
    to.add(third);
    to.add(post);
    to.add(sentence);
    to.add(voice);
  }

  /** The runs of a part, in the order in which they came. */
  read(part: number): Runs {
    const file = this.#of(part);
    const columns = new RunColumns(file.size / runNumbers);
    for (let from = 0; from < file.size; from += readAtOnce * runNumbers) {
      const rows = new Int32Array(Math.min(readAtOnce * runNumbers, file.size - from));
      file.read(rows, from);
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
    return columns.finish();
  }

  /** Closes and removes the files. */
  close(): void {
    for (const file of this.#parts) file.close();
  }

  #of(part: number): NumberFile<Int32Array> {
    const file = this.#parts[part];
    if (file === undefined) throw new RangeError(`no part ${part} of ${this.#parts.length}`);
    return file;
  }
}
