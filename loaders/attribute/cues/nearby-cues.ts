import { firstIndex } from "../../../src/analysis/first-index.ts";
import type { Cue } from "./cue.ts";

/** Most units between a cue and a quotation that it governs. */
export const reach = 40;

/** Index of the first cue at or after unit `k`; cues are in order. */
export const firstFrom = (cues: readonly Cue[], k: number): number => firstIndex(cues, ({ at }) => at >= k);

/** The last cue before unit `k`, whether its report reaches that or not. */
export const lastCue = (cues: readonly Cue[], k: number): Cue | undefined => cues[firstFrom(cues, k) - 1];

/** The first few cues at or after unit `k`. */
export function cuesFrom(cues: readonly Cue[], k: number): readonly Cue[] {
  const first = firstFrom(cues, k);
  return cues.slice(first, first + 4);
}
