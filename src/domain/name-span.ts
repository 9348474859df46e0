import type { Entity } from "./contest.js";

/**
 * A place where a text names an entity. Offsets are UTF-16 code units; the span leaves a possessive out, so
 * "Ada's" gives "Ada". Spans of one text never overlap.
 */
export interface NameSpan {
  readonly char_start: number;
  readonly char_end: number;
  readonly entity_id: string;
  readonly surface: string;
  readonly kind: Entity["kind"];
  /** Whether the name itself judges. */
  readonly evaluative: boolean;
  /** What decided: a plain name, a slip, an ambiguous name whose conditions hold, a name that judges, or a name within a compound ("pro-Ada"). */
  readonly rule: "alias" | "misspelling" | "ambiguous" | "evaluative" | "compound";
  /** The words of it that are listed with a capital: they are a name there and not the word. */
  readonly capitals: readonly { readonly char_start: number; readonly char_end: number }[];
}
