import type { TokenRow } from "../../../src/analysis/concordance/find-nodes.ts";
import { parseQuery } from "../../../src/analysis/concordance/parse-query.ts";
import type { Query } from "../../../src/analysis/concordance/query.ts";
import { normalise } from "../../../src/domain/normalise.ts";

/**
 * Tokens of posts told in short, a sentence a string: spaces part tokens, a token without a letter or digit is a
 * mark, and `voice:` before a word gives its voice.
 */
export function toldTokens(told: Readonly<Record<string, readonly string[]>>): TokenRow[] {
  return Object.entries(told).flatMap(([post_id, sentences]) => {
    let [position, char] = [0, 0];
    return sentences.flatMap((sentence, i) =>
      sentence.split(" ").map((part): TokenRow => {
        const [, voice = "own", form = part] = /^([a-z]+):(.+)$/.exec(part) ?? [];
        const is_word = /[\p{L}\p{N}]/u.test(form);
        const char_start = is_word ? ++char : char;
        char = char_start + form.length;
        const at = { position: position++, char_start, char_end: char };
        return {
          post_id,
          sentence_id: `${post_id}:${i + 1}`,
          ...at,
          form,
          norm: normalise(form, is_word),
          is_word,
          voice,
        };
      }),
    );
  });
}

/** A query that has no fault. */
export function ask(text: string, caseSensitive = false): Query {
  const query = parseQuery(text, { caseSensitive });
  if ("fault" in query) throw new Error(query.fault);
  return query;
}

export const everything = { voice: "all", headings: true } as const;
