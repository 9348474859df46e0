import type { AnnotatedPost } from "../../../loaders/annotate/names/mentions.ts";

/**
 * A post for tests: sentences end at `.`, `!` or `?` before a space, tokens are words with inner marks and single
 * marks, and words between guillemets are quoted directly.
 */
export function postOf(text: string, post_id = "p"): AnnotatedPost {
  const spans = [...text.matchAll(/\S[\s\S]*?(?:[.!?]+(?=\s|$)|$)/g)].filter(
    (found) => found[0].trim() !== "",
  );
  const sentences = spans.map((found, index) => ({
    sentence_id: `${post_id}:${index + 1}`,
    post_id,
    paragraph: 0,
    ordinal: index + 1,
    char_start: found.index,
    char_end: found.index + found[0].length,
    text: found[0],
    voice: "own",
    coders: [],
  }));
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map(
    (found, position) => {
      const norm = found[0].toLowerCase().replaceAll("’", "'");
      const before = text.slice(0, found.index);
      return {
        post_id,
        sentence_id: sentences.find((s) => s.char_end > found.index)?.sentence_id ?? "",
        position,
        char_start: found.index,
        char_end: found.index + found[0].length,
        form: found[0],
        norm,
        lemma: norm.replace(/'s?$/, ""),
        is_word: /[\p{L}\p{N}]/u.test(found[0]),
        voice: before.lastIndexOf("«") > before.lastIndexOf("»") ? "direct" : "own",
      };
    },
  );
  return { post_id, text, sentences, tokens };
}
