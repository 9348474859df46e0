import { html } from "npm:htl";
import type { ListedWord } from "../analysis/words/word-list.js";
import type { WordSentences } from "../analysis/words/word-sentences.js";
import { formatNumber } from "../domain/format.js";
import { type Selection, theseSentences } from "../domain/selection.js";
import { make } from "./make.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

export interface WordTableOptions {
  readonly sides: {
    readonly target: { readonly label: string };
    readonly reference: { readonly label: string };
  };
  readonly both: { readonly target: readonly string[]; readonly reference: readonly string[] };
  readonly sentencesOf: WordSentences;
  readonly verdictOf: (word: ListedWord) => string;
  readonly open: Open;
  /** Most terms listed; 40 unless told. */
  readonly most?: number;
}

type Side = "target" | "reference";

/**
 * Terms with every measure: times and rate a side, posts that use it, evenness over posts, log ratio with its interval, LRC, log odds, 4-term
 * log-likelihood, and whose word it is. Counts open the sentences of their side.
 */
export function wordTable(words: readonly ListedWord[], options: WordTableOptions): HTMLElement {
  const { sides, most = 40 } = options;
  if (words.length === 0) return html`<p class="note">No term is used by either side.</p>` as HTMLElement;
  return html`<div><div class="scroll" tabindex="0" role="region" aria-label="Terms"><table class="words">
    <thead><tr><th>Term</th><th class="number">${sides.target.label}</th><th class="number">per 1,000</th><th class="number">${sides.reference.label}</th><th class="number">per 1,000</th>
      <th class="number">Posts</th><th class="number">DPnorm</th><th class="number">Log ratio</th><th class="number">Interval</th><th class="number">LRC</th><th class="number">z</th><th class="number">G2, 4-term</th><th>Whose word</th></tr></thead>
    <tbody>${words.slice(0, most).map((word) => row(word, options))}</tbody></table></div>
    ${words.length > most ? html`<p class="note" data-rule>The first ${formatNumber(most)} of ${formatNumber(words.length)} terms.</p>` : null}</div>` as HTMLElement;
}

function row(word: ListedWord, options: WordTableOptions): HTMLElement {
  const { keyness } = word;
  const number = (...shown: (Node | string)[]) => make("td", { class: "number" }, ...shown);
  const side = (of: Side) => {
    const ids = options.sentencesOf(word.term, options.both[of]);
    return [
      number(count(word[of].count, ids, word.term, options.open)),
      number(formatNumber(word[of].rate, 1)),
    ];
  };
  const main = word.verdict.side === "reference" ? word.reference : word.target;
  return make(
    "tr",
    {},
    make("td", {}, make("a", { href: `./concordance?q=${encodeURIComponent(word.term)}` }, word.term)),
    ...side("target"),
    ...side("reference"),
    number(`${word.target.range}:${word.reference.range}`),
    number(formatNumber(main.dispersion?.dpNorm ?? null, 2)),
    number(formatNumber(keyness?.logRatio ?? null, 1)),
    number(`${bound(keyness?.low)} to ${bound(keyness?.high)}`),
    number(formatNumber(keyness?.lrc ?? null, 2)),
    number(formatNumber(keyness?.z ?? null, 1)),
    number(formatNumber(keyness?.g2 ?? null, 1)),
    make("td", {}, options.verdictOf(word)),
  );
}

/** The times of a term, which open the sentences it stands in; none opens nothing. */
function count(times: number, ids: readonly string[], term: string, open: Open): Node | string {
  if (times === 0) return "0";
  const request = { title: `“${term}”`, count: ids.length, selection: theseSentences(ids) as Selection };
  const button = openNumber(request, open);
  button.textContent = String(times);
  return button;
}

const bound = (value: number | undefined): string =>
  value === undefined ? "—" : Number.isFinite(value) ? formatNumber(value, 1) : value > 0 ? "∞" : "−∞";
