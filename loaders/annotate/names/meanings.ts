import type { Row } from "../../../src/domain/tables.ts";
import type { Antecedent } from "../../attribute/speakers/antecedents.ts";
import type { Gender } from "../../attribute/speakers/candidates.ts";
import type { Topic } from "../../attribute/speakers/topics.ts";
import { type Pointer, type Scene, type Spoken, salient } from "./salience.ts";

/** A pronoun that may mean a person of the contest. */
export interface Pronoun extends Omit<Pointer, "gender"> {
  readonly token: Row<"tokens">;
  readonly paragraph: number;
  /** Null for a word that points at somebody of either gender. */
  readonly gender: Gender | null;
  /** Whom it may mean, of either gender, named before it in its paragraph. */
  readonly before: readonly Antecedent[];
  /** Who it is not: Hale in "unlike Hale, she", "Hale stopped him". */
  readonly other: string | null;
}

/** A name of a listed person. */
export type Named = Spoken & { readonly end: number };

/** Of whom a post speaks, by paragraph. */
export interface Cast {
  readonly antecedents: (paragraph: number) => readonly Antecedent[];
  readonly topics: (paragraph: number) => readonly Topic[];
  /** Each place where a listed person is named. */
  readonly spoken: ReadonlyMap<number, readonly Named[]>;
  /** Paragraphs that are quoted, before which nobody is looked for. */
  readonly quoted: ReadonlySet<number>;
  /** Entities that are persons. */
  readonly people: ReadonlySet<string>;
}

/** Paragraphs before a pronoun's own in which whoever fits it is looked for. */
export const paragraphsBack = 3;

const open = "open";
type Told = ReadonlyMap<string, Gender | typeof open>;

/** How many times as often one pronoun must be heard as the other to tell a gender. */
const clearly = 3;

/**
 * Whom each of some pronouns means, in their order; null where that stays open. Genders are told by titles, and by pronouns that mean one person whoever they
 * are, until no more are told. "Reid trusts her" tells nothing of Reid: but for a
 * subject, and what belongs to the sentence's subject ("Reid broke his word"), whom a pronoun means is not to be named in its sentence.
 * `named` has the entities that a sentence names.
 */
export function meanings(
  pronouns: readonly Pronoun[],
  cast: Cast,
  named: ReadonlyMap<string, ReadonlySet<string>>,
  titled: ReadonlyMap<string, Gender>,
): readonly (string | null)[] {
  const told = new Map<string, Gender | typeof open>(titled);
  for (const { before } of pronouns)
    for (const { entityId, gender } of before)
      if (entityId !== null && gender !== null && !titled.has(entityId)) told.set(entityId, gender);
  let ids: readonly (string | null)[] = [];
  // Whoever alone can be meant tells more of a gender than whoever only stands out.
  for (const stage of ["only", "salient"] as const) {
    if (stage === "salient" && !ids.includes(null)) break;
    for (let known = -1; known < told.size; ) {
      known = told.size;
      ids = read(pronouns, cast, told, stage);
      for (const [id, genders] of heard(pronouns, ids, cast, named))
        if (!told.has(id)) told.set(id, clearGender(genders));
    }
  }
  return ids.map((id, i) => {
    const gender = pronouns[i]?.gender ?? null;
    return id !== null && cast.people.has(id) && (gender === null || told.get(id) === gender) ? id : null;
  });
}

/** The genders that are heard of each person in the writer's own words. */
function heard(
  pronouns: readonly Pronoun[],
  ids: readonly (string | null)[],
  { topics }: Cast,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Gender[]> {
  const found = new Map<string, Gender[]>();
  pronouns.forEach(({ token, paragraph, start, sentence, gender, part }, i) => {
    const id = ids[i] ?? null;
    if (id === null || gender === null || token.voice !== "own") return;
    const isTopic = (topic: Topic): boolean =>
      topic.entityId === id && topic.start >= sentence && topic.start < start;
    const tells =
      part === "subject" ||
      named.get(token.sentence_id)?.has(id) !== true ||
      (part === "owner" && topics(paragraph).some(isTopic));
    if (tells) found.set(id, [...(found.get(id) ?? []), gender]);
  });
  return found;
}

/** The gender of which pronouns are heard far oftener than of the other; open where of neither. */
function clearGender(heard: readonly Gender[]): Gender | typeof open {
  const he = heard.filter((gender) => gender === "he").length;
  const she = heard.length - he;
  if (he >= clearly * she) return "he";
  return she >= clearly * he ? "she" : open;
}

/** Whom each pronoun means, as far as genders are told: where one alone fits, or as well where one of several stands out. */
function read(
  pronouns: readonly Pronoun[],
  cast: Cast,
  told: Told,
  stage: "only" | "salient",
): (string | null)[] {
  const strangers = new Map<number, Stranger[]>();
  const ids: (string | null)[] = [];
  pronouns.forEach((pronoun, i) => {
    const { gender, paragraph, before, start } = pronoun;
    const others = strangers.get(paragraph) ?? [];
    const isStranger = gender !== null && before.length === 0 && !others.some((o) => o.gender === gender);
    const { from, fitting } = fittingFor(pronoun, isStranger ? [] : others, cast, told, strangers);
    const only = onlyOne(fitting)?.entityId ?? null;
    const isOpen = stage === "only" || fitting.length < 2 || gender === null;
    const stranger = fitting.some((found) => found.entityId === null && others.some((o) => o === found));
    const chosen = isOpen ? null : among(pronouns, ids, i, { from, stranger }, cast, told);
    const id = only ?? surest(chosen, fitting, told);
    ids.push(id);
    if (isStranger) strangers.set(paragraph, [...others, { start, entityId: id, gender, described: false }]);
  });
  return ids;
}

/** `id`, where no other who fits is known to be of the pronoun's gender and that person is not. */
const surest = (id: string | null, fitting: readonly Antecedent[], told: Told): string | null => {
  const isTold = ({ entityId, gender }: Antecedent): boolean =>
    (told.get(entityId ?? "") ?? gender ?? open) !== open;
  const isMeantTold = fitting.some((found) => found.entityId === id && isTold(found));
  return isMeantTold || !fitting.some(isTold) ? id : null;
};

/** Whom a pronoun means that stands in a paragraph before anybody whom it may mean is named there. */
type Stranger = Antecedent & { readonly gender: Gender };

/** Whoever fits a pronoun in its paragraph, or in the last before it in which somebody does, and which that is. */
function fittingFor(
  { gender, paragraph, before, other }: Pronoun,
  others: readonly Stranger[],
  cast: Cast,
  told: Told,
  strangers: ReadonlyMap<number, readonly Stranger[]>,
): { readonly from: number; readonly fitting: readonly Antecedent[] } {
  const suits = fitting(gender, told);
  const fits = (found: Antecedent): boolean => suits(found) && (other === null || found.entityId !== other);
  let from = paragraph;
  let found = [...others, ...before].filter(fits);
  while (
    found.length === 0 &&
    gender !== null &&
    paragraph - from < paragraphsBack &&
    !cast.quoted.has(from - 1)
  ) {
    from--;
    found = [...(strangers.get(from) ?? []), ...lasting(cast, from)].filter(fits);
  }
  return { from, fitting: found };
}

/** Most characters from the start of a phrase for somebody to its noun. */
const longestPhrase = 40;

/** Whom a pronoun of a later paragraph may mean: whoever is named, and of those described whom a sentence is about. */
const lasting = ({ antecedents, topics }: Cast, paragraph: number): readonly Antecedent[] =>
  antecedents(paragraph).filter(
    ({ described, start }) =>
      !described ||
      topics(paragraph).some(
        (topic) => topic.start <= start && start - topic.start < longestPhrase && topic.entityId === null,
      ),
  );

/** Whom the pronoun at `i` means of several who fit it, with all that stands from paragraph `from` on; null where that stays open. */
function among(
  pronouns: readonly Pronoun[],
  ids: readonly (string | null)[],
  i: number,
  { from, stranger }: { readonly from: number; readonly stranger: boolean },
  cast: Cast,
  told: Told,
): string | null {
  const { gender, paragraph, start, other, ...pronoun } = pronouns[i] as Pronoun;
  if (gender === null) return null;
  const between = Array.from({ length: paragraph - from + 1 }, (_, n) => from + n);
  const fits = fitting(gender, told);
  const spoken = between
    .flatMap((n) => [
      ...(cast.spoken.get(n) ?? []).map((found) => ({ ...found, gender: null, described: false })),
      ...(n === paragraph ? cast.antecedents(n) : lasting(cast, n)).filter(
        ({ entityId }) => entityId === null,
      ),
    ])
    .filter((found) => found.start < start && fits(found) && (other === null || found.entityId !== other));
  const topics = between
    .flatMap((n) => cast.topics(n))
    .filter((topic) =>
      topic.pronoun === null ? fits({ ...topic, gender: null, described: false }) : topic.pronoun === gender,
    );
  const before: Scene["before"][number][] = [];
  for (let n = i - 1; n >= 0 && (pronouns[n]?.paragraph ?? -1) >= from; n--) {
    const earlier = pronouns[n];
    if (earlier?.gender === gender) before.unshift({ ...earlier, gender, entityId: ids[n] ?? null });
  }
  return salient({ ...pronoun, gender, start }, { spoken, topics, before, stranger });
}

/** Whether somebody may be meant by a pronoun of a gender, or by one of either. */
const fitting =
  (gender: Gender | null, told: Told) =>
  (found: Antecedent): boolean => {
    const known = told.get(found.entityId ?? "") ?? found.gender ?? open;
    return gender === null || known === open || known === gender;
  };

/** The one person whom all of some antecedents are; null where there is none or more. */
function onlyOne([first, ...more]: readonly Antecedent[]): Antecedent | null {
  const isOne = more.every(({ entityId }) => entityId !== null && entityId === first?.entityId);
  return isOne ? (first ?? null) : null;
}
