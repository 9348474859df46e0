import type { ListedWord } from "../analysis/words/word-list.js";
import type { TermSentences, WordSentences } from "../analysis/words/word-sentences.js";
import type { Written } from "../analysis/words/written-terms.js";
import { amountDigits, formatNumber } from "../domain/format.js";
import { make } from "./make.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

/** The two sides of a comparison as tables name them; a contest of one camp has no reference. */
export interface SideLabels {
  readonly target: { readonly label: string };
  readonly reference: { readonly label: string };
}

export interface TermCellOptions {
  readonly sides: SideLabels;
  /** Camps of either side. */
  readonly camps: { readonly target: readonly string[]; readonly reference: readonly string[] };
  readonly sentencesOf: WordSentences;
  readonly written: Written;
  readonly verdictOf: (word: ListedWord) => string;
  readonly open: Open;
  /** Whether capitals count in the terms. */
  readonly cased?: boolean;
}

/** The sides that have a camp. */
export const sidesWithCamps = ({ camps }: Pick<TermCellOptions, "camps">): ("target" | "reference")[] =>
  (["target", "reference"] as const).filter((side) => camps[side].length > 0);

/** What stands over {@link termCells}: whose word only where there are two sides. */
export const termHeads = (options: Pick<TermCellOptions, "camps" | "sides">): string[] => {
  const shown = sidesWithCamps(options);
  const rates = shown.flatMap((side) => [options.sides[side].label, "per 1,000"]);
  return ["Term", ...(shown.length > 1 ? ["Whose word"] : []), ...rates];
};

/** The concordance of what is asked. */
export const placesHref = (asked: string, { cased }: Pick<TermCellOptions, "cased">): string =>
  `./concordance?q=${encodeURIComponent(asked)}${cased ? "&case=apart" : ""}`;

/** A term with a way to its places, whose word it is where there are two sides, and times and rate a side; times open the sentences of their side. */
export function termCells(word: ListedWord, options: TermCellOptions): HTMLElement[] {
  const { term } = word;
  const shown = sidesWithCamps(options);
  const written = options.written(term);
  const number = (shown: Node | string) => make("td", { class: "number" }, shown);
  const side = (of: "target" | "reference") => {
    const behind = options.sentencesOf.in(term, options.camps[of]);
    return [
      number(times(word[of].count, behind, written, options.open)),
      number(formatNumber(word[of].rate, amountDigits(word[of].rate ?? 0))),
    ];
  };
  return [
    make("td", {}, make("a", { href: placesHref(term, options) }, written)),
    ...(shown.length > 1 ? [make("td", { class: "verdict" }, options.verdictOf(word))] : []),
    ...shown.flatMap(side),
  ];
}

/** The times of a term, which open the sentences it stands in; none opens nothing. */
function times(
  count: number,
  { sentences, selection }: TermSentences,
  term: string,
  open: Open,
): Node | string {
  if (count === 0) return "0";
  const button = openNumber({ title: `“${term}”`, count: sentences, selection }, open);
  button.textContent = formatNumber(count);
  button.dataset.unit = "places";
  return button;
}
