import type { Row } from "../domain/tables.js";

type Some<
  T extends "posts" | "paragraphs" | "sentences" | "frame_hits",
  K extends keyof Row<T>,
> = readonly Pick<Row<T>, K>[];

/** Rows from which sentences are counted and found; what else a row carries is left alone. */
export interface CorpusRows<S extends SentenceRow = SentenceRow> {
  readonly paragraphs: Some<"paragraphs", "post_id" | "paragraph" | "kind">;
  readonly sentences: readonly S[];
  readonly frame_hits: Some<
    "frame_hits",
    "post_id" | "sentence_id" | "frame_id" | "source" | "coder" | "voice"
  >;
}

export type SentenceRow = Pick<
  Row<"sentences">,
  "sentence_id" | "post_id" | "paragraph" | "ordinal" | "voice" | "coders"
>;

export type PostRow = Pick<Row<"posts">, "post_id" | "camp">;
