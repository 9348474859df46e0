import { segment } from "../../../loaders/segment.ts";
import { NameCounts } from "../../../tools/propose-entities/name-counts.ts";
import type { NameToken } from "../../../tools/propose-entities/name-runs.ts";

/** The tokens of a text, sentence by sentence; none is listed. */
export function sentencesOf(text: string): NameToken[][] {
  const { sentences, tokens } = segment("p", text);
  return sentences.map(({ sentence_id }) =>
    tokens
      .filter((token) => token.sentence_id === sentence_id)
      .map(({ form, norm, is_word, char_start, char_end }) => ({
        form,
        norm,
        isWord: is_word,
        start: char_start,
        end: char_end,
        listed: false,
      })),
  );
}

/** The names counted in texts, one a post. */
export function countsOf(texts: readonly string[]): NameCounts {
  const counts = new NameCounts();
  for (const [post, text] of texts.entries())
    for (const tokens of sentencesOf(text)) counts.add(post, tokens);
  return counts;
}
