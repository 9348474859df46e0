import { campOf } from "../analysis/camp-of.js";
import { wordsOfSide } from "../analysis/words/word-list.js";
import { wordShares } from "../analysis/words/word-shares.js";
import type { Finding } from "../domain/finding.js";
import { sharesFigure } from "./shares-figure.js";
import type { WordsContext } from "./words-context.js";

/** Terms of a side that are drawn. */
const most = 8;

/**
 * How often each post uses the first terms of either side; `found` is which of them are one writer's. Where one side alone has words, its terms, and what is
 * found of them.
 */
export function wordsByPost(context: WordsContext, found: Finding): HTMLElement {
  const { table, words, lone, posts, settings, sentencesOf, written } = context;
  const terms = lone?.terms ?? [
    ...wordsOfSide(words, "target", most),
    ...wordsOfSide(words, "reference", most),
  ];
  const told = lone?.found ?? found;
  const placed = (post: { readonly post_id: string; readonly camp: string }) =>
    campOf(post, settings.placements);
  return sharesFigure(context, wordShares(table, terms, posts, placed, sentencesOf, written), {
    title: told.title,
    measure:
      "Times a term is used per 1,000 words. Each mark is a post, each tick a camp; a mark opens its sentences.",
    caveat: told.caveat,
    alt: told.text,
    unit: "word",
    scale: "rate",
    heads: ["Term", "Times", "Words"],
    empty: lone?.found.text ?? "No term is used by either side.",
    titleOf: (label) => `“${label}”`,
    name: "words-by-post",
  });
}
