import { isCommonWord, isNearSurname } from "../../loaders/annotate/names/near-surname.ts";

/** A name as near names are told by: its words without a title, and where it stands behind one alone, the whole. */
export interface NearForm {
  readonly words: readonly string[];
  readonly titled: string | null;
}

/**
 * How a form names a person whose full name or surname is `owner`, misspelt: the surname a letter or two off, or the whole name with one word off; null
 * where it does not. A surname that is a word of many texts is one behind a title alone: "Ms Oaks" of Oakes.
 */
export function misspelt({ words, titled }: NearForm, owner: readonly string[]): string | null {
  const [word = ""] = words;
  if (words.length === 1) {
    if (!isNearSurname(word, owner.at(-1) ?? "")) return null;
    return isCommonWord(word) ? titled : word;
  }
  if (words.length !== owner.length) return null;
  const off = words.flatMap((one, i) => (one === owner[i] ? [] : [i]));
  const [at = 0] = off;
  return off.length === 1 && isNearSurname(words[at] ?? "", owner[at] ?? "") ? words.join(" ") : null;
}
