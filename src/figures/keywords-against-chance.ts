import { mostMarks } from "../analysis/drawn-posts.js";
import { findChance } from "../analysis/findings/find-chance.js";
import { seededRandom } from "../analysis/random.js";
import { keywordNull, splitsFor } from "../analysis/words/keyword-null.js";
import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import { splitDots, splitsNote } from "../charts/split-dots.js";
import { paragraph } from "../evidence/narrate.js";
import { nodes } from "../evidence/nodes.js";
import type { WordsContext } from "./words-context.js";

/** Splits up to which every one is tried, and the seed of those that are drawn of more. */
const [everySplit, seed] = [2000, 1];

/** How many terms part the camps, against how many part other splits of the same posts, and the finding. */
export function keywordsAgainstChance(context: WordsContext): DocumentFragment {
  const { table, posts, source, shortOf, openFigure } = context;
  const nulls = keywordNull(table, {
    random: seededRandom(seed),
    limit: everySplit,
    samples: splitsFor(table),
  });
  const found = findChance(table, nulls);
  const splits = nulls?.splits ?? [];
  const nameOf = (ids: readonly string[], i: number): string =>
    posts.length > mostMarks ? `split ${i + 1}` : ids.map(shortOf).join(", ");
  const words = {
    title: found.title,
    subtitle: `Terms above the usual log-likelihood threshold (4-term). Hollow: other splits of the same posts, regardless of camp.${splitsNote(splits.length)}`,
    caveat: found.caveat,
    alt: found.text,
    source,
    table: {
      columns: ["Split", "Terms past the line"],
      rows:
        nulls === null
          ? []
          : [["the camps", nulls.observed.g2], ...splits.map((d, i) => [nameOf(d.posts, i), d.g2])],
    },
    name: "keywords-against-chance",
  };
  const counts = splits.map(({ g2 }) => g2);
  const chart = (width: number) =>
    splitDots(nulls?.observed.g2 ?? 0, counts, { width: Math.min(width, 640), unit: "term" });
  return nodes([atWidth((width) => figure(chart(width), words)), paragraph(found, openFigure)]);
}
