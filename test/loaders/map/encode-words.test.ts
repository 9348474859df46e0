import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeWords } from "../../../loaders/map/encode-words.ts";
import type { EncodedWords } from "../../../loaders/map/encoded-words.ts";
import { countTerms } from "../../../loaders/measure/count-terms.ts";
import type { Row } from "../../../src/domain/tables.ts";

type Token = Row<"tokens">;

/** Rows of term_counts as the columns tell them. */
function termsOf({ posts, norms, voices, terms }: EncodedWords): Row<"term_counts">[] {
  return [...terms.count].map((count, row) => ({
    post_id: posts[terms.post[row] ?? 0] ?? "",
    voice: voices[terms.voice[row] ?? 0] ?? "",
    n: terms.n[row] ?? 0,
    term: [terms.first, terms.second, terms.third]
      .flatMap((column) => norms[column[row] ?? -1] ?? [])
      .join(" "),
    count,
  }));
}

function tokensOf({ posts, forms, voices, tokens }: EncodedWords): Token[] {
  return [...tokens.post].map((post, row) => {
    const post_id = posts[post] ?? "";
    const at = (name: keyof typeof tokens): number => tokens[name][row] ?? -1;
    const [form, norm, lemma, is_word] = [forms.form, forms.norm, forms.lemma, forms.is_word].map(
      (column) => column[at("form")],
    ) as [string, string, string, boolean];
    return {
      post_id,
      sentence_id: `${post_id}:${at("sentence")}`,
      position: at("position"),
      char_start: at("char_start"),
      char_end: at("char_end"),
      form,
      norm,
      lemma,
      is_word,
      voice: voices[at("voice")] ?? "",
    };
  });
}

const order = ({ post_id, voice, n, term }: Row<"term_counts">): string =>
  `${post_id}\t${voice}\t${n}\t${term}`;

const words = ["the", "The", "a", "a-b", "ab", "corbyn's", "№10", "é", "zoo"];

const aPost = fc
  .array(
    fc.record({
      form: fc.constantFrom(...words, ",", "."),
      voice: fc.constantFrom("own", "direct"),
      starts: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((parts) => (post_id: string): Token[] => {
    let sentence = 1;
    return parts.map(({ form, voice, starts }, position) => {
      if (starts) sentence += 1;
      return {
        post_id,
        sentence_id: `${post_id}:${sentence}`,
        position,
        voice,
        form,
        char_start: 3 * position,
        char_end: 3 * position + form.length,
        norm: form.toLowerCase(),
        lemma: form.toLowerCase(),
        is_word: form !== "," && form !== ".",
      };
    });
  });

test("encodeWords(posts) tells every token, and counts terms as countTerms(post, tokens) does, in their order", () => {
  fc.assert(
    fc.property(fc.array(aPost, { maxLength: 4 }), (makers) => {
      const posts = makers.map((make, index) => ({ post_id: `p${index}`, tokens: make(`p${index}`) }));
      const encoded = encodeWords(posts);
      expect(tokensOf(encoded)).toEqual(posts.flatMap(({ tokens }) => tokens));
      const counted = posts.flatMap(({ post_id, tokens }) => countTerms(post_id, tokens));
      const expected = counted.sort((a, b) => (order(a) < order(b) ? -1 : 1));
      expect(termsOf(encoded)).toEqual(expected);
    }),
  );
});
