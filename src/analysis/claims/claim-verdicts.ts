import type { Camp } from "../../domain/contest.js";
import { capital } from "../../domain/format.js";
import type { ClaimRow } from "../../domain/page-rows.js";
import type { Settings } from "../../domain/selection.js";
import { groupBy } from "../group-by.js";
import { type PlaceShares, placeShares } from "../place-shares.js";
import { type SidePost, sidesOf } from "../sides.js";

/** The verdict of a claim that nobody has looked up. */
export const notChecked = "not checked";

/** What a check found; a claim without a verdict is not checked. */
export const claimVerdict = ({ verdict }: Pick<ClaimRow, "verdict">): string => verdict ?? notChecked;

/** Claims of each verdict, a post and a camp, out of all its claims: verdicts of checks from the commonest, then the unchecked. */
export function claimVerdicts(
  claims: readonly ClaimRow[],
  camps: readonly Camp[],
  posts: readonly SidePost[],
  placements: Settings["placements"] = {},
): PlaceShares {
  const sides = sidesOf(camps, posts, placements);
  const verdicts = [...groupBy(claims, claimVerdict)]
    .map(([id, rows]) => ({ id, label: capital(id), rows }))
    .sort(
      (a, b) => Number(a.id === notChecked) - Number(b.id === notChecked) || b.rows.length - a.rows.length,
    );
  const perPost = groupBy(claims, ({ post_id }) => post_id);
  return placeShares(sides, verdicts, ({ post_id }) => perPost.get(post_id)?.length ?? 0);
}
