import { mayBePerson } from "../grammar/person-phrase.ts";
import { isMark, isWord, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  auxiliaries,
  bodyWords,
  conjunctions,
  determiners,
  femaleTitles,
  finite,
  maleTitles,
  pasts,
  personNouns,
  prepositions,
  relatives,
  subordinators,
  titles,
} from "../vocabulary/words.ts";

export type Gender = "he" | "she";

/** Genders that a title before a name tells, or a noun for what somebody is said to be. Keyed by entity, and by last word for unknown names. */
export type Genders = ReadonlyMap<string, Gender>;

const firstWord = (unit: Unit): string => /^\p{L}+/u.exec(unit.form.toLowerCase())?.[0] ?? "";
const lastWord = (unit: Unit): string => unit.norm.split(/[\s.-]/).at(-1) ?? unit.norm;
const keyOf = (unit: Unit): string => unit.entity?.entity_id ?? `?${lastWord(unit)}`;

const being = new Set(["is", "was", "isn't", "wasn't"]);
const who = new Set(["who"]);
const articles = new Set(["a", "an", "the", "no"]);
const longestSaid = 5;

/** "Reid is a charming man", "Reid was, I am told, the first woman to": the gender of the noun behind the name at `at` and its verb; null where none stands there. */
function genderSaid(units: readonly Unit[], at: number): Gender | null {
  if (units[at]?.possessive === true || !isWord(units[at + 1], being)) return null;
  let i = at + 2;
  if (isMark(units[i], ",")) {
    const close = units.slice(i + 1, i + 1 + longestSaid).findIndex((u) => isMark(u, ","));
    if (close < 0) return null;
    i += close + 2;
  }
  while (isWord(units[i], adverbs)) i++;
  if (!isWord(units[i], articles)) return null;
  const noun = units
    .slice(i + 1, i + longestSaid)
    .find(({ kind, norm }) => kind !== "word" || genderOfWord(norm) !== null);
  return noun?.kind === "word" ? genderOfWord(noun.norm) : null;
}

/** Genders that the titles of a post's names tell, or what they are said to be; a name with both is left out. */
export function gendersOf(units: readonly Unit[]): Genders {
  const found = new Map<string, Gender>();
  const both = new Set<string>();
  units.forEach((unit, i) => {
    if (unit.kind !== "name") return;
    const words = [
      firstWord(unit),
      units[i - 1]?.norm ?? "",
      isMark(units[i - 1], ".") ? (units[i - 2]?.norm ?? "") : "",
    ];
    const gender = words.some((w) => maleTitles.has(w))
      ? "he"
      : words.some((w) => femaleTitles.has(w))
        ? "she"
        : null;
    const told = gender ?? genderSaid(units, i);
    if (told === null) return;
    for (const key of [keyOf(unit), `?${lastWord(unit)}`]) {
      if (found.has(key) && found.get(key) !== told) both.add(key);
      found.set(key, told);
    }
  });
  for (const key of both) found.delete(key);
  return found;
}

const isTitled = (unit: Unit): boolean => titles.has(firstWord(unit)) && /\s/.test(unit.form);

/** Someone whom a pronoun may mean. */
export interface Candidate {
  readonly key: string;
  readonly start: number;
  readonly surface: string;
  readonly entityId: string | null;
  /** `noun` is a person by description ("the minister"); `maybe` a capitalised word that nothing shows to be one. */
  readonly kind: "person" | "body" | "noun" | "maybe";
  /** Known to be a person or body: by the gazetteer, a title, a role or what the text says of them. */
  readonly sure: boolean;
  readonly gender: Gender | null;
}

/** Whether the text shows that a full name is a person's: a role beside it, an age after it, or a verb of saying. */
function isShownPerson(units: readonly Unit[], i: number): boolean {
  if (!/\s/.test(units[i]?.form ?? "")) return false;
  const before = isMark(units[i - 1], ",") ? units[i - 2] : units[i - 1];
  if (
    isWord(before, personNouns) ||
    (units[i + 1]?.kind === "word" && cueVerb(units[i + 1]?.norm ?? "") !== null)
  )
    return true;
  if (!isMark(units[i + 1], ",")) return false;
  const next = units[i + 2];
  return (
    /^\d{1,3}$/.test(next?.form ?? "") ||
    isWord(next, who) ||
    (isWord(next, determiners) && units.slice(i + 3, i + 6).some((u) => personNouns.has(u.norm)))
  );
}

function named(
  units: readonly Unit[],
  i: number,
  unit: Unit,
  surnames: Surnames,
): Omit<Candidate, "gender"> | null {
  const sure =
    unit.entity !== null ||
    isTitled(unit) ||
    isShownPerson(units, i) ||
    surnames.get(lastWord(unit)) === true;
  const body = unit.entity?.kind === "organisation" || unit.entity?.kind === "group";
  const isRole = unit.entity === null && personNouns.has(unit.norm);
  if ((!body && !mayBePerson(unit)) || isRole) return null;
  const single = !sure && !/\s/.test(unit.form) && !surnames.has(lastWord(unit));
  const kind = body ? "body" : single ? "maybe" : "person";
  const surface = unit.form.replace(/['’]s$|(?<=s)['’]$/, "");
  return {
    key: keyOf(unit),
    start: unit.start,
    surface,
    entityId: unit.entity?.entity_id ?? null,
    kind,
    sure,
  };
}

/** Nouns for a person that as often name a thing: "shook his head". */
const things = new Set(["head", "chair", "whip", "source", "general", "chief", "member"]);

/** The gender of a noun for a person, or of a title, that has one: "husband", "spokeswoman", "Mrs"; null for others. */
export function genderOfWord(norm: string): Gender | null {
  if (femaleTitles.has(norm) || femaleNouns.test(norm)) return "she";
  return maleTitles.has(norm) || maleNouns.test(norm) ? "he" : null;
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
]);
const carried = /'(?:s|d|ll)$/;

/** The gender of a pronoun of the third person singular, with the verb that it carries if any ("he'd"); null for other words. */
export const genderOfPronoun = (norm: string): Gender | null =>
  pronouns.get(norm.replace(carried, "")) ?? null;

const femaleNouns = /wom[ae]n$|^(?:wife|mother|sister|daughter|girl|lady)$/;
const maleNouns = /m[ae]n$|^(?:husband|father|brother|son|boy|gentleman)$/;

/** "The student load": whether a noun for a person only leads another noun, which is no verb by its form. */
const isCompound = (next: Unit | undefined): boolean =>
  next?.kind === "word" &&
  /^\p{Ll}{4,}$/u.test(next.form) &&
  !/(?:s|ed|ing|ly)$/.test(next.norm) &&
  cueVerb(next.norm) === null &&
  ![adverbs, auxiliaries, conjunctions, finite, pasts, prepositions, relatives, subordinators].some((words) =>
    words.has(next.norm),
  );

/** "In having a director, he said": whether an article leads to anyone of a kind rather than to somebody who acts. */
function isAnyone(units: readonly Unit[], led: number): boolean {
  const before = units[led - 1];
  const opens =
    before === undefined || before.kind !== "word" || conjunctions.has(before.norm) || before.norm === "by";
  return /^(?:an?|any|every|each|no)$/.test(units[led]?.norm ?? "") && !opens;
}

/** A person by description: a determiner, up to two words, a noun for a person, and no name beside it. */
function described(units: readonly Unit[], i: number, unit: Unit): Omit<Candidate, "gender"> | null {
  const apposed =
    units[i - 2]?.kind === "name" || (isMark(units[i - 2], ",") && units[i - 3]?.kind === "name");
  const beside = [units[i - 1], units[i + 1], units[i + 2]].some(
    (u) => u?.kind === "name" && !bodyWords.has(u.norm),
  );
  if (things.has(unit.norm)) return null;
  const led = [i - 1, i - 2, i - 3].find((j) => isWord(units[j], determiners));
  if (led === undefined || beside || apposed || isCompound(units[i + 1])) return null;
  const surface = units
    .slice(led + 1, i + 1)
    .map((u) => u.form)
    .join(" ");
  return {
    key: `!${unit.norm}`,
    start: unit.start,
    surface,
    entityId: null,
    kind: "noun",
    sure: !unit.norm.endsWith("s") && !isAnyone(units, led),
  };
}

/** The first mention of each person or body of a paragraph, outside quotations, in order. */
export function candidatesOf(
  units: readonly Unit[],
  surnames: Surnames,
  genders: Genders,
): readonly Candidate[] {
  const seen = new Set<string>();
  const found: Candidate[] = [];
  units.forEach((unit, i) => {
    const c =
      unit.kind === "name"
        ? named(units, i, unit, surnames)
        : isWord(unit, personNouns)
          ? described(units, i, unit)
          : null;
    const last = `?${lastWord(unit)}`;
    if (c === null || seen.has(c.key) || (c.entityId === null && seen.has(last))) return;
    seen.add(c.key);
    // "The Ayr MP" is not every "MP".
    if (c.kind === "noun" || !personNouns.has(last.slice(1))) seen.add(last);
    found.push({
      ...c,
      gender:
        genders.get(c.key) ?? genders.get(last) ?? (unit.kind === "word" ? genderOfWord(unit.norm) : null),
    });
  });
  return found;
}

/** Last words of names of two words and more, each with whether such a name is known to be a person's: a single word that repeats one names a person again. */
export type Surnames = ReadonlyMap<string, boolean>;

export function surnamesOf(units: readonly Unit[]): Surnames {
  const found = new Map<string, boolean>();
  units.forEach((unit, i) => {
    if (unit.kind !== "name" || !/\s/.test(unit.form) || !mayBePerson(unit)) return;
    const last = lastWord(unit);
    found.set(last, found.get(last) === true || isTitled(unit) || isShownPerson(units, i));
  });
  return found;
}
