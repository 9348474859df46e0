import { groupBy } from "../../src/analysis/group-by.ts";
import type { WordRows } from "../../src/domain/page-rows.ts";
import type { Corpus } from "../../src/domain/tables.ts";
import { opinionOf } from "../annotate/opinion-lexicon.ts";
import { eachTerm } from "../measure/count-terms.ts";
import { mostTokens } from "./token-rows.ts";

/** Nothing, as where the words of a set are too many for a page. */
export const noWords: WordRows = {
  ...{
    posts: [],
    voices: [],
    terms: [],
    post: [],
    voice: [],
    term: [],
    count: [],
    sentences: [],
    valence: [],
  },
  leftOut: 0,
};

interface Entry {
  readonly post: string;
  readonly voice: string;
  readonly term: string;
  count: number;
  readonly sentences: Set<number>;
}

/**
 * Words and phrases of `shared`, the corpus as it may be published: a post without its words there has no entry; past `mostTokens` none has. In order of post,
 * term and voice.
 */
export function wordRows({ posts, tokens }: Pick<Corpus, "posts" | "tokens">): WordRows {
  if (tokens.length > mostTokens) return { ...noWords, leftOut: tokens.length };
  const byPost = groupBy(tokens, ({ post_id }) => post_id);
  const entries = posts
    .map(({ post_id }) => post_id)
    .sort()
    .flatMap((post_id) => entriesOf(post_id, byPost.get(post_id) ?? []));
  const column = (value: (entry: Entry) => string) => {
    const values = [...new Set(entries.map(value))].sort();
    const places = new Map(values.map((name, place) => [name, place]));
    return { values, places: entries.map((entry) => places.get(value(entry)) ?? 0) };
  };
  const [post, voice, term] = [column((d) => d.post), column((d) => d.voice), column((d) => d.term)];
  return {
    ...{ posts: post.values, voices: voice.values, terms: term.values },
    ...{ post: post.places, voice: voice.places, term: term.places },
    count: entries.map(({ count }) => count),
    sentences: entries.map(({ sentences }) => [...sentences]),
    valence: term.values.flatMap((word, place): [number, number][] => {
      const valence = opinionOf(word)?.valence ?? null;
      return valence === null ? [] : [[place, valence]];
    }),
    leftOut: 0,
  };
}

function entriesOf(post: string, tokens: Corpus["tokens"]): Entry[] {
  const found = new Map<string, Entry>();
  eachTerm(
    tokens.filter(({ is_word, norm }) => !is_word || norm !== ""),
    (term, _, { voice, sentence_id }) => {
      const key = `${voice} ${term}`;
      const entry = found.get(key) ?? { post, voice, term, count: 0, sentences: new Set() };
      found.set(key, entry);
      entry.count += 1;
      entry.sentences.add(Number(sentence_id.slice(sentence_id.lastIndexOf(":") + 1)));
    },
  );
  const keyed = [...found.values()];
  return keyed.sort((a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.voice < b.voice ? -1 : 1));
}
