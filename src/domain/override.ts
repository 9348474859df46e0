import type { Voice } from "./voice.js";

/**
 * What an analyst decided about one span of one post; it wins over the rules. Offsets are those of the tables
 * and leave quotation marks out. Kind `own` hands the span back to the writer and leaves no quotation behind.
 */
export interface VoiceOverride {
  readonly post_id: string;
  readonly char_start: number;
  readonly char_end: number;
  readonly kind: Exclude<Voice, "heading">;
  /** Entity that speaks; null where it is not in the entities file or no speaker is claimed. */
  readonly speaker_id: string | null;
  /** How the text or the source names the speaker; null where neither does. */
  readonly speaker_surface: string | null;
  readonly status: "attributed" | "unresolved" | "orphan" | "none";
  /** Where the speaker is documented; null where the text itself tells. */
  readonly source_url: string | null;
  /** Why the analyst decided so, for whoever reads the file; no table carries it. */
  readonly note: string | null;
}
