import { shingles, wordsOf } from "./shingles.js";

/** What of a post is needed to find words that it shares. */
export type PostPrints = {
  readonly post_id: string;
  readonly hashes: readonly number[];
};

/** One number for each window of four runs of eight words, each occurrence once (winnowing; Schleimer, Wilkerson and Aiken 2003). */
export const fingerprintsOf = (text: string): number[] => winnow(shingles(wordsOf(text)));

/** The least hash of each window, the last of equal ones. */
function winnow(hashes: Uint32Array): number[] {
  const window = 4;
  const kept: number[] = [];
  let last = -1;
  for (let from = 0; from < Math.max(1, hashes.length - window + 1) && from < hashes.length; from++) {
    let least = from;
    for (let at = from + 1; at < Math.min(from + window, hashes.length); at++)
      if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    if (least !== last) kept.push(hashes[least] ?? 0);
    last = least;
  }
  return kept;
}
