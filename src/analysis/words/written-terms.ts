import { lemmaOf } from "../../domain/lemma-of.js";

/** How a term is written. */
export type Written = (term: string) => string;

/**
 * Writes terms as the names of a block do, word by word: "jeremy corbyn" as "Jeremy Corbyn". A word without its possessive is written as with
 * it where no name has it alone. Words that no name has stay as they are.
 */
export function writtenTerms(names: readonly string[]): Written {
  let words: Map<string, string> | null = null;
  const writtenWord = (word: string): string => {
    words ??= capitalWords(names);
    return words.get(word) ?? word;
  };
  return (term) => term.split(" ").map(writtenWord).join(" ");
}

function capitalWords(names: readonly string[]): Map<string, string> {
  const alone = new Map<string, string>();
  for (const name of names) for (const word of name.split(" ")) alone.set(word.toLowerCase(), word);
  const words = new Map([...alone].map(([small, word]) => [lemmaOf(small), lemmaOf(word)]));
  for (const [small, word] of alone) words.set(small, word);
  return words;
}
