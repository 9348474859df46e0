import type { Row } from "../../src/domain/tables.ts";

const longest = 3;

/**
 * Counts of every run of one to three words in one post, by voice. A run never crosses a sentence, a punctuation
 * mark or a change of voice, so that a phrase is always one that somebody wrote. No words give no rows.
 */
export function countTerms(postId: string, tokens: readonly Row<"tokens">[]): Row<"term_counts">[] {
  const counts = new Map<string, Map<string, number>>();
  let run: Row<"tokens">[] = [];
  for (const token of tokens) {
    const last = run.at(-1);
    if (!token.is_word || (last && (last.sentence_id !== token.sentence_id || last.voice !== token.voice)))
      run = [];
    if (!token.is_word) continue;
    run = [...run.slice(1 - longest), token];
    for (let n = 1; n <= run.length; n++) {
      const term = run
        .slice(-n)
        .map(({ norm }) => norm)
        .join(" ");
      const key = `${n} ${token.voice}`;
      const terms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, terms.set(term, (terms.get(term) ?? 0) + 1));
    }
  }
  return [...counts].flatMap(([key, terms]) => {
    const [n = "", voice = ""] = key.split(" ");
    return [...terms].map(([term, count]) => ({ post_id: postId, voice, n: Number(n), term, count }));
  });
}
