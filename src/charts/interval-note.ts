import type { Camp } from "../domain/contest.js";
import { capital, numberWord } from "../domain/format.js";
import { inferenceRule } from "../domain/inference-rule.js";
import type { PostShare } from "./frame-share.js";

/**
 * What a chart of sides says where too few posts of a side have something to count for an interval over posts; nothing where all have enough, or
 * where fewer than two sides have any. Begins with a space.
 */
export function intervalNote(rows: readonly PostShare[], camps: readonly Pick<Camp, "id">[]): string {
  const sizes = camps
    .map(({ id }) => new Set(rows.filter((d) => d.camp === id && d.of > 0).map((d) => d.post)).size)
    .filter((size) => size > 0);
  const fewest = Math.min(...sizes);
  if (sizes.length < 2 || fewest >= inferenceRule.bootstrapPosts) return "";
  const posts = `${numberWord(fewest)} ${fewest === 1 ? "post" : "posts"}`;
  return sizes.every((size) => size === fewest)
    ? ` ${capital(posts)} a side: no interval.`
    : ` With a side of ${posts} there is no interval.`;
}
