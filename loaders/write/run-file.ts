import { PartFile } from "./part-file.ts";
import { RunColumns, type Runs, type VisitRun } from "./term-runs.ts";

/** Numbers of a run. */
const runNumbers = 6;

/** Runs in a file, in parts, so that a part can be read without the others. */
export class RunFile {
  readonly #parts: PartFile;
  readonly #sizes: readonly number[];
  readonly #row = new Int32Array(runNumbers);

  /** Opens a new file at a path for parts of so many runs. */
  constructor(path: string, sizes: readonly number[]) {
    this.#parts = new PartFile(path, sizes, runNumbers);
    this.#sizes = sizes;
  }

  add(part: number, ...[first, second, third, post, sentence, voice]: Parameters<VisitRun>): void {
    const row = this.#row;
    row[0] = first;
    row[1] = second;
    row[2] = third;
    row[3] = post;
    row[4] = sentence;
    row[5] = voice;
    this.#parts.add(part, row);
  }

  /** The runs of a part, in the order in which they came. */
  read(part: number): Runs {
    const rows = this.#parts.read(part);
    const columns = new RunColumns(this.#sizes[part] ?? 0);
    for (let at = 0; at < rows.length; at += runNumbers)
      columns.add(
        rows[at] ?? 0,
        rows[at + 1] ?? 0,
        rows[at + 2] ?? 0,
        rows[at + 3] ?? 0,
        rows[at + 4] ?? 0,
        rows[at + 5] ?? 0,
      );
    return columns.finish();
  }

  /** Closes and removes the file. */
  close(): void {
    this.#parts.close();
  }
}
