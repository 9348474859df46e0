import { groupBy } from "../../src/analysis/group-by.ts";
import type { QuotedTerm, QuoteRow, VoiceWords } from "../../src/domain/page-rows.ts";
import type { Corpus, Row } from "../../src/domain/tables.ts";
import { type VoiceClass, voiceClass } from "../../src/domain/voice.ts";
import { indexAt } from "../annotate/locate.ts";

/** Quotations of `shared`, the corpus as it may be published, with the sentences and words that each reaches over. */
export function quoteRows(corpus: Corpus, shared: Pick<Corpus, "quotes">): QuoteRow[] {
  const sentences = groupBy(corpus.sentences, ({ post_id }) => post_id);
  const words = groupBy(
    corpus.tokens.filter(({ is_word }) => is_word),
    ({ post_id }) => post_id,
  );
  return shared.quotes.map((quote) => ({
    ...quote,
    sentences: reached(sentences.get(quote.post_id) ?? [], quote).map(({ sentence_id }) => sentence_id),
    words: reached(words.get(quote.post_id) ?? [], quote).length,
  }));
}

type Span = Pick<Row<"quotes">, "char_start" | "char_end">;

/** The rows, in order and apart, that share a character with a span. */
function reached<R extends Span>(rows: readonly R[], { char_start, char_end }: Span): R[] {
  const found: R[] = [];
  for (let at = Math.max(0, indexAt(rows, char_start)); at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.char_start >= char_end) break;
    if (row.char_end > char_start) found.push(row);
  }
  return found;
}

/** Words of each post by voice class, both classes for every post that has a word. */
export function voiceWords({ tokens }: Pick<Corpus, "tokens">): VoiceWords[] {
  const byPost = groupBy(
    tokens.filter(({ is_word }) => is_word),
    ({ post_id }) => post_id,
  );
  return [...byPost].flatMap(([post_id, words]) =>
    (["own", "quoted"] as const).map((voice: VoiceClass): VoiceWords => {
      const here = words.filter((word) => voiceClass(word.voice) === voice);
      const sentences = [...new Set(here.map(({ sentence_id }) => sentence_id))];
      return { post_id, voice, words: here.length, sentences };
    }),
  );
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
          ...{ post_id: first.post_id, term: first.norm },
          ...{ own: list.length - others.length, quoted: others.length },
          sentences: [...new Set(others.map(({ sentence_id }) => sentence_id))],
        },
      ];
    });
}
