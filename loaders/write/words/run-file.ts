import { PartFile } from "../files/part-file.ts";
import { RowColumns } from "../pages/row-columns.ts";
import type { Runs, VisitRun } from "./term-runs.ts";

/** Numbers of a run. */
const runNumbers = 6;

/** Runs in a file, in parts, so that a part can be read without the others. */
export class RunFile {
  readonly #parts: PartFile;
  readonly #row = new Int32Array(runNumbers);
  readonly #columns = new RowColumns(runNumbers);

  /** Opens a new file at a path for parts of so many runs. */
  constructor(path: string, sizes: readonly number[]) {
    this.#parts = new PartFile(path, sizes, runNumbers);
  }

  /** Takes a run, as {@link VisitRun} is told it, for a part. */
  add(
    part: number,
    first: number,
    second: number,
    third: number,
    post: number,
    sentence: number,
    voice: number,
  ): void {
    const row = this.#row;
    row[0] = first;
    row[1] = second;
    row[2] = third;
    row[3] = post;
    row[4] = sentence;
    row[5] = voice;
    this.#parts.add(part, row);
  }

  /** The runs of a part, in the order in which they came, until the next part is read. */
  read(part: number): Runs {
    const rows = this.#parts.read(part);
    const column = (number: number): Int32Array => this.#columns.column(rows, number);
    return {
      words: [column(0), column(1), column(2)],
      post: column(3),
      sentence: column(4),
      voice: column(5),
    };
  }

  /** Closes and removes the file. */
  close(): void {
    this.#parts.close();
  }
}
