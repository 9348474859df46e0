import type { FrameCounts } from "../domain/frame-count.js";
import type { SentenceMarks } from "./sentence-marks.js";

/**
 * The counts from which pages sum every number; rows that would count 0 are not made. Rows are in a total order,
 * whatever the order of sentences and hits. Counts of other posts can be put after them.
 */
export function countFrames(marked: readonly SentenceMarks[]): FrameCounts {
  const sentences = new Tally<Counted<FrameCounts["sentences"][number]>>();
  const frames = new Tally<Counted<FrameCounts["frames"][number]>>();
  const pairs = new Tally<Counted<FrameCounts["pairs"][number]>>();
  for (const { sentence, voice, heading, scopes, marks } of marked) {
    const post_id = sentence.post_id;
    for (const source of scopes) sentences.add({ post_id, source, voice, heading, sentences: 1 });
    for (const [source, found] of marks) {
      const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
      sorted.forEach(([frame_id, as], i) => {
        frames.add({ post_id, frame_id, source, voice: as, heading, sentences: 1 });
        for (const [two_id, twoAs] of sorted.slice(i + 1))
          pairs.add({
            post_id,
            frame_id,
            two_id,
            source,
            voice: as === twoAs ? as : "neither",
            heading,
            sentences: 1,
          });
      });
    }
  }
  return { sentences: sentences.rows(), frames: frames.rows(), pairs: pairs.rows() };
}

/** Adds up rows that differ in their last column alone, the sentences. */
class Tally<R extends { sentences: number }> {
  readonly #rows = new Map<string, R>();

  add(row: R): void {
    const name = JSON.stringify(Object.values(row).slice(0, -1));
    const held = this.#rows.get(name);
    if (held) held.sentences += row.sentences;
    else this.#rows.set(name, row);
  }

  /** The rows in order of their other columns. */
  rows(): R[] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }
}

type Counted<T> = { -readonly [K in keyof T]: T[K] };
