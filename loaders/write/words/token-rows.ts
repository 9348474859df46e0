import { groupBy } from "../../../src/analysis/group-by.ts";
import type { TokenRows } from "../../../src/domain/page-rows.ts";
import { sentenceOrdinal } from "../../../src/domain/sentence-id.ts";
import type { Corpus } from "../../../src/domain/tables.ts";

/** Most tokens that a page is handed to search; a larger set is searched with SQL. */
const mostTokens = 400_000;

/** Nothing, as where the tokens of a set are too many for a page. */
export const noTokens: TokenRows = { forms: [], isWord: [], voices: [], posts: [], leftOut: 0 };

/**
 * Tokens of `shared`, the corpus as it may be published, in order; a post without its words there is not among them. Past
 * `mostTokens` no post is, and their number is told instead.
 */
export function tokenRows({ tokens }: Pick<Corpus, "tokens">, most = mostTokens): TokenRows {
  const shown = tokens.filter(({ form }) => form !== "");
  if (shown.length > most) return { ...noTokens, leftOut: shown.length };
  const [forms, isWord, voices] = [[] as string[], [] as boolean[], [] as string[]];
  const places = new Map<string, number>();
  const placeOf = (key: string, add: () => void, list: readonly unknown[]): number => {
    const known = places.get(key) ?? list.length;
    if (known === list.length) {
      places.set(key, known);
      add();
    }
    return known;
  };
  const posts = [...groupBy(shown, ({ post_id }) => post_id)].map(([post_id, own]) => ({
    post_id,
    form: Int32Array.from(own, ({ form, is_word }) =>
      placeOf(
        `${is_word ? "w" : "p"} ${form}`,
        () => {
          forms.push(form);
          isWord.push(is_word);
        },
        forms,
      ),
    ),
    voice: Int32Array.from(own, ({ voice }) => placeOf(`v ${voice}`, () => voices.push(voice), voices)),
    sentence: Int32Array.from(own, ({ sentence_id }) => sentenceOrdinal(sentence_id)),
    start: Int32Array.from(own, ({ char_start }) => char_start),
  }));
  return { forms, isWord, voices, posts, leftOut: 0 };
}
