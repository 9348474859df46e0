import { groupBy } from "../../../src/analysis/group-by.ts";
import type { QuotedTerm, QuoteRow } from "../../../src/domain/page-rows.ts";
import type { Corpus } from "../../../src/domain/tables.ts";
import { voiceClass } from "../../../src/domain/voice.ts";
import { reached } from "../../measure/reached.ts";

/**
 * Quotations of `shared`, the corpus as it may be published, with the sentences that each reaches into; their text where `texts` asks for
 * it.
 */
export function quoteRows(
  corpus: Pick<Corpus, "sentences">,
  shared: Pick<Corpus, "quotes">,
  texts: boolean,
): QuoteRow[] {
  const sentences = groupBy(corpus.sentences, ({ post_id }) => post_id);
  return shared.quotes.map(({ quote_id, sentence_id, char_start, char_end, text, ...quote }) => ({
    ...quote,
    text: texts ? text : null,
    sentences: reached(sentences.get(quote.post_id) ?? [], { char_start, char_end }).map(
      ({ sentence_id }) => sentence_id,
    ),
  }));
}

/** Words that any post quotes, by post, with their uses in the writer's own voice; in order of post and word. */
export function quotedTerms({ tokens }: Pick<Corpus, "tokens">): QuotedTerm[] {
  const words = tokens.filter(({ is_word, norm }) => is_word && norm !== "");
  const quoted = new Set(words.filter(({ voice }) => voiceClass(voice) === "quoted").map(({ norm }) => norm));
  const uses = groupBy(
    words.filter(({ norm }) => quoted.has(norm)),
    ({ post_id, norm }) => JSON.stringify([post_id, norm]),
  );
  return [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]): QuotedTerm[] => {
      const [first] = list;
      if (first === undefined) return [];
      const others = list.filter(({ voice }) => voiceClass(voice) === "quoted");
      return [
        {
          post_id: first.post_id,
          term: first.norm,
          own: list.length - others.length,
          quoted: others.length,
          sentences: [...new Set(others.map(({ sentence_id }) => sentence_id))],
        },
      ];
    });
}
