import { lemmaOf } from "../../domain/lemma-of.js";
import { normalise } from "../../domain/normalise.js";
import { stopWords } from "../../domain/stop-words.js";

/**
 * The words of some names, as norms without possessives, for lists that set names aside. Only words written with a
 * capital or a digit count as part of a name, and never a stop word: "the Bishop of Ely" gives bishop and ely.
 */
export function nameWords(names: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const name of names)
    for (const [word] of name.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)) {
      const norm = lemmaOf(normalise(word, true));
      if (/^[\p{Lu}\p{N}]/u.test(word) && !stopWords.has(norm)) words.add(norm);
    }
  return words;
}
