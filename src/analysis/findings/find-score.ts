import type { Finding } from "../../domain/finding.js";
import { formatNumber } from "../../domain/format.js";
import { strengthRule } from "../comparison-strength.js";
import type { ScoreShift } from "../words/score-shift.js";
import type { WordSentences } from "../words/word-sentences.js";
import type { Written } from "../words/written-terms.js";
import { finding } from "./finding.js";
import { leftOutCaveat } from "./left-out-caveat.js";
import { noWords, type WordSides } from "./no-words.js";
import { oneAuthorSide } from "./one-author-side.js";
import { phrase, phraseList } from "./phrase.js";
import { wordBase, wordContext } from "./word-base.js";
import { counted, integer } from "./wording.js";

export interface ScoreFindingInput extends ScoreShift, WordSides {
  /** Label of the frame whose cue words are scored; null where opinion words are. */
  readonly frame: string | null;
  readonly posted: readonly { readonly post_id: string; readonly short: string }[];
  readonly sentencesOf: WordSentences;
  readonly written: Written;
}

/** Most words that the finding names, and its title. */
const [named, titled] = [5, 3];

const perThousand = (mean: number): string => formatNumber(1000 * mean, 1);

/**
 * On which side the words of a list weigh more, which of them bring it, and whether it hangs on a post or an author. A list of words never gives more than
 * a leaning, and its title names words, not how a side sounds: a score is read off a list, not off what is meant.
 */
export function findScore(input: ScoreFindingInput): Finding {
  const { table, shift, frame, writers, written } = input;
  const list = frame === null ? "opinion words" : `cue words of ${frame}`;
  const uses = shift?.parts.reduce((sum, { f1, f2 }) => sum + f1 + f2, 0) ?? 0;
  const base = { ...wordBase(table, "words.score"), estimate: shift?.difference ?? null };
  const context = wordContext(table);
  if (shift === null || uses < strengthRule.positives)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: [`too few ${list} to compare the sides`],
      text: [
        noWords(input) ??
          (uses === 0
            ? `Neither side uses ${list}.`
            : `Both sides together use ${list} ${counted(uses, "time")}, too rarely to say more.`),
      ],
    });
  const rates = phrase`per 1,000 words, ${list} ${frame === null ? "score" : "come to"} ${perThousand(shift.target)} with ${writers.target} and ${perThousand(shift.reference)} with ${writers.reference}`;
  if (shift.difference === 0)
    return finding(context, {
      ...base,
      strength: "no visible difference",
      title: [`${list} weigh the same on both sides`],
      text: phrase`${rates}.`,
    });
  const sign = Math.sign(shift.difference);
  const bring = shift.parts.filter(({ contribution }) => contribution * sign > 0).slice(0, named);
  const camps = [...table.target.camps, ...table.reference.camps];
  const words = bring.map(({ term, f1, f2 }) => {
    const { sentences, selection } = input.sentencesOf.in(term, camps);
    return phrase`“${written(term)}” (${{ value: integer(f1 + f2), unit: "places" as const, count: sentences, selection }})`;
  });
  return finding(context, {
    ...base,
    strength: "leaning",
    title: phrase`${phraseList(bring.slice(0, titled).map(({ term }) => [`“${written(term)}”`]))} ${bring.length === 1 ? "separates" : "separate"} the sides in ${list}`,
    text: phrase`${rates}. ${words.length === 1 ? "The word that makes the difference is" : "The words that do most to make the difference are"} ${phraseList(words)}.`,
    caveat: [
      ...(input.posts < strengthRule.posts
        ? ["One side is a single post, which shows itself, not a camp."]
        : input.authors < strengthRule.posts
          ? [oneAuthorSide]
          : leftOutCaveat(input, input.posted)),
      "A word list does not hear irony or negation; cues of several words are left out here.",
    ],
  });
}
