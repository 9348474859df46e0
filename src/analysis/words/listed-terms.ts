import { lemmaOf } from "../../domain/lemma-of.js";
import { wordsAside } from "../../domain/stop-list.js";
import type { WordSettings } from "../../domain/word-settings.js";
import type { TermIndex } from "./term-index.js";

/** The terms that a list shows, and which of them each term of the index counts as. */
export interface ListedTerms {
  readonly terms: readonly string[];
  /** By place in the index: a place in `terms`, or -1 where the term is not listed. */
  readonly placeOf: Int32Array;
}

/** Terms of the right length that the settings do not set aside. `names` are norms or lemmas of words in names. */
export function listedTerms(
  index: TermIndex,
  settings: WordSettings,
  names: ReadonlySet<string>,
): ListedTerms {
  const terms: string[] = [];
  const places = new Map<string, number>();
  const placeOf = new Int32Array(index.terms.length).fill(-1);
  index.terms.forEach((written, i) => {
    if (index.sizes[i] !== settings.n || asideAs(written, settings, names) !== null) return;
    const term = settings.lemma ? lemmaTerm(written) : written;
    const place = places.get(term) ?? terms.length;
    placeOf[i] = place;
    if (place < terms.length) return;
    terms.push(term);
    places.set(term, place);
  });
  return { terms, placeOf };
}

/** A term with the lemma of each of its words. */
export const lemmaTerm = (term: string): string => term.split(" ").map(lemmaOf).join(" ");

/** What a term is set aside as; `named` is by a reader who named its words. */
export type Aside = "named" | "stop word" | "name";

/** As what the settings set a term of the index aside; null where it is listed. `names` are norms or lemmas of words in names. */
export function asideAs(term: string, settings: WordSettings, names: ReadonlySet<string>): Aside | null {
  const { stopList, stopWords } = settings;
  if (stopWords && settings.names && stopList.always.size === 0) return null;
  const words = (settings.cased ? term.toLowerCase() : term).split(" ");
  const isWithin = (list: ReadonlySet<string>): boolean => words.every((word) => list.has(word));
  if (isWithin(stopList.always)) return "named";
  if (isWithin(wordsAside(stopList, stopWords))) return "stop word";
  const isName = !settings.names && words.some((word) => names.has(word) || names.has(lemmaOf(word)));
  return isName ? "name" : null;
}
