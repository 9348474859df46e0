import { findLoneWords, type LoneWords } from "../analysis/findings/find-lone-words.js";
import { findWords } from "../analysis/findings/find-words.js";
import { noWords } from "../analysis/findings/no-words.js";
import { shortOf } from "../analysis/short-of.js";
import { type CampComparison, campComparisons } from "../analysis/words/camp-comparisons.js";
import { type ComparedSide, comparedSide } from "../analysis/words/compared-sides.js";
import { silences } from "../analysis/words/silence.js";
import { type TermTable, type TermTableInput, termTable } from "../analysis/words/term-table.js";
import { verdictWords } from "../analysis/words/verdict-words.js";
import { type ListedWord, wordList } from "../analysis/words/word-list.js";
import type { PlacesOf } from "../analysis/words/word-places.js";
import { type TermSentences, type WordSentences, wordSentences } from "../analysis/words/word-sentences.js";
import type { WordUses } from "../analysis/words/word-uses.js";
import type { Written } from "../analysis/words/written-terms.js";
import type { Finding } from "../domain/finding.js";
import type { TermCellOptions } from "../evidence/term-cells.js";
import type { FigureContext } from "./context.js";

export interface WordsInput extends FigureContext {
  /** The comparison that is made, by its place among those that the camps allow. */
  readonly comparison: number;
  /** How words are counted and listed. */
  readonly used: TermTableInput["settings"];
  /** The uses of terms of the length that is listed. */
  readonly uses: WordUses;
  /** Where those stand, for terms of several forms. */
  readonly places?: PlacesOf | undefined;
  /** Words in names. */
  readonly names: ReadonlySet<string>;
}

/** What figures of words are drawn from: the terms of two sides with whose word each is, and what is found of them. */
export interface WordsContext extends WordsInput {
  readonly input: TermTableInput;
  readonly table: TermTable;
  readonly words: readonly ListedWord[];
  readonly sides: { readonly target: ComparedSide; readonly reference: ComparedSide };
  readonly writers: { readonly target: string; readonly reference: string };
  readonly written: Written;
  readonly sentencesOf: WordSentences;
  /** The sentences of both sides in which a term stands. */
  readonly here: (term: string) => TermSentences;
  /** A post as charts name it. */
  readonly shortOf: (post: string) => string;
  readonly findings: readonly Finding[];
  /** What tables of terms show of each. */
  readonly cells: TermCellOptions;
  /** Why the sides cannot be compared; null where they can. */
  readonly nothing: string | null;
  /** What the one side with words uses, where only one has. */
  readonly lone: LoneWords | null;
}

const nobody: CampComparison = { target: [], reference: [] };

/** Counts and compares the terms of two sides. Of a contest of one camp the other side is empty. */
export function wordsContext(given: WordsInput): WordsContext {
  const { contest, posts, used, uses, places, names } = given;
  const camps = contest.camps.map(({ id }) => id);
  const pair = campComparisons(camps)[given.comparison] ?? { ...nobody, target: camps.slice(0, 1) };
  const input = { index: uses, posts, settings: used, names, ...pair };
  const table = termTable(input);
  const words = wordList(table);
  const sentencesOf = wordSentences(uses, posts, used, places);
  const side = (of: "target" | "reference") => comparedSide(pair[of], contest.camps, table[of].posts.length);
  const sides = { target: side("target"), reference: side("reference") };
  const writers = { target: sides.target.writers, reference: sides.reference.writers };
  const told = { table, words, sentencesOf, writers, written: uses.written };
  const named = shortOf(posts);
  return {
    ...given,
    ...told,
    input,
    sides,
    cells: {
      sides,
      camps: pair,
      sentencesOf,
      written: uses.written,
      verdictOf: (word) => verdictWords(word, named),
      open: given.open,
      cased: used.cased,
    },
    here: (term) => sentencesOf.in(term, [...pair.target, ...pair.reference]),
    shortOf: named,
    findings: findWords({ ...told, silences: silences(table) }),
    nothing: noWords({ table, writers }),
    lone: findLoneWords({ ...told, silences: [], posted: posts }),
  };
}
