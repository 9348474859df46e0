import { groupBy } from "../../src/analysis/group-by.ts";
import { indexAt } from "../../src/analysis/locate.ts";
import type { Row } from "../../src/domain/tables.ts";
import type { Mention } from "./evaluate/name-units.ts";
import { readSentence, type SentenceReading } from "./evaluate/read-sentence.ts";
import { unitsOf } from "./evaluate/units.ts";
import type { Anaphor } from "./names/anaphors.ts";
import type { AnnotatedPost } from "./names/mentions.ts";

/** A sentence that names someone, read for who is judged in it. */
export interface ReadSentence extends SentenceReading {
  readonly sentence: Row<"sentences">;
  readonly tokens: readonly Row<"tokens">[];
  readonly mentions: readonly Row<"mentions">[];
}

/**
 * Reads the sentences of a post that name anyone or mean them by a pronoun; the others cost nothing. A name inside a compound is none. `people`
 * are the entities that are persons.
 */
export function readSentences(
  post: AnnotatedPost,
  mentions: readonly Row<"mentions">[],
  people: ReadonlySet<string>,
  anaphors: readonly Anaphor[] = [],
): ReadSentence[] {
  const named = groupBy(
    mentions.filter(({ rule }) => rule !== "compound"),
    ({ sentence_id }) => sentence_id,
  );
  const meant = groupBy(anaphors, ({ sentence_id }) => sentence_id);
  return post.sentences.flatMap((sentence) => {
    const inside = named.get(sentence.sentence_id) ?? [];
    const pronouns = (meant.get(sentence.sentence_id) ?? []).map(asMention);
    if (inside.length + pronouns.length === 0) return [];
    const from = indexAt(post.tokens, sentence.char_start);
    const tokens = post.tokens.slice(from, indexAt(post.tokens, sentence.char_end - 1) + 1);
    const units = unitsOf(tokens, longestFirst([...inside, ...pronouns]), people);
    return [{ sentence, tokens, mentions: inside, ...readSentence(units) }];
  });
}

const asMention = (anaphor: Anaphor) => ({ ...anaphor, evaluative: false, rule: "pronoun" as const });

/** Of mentions that start together the longest first, so that a description covers the names inside it. */
const longestFirst = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.char_start - b.char_start || b.char_end - a.char_end);
