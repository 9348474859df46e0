import { groupBy } from "../../src/analysis/group-by.ts";
import type { PostProse } from "../../src/domain/page-rows.ts";
import type { Row } from "../../src/domain/tables.ts";
import { syllablesOf } from "./syllables.ts";

/**
 * What reading ease is made of, over the sentences that are the writer's own from beginning to end: no heading, nobody quoted.
 * A word without a letter is not counted. No row where there is no such sentence.
 */
export function postProse(post_id: string, tokens: readonly Row<"tokens">[]): PostProse[] {
  const words = tokens.filter(({ is_word }) => is_word);
  const own = [...groupBy(words, ({ sentence_id }) => sentence_id).values()]
    .filter((sentence) => sentence.every(({ voice }) => voice === "own"))
    .map((sentence) => sentence.map(({ norm }) => known(norm)).filter((syllables) => syllables > 0))
    .filter((sentence) => sentence.length > 0);
  if (own.length === 0) return [];
  const syllables = own.flat();
  const sum = syllables.reduce((total, of) => total + of, 0);
  return [{ post_id, sentences: own.length, words: syllables.length, syllables: sum }];
}

const counted = new Map<string, number>();

function known(norm: string): number {
  const found = counted.get(norm);
  if (found !== undefined) return found;
  const made = syllablesOf(norm);
  counted.set(norm, made);
  return made;
}
