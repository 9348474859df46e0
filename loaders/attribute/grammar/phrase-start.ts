import { isWord, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  days,
  determiners,
  finite,
  isSomebody,
  lyNouns,
  manyOf,
  objectPronouns,
  pasts,
  personNouns,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from "../vocabulary/words.ts";

/** Prepositions that go on with a noun phrase: "the chair of the board". */
export const joins = new Set(["of", "for", "from", "in", "at"]);

/** Pronouns in the objective case. */
export const objects = new Set([...objectPronouns, "it"]);

/** Whether the unit may be part of a noun phrase. */
export const isNounLike = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (u.kind === "name" ||
    (u.kind === "word" &&
      !(conjunctions.has(u.norm) || relatives.has(u.norm) || auxiliaries.has(u.norm) || finite.has(u.norm)) &&
      !(pronouns.has(u.norm) && u.norm !== "one") &&
      !(objects.has(u.norm) && u.norm !== "her") &&
      !(adverbs.has(u.norm) || days.has(u.norm) || (subordinators.has(u.norm) && !joins.has(u.norm))) &&
      !(prepositions.has(u.norm) && !joins.has(u.norm)) &&
      !(u.norm.endsWith("ly") && !lyNouns.has(u.norm))));

/** Most units of a noun phrase. */
export const longestPhrase = 12;

/** First unit of the noun phrase whose last unit is `last`. */
export function phraseStart(units: readonly Unit[], last: number): number {
  let i = last;
  while (i > 0 && last - i < longestPhrase && !startsAt(units, i)) i--;
  return i;
}

/** Whether a noun phrase that reaches back to unit `i` starts there. */
function startsAt(units: readonly Unit[], i: number): boolean {
  const [before, left, here] = [units[i - 2], units[i - 1], units[i]];
  // "The chair of the board", not "a row of the board"
  if (isWord(left, joins)) return !isNounLike(before) || !personHead(units, i - 2);
  // "The two members": a number goes on with what leads it.
  const isLed = isWord(here, manyOf) && isWord(left, determiners);
  if (isWord(here, determiners) && !isLed) return true;
  if (!isNounLike(left) || isPast(left)) return true;
  // "He left and angered members": a verb.
  return /[a-z]{2}ed$/.test(left?.norm ?? "") && isWord(before, conjunctions);
}

/** Whether the unit is a verb in the past that is no adjective before a noun: "told", not "reported". */
export const isPast = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" &&
  !unit.norm.endsWith("ed") &&
  (pasts.has(unit.norm) || cueVerb(unit.norm)?.form === "past");

/** Whether the unit is a noun for a person, or a number, plural or collective that can head "… of the party". */
export function personHead(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return (
    personNouns.has(unit?.norm ?? "") ||
    (unit?.kind === "name" && i === 0 && unit.entity === null && isOneWord(unit) && isSomebody(unit.norm)) ||
    (unit?.kind === "word" &&
      !finite.has(unit.norm) &&
      (isSomebody(unit.norm) || /[^s]s$|^\d/.test(unit.norm) || unit.norm === "one" || manyOf.has(unit.norm)))
  );
}

/** "Members", not "Ann Cooper". */
const isOneWord = ({ form }: Unit): boolean => !/\s/.test(form);

/** Prepositions that as well open a clause: "after one speaker said". */
export const clausePrepositions = new Set(["after", "before"]);
