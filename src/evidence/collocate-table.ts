import { html } from "npm:htl";
import type { Collocate } from "../analysis/concordance/collocates.js";
import type { Written } from "../analysis/words/written-terms.js";
import { dataTable } from "../charts/data-table.js";
import { formatNumber, plural } from "../domain/format.js";
import { theseSentences } from "../domain/selection.js";
import { stopWords as usualStopWords } from "../domain/stop-words.js";
import { make } from "./make.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

export interface CollocateTableOptions {
  /** Words that are not listed among the others, as norms; the usual stop words unless told. */
  readonly stopWords?: ReadonlySet<string>;
  /** How a collocate is written; as its norm unless told. */
  readonly written?: Written;
  /** Opens the sentences of a collocate, where they are known. */
  readonly open?: Open;
  /** Most collocates listed; 30 unless told. */
  readonly most?: number;
}

/** Collocates by logDice with the field's other measures. How often one stands near opens the sentences. */
export function collocateTable(
  rows: readonly Collocate[],
  { stopWords = usualStopWords, open, written = (term) => term, most = 30 }: CollocateTableOptions = {},
): HTMLElement {
  if (rows.length === 0)
    return html`<p class="note">No word occurs twice or more within reach of the node.</p>` as HTMLElement;
  const listed = rows.filter(({ term }) => !stopWords.has(term));
  const aside = rows.length - listed.length;
  const number = (value: number | null, digits: number) =>
    make("td", { class: "number" }, formatNumber(value, digits));
  const lines = listed
    .slice(0, most)
    .map((d) =>
      make(
        "tr",
        {},
        make("td", {}, written(d.term)),
        make("td", { class: "number" }, near(d, written(d.term), open)),
        ...[d.left, d.right, d.total, d.range].map((value) => number(value, 0)),
        ...[d.logDice, d.g2, d.mi, d.t].map((value) => number(value, 1)),
        ...[d.forward, d.backward].map((value) => number(value, 3)),
      ),
    );
  const table = html`<table class="words">
    <thead><tr><th>Collocate</th><th class="number">Near</th><th class="number">Left</th><th class="number">Right</th><th class="number">In all</th><th class="number">Posts</th>
      <th class="number">logDice</th><th class="number">G2, 4-term</th><th class="number">MI</th><th class="number">t</th><th class="number">ΔP word | near</th><th class="number">ΔP near | word</th></tr></thead>
    <tbody>${lines}</tbody></table>` as HTMLElement;
  const said = `${plural(aside, "stop word")} set aside.`;
  return html`<div data-rule>${lines.length === 0 ? null : dataTable(table, { name: "Collocates" })}${aside === 0 ? null : html`<p class="note">${said}</p>`}</div>` as HTMLElement;
}

/** How often a word stands near the node, which opens the sentences. */
function near({ term: norm, joint, sentences }: Collocate, term: string, open?: Open): Node | string {
  if (open === undefined || sentences === undefined) return formatNumber(joint);
  const button = openNumber(
    {
      title: `“${term}” near the node`,
      count: sentences.length,
      selection: theseSentences(sentences, { words: [norm], voice: "all", cased: false, whole: true }),
    },
    open,
  );
  button.textContent = formatNumber(joint);
  button.dataset.unit = "places";
  return button;
}
