import type { PackedTerms, QuotedTerm } from "../../domain/page-rows.js";

/** Rows of quoted terms in columns, each post and term named once: a sixth of the bytes. Rows stay in their order. */
export function packTerms(rows: readonly QuotedTerm[]): PackedTerms {
  const posts = [...new Set(rows.map(({ post_id }) => post_id))];
  const terms = [...new Set(rows.map(({ term }) => term))];
  const postAt = new Map(posts.map((id, i) => [id, i]));
  const termAt = new Map(terms.map((term, i) => [term, i]));
  return {
    ...{ posts, terms },
    post: rows.map(({ post_id }) => postAt.get(post_id) ?? -1),
    term: rows.map(({ term }) => termAt.get(term) ?? -1),
    own: rows.map(({ own }) => own),
    quoted: rows.map(({ quoted }) => quoted),
    sentences: rows.map(({ post_id, sentences }) =>
      sentences.map((id) => Number(id.slice(post_id.length + 1))),
    ),
  };
}

/** The rows that {@link packTerms} packed. */
export const unpackTerms = ({
  posts,
  terms,
  post,
  term,
  own,
  quoted,
  sentences,
}: PackedTerms): QuotedTerm[] =>
  post.map((at, i): QuotedTerm => {
    const post_id = posts[at] ?? "";
    return {
      ...{ post_id, term: terms[term[i] ?? -1] ?? "", own: own[i] ?? 0, quoted: quoted[i] ?? 0 },
      sentences: (sentences[i] ?? []).map((ordinal) => `${post_id}:${ordinal}`),
    };
  });
