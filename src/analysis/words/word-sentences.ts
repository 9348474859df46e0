import type { WordRows } from "../../domain/page-rows.js";
import type { WordSettings } from "../../domain/word-settings.js";
import { groupBy } from "../group-by.js";
import { distinctIds } from "../sides.js";
import { lemmaTerm } from "./listed-terms.js";
import { startsOf, type TermIndex } from "./term-index.js";
import { heardVoices } from "./term-matrix.js";

/** The sentences in which some posts use a listed term, by post and position. */
export type WordSentences = (term: string, posts: readonly string[]) => string[];

/**
 * Finds the sentences behind the counts of a term table made of these rows; `index` is that of the rows. Rows are put in order
 * once, so that each setting costs what is asked of it.
 */
export function wordSentences(
  rows: WordRows,
  index: TermIndex,
): (settings: Pick<WordSettings, "voice" | "headings" | "lemma">) => WordSentences {
  const entriesOf = entriesByTerm(index);
  const written = new Map(index.terms.map((term, place) => [term, [place]]));
  let lemmas: ReadonlyMap<string, readonly number[]> | null = null;
  return ({ voice, headings, lemma }) => {
    if (lemma) lemmas ??= placesByLemma(index.terms);
    const placesOf = (lemma && lemmas) || written;
    const heard = heardVoices(index, voice, headings);
    return (term, posts) => {
      const wanted = new Set(posts);
      return distinctIds(
        (placesOf.get(term) ?? []).flatMap((place) =>
          [...entriesOf(place)].flatMap((entry) => {
            const post = rows.posts[rows.post[entry] ?? -1] ?? "";
            if (!heard[rows.voice[entry] ?? -1] || !wanted.has(post)) return [];
            return (rows.sentences[entry] ?? []).map((ordinal) => `${post}:${ordinal}`);
          }),
        ),
      );
    };
  };
}

/** The entries of a term by its place in the index. */
function entriesByTerm({ term, terms }: TermIndex): (place: number) => Uint32Array {
  const starts = startsOf({ values: terms, places: term });
  const ends = starts.slice();
  const entries = new Uint32Array(term.length);
  term.forEach((place, entry) => {
    const end = ends[place] ?? 0;
    entries[end] = entry;
    ends[place] = end + 1;
  });
  return (place) => entries.subarray(starts[place] ?? 0, starts[place + 1] ?? 0);
}

/** Places in the index of what counts as each lemma. */
const placesByLemma = (terms: readonly string[]): Map<string, number[]> =>
  groupBy(terms.keys(), (place) => lemmaTerm(terms[place] ?? ""));
