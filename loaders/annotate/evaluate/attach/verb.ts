import { type VerbClass, verbUse } from "../../opinion/verb-classes.ts";
import { isAbility, isDuty, isForecast } from "../modifiers.ts";
import type { Parsed } from "../parse.ts";
import { type Attachment, nobodys } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { aims, isPeople } from "../word-sets.ts";
import { heldActive, heldPassive, vote } from "./attitude.ts";
import { desert } from "./desert.ts";
import { nameFrom, type TermPlace } from "./noun.ts";
import { toThank } from "./stance.ts";
import { isAnother, isOfFate } from "./subject.ts";
import { underWhom } from "./under.ts";

const valences: Readonly<Partial<Record<VerbClass, number>>> = {
  harm: -3,
  help: 2,
  failing: -2.5,
  excelling: 2.5,
  "attitude-for": 2.5,
  "attitude-against": -3,
  "act-for": 2,
  "act-against": -2,
  win: 2,
  lose: -2,
  declining: -2,
  prospering: 2,
};

const deserves = (lemma: string): boolean => lemma === "deserve" || lemma === "earn";

/** Whether a unit is a verb that judges someone. */
export const judges = (unit: Unit | undefined): boolean =>
  unit?.kind === "verb" &&
  unit.verb !== null &&
  (valences[unit.verb.verbClass] !== undefined || unit.verb.lemma === "vote" || deserves(unit.verb.lemma));

/**
 * Whom a verb judges. Doing harm speaks against the doer and helping for; who suffers or is helped is not judged. An
 * attitude or an act of judging judges its object, and only where the writer, people at large or an imperative hold it:
 * that one named person attacks or backs another is news, not the writer's view.
 */
export function ofVerb(place: TermPlace): Attachment | null {
  const { units, clause, term } = place;
  const use = units[term]?.verb;
  if (use == null) return null;
  if (isCharge(units, term)) return nobodys;
  if (use.lemma === "vote") return vote(place);
  if (deserves(use.lemma)) return desert(place);
  if (use.lemma === "thank" && units[term - 1]?.norm === "to") return toThank(place) ?? nobodys;
  if (use.lemma === "help" && leadsToVerb(units, term)) return nobodys;
  if (use.lemma === "abandon" && !isOfSomebody(units, term, clause.to)) return nobodys;
  const valence = units[term]?.opinion?.valence ?? valences[use.verbClass];
  return valence === undefined ? null : ofClass({ ...place, valence }, use.verbClass);
}

/** Whom a verb of a class judges: doer, subject, object, or under whom it goes so. */
function ofClass(place: TermPlace, verbClass: VerbClass): Attachment {
  const { units, clause, term } = place;
  const isPassive = clause.predicate.at === term && clause.predicate.kind === "passive";
  switch (verbClass) {
    case "harm":
    case "help":
      return isPassive ? agent(place) : doer(place);
    case "declining":
    case "prospering":
      return underWhom(place) ?? nobodys;
    case "failing":
    case "excelling":
      return isPassive ? agent(place) : doerOrRuler(place);
    case "win":
    case "lose":
      return isAbility(units, clause.from, term) && !isForecast(units, clause.from, term)
        ? doer(place)
        : nobodys;
    default:
      return isPassive ? heldPassive(place, verbClass) : heldActive(place, verbClass);
  }
}

/** Who fails or shines, or under whom what does. */
function doerOrRuler(place: TermPlace): Attachment {
  const done = doer(place);
  return done.names.length > 0 ? done : (underWhom(place) ?? done);
}

const forsaken =
  /^(?:us|them|him|her|me|you|workers?|poor|towns?|cit(?:y|ies)|villages?|communit(?:y|ies)|regions?|part(?:y|ies)|clubs?|unions?|schools?|country|principles?|promises?|pledges?|values?|cause|post|ship)$/;

/** "Abandoned the members", "was abandoned by Reid", not "abandoned the old timetable". */
const isOfSomebody = (units: readonly Unit[], term: number, to: number): boolean =>
  units[term + 1]?.norm === "by" ||
  units
    .slice(term + 1, Math.min(to, term + 5))
    .some(({ kind, norm }) => kind === "name" || forsaken.test(norm) || isPeople(norm));

/** "Accused of lying", "charged with bullying", "denied lying", "warned against “insulting” them": what is laid to somebody, or spoken against. */
function isCharge(units: readonly Unit[], term: number): boolean {
  const led = units[term - 1]?.kind === "mark" ? term - 2 : term - 1;
  const [left, before] = [units[led]?.norm ?? "", units[led - 1]?.norm ?? ""];
  if (/^(?:of|with)$/.test(left)) return /^(?:accused|suspected|charged)$/.test(before);
  return units[term]?.verb?.form === "ing" && (left === "against" || /^den(?:y|ies|ied|ying)$/.test(left));
}

/** "helped (to) create": what the other verb tells is done. */
const leadsToVerb = (units: readonly Unit[], term: number): boolean => {
  const next = units[units[term + 1]?.norm === "to" ? term + 2 : term + 1];
  return next?.kind === "verb" || verbUse(next?.norm ?? "")?.form === "base";
};

/** A verb that only the lexicon knows judges its subject, less surely; the other verbs of the table judge nobody. */
export function unknownVerb(place: TermPlace): Attachment | null {
  const { units, clause, term, valence } = place;
  const use = units[term]?.verb;
  if (use == null || use.lemma !== units[term]?.norm || use.verbClass !== "other" || valence === 0)
    return nobodys;
  const isPassive = clause.predicate.at === term && clause.predicate.kind === "passive";
  if (isPassive) return nobodys;
  const found = doer(place);
  return { ...found, weight: 0.6 * found.weight };
}

/** The subject as the one who does it; a verb under "to" after someone else was named could be anyone's. */
function doer({ units, clause, term, valence }: TermPlace): Attachment {
  const { subject, predicate } = clause;
  if (subject.kind !== "named" || subject.relation === "under") return nobodys;
  if (valence > 0 && isDuty(units, clause.from, term)) return nobodys;
  if (isOfFate(units, clause) || isOfRelative(units, clause, term)) return nobodys;
  if (term !== predicate.at && !isTheirsToo(units, clause, term, valence)) return nobodys;
  return {
    names: subject.names,
    rule: "doer",
    valence,
    weight: subject.relation === "is" ? 1 : 0.7,
    scope: clause.from,
  };
}

/** Whether a verb at `term` behind the clause's own is as well done by its subject: "voted to save the baths", not "was used to smear Hale". */
function isTheirsToo(
  units: readonly Unit[],
  { from, subject, predicate }: Parsed,
  term: number,
  valence: number,
): boolean {
  if (predicate.kind === "passive" && units[predicate.at]?.verb?.lemma === "use") return false;
  if (valence > 0 && isOnlyPromised(units, from, term)) return false;
  if (isOfPlan(units, predicate.at, term)) return false;
  // "Reid vetoed a bill to help them"
  if (units.slice(Math.max(from, term - doneWithin), term).some(({ norm }) => opposes.test(norm)))
    return false;
  for (let i = Math.max(predicate.after, term - doneWithin); i < term; i++)
    if (isAnother(units, subject.names, i) || units[i]?.kind === "pronoun") return false;
  return chained(units, term) && !isOfNoun(units, predicate.after, term);
}

/** Units before such a verb among which others are looked for whose it may be. */
const doneWithin = 12;

/** "Dealers whom Reid claims cheat the town": what those do whom a relative is about, behind what somebody says of them. */
const isOfRelative = (units: readonly Unit[], { from, predicate }: Parsed, term: number): boolean =>
  predicate.verbClass === "thought" &&
  term === predicate.after &&
  [from - 1, from].some((at) => /^(?:whom|who|that|which)$/.test(units[at]?.norm ?? ""));

/** "Reid promised to save the baths": what is promised, or wished, is not done. */
const isOnlyPromised = (units: readonly Unit[], from: number, term: number): boolean =>
  units
    .slice(Math.max(from, term - 5), term - 1)
    .some(({ norm }, i, left) => promises.test(norm) && /^(?:to|not)$/.test(left[i + 1]?.norm ?? "to"));

const promises =
  /^(?:promis|pledg|vow|claim|pretend|offer|propos|ask|swor|swear|undertook|undertak)(?:e|es|ed|s|ing)?$/;

const opposes =
  /^(?:veto|vetoed|vetoes|oppos(?:e|es|ed)|reject(?:s|ed)?|block(?:s|ed)?|resist(?:s|ed)?|scrap(?:s|ped)?)$/;

const chained = (units: readonly Unit[], term: number): boolean => {
  const left = units[term - 1];
  const two = units[term - 2];
  return (
    left?.norm === "to" ||
    left?.kind === "verb" ||
    left?.kind === "adverb" ||
    ((left?.norm === "and" || left?.norm === ",") && two?.kind === "verb") ||
    // "has done nothing but undermine"
    (left?.norm === "but" && two?.norm === "nothing") ||
    units[term]?.verb?.form === "ing"
  );
};

/** "Reid backed the plan to save the baths": what a plan is for, where somebody only speaks or votes for it. */
const isOfPlan = (units: readonly Unit[], verb: number, term: number): boolean =>
  units[term - 1]?.norm === "to" &&
  aims.has(units[term - 2]?.norm ?? "") &&
  speaksFor.test(units[verb]?.norm ?? "");

const speaksFor =
  /^(?:back|support|approv|endors|welcom|favour|favor|prais|accept|not|discuss|mention|describ|publish|announc|debat|consider|second|sign|attend|hear|heard|read|saw|see)(?:e|es|ed|s|ing)?$/;

/** "spoke of the need to unite": what a noun behind a preposition leads to is not what the subject does. */
const isOfNoun = (units: readonly Unit[], from: number, term: number): boolean =>
  units[term - 1]?.norm === "to" &&
  units[term - 2]?.kind === "word" &&
  units.slice(Math.max(from, term - 6), term - 2).some(({ norm }) => /^(?:of|about|for|on)$/.test(norm));

/** "was betrayed by Reid". */
function agent({ units, clause, term, valence }: TermPlace): Attachment {
  for (let i = term + 1; i < Math.min(clause.to, term + 6); i++) {
    if (units[i]?.norm !== "by") continue;
    const name = nameFrom(units, i + 1, clause.to, 4);
    return name >= 0 && units[name]?.possessive === false
      ? { names: [name], rule: "doer", valence, weight: 0.9, scope: clause.from }
      : nobodys;
  }
  return nobodys;
}

/** "See Reid as weak", "found Reid to be weak". */
const leadsToWhat = (units: readonly Unit[], at: number): boolean =>
  units[at]?.norm === "as" || (units[at]?.norm === "to" && units[at + 1]?.norm === "be");

/** "I consider Reid a coward", "many see Reid as weak": the term after the name that is its object. */
export function complement(place: TermPlace): Attachment | null {
  const { units, clause, term, valence } = place;
  const { predicate, subject } = clause;
  if (predicate.kind !== "active" || term <= predicate.after || predicate.verbClass !== "thought")
    return null;
  const name = nameFrom(units, predicate.after, clause.to, 2);
  if (name < 0 || name >= term || term - name > 8 || units[name]?.possessive === true) return null;
  for (let i = name + 1; i < term; i++)
    if (units[i]?.kind === "name" || (units[i]?.kind === "preposition" && !leadsToWhat(units, i)))
      return nobodys;
  // "There are those who call Reid a bully": others say so.
  if (clause.link === "relative" && subject.kind !== "writer") return nobodys;
  const held = subject.kind === "writer" || subject.kind === "anybody" || subject.kind === "none";
  return held ? { names: [name], rule: "complement", valence, weight: 0.9, scope: clause.from } : nobodys;
}

/** "Hale's allies call his silence pragmatism": what others call something of somebody's judges nobody; null for any other term. */
export function calledByOthers({ units, clause, term }: TermPlace): Attachment | null {
  const { predicate, subject } = clause;
  if (predicate.kind !== "active" || units[predicate.at]?.verb?.lemma !== "call") return null;
  const name = nameFrom(units, predicate.after, clause.to, 2);
  const isOwned = name >= 0 && units[name]?.possessive === true && name + 1 < term;
  return isOwned && (subject.kind === "named" || subject.kind === "other") ? nobodys : null;
}
