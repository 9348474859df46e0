import type { SentenceCode } from "./sentence-code.js";

/** One post as its reader page gets it. Offsets count in `text`. */
export interface ReaderPost {
  readonly post_id: string;
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly ReaderParagraph[];
  readonly sentences: readonly ReaderSentence[];
  readonly spans: readonly ReaderSpan[];
}

export interface ReaderParagraph {
  readonly char_start: number;
  readonly char_end: number;
  /** title, dateline, heading, body or block */
  readonly kind: string;
}

export interface ReaderSentence {
  readonly ordinal: number;
  readonly char_start: number;
  readonly char_end: number;
  readonly voice: string;
  /** Labels of its frames by source: `agreed`, `cue`, `coder:ID`. */
  readonly frames: Readonly<Record<string, readonly string[]>>;
  /** What each coder says of it; absent where nobody coded it. */
  readonly codes?: Readonly<Record<string, SentenceCode>>;
}

/** A stretch of text that a layer marks. */
export interface ReaderSpan {
  readonly layer: ReaderLayer;
  readonly char_start: number;
  readonly char_end: number;
  /** What the margin and the accessible name say, such as "reported: Ada Okafor (said)". */
  readonly label: string;
  /** The rule that decided, by its name. */
  readonly rule?: string;
}

/** What can be marked in the text of a post, in the order of its switches. */
export const readerLayers = ["people", "quotes", "claims", "evaluations"] as const;

export type ReaderLayer = (typeof readerLayers)[number];
