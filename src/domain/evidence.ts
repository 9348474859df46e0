import type { Row } from "./tables.js";

type Some<
  T extends "posts" | "paragraphs" | "sentences" | "frames" | "frame_hits" | "quotes" | "mentions",
  K extends keyof Row<T>,
> = readonly Pick<Row<T>, K>[];

/** Rows that selections are resolved against. */
export interface EvidenceRows {
  readonly posts: Some<"posts", "post_id" | "camp">;
  readonly paragraphs: Some<"paragraphs", "post_id" | "paragraph" | "kind">;
  readonly sentences: Some<
    "sentences",
    "sentence_id" | "post_id" | "paragraph" | "ordinal" | "voice" | "coders" | "text" | "char_start"
  >;
  readonly frame_hits: Some<
    "frame_hits",
    "post_id" | "sentence_id" | "frame_id" | "source" | "coder" | "voice" | "char_start" | "char_end"
  >;
  /** Labels, to say in words what is counted. */
  readonly frames: Some<"frames", "frame_id" | "label">;
  /** Speakers of quoted spans, by the sentence in which the span starts. */
  readonly quotes: Some<
    "quotes",
    "sentence_id" | "char_start" | "text" | "kind" | "speaker_surface" | "status"
  >;
  /** Where sentences that may be shown name somebody. */
  readonly mentions: Some<"mentions", "sentence_id" | "char_start" | "char_end" | "voice">;
}

/** The part of them that is of one post: as JSON, deflated, what the file of evidence holds of it. */
export type PostEvidence = Omit<EvidenceRows, "posts" | "frames">;

/** What is known of the evidence before any of it is read: fetched when the first number is opened. */
export interface EvidenceIndex {
  /** In order of id, as their rows are; `bytes` is the length of a post's deflated rows. */
  readonly posts: readonly (EvidenceRows["posts"][number] & { readonly bytes: number })[];
  readonly frames: EvidenceRows["frames"];
}
