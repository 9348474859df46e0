import { findScore } from "../analysis/findings/find-score.js";
import { scoreShift } from "../analysis/words/score-shift.js";
import { termTable } from "../analysis/words/term-table.js";
import type { WordScore } from "../analysis/words/word-scores.js";
import { wordSentences } from "../analysis/words/word-sentences.js";
import type { WordUses } from "../analysis/words/word-uses.js";
import { atWidth } from "../charts/at-width.js";
import { campStyle } from "../charts/camp-style.js";
import { figure } from "../charts/figure.js";
import { type ShiftRow, shiftBars, shiftTable } from "../charts/shift-bars.js";
import { defaultWordSettings } from "../domain/word-settings.js";
import { paragraph } from "../evidence/narrate.js";
import { nodes } from "../evidence/nodes.js";
import { openRow } from "./open-row.js";
import type { WordsContext } from "./words-context.js";

export interface ScoredWords {
  /** The uses of single words. */
  readonly uses: WordUses;
  readonly scoreOf: WordScore;
  /** Label of the frame whose cue words are scored; null where opinion words are. */
  readonly frame: string | null;
}

/** Words that are drawn. */
const most = 24;

/** Which words make the difference of a score between the sides, and the finding. A list sets none of them aside. */
export function wordScore(context: WordsContext, { uses, scoreOf, frame }: ScoredWords): DocumentFragment {
  const { posts, used, sides, writers, source, open, openFigure } = context;
  const { written } = uses;
  const { voice, headings, placements, prior } = used;
  const settings = { ...defaultWordSettings, voice, headings, placements, prior };
  const table = termTable({ ...context.input, index: uses, settings });
  const sentencesOf = wordSentences(uses, posts, settings);
  const scored = scoreShift(table, scoreOf);
  const found = findScore({ ...scored, frame, posted: posts, sentencesOf, written, writers });
  const camps = [...table.target.camps, ...table.reference.camps];
  const rows = (scored.shift?.parts ?? []).slice(0, most).map(
    ({ term, score, contribution, f1, f2 }): ShiftRow => ({
      ...sentencesOf.in(term, camps),
      term: written(term),
      score,
      contribution,
      target: f1,
      reference: f2,
      count: f1 + f2,
      of: 0,
    }),
  );
  const words = {
    title: found.title,
    subtitle:
      "A word’s score times the difference between its rates, in the colour of the side that it raises: solid for a score above zero, hollow below. Beside each word, how often either side uses it. A bar opens the sentences.",
    caveat: found.caveat,
    alt: found.alt,
    source,
    table: shiftTable(rows),
    name: "word-shift",
  };
  const { target, reference } = sides;
  const options = {
    target: target.quoted,
    reference: reference.quoted,
    styles: [campStyle(target.camp?.colour ?? null), campStyle(reference.camp?.colour ?? null)] as const,
    onOpen: openRow(open, ({ term }: ShiftRow) => `“${term}”`),
  };
  return nodes([
    atWidth((width) => figure(shiftBars(rows, { ...options, width }), words)),
    paragraph(found, openFigure),
  ]);
}
