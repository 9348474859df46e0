import type { Entity } from "../../../src/domain/contest.ts";
import type { Row } from "../../../src/domain/tables.ts";
import type { Antecedent } from "../../attribute/speakers/antecedents.ts";
import { type Gender, genderOfWord } from "../../attribute/speakers/candidates.ts";
import type { AnnotatedPost } from "./mentions.ts";

/** A pronoun of the third person singular, or "this" that points at somebody, in the writer's own words or in a clause that they report, and the person of the contest whom it means. */
export interface Anaphor {
  readonly sentence_id: string;
  readonly entity_id: string;
  readonly char_start: number;
  readonly char_end: number;
}

const forms: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
]);
const carried = /'(?:s|d|ll)$/;

/** The gender of a pronoun, with the verb that it carries if any; null for other words. */
const pronounGender = (norm: string): Gender | null => forms.get(norm.replace(carried, "")) ?? null;

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

interface Pronoun {
  readonly token: Row<"tokens">;
  readonly paragraph: number;
  /** Null for a word that points at somebody of either gender. */
  readonly gender: Gender | null;
  /** Whom it may mean, of either gender, named before it in its paragraph. */
  readonly before: readonly Antecedent[];
}

/** Words that a post reports, and whose they are. */
type Reported = Pick<Row<"quotes">, "char_start" | "char_end" | "speaker_id">;

/** Whom a pronoun means that stands in a paragraph before anybody whom it may mean is named there. */
interface Stranger extends Antecedent {
  readonly paragraph: number;
  readonly gender: Gender;
  entityId: string | null;
}

/** Paragraphs before a pronoun's own in which whoever fits it is looked for. */
const paragraphsBack = 3;

/**
 * The pronouns of a post that mean a person of the contest: "he" and "she" in any case, where of all who stand before it in its paragraph, or
 * where nobody there fits, in the last of those before it in which somebody does, only that one fits; "this" in "This is the man who" where one
 * alone stands before it. A gender is told by a title, or by the pronouns that only one person can be meant by;
 * where those differ, it stays open and no pronoun is that person's. Descriptions ("the minister") and people in no list are people too. In a letter
 * to a listed person "you" is that one.
 */
export function findAnaphors(
  {
    sentences,
    tokens,
    addressee = null,
    quotes = [],
  }: AnnotatedPost & { readonly addressee?: string | null; readonly quotes?: readonly Reported[] },
  mentions: readonly Row<"mentions">[],
  antecedents: (paragraph: number) => readonly Antecedent[],
  people: ReadonlySet<string>,
  titled: ReadonlyMap<string, Gender>,
): Anaphor[] {
  const paragraphs = new Map(sentences.map(({ sentence_id, paragraph }) => [sentence_id, paragraph]));
  const spokenOf = new Set(
    mentions.flatMap(({ sentence_id, entity_id }) =>
      people.has(entity_id) ? [paragraphs.get(sentence_id) ?? -1] : [],
    ),
  );
  if (spokenOf.size === 0) return [];
  const spokenTo = addressee !== null && people.has(addressee) ? addressedBy(tokens, addressee) : [];
  const strangers = new Map<number, Stranger[]>();
  const pronouns = tokens.flatMap((token, i): Pronoun[] => {
    if (token.voice !== "own" && token.voice !== "indirect") return [];
    const gender = pronounGender(token.norm);
    if (gender === null ? !pointsAtSomebody(tokens, i) : isEither(tokens, i) || isToldTo(tokens, i))
      return [];
    const paragraph = paragraphs.get(token.sentence_id) ?? -1;
    if (!isSpokenOfBefore(spokenOf, paragraph)) return [];
    const before = antecedents(paragraph).filter(({ start }) => start < token.char_start);
    if (gender === null) return [{ token, paragraph, gender, before }];
    const others = strangers.get(paragraph) ?? [];
    const isFirst = before.length === 0 && !others.some((other) => other.gender === gender);
    if (isFirst) others.push({ start: token.char_start, paragraph, entityId: null, gender });
    strangers.set(paragraph, others);
    return [{ token, paragraph, gender, before: [...others, ...before] }];
  });
  const named = new Map<string, Set<string>>();
  for (const { sentence_id, entity_id } of mentions)
    named.set(sentence_id, (named.get(sentence_id) ?? new Set()).add(entity_id));
  const genders = gendersTold(pronouns, named, titled);
  const quoted = new Set(sentences.flatMap(({ paragraph, voice }) => (voice === "block" ? [paragraph] : [])));
  const meantBy = ({ gender, paragraph, before }: Omit<Pronoun, "token">): string | null => {
    let fitting = fittingOf(before, gender, genders);
    for (let last = paragraph - 1; fitting.length === 0 && paragraph - last <= paragraphsBack; last--) {
      if (gender === null || quoted.has(last)) return null;
      fitting = fittingOf([...(strangers.get(last) ?? []), ...antecedents(last)], gender, genders);
    }
    const id = onlyOne(fitting)?.entityId ?? null;
    return id !== null && people.has(id) && (gender === null || genders.get(id) === gender) ? id : null;
  };
  for (const stranger of [...strangers.values()].flat())
    stranger.entityId = meantBy({ ...stranger, before: [] });
  const speakers = quotes.filter(({ speaker_id }) => speaker_id !== null);
  const meant = pronouns.flatMap((pronoun) => {
    const entity_id = meantBy(pronoun);
    const { sentence_id, char_start, char_end, voice } = pronoun.token;
    const isOfItself = (quote: Reported) =>
      quote.speaker_id === entity_id && quote.char_start <= char_start && char_start < quote.char_end;
    if (entity_id === null || (voice === "indirect" && speakers.some(isOfItself))) return [];
    return [{ sentence_id, entity_id, char_start, char_end }];
  });
  return spokenTo.length === 0 ? meant : [...meant, ...spokenTo].sort((a, b) => a.char_start - b.char_start);
}

const second = /^(?:you(?:'(?:re|ve|d|ll))?|yours?)$/;

/** "You" and "your" in a letter to somebody, in the writer's own words, but for "thank you". */
const addressedBy = (tokens: readonly Row<"tokens">[], entity_id: string): Anaphor[] =>
  tokens.flatMap(({ sentence_id, char_start, char_end, norm, voice }, i) =>
    voice === "own" && second.test(norm) && tokens[i - 1]?.norm !== "thank"
      ? [{ sentence_id, entity_id, char_start, char_end }]
      : [],
  );

/** Whether a person of the contest is named in a paragraph or not far before it. */
const isSpokenOfBefore = (spokenOf: ReadonlySet<number>, paragraph: number): boolean => {
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

/** "He or she", "his/her". */
const isEither = (tokens: readonly Row<"tokens">[], at: number): boolean =>
  [at - 1, at + 1].some(
    (beside) =>
      /^(?:or|\/)$/.test(tokens[beside]?.norm ?? "") &&
      pronounGender(tokens[2 * beside - at]?.norm ?? "") !== null,
  );

/** "I told Reid that he is a fool": he may be anybody. */
const isToldTo = (tokens: readonly Row<"tokens">[], at: number): boolean => {
  const to = tokens[at - 1]?.norm === "that" ? at - 2 : at - 1;
  return (
    /^\p{Lu}/u.test(tokens[to]?.form ?? "") &&
    /^(?:tell|tells|told|telling)$/.test(tokens[to - 1]?.norm ?? "")
  );
};

const open = "open";
type Told = ReadonlyMap<string, Gender | typeof open>;

/** Whoever may be meant by a pronoun of a gender, or by one of either. */
const fittingOf = (before: readonly Antecedent[], gender: Gender | null, genders: Told): Antecedent[] =>
  before.filter((found) => {
    const told = genders.get(found.entityId ?? "") ?? found.gender ?? open;
    return gender === null || told === open || told === gender;
  });

/** The one person whom all of some antecedents are; null where there is none or more. */
function onlyOne([first, ...more]: readonly Antecedent[]): Antecedent | null {
  const isOne = more.every(({ entityId }) => entityId !== null && entityId === first?.entityId);
  return isOne ? (first ?? null) : null;
}

const subject = /^s?he(?:'|$)/;

/**
 * Genders by titles and by pronouns that can mean one person alone, until no more are told. "Reid trusts her" tells nothing of Reid: but for
 * a subject, whom a pronoun means is not to be named in its sentence. `named` has the entities that a sentence names.
 */
function gendersTold(
  pronouns: readonly Pronoun[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
  titled: ReadonlyMap<string, Gender>,
): Told {
  const told = new Map<string, Gender | typeof open>(titled);
  for (const { before } of pronouns)
    for (const { entityId, gender } of before)
      if (entityId !== null && gender !== null && !titled.has(entityId)) told.set(entityId, gender);
  for (let known = -1; known < told.size; ) {
    known = told.size;
    const heard = new Map<string, Set<Gender>>();
    for (const { token, gender, before } of pronouns) {
      const { norm, sentence_id, voice } = token;
      if (gender === null || voice !== "own") continue;
      const id = onlyOne(fittingOf(before, gender, told))?.entityId;
      const tells = id != null && (subject.test(norm) || named.get(sentence_id)?.has(id) !== true);
      if (tells && !told.has(id)) heard.set(id, (heard.get(id) ?? new Set()).add(gender));
    }
    for (const [id, genders] of heard) told.set(id, genders.size === 1 ? ([...genders][0] ?? open) : open);
  }
  return told;
}
