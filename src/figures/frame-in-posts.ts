import { drawnPosts } from "../analysis/drawn-posts.js";
import { isOfFrame } from "../analysis/findings/frame-subject.js";
import { stripSentences } from "../analysis/strip-sentences.js";
import { atWidth } from "../charts/at-width.js";
import { drawnNote } from "../charts/drawn-note.js";
import { figure } from "../charts/figure.js";
import { type StripSentence, sentenceStrip, stripTable } from "../charts/sentence-strip.js";
import { siteRows } from "../evidence/site-rows.js";
import { codersAgree, type FramesContext, withoutFrames } from "./frames-context.js";
import { openRow } from "./open-row.js";

/** Where in each post the sentences with a frame stand; their rows are fetched. */
export async function frameInPosts(context: FramesContext, frame: string): Promise<HTMLElement> {
  const { contest, posts, frames, findings, settings, source, open } = context;
  const isCue = settings.source === "cue";
  const drawn = drawnPosts(posts, settings.placements);
  const rows = await siteRows().then((evidence) => evidence.rows(drawn.ids));
  const shown = posts.filter(({ post_id }) => drawn.ids.has(post_id));
  const strip = frames.length > 0 ? stripSentences(rows, shown, settings, frame) : [];
  const picked = frames.filter(({ id }) => id === frame);
  const marks = isCue
    ? "marks are open, as cue words found the frame, and dotted where quoted."
    : "hollow marks are quoted.";
  const words = {
    title: findings.find((finding) => isOfFrame(finding, frame))?.title ?? "Where the frame appears",
    subtitle: `One line per post, one mark per sentence in reading order; ${marks}${drawnNote(drawn, "the table has those")}`,
    caveat: codersAgree(context, ({ id }) => id === frame),
    alt: strip
      .filter((d) => d.frames.includes(frame))
      .map((d) => `${d.short}, sentence ${d.ordinal}.`)
      .join(" "),
    source,
    table: stripTable(strip, picked),
    name: "frame-in-posts",
  };
  const options = {
    empty: withoutFrames(context),
    camps: contest.camps,
    frames: picked,
    cue: isCue,
    onOpen: openRow(open, ({ short }: StripSentence) => short),
  };
  return atWidth((width) => figure(sentenceStrip(strip, { ...options, width }), words));
}
