import type { Row } from "../../src/domain/tables.ts";

const longest = 3;

/**
 * Every run of one to three words of one post, in order of its last word, each word as `wordOf` writes it. A run never crosses a sentence, a punctuation
 * mark or a change of voice, so that a phrase is always one that somebody wrote.
 */
export function eachTerm(
  tokens: readonly Row<"tokens">[],
  visit: (term: string, n: number, last: Row<"tokens">) => void,
  wordOf: (token: Row<"tokens">) => string = ({ norm }) => norm,
): void {
  let run: Row<"tokens">[] = [];
  for (const token of tokens) {
    const last = run.at(-1);
    if (!token.is_word || (last && (last.sentence_id !== token.sentence_id || last.voice !== token.voice)))
      run = [];
    if (!token.is_word) continue;
    run = [...run.slice(1 - longest), token];
    for (let n = 1; n <= run.length; n++) visit(run.slice(-n).map(wordOf).join(" "), n, token);
  }
}

/** Counts of every run of one to three words in one post, by voice. No words give no rows. */
export function countTerms(postId: string, tokens: readonly Row<"tokens">[]): Row<"term_counts">[] {
  const counts = new Map<string, Map<string, number>>();
  eachTerm(tokens, (term, n, { voice }) => {
    const key = `${n} ${voice}`;
    const terms = counts.get(key) ?? new Map<string, number>();
    counts.set(key, terms.set(term, (terms.get(term) ?? 0) + 1));
  });
  return [...counts].flatMap(([key, terms]) => {
    const [n = "", voice = ""] = key.split(" ");
    return [...terms].map(([term, count]) => ({ post_id: postId, voice, n: Number(n), term, count }));
  });
}
