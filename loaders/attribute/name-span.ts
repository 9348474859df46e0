import type { Entity } from "../../src/domain/contest.ts";

/** Where a post names an entity of the contest; spans do not overlap and leave the possessive ending out or in. */
export interface NameSpan {
  readonly char_start: number;
  readonly char_end: number;
  readonly entity_id: string;
  readonly surface: string;
  readonly kind: Entity["kind"];
}
