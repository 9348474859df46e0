import type { Camp } from "../../domain/contest.js";
import type { Finding } from "../../domain/finding.js";
import { capital } from "../../domain/format.js";
import type { ClaimRow } from "../../domain/page-rows.js";
import { claimVerdict, notChecked } from "../claims/claim-verdicts.js";
import { groupBy } from "../group-by.js";
import { type SidePost, sidesOf } from "../sides.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { placesFigure } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer } from "./wording.js";

export interface ClaimInput {
  readonly camps: readonly Camp[];
  readonly posts: readonly SidePost[];
  readonly claims: readonly ClaimRow[];
}

/** How many figures and assertions were checked, what the checks found, and whose they are. */
export function claimsChecked(
  context: Pick<FindingContext, "settings" | "select">,
  { camps, posts, claims }: ClaimInput,
): Finding {
  const sides = sidesOf(camps, posts, context.settings.placements).filter((side) => side.posts.length > 0);
  const sideOf = new Map(sides.flatMap((side) => side.posts.map(({ post_id }) => [post_id, side.id])));
  const here = claims.filter(({ post_id }) => sideOf.has(post_id));
  const base = {
    metric: "claims.checked",
    voice: "all",
    groups: sides.map(({ id }) => id),
    posts: sideOf.size,
  };
  if (here.length === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["no figure is asserted"],
      text: ["No figure or assertion that could be checked was found."],
    });
  const checked = here.filter((claim) => claimVerdict(claim) !== notChecked);
  const verdicts = [...groupBy(checked, claimVerdict)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  const unchecked = here.filter((claim) => claimVerdict(claim) === notChecked);
  const unsourced = checked.filter(({ source_url }) => source_url === null).length;
  return finding(context, {
    ...base,
    estimate: checked.length / here.length,
    strength: checked.length === 0 ? "too little to say" : "clear in this set",
    title: checked.length
      ? [`${integer(checked.length)} of ${integer(here.length)} figures and assertions have been checked`]
      : ["no figure has been checked"],
    text: phrase`${placesFigure(here)} ${here.length === 1 ? "figure or assertion" : "figures and assertions"} in the posts could be checked. ${
      verdicts.length
        ? phrase`Of those checked, ${phraseList(verdicts.map(([verdict, list]) => phrase`${placesFigure(list)} ${list.length === 1 ? "is" : "are"} ${verdict}`))}; `
        : ""
    }${placesFigure(unchecked)} ${unchecked.length === 1 ? "has" : "have"} not been checked. By side: ${phraseList(
      sides.map((side) => {
        const own = (list: readonly ClaimRow[]) =>
          list.filter(({ post_id }) => sideOf.get(post_id) === side.id);
        if (own(here).length === 0) return phrase`${side.writers}, ${placesFigure([])}`;
        return phrase`${side.writers}, ${placesFigure(own(here))} (${placesFigure(own(checked))} checked)`;
      }),
      "; ",
      "; ",
    )}.`,
    caveat: [
      "Figures were found by rule; an assertion without a figure is included only if claims.csv lists it.",
      "A claim that has not been checked is treated as neither true nor false.",
      unsourced
        ? `${capital(counted(unsourced, "verdict"))} ${unsourced === 1 ? "has" : "have"} no source on record.`
        : "",
    ],
  });
}
