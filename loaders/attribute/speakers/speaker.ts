import type { NameSpan } from "../../../src/domain/name-span.ts";
import { ownPronouns } from "../vocabulary/words.ts";

/** Who a text names as the source of words: by a name, a phrase ("a spokesman for the council") or a pronoun. */
export interface Speaker {
  readonly surface: string;
  readonly kind: "name" | "phrase" | "pronoun";
  /** The entity that a name names, or the "you" of a letter to somebody; null for phrases, other pronouns and names that no gazetteer knows. */
  readonly entity: NameSpan | null;
  /** Position of the phrase among the units of its passage: first, and after the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** Whether a speaker is the writer or the reader: "I", "we", "you" where that is nobody who is named. */
export const isWriter = (speaker: Speaker | null): boolean =>
  speaker?.kind === "pronoun" && speaker.entity === null && ownPronouns.has(speaker.surface.toLowerCase());
