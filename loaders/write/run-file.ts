import { NumberRoom } from "./number-room.ts";
import { PartFile } from "./part-file.ts";
import type { Runs, VisitRun } from "./term-runs.ts";

/** Numbers of a run. */
const runNumbers = 6;

/** Runs in a file, in parts, so that a part can be read without the others. */
export class RunFile {
  readonly #parts: PartFile;
  readonly #row = new Int32Array(runNumbers);
  /** For the columns of the part that is read. */
  readonly #rooms = Array.from({ length: runNumbers }, () => new NumberRoom());

  /** Opens a new file at a path for parts of so many runs. */
  constructor(path: string, sizes: readonly number[]) {
    this.#parts = new PartFile(path, sizes, runNumbers);
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

  /** The runs of a part, in the order in which they came, until the next part is read. */
  read(part: number): Runs {
    const rows = this.#parts.read(part);
    const column = (number: number): Int32Array => {
      const values = this.#rooms[number]?.of(rows.length / runNumbers) ?? new Int32Array();
      for (let run = 0; run < values.length; run++) values[run] = rows[run * runNumbers + number] ?? 0;
      return values;
    };
    return {
      words: [column(0), column(1), column(2)],
      ...{ post: column(3), sentence: column(4), voice: column(5) },
    };
  }

  /** Closes and removes the file. */
  close(): void {
    this.#parts.close();
  }
}
