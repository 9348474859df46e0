import { speltTerms } from "../words/spelt-terms.js";
import type { Written } from "../words/written-terms.js";
import type { TokenRow } from "./find-nodes.js";

/** Writes norms as the tokens do, by the rule of the terms of words: as each stands most often behind the first of a sentence. Tokens are in reading order. */
export function writtenNorms(
  tokens: readonly Pick<TokenRow, "sentence_id" | "form" | "norm" | "is_word">[],
): Written {
  const places = new Map<string, number>();
  const forms: (typeof tokens)[number][] = [];
  const inside: number[] = [];
  let sentence: string | null = null;
  for (const token of tokens) {
    if (!token.is_word) continue;
    const place = places.get(token.form) ?? forms.push(token) - 1;
    places.set(token.form, place);
    inside[place] = (inside[place] ?? 0) + (token.sentence_id === sentence ? 1 : 0);
    sentence = token.sentence_id;
  }
  return speltTerms(forms, inside);
}
