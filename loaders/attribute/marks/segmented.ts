import type { Row } from "../../../src/domain/tables.ts";

/** A post after segmentation: its text and the rows that the segment stage made of it, in order. */
export interface Segmented {
  readonly post_id: string;
  readonly text: string;
  readonly paragraphs: readonly Row<"paragraphs">[];
  readonly sentences: readonly Row<"sentences">[];
  readonly tokens: readonly Row<"tokens">[];
  /** Author and outlet, as far as they are known: whoever asks in an interview under these names is the writer. */
  readonly writers?: readonly string[];
  /** Lines that stand wholly in bold or italic type, by their words with single spaces. */
  readonly setOff?: ReadonlySet<string>;
  /** What sort of post it is, as it is described; null or absent where nothing says. */
  readonly genre?: string | null;
}
