import { html } from "npm:htl";
import type { ListedWord } from "../analysis/words/word-list.js";
import type { TermSentences, WordSentences } from "../analysis/words/word-sentences.js";
import type { ChartTable } from "../charts/chart-table.js";
import { formatNumber } from "../domain/format.js";
import { csvButton } from "./csv-button.js";
import { findTable } from "./find-table.js";
import { make } from "./make.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

export interface WordTableOptions {
  readonly sides: {
    readonly target: { readonly label: string };
    readonly reference: { readonly label: string };
  };
  /** Camps of either side. */
  readonly camps: { readonly target: readonly string[]; readonly reference: readonly string[] };
  readonly sentencesOf: WordSentences;
  readonly verdictOf: (word: ListedWord) => string;
  readonly open: Open;
  /** Whether capitals count in the terms. */
  readonly cased?: boolean;
  /** Rows that close the CSV file. */
  readonly notes: readonly (readonly [string, string])[];
  /** Most terms listed; 40 unless told. */
  readonly most?: number;
}

type Side = "target" | "reference";

/**
 * Terms with every measure: times and rate a side, posts that use it, evenness over posts, log ratio with its interval, LRC, log odds, 4-term
 * log-likelihood, and whose word it is. Counts open the sentences of their side. A box narrows the list to terms with some letters in
 * them, as they are typed; all terms can be saved.
 */
export function wordTable(words: readonly ListedWord[], options: WordTableOptions): HTMLElement {
  const { sides, notes, most = 40 } = options;
  if (words.length === 0) return html`<p class="note">No term is used by either side.</p>` as HTMLElement;
  const head =
    html`<thead><tr><th>Term</th><th class="number">${sides.target.label}</th><th class="number">per 1,000</th><th class="number">${sides.reference.label}</th><th class="number">per 1,000</th>
    <th class="number">Posts</th><th class="number">DPnorm</th><th class="number">Log ratio</th><th class="number">Interval</th><th class="number">LRC</th><th class="number">z</th><th class="number">G2, 4-term</th><th>Whose word</th></tr></thead>` as Element;
  const table = findTable(words, {
    label: "Terms with",
    noun: "term",
    name: "Terms",
    className: "words",
    head,
    most,
    row: (word) => row(word, options),
    textOf: ({ term }) => term,
    rest: "the CSV file has them all",
  });
  return html`<div>${table}${csvButton(() => wordCsv(words, options), { file: "terms.csv", notes })}</div>` as HTMLElement;
}

/** Every term with its measures, as numbers. */
function wordCsv(words: readonly ListedWord[], { sides, verdictOf }: WordTableOptions): ChartTable {
  const of = (side: Side): string[] =>
    ["times", "per 1,000", "posts", "DPnorm"].map((column) => `${sides[side].label}, ${column}`);
  const use = ({ count: times, rate, range, dispersion }: ListedWord[Side]) => [
    times,
    rate,
    range,
    dispersion?.dpNorm ?? null,
  ];
  return {
    columns: [
      "Term",
      ...of("target"),
      ...of("reference"),
      "Log ratio",
      "from",
      "to",
      "LRC",
      "z",
      "G2, 4-term",
      "Whose word",
    ],
    rows: words.map((word) => {
      const { term, target, reference, keyness: k } = word;
      return [
        term,
        ...use(target),
        ...use(reference),
        ...[k?.logRatio, k?.low, k?.high, k?.lrc, k?.z, k?.g2].map((value) => value ?? null),
        verdictOf(word),
      ];
    }),
  };
}

function row(word: ListedWord, options: WordTableOptions): HTMLElement {
  const { keyness } = word;
  const number = (...shown: (Node | string)[]) => make("td", { class: "number" }, ...shown);
  const side = (of: Side) => {
    const behind = options.sentencesOf.in(word.term, options.camps[of]);
    return [
      number(count(word[of].count, behind, word.term, options.open)),
      number(formatNumber(word[of].rate, rateDigits(word[of].rate))),
    ];
  };
  const main = word.verdict.side === "reference" ? word.reference : word.target;
  return make(
    "tr",
    {},
    make(
      "td",
      {},
      make(
        "a",
        { href: `./concordance?q=${encodeURIComponent(word.term)}${options.cased ? "&case=apart" : ""}` },
        word.term,
      ),
    ),
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
function count(
  times: number,
  { sentences, selection }: TermSentences,
  term: string,
  open: Open,
): Node | string {
  if (times === 0) return "0";
  const button = openNumber({ title: `“${term}”`, count: sentences, selection }, open);
  button.textContent = formatNumber(times);
  button.dataset.unit = "places";
  return button;
}

/** A rate of a rare term is not to read as none. */
const rateDigits = (rate: number | null): number =>
  rate === null || rate === 0 || rate >= 0.095 ? 1 : rate >= 0.0095 ? 2 : 3;

const bound = (value: number | undefined): string =>
  value === undefined ? "—" : Number.isFinite(value) ? formatNumber(value, 1) : value > 0 ? "∞" : "−∞";
