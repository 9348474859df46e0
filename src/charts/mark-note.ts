import type { Settings } from "../domain/selection.js";

/** How the outline of an open mark is drawn where its words are quoted, so that it is not taken for one of the writer's own. */
export const dotted = "2 1.6";

/**
 * What a chart of frames says of marks that are not full: hollow where only quoted words are counted, open where cue words found the frames and nobody read
 * for them, dotted where both are so. Nothing where marks are full. Begins with a space.
 */
export function markNote({ source, voice }: Pick<Settings, "source" | "voice">): string {
  const quoted = voice === "quoted";
  if (source !== "cue") return quoted ? " Hollow marks: quoted words." : "";
  return quoted
    ? " Open, dotted marks: cue words found the frames in quoted words."
    : " Open marks: cue words found the frames.";
}
