import { html } from "npm:htl";
import type { ListedWord } from "../analysis/words/word-list.js";
import type { ChartTable } from "../charts/chart-table.js";
import { formatNumber } from "../domain/format.js";
import { csvButton } from "./csv-button.js";
import { type FindColumn, findTable } from "./find-table.js";
import { make } from "./make.js";
import { sidesWithCamps, type TermCellOptions, termCells, termHeads } from "./term-cells.js";

export interface WordTableOptions extends TermCellOptions {
  /** Rows that close the CSV file. */
  readonly notes: readonly (readonly [string, string])[];
  /** Most terms listed; 40 unless told. */
  readonly most?: number;
}

type Side = "target" | "reference";

/**
 * Terms with whose word each is, times and rate a side, posts that use it, and log ratio with its interval; behind a switch evenness over
 * posts, LRC, log odds and 4-term log-likelihood. Of a contest of one camp what compares is left out. Counts open the sentences of their side. A box narrows the list to terms with some letters in
 * them, as they are typed; all terms can be saved.
 */
export function wordTable(words: readonly ListedWord[], options: WordTableOptions): HTMLElement {
  const { notes, most = 40 } = options;
  if (words.length === 0) return html`<p class="note">No term is used by either side.</p>` as HTMLElement;
  const table = findTable(words, {
    label: "Terms containing",
    noun: "term",
    name: "Terms",
    className: "words",
    columns: columnsOf(options),
    most,
    row: (word) => row(word, options),
    textOf: ({ term }) => term,
    rest: "the CSV file has them all",
  });
  const csv = csvButton(() => wordCsv(words, options), { file: "terms.csv", notes });
  if (sidesWithCamps(options).length < 2) return html`<div>${table}${csv}</div>` as HTMLElement;
  const all = html`<input type="checkbox" />` as HTMLInputElement;
  all.addEventListener("input", (event) => {
    event.stopPropagation();
    table.querySelector("table")?.classList.toggle("all", all.checked);
  });
  return html`<div>${table}<p class="note" data-rule><label>${all} also DPnorm, LRC, z and G2</label></p>
    ${csv}</div>` as HTMLElement;
}

function columnsOf(options: WordTableOptions): FindColumn<ListedWord>[] {
  const shown = sidesWithCamps(options);
  const [term = ""] = termHeads(options);
  const number = (head: string, value: (word: ListedWord) => number | null | undefined) => ({
    head,
    className: "number",
    value: (word: ListedWord) => value(word) ?? null,
  });
  const lesser = (head: string, value: (word: ListedWord) => number | null | undefined) => ({
    ...number(head, value),
    className: "number lesser",
  });
  return [
    { head: term, value: (word) => word.term },
    ...(shown.length > 1 ? [{ head: "Whose word", value: options.verdictOf }] : []),
    ...shown.flatMap((side) => [
      number(options.sides[side].label, (word) => word[side].count),
      number("per 1,000", (word) => word[side].rate),
    ]),
    number("Posts", ({ target, reference }) => target.range + reference.range),
    ...(shown.length > 1 ? comparedColumns(number, lesser) : [number("DPnorm", dpNormOf)]),
  ];
}

type ToColumn = (
  head: string,
  value: (word: ListedWord) => number | null | undefined,
) => FindColumn<ListedWord>;

const comparedColumns = (number: ToColumn, lesser: ToColumn): FindColumn<ListedWord>[] => [
  number("Log ratio", ({ keyness }) => keyness?.logRatio),
  number("Interval", ({ keyness }) => keyness?.low),
  lesser("DPnorm", dpNormOf),
  lesser("LRC", ({ keyness }) => keyness?.lrc),
  lesser("z", ({ keyness }) => keyness?.z),
  lesser("G2, 4-term", ({ keyness }) => keyness?.g2),
];

/** The use of the side whose word it is, the target's where it is neither's. */
const mainOf = ({ verdict, target, reference }: ListedWord): ListedWord[Side] =>
  verdict.side === "reference" ? reference : target;

const dpNormOf = (word: ListedWord): number | null | undefined => mainOf(word).dispersion?.dpNorm;

/** Every term with its measures, as numbers. */
function wordCsv(words: readonly ListedWord[], options: WordTableOptions): ChartTable {
  const { sides, verdictOf } = options;
  const shown = sidesWithCamps(options);
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
      ...shown.flatMap(of),
      ...(shown.length > 1 ? ["Log ratio", "from", "to", "LRC", "z", "G2, 4-term", "Whose word"] : []),
    ],
    rows: words.map((word) => {
      const { term, keyness: k } = word;
      const measures = [k?.logRatio, k?.low, k?.high, k?.lrc, k?.z, k?.g2].map((value) => value ?? null);
      return [
        term,
        ...shown.flatMap((side) => use(word[side])),
        ...(shown.length > 1 ? [...measures, verdictOf(word)] : []),
      ];
    }),
  };
}

function row(word: ListedWord, options: WordTableOptions): HTMLElement {
  const { keyness } = word;
  const number = (shown: Node | string) => make("td", { class: "number" }, shown);
  const lesser = (shown: string) => make("td", { class: "number lesser" }, shown);
  const dpNorm = formatNumber(dpNormOf(word) ?? null, 2);
  if (sidesWithCamps(options).length < 2)
    return make("tr", {}, ...termCells(word, options), number(String(word.target.range)), number(dpNorm));
  return make(
    "tr",
    {},
    ...termCells(word, options),
    number(`${word.target.range}:${word.reference.range}`),
    number(formatNumber(keyness?.logRatio ?? null, 1)),
    number(`${bound(keyness?.low)} to ${bound(keyness?.high)}`),
    lesser(dpNorm),
    lesser(formatNumber(keyness?.lrc ?? null, 2)),
    lesser(formatNumber(keyness?.z ?? null, 1)),
    lesser(formatNumber(keyness?.g2 ?? null, 1)),
  );
}

const bound = (value: number | undefined): string =>
  value === undefined ? "—" : Number.isFinite(value) ? formatNumber(value, 1) : value > 0 ? "∞" : "−∞";
