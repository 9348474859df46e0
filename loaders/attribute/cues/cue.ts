import type { Speaker } from "../speakers/speaker.ts";
import type { Complement, CueKind, Slant } from "../vocabulary/cue-verbs.ts";

/** The subject that the sentence has before a unit. */
export type Earlier = (at: number) => Speaker | null;

/** A reporting verb, or what does its work, with its subject. Positions are units of the passage. */
export interface Cue {
  readonly at: number;
  /** First unit of the reporting clause, its subject included, and the unit after the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The verb's base form; for what does a verb's work, the text. */
  readonly lemma: string;
  readonly kind: CueKind;
  readonly takes: Complement;
  readonly slant: Slant;
  readonly form: "verb" | "according" | "noun";
  readonly subject: Speaker | null;
  /** A verb with a subject of its own, in a tense: not a participle, not an infinitive. */
  readonly finite: boolean;
  readonly modal: boolean;
  /** Announced with "will", not yet said. */
  readonly future: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly inverted: boolean;
  /** In the past tense, or a participle: something that happened, not something that people keep saying. */
  readonly past: boolean;
}

/** What a cue is that is no verb, unless told. */
export const plain = {
  kind: "speech",
  takes: "clause",
  slant: "neutral",
  modal: false,
  future: false,
  negated: false,
  passive: false,
  inverted: false,
  past: true,
} as const;
