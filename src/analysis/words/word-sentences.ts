import type { Selection } from "../../domain/selection.js";
import { postOfSentence } from "../../domain/sentence-id.js";
import type { WordSettings } from "../../domain/word-settings.js";
import { campOf } from "../camp-of.js";
import type { PostRow } from "../corpus-rows.js";
import { groupBy } from "../group-by.js";
import { lemmaTerm } from "./listed-terms.js";
import { heardVoices } from "./term-matrix.js";
import { type PlacesOf, wordPlaces } from "./word-places.js";
import type { WordUses } from "./word-uses.js";

/** Sentences in which a term stands, and the selection that finds them. */
export interface TermSentences {
  readonly sentences: number;
  readonly selection: Selection;
}

/** How many sentences use a listed term, under settings. */
export interface WordSentences {
  /** In the posts that count in some camps. */
  readonly in: (term: string, camps: readonly string[]) => TermSentences;
  /** In each post that uses it, by id. */
  readonly byPost: (term: string) => Map<string, TermSentences>;
}

/** Settings that decide in which sentences a term counts. */
export type HeardSettings = Pick<WordSettings, "voice" | "headings" | "placements" | "lemma" | "cased">;

/**
 * Counts the sentences behind the counts of a term table over the same posts, under settings. Where a possessive counts with its noun,
 * `bytesOf` tells which sentences hold both, so that each counts once; without it they count twice.
 */
export function wordSentences(
  uses: WordUses,
  posts: readonly PostRow[],
  settings: HeardSettings,
  bytesOf?: PlacesOf,
): WordSentences {
  const placesOf = termPlaces(uses);
  const rows = new Map(posts.map((post) => [post.post_id, post]));
  const isCounted = firstHeard(uses, settings);
  const camps = uses.posts.map((id) => {
    const post = rows.get(id);
    return post === undefined ? "out" : campOf(post, settings.placements);
  });
  const postAt = new Map(uses.posts.map((id, at) => [id, at]));
  const each = (term: string, visit: (post: number, sentences: number) => void): void => {
    const places = placesOf(term, settings.lemma);
    if (places.length > 1 && bytesOf !== undefined) {
      const everywhere = selectionOf(term, {});
      for (const id of wordPlaces(uses, places, bytesOf, everywhere, posts))
        visit(postAt.get(postOfSentence(id)) ?? -1, 1);
      return;
    }
    for (const place of places) {
      const end = uses.starts[place + 1] ?? 0;
      for (let entry = uses.starts[place] ?? 0; entry < end; entry++)
        if (isCounted(entry)) visit(uses.post[entry] ?? 0, uses.sentences[entry] ?? 0);
    }
  };
  const { voice, headings, placements, lemma, cased } = settings;
  const selectionOf = (text: string, scope: Pick<Selection, "camps" | "posts">): Selection => ({
    source: "cue",
    voice,
    headings,
    placements,
    term: { text, lemma, cased },
    ...scope,
  });
  return {
    in: (term, wanted) => {
      let sum = 0;
      each(term, (post, sentences) => {
        if (wanted.includes(camps[post] ?? "out")) sum += sentences;
      });
      return { sentences: sum, selection: selectionOf(term, { camps: wanted }) };
    },
    byPost: (term) => {
      const found = new Map<string, number>();
      each(term, (post, sentences) => {
        const id = uses.posts[post] ?? "";
        found.set(id, (found.get(id) ?? 0) + sentences);
      });
      return new Map(
        [...found].map(([id, sentences]) => [
          id,
          { sentences, selection: selectionOf(term, { posts: [id] }) },
        ]),
      );
    },
  };
}

/**
 * Whether an entry is the one by which the sentences of its term, post and mix count: that of the first voice of the mix that is
 * heard. So a sentence in which a term stands in two voices counts once.
 */
function firstHeard(
  uses: WordUses,
  { voice, headings }: Pick<HeardSettings, "voice" | "headings">,
): (entry: number) => boolean {
  const heard = heardVoices(uses, voice, headings);
  const first = uses.mixes.map((mix) => mix.find((place) => heard[place]) ?? -1);
  return (entry) => first[uses.mix[entry] ?? 0] === uses.voice[entry];
}

type TermPlaces = (term: string, lemma: boolean) => readonly number[];

const known = new WeakMap<readonly string[], TermPlaces>();

/** Places of the terms that count as a listed one; a list of terms is put in order once. */
export function termPlaces({ terms }: Pick<WordUses, "terms">): TermPlaces {
  const found = known.get(terms) ?? placesIn(terms);
  known.set(terms, found);
  return found;
}

function placesIn(terms: readonly string[]): TermPlaces {
  const written = new Map(terms.map((term, place) => [term, [place]]));
  let lemmas: ReadonlyMap<string, readonly number[]> | null = null;
  return (term, lemma) => {
    if (lemma) lemmas ??= groupBy(terms.keys(), (place) => lemmaTerm(terms[place] ?? ""));
    return ((lemma && lemmas) || written).get(term) ?? [];
  };
}
