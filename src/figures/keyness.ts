import { verdictWords } from "../analysis/words/verdict-words.js";
import { wordsOfSide } from "../analysis/words/word-list.js";
import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import { type KeynessRow, keynessPlot, keynessTable } from "../charts/keyness-plot.js";
import type { Finding } from "../domain/finding.js";
import { openRow } from "./open-row.js";
import type { WordsContext } from "./words-context.js";

/** Terms of a side that are drawn. */
const most = 12;

/** The terms that each side uses more than the other, with intervals; `found` is which of them are camp words. */
export function keynessFigure(context: WordsContext, found: Finding): HTMLElement {
  const { words, sides, source, open } = context;
  const rows = [...wordsOfSide(words, "target", most), ...wordsOfSide(words, "reference", most)].flatMap(
    ({ term, target, reference, keyness, verdict }): KeynessRow[] =>
      keyness === null
        ? []
        : [
            {
              ...context.here(term),
              term: context.written(term),
              count: target.count + reference.count,
              of: 0,
              logRatio: keyness.logRatio,
              low: keyness.low,
              high: keyness.high,
              verdict: verdictWords({ verdict }, context.shortOf),
              clear: verdict.kind === "camp word",
            },
          ],
  );
  const told = {
    title: found.title,
    subtitle:
      "How many times as often a side uses a term (log ratio), with the interval that the counts allow. Filled marks are camp words. A mark opens the sentences.",
    caveat: found.caveat,
    alt: found.text,
    source,
    table: keynessTable(rows),
    name: "keyness",
  };
  const onOpen = openRow(open, ({ term }: KeynessRow) => `“${term}”`);
  return atWidth((width) => figure(keynessPlot(rows, { ...sides, width, onOpen }), told));
}
