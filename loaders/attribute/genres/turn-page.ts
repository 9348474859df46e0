import type { Row } from "../../../src/domain/tables.ts";
import { oneLine } from "../../one-line.ts";
import type { Decision } from "../decision.ts";
import type { Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";

/** A paragraph with its units, as far as turns are read from it. */
export interface TurnPage {
  readonly paragraph: Row<"paragraphs">;
  readonly units: readonly Unit[];
}

/** Words in a block of `speaker`'s; of nobody who is named where that is null. */
export const spoken = (speaker: Speaker | null, rule: string): Decision => ({
  kind: "block",
  speaker,
  cue: null,
  slant: null,
  rule,
});

/** A name that stands alone, without a sentence around it. */
export const loneName = (surface: string, entity: Unit["entity"], start: number): Speaker => ({
  surface,
  kind: "name",
  entity,
  from: 0,
  to: 1,
  start,
});

const longestDirection = 300;

/** "(Applause.)", "[She laughs.]", and what stands wholly in another type, `setOff`: whether a paragraph between turns is a stage direction, which nobody says. */
export function isDirection(
  text: string,
  { char_start, char_end }: Row<"paragraphs">,
  setOff: ReadonlySet<string>,
): boolean {
  if (char_end - char_start > longestDirection) return false;
  const words = text.slice(char_start, char_end);
  return /^(?:\([^()]*\)|\[[^[\]]*\])$/.test(words) || setOff.has(oneLine(words));
}
