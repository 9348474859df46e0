import type { PostProse } from "../../src/domain/page-rows.ts";
import type { Row } from "../../src/domain/tables.ts";
import { voiceClass } from "../../src/domain/voice.ts";
import { syllablesOf } from "./syllables.ts";

/**
 * What reading ease is made of, over the sentences that are the writer's own from beginning to end: no heading, nobody quoted.
 * Scare quotes, titles of works and imagined speech are the writer's own.
 * A word without a letter is not counted. No row where there is no such sentence.
 */
export function postProse(post_id: string, tokens: readonly Row<"tokens">[]): PostProse[] {
  const prose = { post_id, sentences: 0, words: 0, syllables: 0 };
  for (const sentence of wordsBySentence(tokens)) {
    if (sentence.some(({ voice }) => voice === "heading" || voiceClass(voice) !== "own")) continue;
    let words = 0;
    for (const { norm } of sentence) {
      const syllables = known(norm);
      if (syllables > 0) words += 1;
      prose.syllables += syllables;
    }
    prose.words += words;
    if (words > 0) prose.sentences += 1;
  }
  return prose.sentences === 0 ? [] : [prose];
}

/** Words of each sentence that has one; tokens stand in order of their sentences. */
function wordsBySentence(tokens: readonly Row<"tokens">[]): Row<"tokens">[][] {
  const sentences: Row<"tokens">[][] = [];
  let last: string | null = null;
  for (const token of tokens) {
    if (!token.is_word) continue;
    if (token.sentence_id === last) sentences.at(-1)?.push(token);
    else sentences.push([token]);
    last = token.sentence_id;
  }
  return sentences;
}

const counted = new Map<string, number>();

function known(norm: string): number {
  const found = counted.get(norm);
  if (found !== undefined) return found;
  const made = syllablesOf(norm);
  counted.set(norm, made);
  return made;
}
