import type { Entity } from "../../src/domain/contest.ts";
import type { Row } from "../../src/domain/tables.ts";
import type { Antecedent } from "../attribute/antecedents.ts";
import { type Gender, genderOfWord } from "../attribute/candidates.ts";
import type { AnnotatedPost } from "./mentions.ts";

/** A pronoun of the third person singular in the writer's own words, and the person of the contest whom it means. */
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
  readonly gender: Gender;
  /** Whom it may mean, of either gender, named before it in its paragraph. */
  readonly before: readonly Antecedent[];
}

/** Whom a pronoun means that stands in a paragraph before anybody whom it may mean is named there. */
interface Stranger extends Antecedent {
  readonly paragraph: number;
  readonly gender: Gender;
  entityId: string | null;
}

/**
 * The pronouns of a post that mean a person of the contest: "he" and "she" in any case, where of all who stand before it in its paragraph, or
 * else in the paragraph before that, only that one fits. A gender is told by a title, or by the pronouns that only one person can be meant by;
 * where those differ, it stays open and no pronoun is that person's. Descriptions ("the minister") and people in no list are people too. In a letter
 * to a listed person "you" is that one.
 */
export function findAnaphors(
  { sentences, tokens, addressee = null }: AnnotatedPost & { readonly addressee?: string | null },
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
    const gender = token.voice === "own" ? pronounGender(token.norm) : null;
    if (gender === null || isEither(tokens, i) || isToldTo(tokens, i)) return [];
    const paragraph = paragraphs.get(token.sentence_id) ?? -1;
    if (!spokenOf.has(paragraph) && !spokenOf.has(paragraph - 1)) return [];
    const before = antecedents(paragraph).filter(({ start }) => start < token.char_start);
    const others = strangers.get(paragraph) ?? [];
    const isFirst = before.length === 0 && !others.some((other) => other.gender === gender);
    if (isFirst) others.push({ start: token.char_start, paragraph, entityId: null, gender });
    strangers.set(paragraph, others);
    return [{ token, gender, before: [...others, ...before] }];
  });
  const named = new Map<string, Set<string>>();
  for (const { sentence_id, entity_id } of mentions)
    named.set(sentence_id, (named.get(sentence_id) ?? new Set()).add(entity_id));
  const genders = gendersTold(pronouns, named, titled);
  const quoted = new Set(sentences.flatMap(({ paragraph, voice }) => (voice === "block" ? [paragraph] : [])));
  for (const stranger of [...strangers.values()].flat()) {
    const last = stranger.paragraph - 1;
    if (quoted.has(last)) continue;
    stranger.entityId = meantBy(
      stranger.gender,
      [...(strangers.get(last) ?? []), ...antecedents(last)],
      genders,
      people,
    );
  }
  const meant = pronouns.flatMap(({ token, gender, before }) => {
    const entity_id = meantBy(gender, before, genders, people);
    if (entity_id === null) return [];
    const { sentence_id, char_start, char_end } = token;
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

/** The one listed person of a gender that is told who fits; null where there is none, or where others fit too. */
function meantBy(
  gender: Gender,
  before: readonly Antecedent[],
  genders: Told,
  people: ReadonlySet<string>,
): string | null {
  const id = onlyFitting({ before, gender }, genders)?.entityId ?? null;
  return id !== null && people.has(id) && genders.get(id) === gender ? id : null;
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

function onlyFitting(
  { before, gender }: Pick<Pronoun, "before" | "gender">,
  genders: Told,
): Antecedent | null {
  const fitting = before.filter((found) => {
    const told = genders.get(found.entityId ?? "") ?? found.gender ?? open;
    return told === open || told === gender;
  });
  const [first = null, ...more] = fitting;
  const isOne = more.every(({ entityId }) => entityId !== null && entityId === first?.entityId);
  return isOne ? first : null;
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
    for (const pronoun of pronouns) {
      const { norm, sentence_id } = pronoun.token;
      const id = onlyFitting(pronoun, told)?.entityId;
      const tells = id != null && (subject.test(norm) || named.get(sentence_id)?.has(id) !== true);
      if (tells && !told.has(id)) heard.set(id, (heard.get(id) ?? new Set()).add(pronoun.gender));
    }
    for (const [id, genders] of heard) told.set(id, genders.size === 1 ? ([...genders][0] ?? open) : open);
  }
  return told;
}
