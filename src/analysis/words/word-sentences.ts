import type { WordRows } from "../../domain/page-rows.js";
import { inVoice } from "../../domain/voice.js";
import type { WordSettings } from "../../domain/word-settings.js";
import { distinctIds } from "../sides.js";
import { listedTerms } from "./listed-terms.js";
import type { TermIndex } from "./term-index.js";

/** The sentences in which some posts use a listed term, by post and position. */
export type WordSentences = (term: string, posts: readonly string[]) => string[];

/** Finds the sentences behind the counts of a term table made under the same settings and names; `index` is that of the rows. */
export function wordSentences(
  rows: WordRows,
  index: TermIndex,
  settings: WordSettings,
  names: ReadonlySet<string>,
): WordSentences {
  const { terms, placeOf } = listedTerms(index, settings, names);
  const heard = rows.voices.map(
    (voice) => inVoice(voice, settings.voice) && (settings.headings || voice !== "heading"),
  );
  const entries = new Map<string, number[]>();
  rows.term.forEach((place, entry) => {
    const term = terms[placeOf[place] ?? -1];
    if (term === undefined || !heard[rows.voice[entry] ?? -1]) return;
    const held = entries.get(term);
    if (held === undefined) entries.set(term, [entry]);
    else held.push(entry);
  });
  return (term, posts) => {
    const wanted = new Set(posts);
    return distinctIds(
      (entries.get(term) ?? []).flatMap((entry) => {
        const post = rows.posts[rows.post[entry] ?? -1] ?? "";
        return wanted.has(post) ? (rows.sentences[entry] ?? []).map((ordinal) => `${post}:${ordinal}`) : [];
      }),
    );
  };
}
