import type { Figure, Part } from "../../domain/finding.js";
import { type MarkedWords, theseSentences } from "../../domain/selection.js";
import { markedWords, type WordPlace } from "../marked-words.js";
import { distinctIds } from "../sides.js";
import { phrase } from "./phrase.js";
import { integer } from "./wording.js";

/** The number of some sentences, given by their ids, with what to mark in them; `none` for 0. */
export function listedSentences(ids: Iterable<string>, marked?: MarkedWords): Figure {
  const sentences = distinctIds(ids);
  const count = sentences.length;
  return {
    value: count ? integer(count) : "none",
    unit: "sentences",
    count,
    selection: theseSentences(sentences, marked),
  };
}

/** Another number that stands on some sentences, such as names in them. */
export function listedFigure(
  value: string,
  unit: Exclude<Figure["unit"], "sentences">,
  ids: Iterable<string>,
  marked?: MarkedWords,
): Figure {
  return { ...listedSentences(ids, marked), value, unit };
}

/** Spans in sentences: one row a span. */
export const placesFigure = (rows: readonly (WordPlace & { readonly sentence_id: string })[]): Figure =>
  listedFigure(
    rows.length ? integer(rows.length) : "none",
    "places",
    rows.map(({ sentence_id }) => sentence_id),
    markedWords(rows),
  );

/** `3 sentences`, `1 sentence`, `none`. */
export const countedSentences = (ids: Iterable<string>): Part[] => {
  const figure = listedSentences(ids);
  return figure.count === 0 ? [figure] : phrase`${figure} ${figure.count === 1 ? "sentence" : "sentences"}`;
};
