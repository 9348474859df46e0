import type { Antecedent } from "../../attribute/speakers/antecedents.ts";
import type { Gender } from "../../attribute/speakers/candidates.ts";
import type { Cast, Pronoun } from "./cast.ts";
import { firstFrom } from "./first-from.ts";
import { lasting } from "./lasting.ts";
import { mayMean, open, type Told } from "./may-mean.ts";
import { salient } from "./salience.ts";
import { type Earlier, type Gendered, type Meant, sceneOf } from "./scene-of.ts";

/** Paragraphs before a pronoun's own in which whoever fits it is looked for. */
export const paragraphsBack = 3;

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
      ids = readAll(pronouns, cast, told, stage);
      for (const [id, genders] of gendersHeard(pronouns, ids, cast, named))
        if (!told.has(id)) told.set(id, clearGender(genders));
    }
  }
  return ids.map((id, i) => {
    const gender = pronouns[i]?.gender ?? null;
    return id !== null && cast.people.has(id) && (gender === null || told.get(id) === gender) ? id : null;
  });
}

/** The genders that are heard of each person in the writer's own words. */
function gendersHeard(
  pronouns: readonly Pronoun[],
  ids: readonly (string | null)[],
  { topics }: Cast,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Gender[]> {
  const found = new Map<string, Gender[]>();
  pronouns.forEach(({ token, paragraph, start, sentence, gender, part }, i) => {
    const id = ids[i] ?? null;
    if (id === null || gender === null || token.voice !== "own") return;
    const isTopic = (): boolean => {
      const all = topics(paragraph);
      return all
        .slice(firstFrom(all, sentence), firstFrom(all, start))
        .some((topic) => topic.entityId === id);
    };
    const tells =
      part === "subject" || named.get(token.sentence_id)?.has(id) !== true || (part === "owner" && isTopic());
    if (!tells) return;
    const heard = found.get(id);
    if (heard === undefined) found.set(id, [gender]);
    else heard.push(gender);
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
function readAll(
  pronouns: readonly Pronoun[],
  cast: Cast,
  told: Told,
  stage: "only" | "salient",
): (string | null)[] {
  const strangers = new Map<number, readonly Stranger[]>();
  const read: Meant[] = [];
  const readAt = new Map<number, Meant>();
  for (const pronoun of pronouns) {
    const { gender, paragraph, before, start } = pronoun;
    const others = strangers.get(paragraph) ?? [];
    const isStranger = gender !== null && before.length === 0 && !others.some((o) => o.gender === gender);
    const found = fittingFor(pronoun, isStranger ? [] : others, cast, told, strangers);
    const isOpen = stage === "only" || found.fitting.length < 2 || !isGendered(pronoun);
    const entityId =
      onlyOne(found.fitting)?.entityId ??
      (isOpen ? null : standingOut(pronoun, found, others, { all: read, at: readAt }, cast, told));
    const meant = { ...pronoun, entityId };
    read.push(meant);
    readAt.set(start, meant);
    if (isStranger) strangers.set(paragraph, [...others, { start, entityId, gender, described: false }]);
  }
  return read.map(({ entityId }) => entityId);
}

const isGendered = (pronoun: Pronoun): pronoun is Gendered => pronoun.gender !== null;

/** Whom a pronoun means that stands in a paragraph before anybody whom it may mean is named there. */
type Stranger = Antecedent & { readonly gender: Gender };

/** Whoever fits a pronoun, and the paragraph in which they stand. */
interface Found {
  readonly from: number;
  readonly fitting: readonly Antecedent[];
}

/** Whoever fits a pronoun in its paragraph, or in the last before it in which somebody does. */
function fittingFor(
  pronoun: Pronoun,
  others: readonly Stranger[],
  cast: Cast,
  told: Told,
  strangers: ReadonlyMap<number, readonly Stranger[]>,
): Found {
  const { gender, paragraph, before } = pronoun;
  const fits = mayMean(pronoun, told);
  const first = gender === null ? paragraph : paragraph - paragraphsBack;
  let from = paragraph;
  let fitting = [...others, ...before].filter(fits);
  while (fitting.length === 0 && from > first && !cast.quoted.has(from - 1)) {
    from--;
    fitting = [...(strangers.get(from) ?? []), ...lasting(cast, from)].filter(fits);
  }
  return { from, fitting };
}

/** Who of several who fit a pronoun stands out; null for nobody, and where another of them is known to be of its gender and that person is not. */
function standingOut(
  pronoun: Gendered,
  { from, fitting }: Found,
  others: readonly Stranger[],
  earlier: Earlier,
  cast: Cast,
  told: Told,
): string | null {
  const stranger = fitting.some((found) => found.entityId === null && others.some((o) => o === found));
  const id = salient(pronoun, { ...sceneOf(pronoun, earlier, from, cast, told), stranger });
  const isTold = ({ entityId, gender }: Antecedent): boolean =>
    (told.get(entityId ?? "") ?? gender ?? open) !== open;
  const isMeantTold = fitting.some((found) => found.entityId === id && isTold(found));
  return isMeantTold || !fitting.some(isTold) ? id : null;
}

/** The one person whom all of some antecedents are; null where there is none or more. */
function onlyOne([first, ...more]: readonly Antecedent[]): Antecedent | null {
  const isOne = more.every(({ entityId }) => entityId !== null && entityId === first?.entityId);
  return isOne ? (first ?? null) : null;
}
