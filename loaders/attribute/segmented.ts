import type { Row } from "../../src/domain/tables.ts";

/** A post after segmentation: its text and the rows that the segment stage made of it, in order. */
export interface Segmented {
  readonly post_id: string;
  readonly text: string;
  readonly paragraphs: readonly Row<"paragraphs">[];
  readonly sentences: readonly Row<"sentences">[];
  readonly tokens: readonly Row<"tokens">[];
}
