import type { SentenceRow } from "./corpus-rows.js";
import type { SentenceMarks } from "./sentence-marks.js";

/** A sentence with a frame, as far as a selection of frames looks at it. */
export type MarkedSentence = SentenceMarks<Pick<SentenceRow, "post_id" | "sentence_id" | "ordinal">>;

/** Gathers the sentences that have a frame, with little more than their ids: sentences with the same frames share their marks. */
export class MarkedSentences {
  readonly #known = new Map<string, SentenceMarks["marks"]>();
  readonly list: MarkedSentence[] = [];

  add(marked: readonly SentenceMarks[]): void {
    for (const { sentence, voice, heading, scopes, marks } of marked) {
      if (marks.size === 0) continue;
      const { post_id, sentence_id, ordinal } = sentence;
      this.list.push({
        sentence: { post_id, sentence_id, ordinal },
        voice,
        heading,
        scopes,
        marks: this.#shared(marks),
      });
    }
  }

  #shared(marks: SentenceMarks["marks"]): SentenceMarks["marks"] {
    const key = JSON.stringify([...marks].map(([source, frames]) => [source, [...frames]]));
    const known = this.#known.get(key) ?? marks;
    this.#known.set(key, known);
    return known;
  }
}
