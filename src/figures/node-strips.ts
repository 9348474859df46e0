import { barcode } from "../analysis/concordance/barcode.js";
import type { IndexAnswer } from "../analysis/concordance/search-index.js";
import { groupBy } from "../analysis/group-by.js";
import { atWidth } from "../charts/at-width.js";
import { type FigureOptions, figure } from "../charts/figure.js";
import { type NodeStripRow, nodeStrip } from "../charts/node-strip.js";
import { type Selection, theseSentences } from "../domain/selection.js";
import { indexStrips } from "../evidence/index-strips.js";
import { later } from "../evidence/later.js";
import { sentenceHref } from "../evidence/sentence-href.js";
import type { ConcordanceContext } from "./concordance-context.js";
import { openRow } from "./open-row.js";

type Words = Pick<FigureOptions, "title" | "subtitle" | "caveat" | "alt">;

function strips(
  { contest: { camps }, source }: ConcordanceContext,
  rows: readonly NodeStripRow[],
  onOpen: (row: NodeStripRow) => void,
  words: Words,
): HTMLElement {
  const table = {
    columns: ["Post", "post_id", "Times", "Words"],
    rows: rows.map((d) => [d.short, d.post, d.count, d.of]),
  };
  const options = { ...words, source, table, name: "barcode" };
  return atWidth((width) => figure(nodeStrip(rows, { width, camps, onOpen }), options));
}

const strokes = "from beginning to end; a stroke is a place where the query is met.";

/** Where in each post the query is met. */
export function nodeStrips(context: ConcordanceContext): HTMLElement {
  const { searched, met, counts, found, shortOf, open } = context;
  const marks = groupBy(barcode(searched, met), ({ post_id }) => post_id);
  const nodes = groupBy(met, ({ post_id }) => post_id);
  const rows = counts.posts.map(({ post_id, camp, count, words }): NodeStripRow => {
    const ids = [...new Set((nodes.get(post_id) ?? []).map(({ sentence_id }) => sentence_id))];
    return {
      post: post_id,
      short: shortOf(post_id),
      camp,
      count,
      of: words,
      sentences: ids.length,
      selection: theseSentences(ids, context.marked),
      at: (marks.get(post_id) ?? []).map(({ at }) => at),
    };
  });
  return strips(
    context,
    rows,
    openRow(open, ({ short }: NodeStripRow) => short),
    {
      title: found.title,
      subtitle: `Each post ${strokes} The number opens its sentences.`,
      caveat: found.caveat,
      alt: found.text,
    },
  );
}

/** Where in the posts of a large set that have most hits the query is met; the places are fetched. */
export function indexNodeStrips(context: ConcordanceContext, answer: IndexAnswer): HTMLElement {
  const title = `Where “${context.asked}” stands in the posts that have it often`;
  const goTo = ({ selection }: NodeStripRow): void => {
    const [first] = (selection as Selection).sentences ?? [];
    if (first !== undefined) location.assign(sentenceHref(first));
  };
  return later("Reading where it stands…", async () =>
    strips(context, await indexStrips(answer, context.scope), goTo, {
      title,
      subtitle: `Posts with the highest counts, each ${strokes} The number leads to the first of them.`,
      caveat: "These posts were chosen by their counts: they say nothing about the others.",
      alt: `${title}.`,
    }),
  );
}
