import type { Cue } from "./cue.ts";

/** Most units between a cue and a quotation that it governs. */
export const reach = 40;

/** Index of the first cue at or after unit `k`; cues are in order. */
export function firstFrom(cues: readonly Cue[], k: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < k) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last cue before unit `k`, whether its report reaches that or not. */
export const lastCue = (cues: readonly Cue[], k: number): Cue | undefined => cues[firstFrom(cues, k) - 1];

/** The first few cues at or after unit `k`. */
export function cuesFrom(cues: readonly Cue[], k: number): readonly Cue[] {
  const first = firstFrom(cues, k);
  return cues.slice(first, first + 4);
}
