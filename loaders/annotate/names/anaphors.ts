import { groupBy } from "../../../src/analysis/group-by.ts";
import type { Entity } from "../../../src/domain/contest.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { type Gender, genderOfPronoun, genderOfWord } from "../../attribute/speakers/candidates.ts";
import { cueVerb } from "../../attribute/vocabulary/cue-verbs.ts";
import { subordinators } from "../../attribute/vocabulary/words.ts";
import type { QuoteSpan, Voiced } from "../../attribute.ts";
import type { Cast, Named, Pronoun } from "./cast.ts";
import { meanings, paragraphsBack } from "./meanings.ts";
import type { AnnotatedPost } from "./mentions.ts";
import { partOf } from "./part-of.ts";
import { pronounSpeakers, withSpeakers } from "./pronoun-speakers.ts";
import { saidAt } from "./said-at.ts";
import { speaksOn } from "./speaks-on.ts";

/** A pronoun of the third person singular, or "this" that points at somebody, in the writer's own words or in a clause that they report, and the person of the contest whom it means. */
export interface Anaphor {
  readonly sentence_id: string;
  readonly entity_id: string;
  readonly char_start: number;
  readonly char_end: number;
}

/** Genders that a title among an entity's names tells: "Mrs Reid". An entity with titles of both has none. */
export function titledGenders(entities: readonly Entity[]): ReadonlyMap<string, Gender> {
  return new Map(
    entities.flatMap(({ id, kind, aliases }) => {
      const told = new Set(kind === "person" ? aliases.flatMap((alias) => titleOf(alias) ?? []) : []);
      return told.size === 1 ? [...told].map((gender) => [id, gender] as const) : [];
    }),
  );
}

const titleOf = (alias: string): Gender | null => {
  const [first = "", ...rest] = alias.toLowerCase().split(/[\s.]+/);
  return rest.length === 0 ? null : genderOfWord(first);
};

/** A post in which pronouns are looked for. */
type PronounPost = AnnotatedPost &
  Pick<Voiced, "antecedents" | "topics"> & {
    readonly addressee?: string | null;
    readonly quotes?: readonly QuoteSpan[];
  };

/**
 * The pronouns of a post that mean a person of the contest: "he" and "she" in any case, where of all who stand before it in its paragraph, or
 * where nobody there fits, in the last of those before it in which somebody does, only that one fits; "this" in "This is the man who" where one
 * alone stands before it. A gender is told by a title, or by the pronouns that only one person can be meant by;
 * where those differ, it stays open and no pronoun is that person's. Descriptions ("the minister") and people in no list are people too. In a letter
 * to a listed person "you" is that one. Quotations come back with whom a pronoun that speaks them means.
 */
export function findAnaphors(
  { sentences, tokens, addressee = null, quotes = [], antecedents, topics }: PronounPost,
  mentions: readonly Row<"mentions">[],
  people: ReadonlySet<string>,
  titled: ReadonlyMap<string, Gender>,
): { readonly anaphors: Anaphor[]; readonly quotes: readonly QuoteSpan[] } {
  const paragraphs = new Map(sentences.map(({ sentence_id, paragraph }) => [sentence_id, paragraph]));
  const spoken = mentions.flatMap(({ sentence_id, entity_id, char_start, char_end }) =>
    people.has(entity_id)
      ? [
          {
            paragraph: paragraphs.get(sentence_id) ?? -1,
            start: char_start,
            end: char_end,
            entityId: entity_id,
          },
        ]
      : [],
  );
  if (spoken.length === 0) return { anaphors: [], quotes };
  const spokenTo = addressee !== null && people.has(addressee) ? addressedBy(tokens, addressee) : [];
  const quoted = new Set(sentences.flatMap(({ paragraph, voice }) => (voice === "block" ? [paragraph] : [])));
  const speakers = pronounSpeakers(quotes, pronounsIn(tokens));
  const cast: Cast = {
    antecedents,
    topics,
    saidAt: saidAt(quotes, speakers),
    spoken: groupBy(spoken, ({ paragraph }) => paragraph),
    quoted,
    people,
  };
  const pronouns = pronounsOf(tokens, paragraphs, cast, speaksOn(tokens, speakers));
  const ids = meanings(pronouns, cast, namedIn(mentions), titled);
  const meant = pronouns.flatMap(({ token }, i): Meant[] => {
    const { sentence_id, char_start, char_end, voice } = token;
    const entity_id = ids[i] ?? null;
    return entity_id === null ? [] : [{ sentence_id, entity_id, char_start, char_end, voice }];
  });
  const named = withSpeakers(
    quotes,
    speakers,
    new Map(meant.map(({ char_start, entity_id }) => [char_start, entity_id])),
  );
  return { anaphors: [...ofOthers(meant, named), ...spokenTo].sort(inOrder), quotes: named };
}

/** A pronoun with whom it means and its voice. */
type Meant = Anaphor & { readonly voice: string };

/** "He" and "she" in the writer's plain words. */
function pronounsIn(tokens: readonly Row<"tokens">[]) {
  let sentence = 0;
  return tokens.flatMap(({ sentence_id, char_start, char_end, norm: form, voice }, i) => {
    if (sentence_id !== tokens[i - 1]?.sentence_id) sentence = char_start;
    return voice === "own" && /^s?he$/.test(form)
      ? [{ sentence_id, sentence, char_start, char_end, form }]
      : [];
  });
}

const inOrder = (a: Anaphor, b: Anaphor): number => a.char_start - b.char_start;

/** Pronouns but for those by which somebody is reported to speak of themselves. */
function ofOthers(meant: readonly Meant[], quotes: readonly QuoteSpan[]): Anaphor[] {
  const said = saidAt(quotes, new Map());
  return meant.flatMap(({ voice, ...anaphor }) =>
    voice === "indirect" && said(anaphor.char_start)?.entityId === anaphor.entity_id ? [] : [anaphor],
  );
}

/** The pronouns of a post that may mean somebody of its cast. */
function pronounsOf(
  tokens: readonly Row<"tokens">[],
  paragraphs: ReadonlyMap<string, number>,
  { spoken, antecedents }: Cast,
  speaking: ReadonlySet<number>,
): Pronoun[] {
  let sentence = 0;
  return tokens.flatMap((token, i): Pronoun[] => {
    if (token.sentence_id !== tokens[i - 1]?.sentence_id) sentence = token.char_start;
    if (token.voice !== "own" && token.voice !== "indirect") return [];
    const gender = genderOfPronoun(token.norm);
    if (gender === null ? !pointsAtSomebody(tokens, i) : isAnybodys(tokens, i)) return [];
    const paragraph = paragraphs.get(token.sentence_id) ?? -1;
    if (!isSpokenOfBefore(spoken, paragraph)) return [];
    const { char_start: start } = token;
    const before = antecedents(paragraph).filter((found) => found.start < start);
    const part = gender === null ? "subject" : partOf(tokens, i);
    const named = spoken.get(paragraph) ?? [];
    const set = gender === null ? null : unlikeWhom(tokens, i, named);
    const other = set ?? (part === "object" ? subjectBefore(tokens, i, named) : null);
    const below = isThought(tokens, i);
    const hangs = part === "owner" || subordinators.has(tokens[i - 1]?.norm ?? "");
    const speaks = speaking.has(start);
    return [{ token, paragraph, start, sentence, gender, before, part, below, speaks, hangs, other }];
  });
}

/** The entities that each sentence names, by its id. */
function namedIn(mentions: readonly Row<"mentions">[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { sentence_id, entity_id } of mentions)
    named.set(sentence_id, (named.get(sentence_id) ?? new Set()).add(entity_id));
  return named;
}

/** Most tokens from "unlike" to a pronoun that it sets apart from somebody. */
const unlikeReach = 8;

/** "Unlike Hale, she": who the pronoun at `at` is not; null where nobody. */
function unlikeWhom(tokens: readonly Row<"tokens">[], at: number, spoken: readonly Named[]): string | null {
  for (let i = at - 1; i >= Math.max(0, at - unlikeReach); i--)
    if (tokens[i]?.norm === "unlike")
      return spoken.find(({ start }) => start === tokens[i + 1]?.char_start)?.entityId ?? null;
  return null;
}

/** Most tokens between a subject's name and the object of its clause. */
const objectReach = 6;
const parts = new Set("that who which whom what and but or if when while because as than".split(" "));

/** "Reid tried to stop him": who the object at `at` is not, the last name before it in its clause; null where nobody. */
function subjectBefore(
  tokens: readonly Row<"tokens">[],
  at: number,
  spoken: readonly Named[],
): string | null {
  for (let i = at - 1; i >= Math.max(0, at - objectReach); i--) {
    const { is_word, norm, char_start, char_end } = tokens[i] as Row<"tokens">;
    if (!is_word || parts.has(norm)) return null;
    const named = spoken.findLast(({ start }) => start <= char_start);
    if (named !== undefined && named.end >= char_end) return named.entityId;
  }
  return null;
}

/** "Reid believes he lied", "Reid said that he": what somebody holds, of whomever. */
const isThought = (tokens: readonly Row<"tokens">[], at: number): boolean => {
  const verb = tokens[at - 1]?.norm === "that" ? tokens[at - 2] : tokens[at - 1];
  return verb !== undefined && cueVerb(verb.norm)?.verb.takes === "clause";
};

const second = /^(?:you(?:'(?:re|ve|d|ll))?|yours?)$/;

/** "You" and "your" in a letter to somebody, in the writer's own words, but for "thank you". */
const addressedBy = (tokens: readonly Row<"tokens">[], entity_id: string): Anaphor[] =>
  tokens.flatMap(({ sentence_id, char_start, char_end, norm, voice }, i) =>
    voice === "own" && second.test(norm) && tokens[i - 1]?.norm !== "thank"
      ? [{ sentence_id, entity_id, char_start, char_end }]
      : [],
  );

/** Whether a person of the contest is named in a paragraph or not far before it. */
const isSpokenOfBefore = (spokenOf: { has(paragraph: number): boolean }, paragraph: number): boolean => {
  for (let back = 0; back <= paragraphsBack; back++) if (spokenOf.has(paragraph - back)) return true;
  return false;
};

const longestPointed = 9;

/** "This is the coward who", "Here was a man who", at the start of a sentence. */
function pointsAtSomebody(tokens: readonly Row<"tokens">[], at: number): boolean {
  const { norm, sentence_id } = tokens[at] as Row<"tokens">;
  if (!/^(?:this|that|here)$/.test(norm) || tokens[at - 1]?.sentence_id === sentence_id) return false;
  if (!/^(?:is|was)$/.test(tokens[at + 1]?.norm ?? "")) return false;
  const said = tokens.slice(at + 2, at + longestPointed);
  const who = said.findIndex((token) => token.norm === "who");
  return (
    /^(?:an?|the|not)$/.test(said[0]?.norm ?? "") &&
    who > 0 &&
    said.slice(0, who).every(({ is_word }) => is_word)
  );
}

/** Whether a pronoun may as well be somebody's whom nobody names. */
const isAnybodys = (tokens: readonly Row<"tokens">[], at: number): boolean =>
  isEither(tokens, at) || isToldTo(tokens, at) || isSomeone(tokens, at);

/** "He or she", "his/her". */
const isEither = (tokens: readonly Row<"tokens">[], at: number): boolean =>
  [at - 1, at + 1].some(
    (beside) =>
      /^(?:or|\/)$/.test(tokens[beside]?.norm ?? "") &&
      genderOfPronoun(tokens[2 * beside - at]?.norm ?? "") !== null,
  );

/** Most tokens of a sentence before a pronoun among which somebody without a name is looked for. */
const someoneReach = 30;

/** "If there is somebody who thinks that he could run it better": he may be that one, whom nobody names. */
function isSomeone(tokens: readonly Row<"tokens">[], at: number): boolean {
  const { sentence_id } = tokens[at] as Row<"tokens">;
  for (let i = at - 1; i >= Math.max(0, at - someoneReach) && tokens[i]?.sentence_id === sentence_id; i--)
    if (/^some(?:one|body)$/.test(tokens[i]?.norm ?? "") && tokens[i + 1]?.norm === "who") return true;
  return false;
}

/** "I told Reid that he is a fool": he may be anybody. */
const isToldTo = (tokens: readonly Row<"tokens">[], at: number): boolean => {
  const to = tokens[at - 1]?.norm === "that" ? at - 2 : at - 1;
  return (
    /^\p{Lu}/u.test(tokens[to]?.form ?? "") &&
    /^(?:tell|tells|told|telling)$/.test(tokens[to - 1]?.norm ?? "")
  );
};
