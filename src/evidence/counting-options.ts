import { codingCovers } from "../analysis/coding-covers.js";
import { doubtfulPosts } from "../analysis/doubtful-posts.js";
import type { Contest } from "../domain/contest.js";
import type { CopyPair } from "../domain/copy-pair.js";
import type { FrameCounts } from "../domain/frame-count.js";
import type { ListedPost } from "../domain/page-rows.js";
import { type SettingsField, type SettingsOptions, sourcesOf } from "../inputs/settings-controls.js";

export interface CountingInput {
  readonly contest: Contest;
  readonly posts: readonly ListedPost[];
  /** Without them there is nothing but cue words to count by. */
  readonly counts?: FrameCounts;
  /** Posts that share most of their words; none unless given. */
  readonly copies?: readonly CopyPair[];
}

/** What a page's reader may choose of how things are counted; `fields` as {@link SettingsOptions} has them. */
export const countingOptions = (
  { contest, posts, counts, copies = [] }: CountingInput,
  fields?: readonly SettingsField[],
): SettingsOptions => ({
  camps: contest.camps,
  coders: contest.coders,
  settings: contest.settings,
  posts,
  doubtful: doubtfulPosts(contest.camps, posts, copies),
  sources: counts ? sourcesOf(counts, codingCovers(counts, posts, contest)) : ["cue"],
  ...(fields === undefined ? {} : { fields }),
});
