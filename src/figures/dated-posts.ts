import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import { timeline, timelineTable } from "../charts/timeline.js";
import type { TimelineEvent, TimelinePost } from "../charts/timeline-layout.js";
import type { Finding } from "../domain/finding.js";
import { formatDay } from "../domain/format.js";
import { thesePosts } from "../domain/selection.js";
import type { FigureContext } from "./context.js";
import { openRow } from "./open-row.js";

/** Events of the contest and every post beside them; `found` is what is known of the posts' days. */
export function datedPosts(
  { contest: { camps }, posts, source, open }: Omit<FigureContext, "settings">,
  events: readonly TimelineEvent[],
  found: Finding,
): HTMLElement {
  const dated = posts.map((post) => ({
    ...post,
    post: post.post_id,
    within: post.published_within,
    count: post.sentences,
    of: post.sentences,
    selection: thesePosts([post.post_id]),
  }));
  const words = {
    title: found.title,
    subtitle:
      "Events of the contest, each with its source, and the posts beside them; posts without a known date are listed below.",
    alt: [
      ...events.map((d) => `${formatDay(d.date)}: ${d.label}.`),
      ...posts.map((d) => `${d.short}: ${formatDay(d.published)}, ${d.published_basis}.`),
    ].join(" "),
    source,
    table: timelineTable(events, dated),
    name: "timeline",
  };
  const titles = new Map(posts.map(({ post_id, title, short }) => [post_id, title ?? short]));
  const onOpen = openRow(open, ({ post, short }: TimelinePost) => titles.get(post) ?? short);
  return atWidth((width) => figure(timeline(events, dated, { width, camps, onOpen }), words));
}
