import type { ListedWord } from "../analysis/words/word-list.js";
import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import type { ScatterTerm } from "../charts/scatter-layout.js";
import { scatterSide, scatterTable, termScatter } from "../charts/term-scatter.js";
import type { Finding } from "../domain/finding.js";
import { openRow } from "./open-row.js";
import type { WordsContext } from "./words-context.js";

const rowOf =
  ({ written, here }: WordsContext) =>
  ({ term, target, reference, verdict }: ListedWord): ScatterTerm => ({
    ...here(term),
    term: written(term),
    count: target.count + reference.count,
    of: 0,
    across: reference.rate ?? 0,
    up: target.rate ?? 0,
    note: `${target.count}:${reference.count}`,
    side: scatterSide(verdict.kind === "not distinct" ? null : verdict.side),
  });

/** The rows of a comparison, which a search draws again. */
const drawn = new WeakMap<WordsContext, readonly ScatterTerm[]>();

function rowsOf(context: WordsContext): readonly ScatterTerm[] {
  const rows =
    drawn.get(context) ??
    context.words.filter(({ target, reference }) => target.count + reference.count > 1).map(rowOf(context));
  drawn.set(context, rows);
  return rows;
}

/** A search for terms: what was asked, and which of the listed it finds. */
export interface TermSearch {
  readonly asked: string;
  readonly listed: readonly ListedWord[];
}

/** Every term by its rate on either side, those of a search ringed; `found` is how many part the sides. */
export function termRates(context: WordsContext, found: Finding, search: TermSearch): HTMLElement {
  const { sides, source, open } = context;
  const rows = rowsOf(context);
  const marked = search.listed.map(rowOf(context));
  const ringed =
    marked.length > 0 ? ` Ringed, with its times on either side: what “${search.asked}” finds.` : "";
  const across = sides.reference;
  const up = sides.target;
  const words = {
    title: found.title,
    subtitle: `Times per 1,000 words, on a scale of logarithms that ends in none. Terms used once are left out unless looked for. Terms of the same two rates share a dot. A term in the shape and colour of a side is that side’s word, or one of its writers’, hollow where its dot holds others; a label opens the term’s sentences.${ringed}`,
    alt: found.text,
    source,
    table: scatterTable(rows, marked, { up, across }),
    name: "terms",
  };
  const options = { across, up, marked, onOpen: openRow(open, ({ term }: ScatterTerm) => `“${term}”`) };
  return atWidth((width) => figure(termScatter(rows, { ...options, width }), words));
}
