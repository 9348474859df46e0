import { groupBy } from "../../src/analysis/group-by.ts";
import { indexAt } from "../../src/analysis/locate.ts";
import type { Row } from "../../src/domain/tables.ts";
import { doerIn } from "./evaluate/doer-in.ts";
import type { Mention } from "./evaluate/name-units.ts";
import { type Doer, ofDeed } from "./evaluate/of-deed.ts";
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
  let last: LastDoer | null = null;
  return post.sentences.flatMap((sentence): ReadSentence[] => {
    const { paragraph, sentence_id, char_start, char_end } = sentence;
    const inside = named.get(sentence_id) ?? [];
    const meantHere = [...inside, ...(meant.get(sentence_id) ?? []).map(asMention)];
    const doer = last !== null && paragraph - last.paragraph <= 1 ? last : null;
    last = null;
    if (meantHere.length === 0 && doer === null) return [];
    const from = indexAt(post.tokens, char_start);
    const tokens = post.tokens.slice(from, indexAt(post.tokens, char_end - 1) + 1);
    const units = unitsOf(tokens, longestFirst(meantHere), people);
    const isOwn = sentence.voice === "own";
    const deed = doer === null || !isOwn ? null : ofDeed(units, doer);
    const known = { sentence, tokens, mentions: inside };
    if (meantHere.length === 0) {
      if (deed !== null) last = doer;
      return deed === null ? [] : [{ ...known, clauses: [], ...deed }];
    }
    const read = readSentence(units);
    const next = isOwn ? doerIn(read) : null;
    last = next && { ...next, paragraph };
    if (deed === null) return [{ ...known, ...read }];
    return [{ ...known, ...read, units: deed.units, readings: [...deed.readings, ...read.readings] }];
  });
}

/** Whom the sentence before was about, with its paragraph; a judgement of a deed goes on with them. */
type LastDoer = Doer & { readonly paragraph: number };

const asMention = (anaphor: Anaphor) => ({ ...anaphor, evaluative: false, rule: "pronoun" as const });

/** Of mentions that start together the longest first, so that a description covers the names inside it. */
const longestFirst = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.char_start - b.char_start || b.char_end - a.char_end);
