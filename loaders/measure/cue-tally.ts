import type { Row } from "../../src/domain/tables.ts";

type Hit = Pick<Row<"frame_hits">, "sentence_id" | "frame_id" | "cue">;

/** Counts the sentences that each cue of the codebook finds. Hits come sentence by sentence; those that coders gave have no cue. */
export class CueTally {
  /** By frame and cue. */
  readonly #found = new Map<string, { sentences: number; last: string }>();

  add(hits: readonly Hit[]): void {
    for (const { sentence_id, frame_id, cue } of hits) {
      if (cue === null) continue;
      const key = `${frame_id} ${cue}`;
      const found = this.#found.get(key);
      if (found === undefined) this.#found.set(key, { sentences: 1, last: sentence_id });
      else if (found.last !== sentence_id) {
        found.sentences += 1;
        found.last = sentence_id;
      }
    }
  }

  /** In how many sentences a cue of a frame has a hit that stands; 0 where in none. */
  readonly sentences = (frame_id: string, cue: string): number =>
    this.#found.get(`${frame_id} ${cue}`)?.sentences ?? 0;
}
