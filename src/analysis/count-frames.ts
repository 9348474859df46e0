import type { FrameCounts } from "../domain/frame-count.js";
import type { CorpusRows } from "./corpus-rows.js";
import { sentenceMarks } from "./sentence-marks.js";

/**
 * The counts from which pages sum every number; rows that would count 0 are not made. Rows are in a total order,
 * whatever the order of sentences and hits.
 */
export function countFrames(rows: CorpusRows): FrameCounts {
  const sentences = new Tally<FrameCounts["sentences"][number]>();
  const frames = new Tally<FrameCounts["frames"][number]>();
  const pairs = new Tally<FrameCounts["pairs"][number]>();
  for (const { sentence, voice, heading, scopes, marks } of sentenceMarks(rows)) {
    const post_id = sentence.post_id;
    for (const source of scopes) sentences.add({ post_id, source, voice, heading });
    for (const [source, found] of marks) {
      const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
      sorted.forEach(([frame_id, as], i) => {
        frames.add({ post_id, frame_id, source, voice: as, heading });
        for (const [two_id, twoAs] of sorted.slice(i + 1))
          pairs.add({ post_id, frame_id, two_id, source, voice: as === twoAs ? as : "neither", heading });
      });
    }
  }
  return { sentences: sentences.rows(), frames: frames.rows(), pairs: pairs.rows() };
}

/** Counts how often each key was added. */
class Tally<R extends { readonly sentences: number }> {
  readonly #counts = new Map<string, { key: Omit<R, "sentences">; sentences: number }>();

  add(key: Omit<R, "sentences">): void {
    const name = JSON.stringify(Object.values(key));
    const held = this.#counts.get(name);
    if (held) held.sentences++;
    else this.#counts.set(name, { key, sentences: 1 });
  }

  rows(): R[] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { key, sentences }]) => ({ ...key, sentences }) as R);
  }
}
