import type { Corpus, Row } from "../../src/domain/tables.ts";
import { withheldText } from "./withheld.ts";

/**
 * The corpus as it may be shared: of a post that is not published in full, every row keeps its place and counts,
 * and no column keeps words of the text. Its terms are dropped. Null where every post is published in full, for
 * then the corpus itself may be shared.
 */
export function publishable(corpus: Corpus): Corpus | null {
  const withheld = new Set(
    corpus.posts.filter(({ publish }) => publish !== "full").map(({ post_id }) => post_id),
  );
  if (withheld.size === 0) return null;
  const blank = <R extends { readonly post_id: string }>(rows: readonly R[], blanks: Partial<R>): R[] =>
    rows.map((row) => (withheld.has(row.post_id) ? { ...row, ...blanks } : row));
  return {
    ...corpus,
    posts: blank(corpus.posts, { text: withheldText }),
    sentences: blank(corpus.sentences, { text: withheldText }),
    tokens: blank(corpus.tokens, { form: "", norm: "", lemma: "" }),
    quotes: blank<Row<"quotes">>(corpus.quotes, { text: withheldText, speaker_surface: null, cue: null }),
    mentions: blank(corpus.mentions, { surface: "" }),
    evaluations: blank<Row<"evaluations">>(corpus.evaluations, { terms: [] }),
    epithets: blank(corpus.epithets, { text: withheldText }),
    actions: blank(corpus.actions, { verb: "" }),
    claims: blank(corpus.claims, { text: withheldText }),
    term_counts: corpus.term_counts.filter(({ post_id }) => !withheld.has(post_id)),
  };
}
