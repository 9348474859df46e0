import { drawnPosts } from "../analysis/drawn-posts.js";
import { type QuoteInput, quotedWords as quotedBars } from "../analysis/voices/quote-matrix.js";
import { atWidth } from "../charts/at-width.js";
import { drawnNote } from "../charts/drawn-note.js";
import { figure } from "../charts/figure.js";
import { quotedShare, quotedShareTable, type VoiceShare } from "../charts/quoted-share.js";
import type { Finding } from "../domain/finding.js";
import type { VoiceWords } from "../domain/page-rows.js";
import type { FigureContext } from "./context.js";
import { openRow } from "./open-row.js";

/** How much of each post is its writer's and how much is quoted. A post that the title names is drawn in any case. */
export function quotedWords(
  { contest: { camps }, posts, settings, source, open }: FigureContext,
  { input, words }: { readonly input: QuoteInput; readonly words: readonly VoiceWords[] },
  found: Finding,
): HTMLElement {
  const bars = quotedBars(input, words);
  const drawn = drawnPosts(posts, settings.placements);
  const [named] = found.groups;
  const isAdded = named !== undefined && !drawn.ids.has(named);
  const shown = bars.filter(({ post }) => drawn.ids.has(post) || post === named);
  const told = {
    title: found.title,
    subtitle:
      "Words of each post. Solid is the writer’s own, hollow is quoted or reported; each part opens the sentences that contain its words." +
      drawnNote(drawn) +
      (isAdded ? " The post named in the title is drawn in addition." : ""),
    alt: found.text,
    source,
    table: quotedShareTable(bars),
    name: "quoted-words",
  };
  const onOpen = openRow(open, (row: VoiceShare) => row.short);
  return atWidth((width) => figure(quotedShare(shown, { width, camps, onOpen }), told));
}
