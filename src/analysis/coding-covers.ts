import type { Contest } from "../domain/contest.js";
import type { FrameCounts } from "../domain/frame-count.js";
import { campOf } from "./camp-of.js";
import type { PostRow } from "./corpus-rows.js";
import { defaultSettings } from "./settings.js";

/** Share of a side's sentences that must be coded for codings to be counted until a reader chooses otherwise. */
export const coverRule = { share: 0.5 } as const;

/**
 * Whether codings are what is counted unless a reader chooses otherwise: where coders have coded at least half of the sentences of each camp
 * that has posts. Posts outside the camps decide where no camp has any. Where no cue finds a frame codings are counted in any case, since nothing
 * else could be.
 */
export function codingCovers(
  { sentences, frames }: Pick<FrameCounts, "sentences" | "frames">,
  posts: readonly PostRow[],
  contest: Pick<Contest, "settings"> & { readonly camps: readonly { readonly id: string }[] },
): boolean {
  const { placements } = defaultSettings(contest, false);
  const placed = new Map(posts.map((post) => [post.post_id, campOf(post, placements)]));
  const camps = new Set(contest.camps.map(({ id }) => id));
  const sums = new Map<string, { coded: number; all: number }>();
  for (const { post_id, source, sentences: n } of sentences) {
    const side = placed.get(post_id) ?? "none";
    const sum = sums.get(side) ?? { coded: 0, all: 0 };
    if (source === "agreed") sum.coded += n;
    if (source === "cue") sum.all += n;
    sums.set(side, sum);
  }
  const isCoded = sentences.some(({ source }) => source === "agreed");
  if (!isCoded || !frames.some(({ source }) => source === "cue")) return isCoded;
  const inCamps = [...sums].filter(([side]) => camps.has(side));
  return (inCamps.length > 0 ? inCamps : [...sums]).every(
    ([, { coded, all }]) => coded >= coverRule.share * all,
  );
}
