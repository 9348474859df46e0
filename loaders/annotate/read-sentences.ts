import { groupBy } from "../../src/analysis/group-by.ts";
import { indexAt } from "../../src/analysis/locate.ts";
import type { Row } from "../../src/domain/tables.ts";
import { cueVerb } from "../attribute/vocabulary/cue-verbs.ts";
import type { Mention } from "./evaluate/name-units.ts";
import { type Doer, ofDeed } from "./evaluate/of-deed.ts";
import { readSentence, type SentenceReading } from "./evaluate/read-sentence.ts";
import type { Unit } from "./evaluate/unit.ts";
import { unitsOf } from "./evaluate/units.ts";
import { concessions, conditions, otherSubordinators } from "./evaluate/word-sets.ts";
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
  let doer: (Doer & { readonly paragraph: number }) | null = null;
  return post.sentences.flatMap((sentence): ReadSentence[] => {
    const { paragraph, sentence_id, char_start, char_end } = sentence;
    const inside = named.get(sentence_id) ?? [];
    const pronouns = (meant.get(sentence_id) ?? []).map(asMention);
    const before = doer !== null && paragraph - doer.paragraph <= 1 ? doer : null;
    doer = null;
    if (inside.length + pronouns.length === 0 && before === null) return [];
    const from = indexAt(post.tokens, char_start);
    const tokens = post.tokens.slice(from, indexAt(post.tokens, char_end - 1) + 1);
    const units = unitsOf(tokens, longestFirst([...inside, ...pronouns]), people);
    const said = before === null || sentence.voice !== "own" ? null : ofDeed(units, before);
    const known = { sentence, tokens, mentions: inside };
    if (inside.length + pronouns.length === 0) {
      if (said !== null) doer = before;
      return said === null ? [] : [{ ...known, clauses: [], ...said }];
    }
    const read = readSentence(units);
    const next = sentence.voice === "own" ? doerIn(read) : null;
    doer = next && { ...next, paragraph };
    if (said === null) return [{ ...known, ...read }];
    return [{ ...known, ...read, units: said.units, readings: [...said.readings, ...read.readings] }];
  });
}

/**
 * Whom alone a sentence is about by its first clause, and whether that tells what they do, other than say; null for a question, or where it is about nobody who is
 * named, or tells of another's doings too.
 */
function doerIn({ units, clauses }: SentenceReading): Doer | null {
  const main = clauses.find(({ link, subject }) => link === "main" && subject.kind !== "none");
  if (main === undefined || units.at(-1)?.norm === "?" || main.weight === 0) return null;
  // "When Hale fell he wrote": who did it stays open.
  if (opensBelow(units[0]) || units.some(({ kind, norm }) => kind === "pronoun" && /^s?he(?:'|$)/.test(norm)))
    return null;
  const { subject, predicate } = main;
  const entities = clauses.flatMap((clause) => clause.subject.names.map((i) => units[i]?.entity ?? null));
  const [entity = null] = entities;
  if (subject.kind !== "named" || subject.relation !== "is" || entity === null) return null;
  if (entities.some((other) => other !== entity)) return null;
  const isSaying =
    clauses.some(({ link }) => link === "content") &&
    cueVerb(units[predicate.at]?.norm ?? "")?.verb.takes === "clause";
  // "Reid answered every letter", of which no table knows the verb.
  const isUnknown = predicate.kind === "none" && /[a-z]{2}ed$/.test(units[subject.end]?.norm ?? "");
  return { entity, acts: isUnknown || (predicate.kind === "active" && !isSaying) };
}

const opensBelow = (first: Unit | undefined): boolean =>
  [concessions, conditions, otherSubordinators].some((words) => words.has(first?.norm ?? ""));

const asMention = (anaphor: Anaphor) => ({ ...anaphor, evaluative: false, rule: "pronoun" as const });

/** Of mentions that start together the longest first, so that a description covers the names inside it. */
const longestFirst = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.char_start - b.char_start || b.char_end - a.char_end);
