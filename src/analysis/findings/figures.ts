import type { Figure, Part } from "../../domain/finding.js";
import { formatPercent, numberWord } from "../../domain/format.js";
import type { Selection } from "../../domain/selection.js";
import { countSelection, postsWithSelection } from "../count-selection.js";
import type { FindingContext } from "./context.js";
import { counted, integer } from "./wording.js";

/** Fewest sentences for which a percentage is printed: one sentence then moves it by five points at most. */
const percentRule = { of: 20 } as const;

type What = Omit<Selection, "source" | "voice" | "headings" | "placements"> & Partial<Selection>;

/** The selection of something under the settings that findings are made under. */
export const selectionOf = (context: FindingContext, what: What): Selection => ({
  ...context.settings,
  ...what,
});

/** Every sentence of some posts, coded or not, in any voice, headings included; `what` may narrow that. */
export const wholeOf = (context: FindingContext, what: What = {}): Selection =>
  selectionOf(context, { source: "cue", voice: "all", headings: true, ...what });

/** How many sentences a selection holds. */
export const countOf = (context: FindingContext, selection: Selection): number =>
  countSelection(selection, context.posts, context.index);

/** The posts in which a selection holds a sentence. */
export const postsOf = (context: FindingContext, selection: Selection) =>
  postsWithSelection(selection, context.posts, context.index);

/** The number of sentences that a selection holds; `none` for 0. */
export function sentencesFigure(context: FindingContext, selection: Selection): Figure {
  const count = countOf(context, selection);
  return { value: count ? integer(count) : "none", unit: "sentences", count, selection };
}

/** The number of posts in which a selection holds a sentence, in words: `two posts`, or `two` and `none` alone. */
export function postsFigure(context: FindingContext, selection: Selection, { alone = false } = {}): Figure {
  const posts = postsOf(context, selection).length;
  const value = alone ? (posts ? numberWord(posts) : "none") : counted(posts, "post");
  return { value, unit: "posts", count: countOf(context, selection), selection };
}

/** Another number that stands on the sentences of a selection. */
export const figure = (
  context: FindingContext,
  value: string,
  unit: "words" | "percent" | "statistic",
  selection: Selection,
): Figure => ({ value, unit, count: countOf(context, selection), selection });

/** The selection without its frames: what its share is of. */
export function denominatorOf(selection: Selection): Selection {
  const { frame: _frame, two: _two, ...whole } = selection;
  return whole;
}

/** `12 of 62 sentences (19%)`, with the percentage only where there are 20 sentences or more. */
export function shareOfSentences(
  context: FindingContext,
  selection: Selection,
  whole = denominatorOf(selection),
): Part[] {
  const of = countOf(context, whole);
  const count = sentencesFigure(context, selection);
  const total = sentencesFigure(context, whole);
  const noun = of === 1 ? " sentence" : " sentences";
  if (of < percentRule.of || count.count === 0) return [count, " of ", total, noun];
  return [
    count,
    " of ",
    total,
    `${noun} (`,
    figure(context, formatPercent(count.count / of), "percent", selection),
    ")",
  ];
}
