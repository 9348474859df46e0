import { drawnPosts } from "../analysis/drawn-posts.js";
import { atWidth } from "../charts/at-width.js";
import { drawnNote } from "../charts/drawn-note.js";
import { dumbbellTable } from "../charts/dumbbell.js";
import { figure } from "../charts/figure.js";
import type { PostShare } from "../charts/frame-share.js";
import { heatMap } from "../charts/heat-map.js";
import type { Finding } from "../domain/finding.js";
import { type FramesContext, withoutFrames } from "./frames-context.js";
import { openRow } from "./open-row.js";

/** How many sentences of each post have each frame; `silent` is what is found of frames that a side leaves out. */
export function framesByPost(context: FramesContext, silent: Finding): HTMLElement {
  const { posts, settings, shares, source, open } = context;
  const { camps } = context.contest;
  const drawn = drawnPosts(posts, settings.placements);
  const rows = shares.posts.filter(({ post }) => drawn.ids.has(post));
  const words = {
    title: silent.strength === "too little to say" ? "Sentences of each frame, by post" : silent.title,
    subtitle: `Sentences with the frame, in each post. A stronger shade is a larger share of the post.${drawnNote(drawn)}`,
    caveat: silent.caveat,
    alt: rows.map((d) => `${d.label}, ${d.short}: ${d.count} of ${d.of}.`).join(" "),
    source,
    table: dumbbellTable(shares.posts, camps),
    name: "frames-by-post",
  };
  const onOpen = openRow(open, (row: PostShare) => row.label);
  const empty = withoutFrames(context);
  return atWidth((width) => figure(heatMap(rows, { empty, width, camps, onOpen }), words));
}
