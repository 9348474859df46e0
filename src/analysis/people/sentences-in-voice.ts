import type { SentenceCount } from "../../domain/frame-count.js";
import type { Settings } from "../../domain/selection.js";

/** Sentences of each post that are mostly in the voice chosen, headings among them; a post without one is not in it. */
export function sentencesInVoice(
  counts: readonly SentenceCount[],
  voice: Settings["voice"],
): ReadonlyMap<string, number> {
  const inPosts = new Map<string, number>();
  for (const row of counts)
    if (row.source === "cue" && (voice === "all" || row.voice === voice))
      inPosts.set(row.post_id, (inPosts.get(row.post_id) ?? 0) + row.sentences);
  return inPosts;
}
