import { groupBy } from "../../src/analysis/group-by.ts";
import { straighten } from "../../src/domain/normalise.ts";
import { sentenceOrdinal } from "../../src/domain/sentence-ordinal.ts";
import type { Corpus } from "../../src/domain/tables.ts";
import { eachTerm } from "../measure/count-terms.ts";
import type { UseSource, VisitUse } from "./word-uses.ts";

/** The uses of terms in the tokens of some posts; posts and voices are given in order. */
export function toldUses(
  posts: readonly string[],
  voices: readonly string[],
  tokens: Corpus["tokens"],
): UseSource {
  const byPost = groupBy(tokens, ({ post_id }) => post_id);
  const told = posts.map((id) => byPost.get(id) ?? []);
  const families = [false, true].map((cased) => usesByTerm(told, voices, cased));
  const words = voices.map((name) =>
    told.map((own) => own.filter(({ is_word, voice }) => is_word && voice === name).length),
  );
  const terms: UseSource["terms"] = async (n, cased) => {
    const found = families[cased ? 1 : 0]?.[n - 1] ?? new Map();
    const each = async (visit: VisitUse): Promise<void> => {
      for (const term of [...found.keys()].sort()) eachUse(term, found.get(term) ?? [], visit);
    };
    return { least: 1, unlisted: 0, each };
  };
  return { words, terms };
}

/** Post, sentence and voice of each occurrence, in a row, in order of post and sentence. */
type Occurrences = readonly number[];

function usesByTerm(
  posts: readonly Corpus["tokens"][],
  voices: readonly string[],
  cased: boolean,
): ReadonlyMap<string, Occurrences>[] {
  const lengths = [1, 2, 3].map(() => new Map<string, number[]>());
  posts.forEach((tokens, post) => {
    eachTerm(
      tokens,
      (term, n, { sentence_id, voice }) => {
        const known = lengths[n - 1]?.get(term) ?? [];
        if (known.length === 0) lengths[n - 1]?.set(term, known);
        known.push(post, sentenceOrdinal(sentence_id), voices.indexOf(voice));
      },
      cased ? ({ form }) => straighten(form, true) : ({ norm }) => norm,
    );
  });
  return lengths;
}

/** Adds up the occurrences in each sentence by voice. */
function eachUse(term: string, told: Occurrences, visit: VisitUse): void {
  for (let at = 0; at < told.length; ) {
    const [post = 0, sentence = 0] = [told[at], told[at + 1]];
    const counts = new Map<number, number>();
    for (; told[at] === post && told[at + 1] === sentence; at += 3) {
      const voice = told[at + 2] ?? 0;
      counts.set(voice, (counts.get(voice) ?? 0) + 1);
    }
    for (const [voice, count] of [...counts].sort(([a], [b]) => a - b))
      visit(term, post, sentence, voice, count);
  }
}
