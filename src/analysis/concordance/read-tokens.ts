import { normalise } from "../../domain/normalise.js";
import type { TokenRows } from "../../domain/page-rows.js";
import type { TokenRow } from "./find-nodes.js";

/** The tokens that a page attaches, as a search reads them: by post and position. */
export function readTokens({ forms, isWord, voices, posts }: TokenRows): TokenRow[] {
  const norms = forms.map((form, i) => normalise(form, isWord[i] ?? false));
  return posts.flatMap(({ post_id, form, voice, sentence, start }) =>
    Array.from(form, (place, position): TokenRow => {
      const written = forms[place] ?? "";
      const char_start = start[position] ?? 0;
      return {
        post_id,
        position,
        char_start,
        char_end: char_start + written.length,
        sentence_id: `${post_id}:${sentence[position] ?? 0}`,
        form: written,
        norm: norms[place] ?? "",
        is_word: isWord[place] ?? false,
        voice: voices[voice[position] ?? 0] ?? "",
      };
    }),
  );
}
