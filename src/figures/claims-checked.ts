import type { claimVerdicts } from "../analysis/claims/claim-verdicts.js";
import { drawnPosts } from "../analysis/drawn-posts.js";
import { atWidth } from "../charts/at-width.js";
import { drawnNote } from "../charts/drawn-note.js";
import { dumbbellTable } from "../charts/dumbbell.js";
import { figure } from "../charts/figure.js";
import type { PostShare } from "../charts/frame-share.js";
import { heatMap } from "../charts/heat-map.js";
import type { Finding } from "../domain/finding.js";
import type { FigureContext } from "./context.js";
import { openRow } from "./open-row.js";

type Verdicts = ReturnType<typeof claimVerdicts>;

/** What each post asserts, by what a check found. */
export function claimsChecked(
  { contest: { camps }, posts, settings, source, open }: FigureContext,
  verdicts: Verdicts,
  found: Finding,
): HTMLElement {
  const drawn = drawnPosts(posts, settings.placements);
  const rows = verdicts.posts.filter(({ post }) => drawn.ids.has(post));
  const words = {
    title: found.title,
    subtitle:
      "Figures and assertions in each post, by what a check found. A darker shade is a larger share of the post’s claims; a cell opens its sentences." +
      drawnNote(drawn),
    caveat: found.caveat,
    alt: found.text,
    source,
    table: dumbbellTable(verdicts.posts, camps, verdicts.camps, ["Verdict", "Claims", "Claims in all"]),
    name: "claims",
  };
  const options = {
    camps,
    unit: "claim",
    onOpen: openRow(open, (row: PostShare) => `${row.short}: ${row.label}`),
    empty:
      "No figure or assertion that could be checked was found; assertions without a figure would be listed in claims.csv.",
  };
  return atWidth((width) => figure(heatMap(rows, { ...options, width }), words));
}
