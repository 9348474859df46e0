import type { WordRows } from "../../domain/page-rows.js";
import { inVoice } from "../../domain/voice.js";
import type { WordSettings } from "../../domain/word-settings.js";
import { groupBy } from "../group-by.js";
import { distinctIds } from "../sides.js";
import { lemmaTerm } from "./listed-terms.js";
import type { TermIndex } from "./term-index.js";

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
    const heard = rows.voices.map((name) => inVoice(name, voice) && (headings || name !== "heading"));
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
  const starts = new Uint32Array(terms.length + 1);
  for (const place of term) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
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
