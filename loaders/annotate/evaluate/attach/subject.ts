import { voiceClass } from "../../../../src/domain/voice.ts";
import { lyNouns } from "../../../attribute/vocabulary/words.ts";
import { isDuty } from "../modifiers.ts";
import { isNegated } from "../negation.ts";
import type { Parsed } from "../parse.ts";
import type { Predicate } from "../predicate.ts";
import { type Attachment, nobodys } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { isPeople, strengtheners } from "../word-sets.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const passable = new Set(["with", "without", "for"]);

/** Whether a term after a verb still belongs to what the verb says: no other name and no side phrase stands between. */
function isWithin(units: readonly Unit[], subject: readonly number[], after: number, term: number): boolean {
  for (let i = Math.max(after, term - 20); i < term; i++) {
    const unit = units[i];
    // "Tougher than Hale and more honest than Dahl"
    if (unit?.norm === "than" || units[i - 1]?.norm === "than") continue;
    if (isAnother(units, subject, i)) return false;
    if (unit?.kind === "preposition" && i > after && !isPassable(units, i)) return false;
    if (unit?.norm === "to" && i > after && units[i + 1]?.kind !== "verb") return false;
  }
  return true;
}

/** Whether a unit names somebody who is not among those whom the others name. */
export const isAnother = (units: readonly Unit[], names: readonly number[], at: number): boolean =>
  units[at]?.kind === "name" && !names.some((name) => units[name]?.entity === units[at]?.entity);

/** "a man of integrity", "one of the worst" and "far from" lead on to what is said; "the deputy of a … board" to somebody else. */
function isPassable(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? "";
  const left = units[at - 1]?.norm ?? "";
  if (/^(?:far|free|less|short|bit|lot|kind|sort|one|something)$/.test(left)) return true;
  if (norm === "in" && /^(?:engag|indulg)/.test(left)) return true;
  return norm === "of" ? units[at + 1]?.kind !== "determiner" : passable.has(norm);
}

const bySubject = { is: 1, owned: 0.8, under: 0.6 } as const;

/** What a clause says of its subject: "Reid is hopeless", "Reid made a mess", "Reid leads brilliantly". */
export function ofSubject({ units, clause, term, valence }: TermPlace): Attachment | null {
  const { subject, predicate } = clause;
  if (predicate.kind === "none") return null;
  if (term < predicate.at) return beforeVerb({ units, clause, term, valence });
  if (subject.kind !== "named" || !isWithin(units, subject.names, predicate.after, term)) return nobodys;
  if (isSaidOfNobody(units, clause, term, valence)) return nobodys;
  const share = isWithManner(units, predicate.at, term)
    ? ({ rule: "manner", weight: 0.8 } as const)
    : weightIn(predicate, units[term]);
  if (share === null) return nobodys;
  const { rule, weight } = share;
  const excess = valence > 0 && isExcess(units, term) ? -0.5 : 1;
  const full = weight * excess * bySubject[subject.relation];
  return {
    names: subject.names,
    scope: clause.from,
    // What is said of a thing of theirs judges them, but names them nothing.
    rule: rule === "predicate" && subject.relation !== "is" ? "possession" : rule,
    valence: Math.sign(full) * valence,
    weight: Math.abs(full),
  };
}

/** Whether a term behind the verb is a wish, others' word, what somebody meets with, or said of something else than the subject. */
function isSaidOfNobody(units: readonly Unit[], clause: Parsed, term: number, valence: number): boolean {
  const { subject, predicate, from } = clause;
  if (valence > 0 && (isDuty(units, from, term) || isAdvice(units, predicate.at, term))) return true;
  if (isOfFate(units, clause) || isCalled(units, clause, term)) return true;
  if (isMetWith(units, predicate.at, term) || isHowDoneTo(units, clause, term)) return true;
  if (isHappening(units, predicate.at, term) || isOfObject(units, clause, term)) return true;
  return subject.relation === "owned" && (isSaidOfFault(units, clause, valence) || isSuffered(units, term));
}

const dealings =
  /^(?:deal|dealt|met|meet|struggl|sid|agree|work|broke|break|cop|contend|grappl|reckon|flirt|collud|play|toy)/;

/** "Reid spoke with courage", not "Reid dealt with the mess", "Reid sided with bullies": how something is done, in a noun that no article leads. */
function isWithManner(units: readonly Unit[], verb: number, term: number): boolean {
  if (units[verb]?.kind !== "verb" && units[verb]?.kind !== "word") return false;
  const norm = units[term]?.norm ?? "";
  if (
    units[term]?.kind !== "word" ||
    /[^s]s$/.test(norm) ||
    isPeople(norm) ||
    dealings.test(units[verb]?.norm ?? "")
  )
    return false;
  for (let i = term - 1; i > verb && term - i < 4; i--) {
    if (units[i]?.norm === "with") return true;
    if (units[i]?.kind !== "word" && units[i]?.kind !== "adverb") return false;
  }
  return false;
}

/** How a predicate hands a term in it on to its subject: in full, in part, turned, or not at all. */
function weightIn(
  { kind, verbClass }: Predicate,
  term: Unit | undefined,
): { readonly rule: "predicate" | "deed" | "manner"; readonly weight: number } | null {
  if (kind === "copula") return { rule: "predicate", weight: 1 };
  if (kind === "passive")
    return verbClass === "thought" || verbClass === "act-for" ? { rule: "predicate", weight: 0.7 } : null;
  if (verbClass === "light") return { rule: "deed", weight: 0.9 };
  // "Reid lost badly": how it is done is not what is lost.
  if (isManner(term)) return { rule: "manner", weight: 0.8 };
  // "Reid lost friends over it"
  const turns = (verbClass === "reversing" || verbClass === "lose") && !isPeople(term?.norm ?? "");
  return turns ? { rule: "deed", weight: -0.7 } : null;
}

/** "Reid's hypocrisy is breathtaking": what is said of a fault or a merit only makes it stronger. */
function isSaidOfFault(
  units: readonly Unit[],
  { subject, from, predicate }: Parsed,
  valence: number,
): boolean {
  // "Reid, whose hypocrisy is breathtaking"
  const end = Math.max(subject.end, predicate.at);
  for (let i = Math.max(from, end - 8); i < end; i++) {
    const own = units[i]?.opinion?.valence ?? 0;
    // "The lack of foresight" is a fault.
    if (own * valence * (isNegated(units, from, i) ? -1 : 1) < 0) return true;
  }
  return false;
}

/** "Reid would be wise to go": advice. */
const isAdvice = (units: readonly Unit[], verb: number, term: number): boolean =>
  units[term + 1]?.norm === "to" &&
  units
    .slice(Math.max(0, verb - 3), term)
    .some(({ norm }) => /^(?:would|'d|i'd|he'd|she'd|they'd)$/.test(norm));

export const fates: ReadonlySet<string> = new Set(
  "death murder assassination absence illness defeat departure resignation arrival birth funeral".split(" "),
);

/** "Reid's death helped them": what becomes of somebody is none of their doing. */
export const isOfFate = (units: readonly Unit[], { subject }: Parsed): boolean =>
  subject.relation === "owned" && fates.has(units[subject.end - 1]?.norm ?? "");

const callings =
  /^(?:called|branded|labell?ed|dubbed|described|dismissed|portrayed|painted|depicted|caricatured|characteri[sz]ed|accused|suspected|charged|supposed|said|alleged|reputed|rumou?red|meant|claimed|reported)$/;

/** "Reid has been called ruthless": others say so, unless the writer says that it is rightly done, or the term is in their words. */
const isCalled = (units: readonly Unit[], { from, predicate }: Parsed, term: number): boolean =>
  predicate.kind === "passive" &&
  voiceClass(units[term]?.voice ?? "own") === voiceClass(units[predicate.at]?.voice ?? "own") &&
  callings.test(units[predicate.at]?.norm ?? "") &&
  !units
    .slice(from, predicate.at)
    .some(({ norm }) => /^(?:rightly|justly|correctly|aptly|fairly)$/.test(norm));

const met = new Set(
  "confronted faced beset dogged plagued haunted burdened saddled troubled threatened hit struck menaced torn hampered hindered hurt wounded upset saddened stung shaken offended insulted".split(
    " ",
  ),
);

/** "Reid was confronted with a problem", "Reid was dogged by scandal": what somebody meets with does not judge them. */
const isMetWith = (units: readonly Unit[], from: number, term: number): boolean =>
  units
    .slice(from, term + 1)
    .some(({ norm }, i) => met.has(norm) && /^(?:with|by)$/.test(units[from + i + 1]?.norm ?? ""));

/** "Reid's board was swamped by letters": what is done to a thing of theirs. */
const isSuffered = (units: readonly Unit[], term: number): boolean =>
  units[term]?.norm.endsWith("ed") === true && units[term + 1]?.norm === "by";

/** "too nice": more of a good thing than is good. */
const isExcess = (units: readonly Unit[], term: number): boolean =>
  units[term - 1]?.norm === "too" && !/^(?:only|not|never)$/.test(units[term - 2]?.norm ?? "");

/** "Reid was treated badly", "badly treated": how others dealt with somebody. */
function isHowDoneTo(units: readonly Unit[], { subject, predicate }: Parsed, term: number): boolean {
  if (subject.relation !== "is" || predicate.kind !== "copula" || !isManner(units[term])) return false;
  return [units[term - 1], units[term + 1]].some(
    (beside) => beside?.kind === "word" && beside.opinion === null && /[a-z]{2}ed$/.test(beside.norm),
  );
}

/** Whether a term behind the verb is said of what the verb is done to, not of whoever does it. */
const isOfObject = (units: readonly Unit[], { predicate, to }: Parsed, term: number): boolean =>
  isOfSomebodyHad(units, predicate.at, term) ||
  isProved(units, predicate, Math.min(to, term + longestProved)) ||
  isGiven(units, predicate.at, term);

/** "Reid has an honest deputy", "a coward for a brother": what kind of person somebody has. */
function isOfSomebodyHad(units: readonly Unit[], verb: number, term: number): boolean {
  if (
    !/^(?:have|has|had|having)$/.test(units[verb]?.norm ?? "") ||
    units.slice(verb, term).some(({ norm }) => /^(?:of|for|to|in|with)$/.test(norm))
  )
    return false;
  const [own, next, second] = [units[term], units[term + 1], units[term + 2]];
  if (own === undefined) return false;
  // "A reformer willing to lead"
  const isLast = (next?.kind !== "word" && next?.kind !== "verb") || second?.norm === "to";
  if (isLast && (isSomebodyNoun(own) || isHadFor(units, term))) return true;
  return (
    next?.kind === "word" &&
    isSomebodyNoun(next) &&
    !(second?.kind === "word" && !isDescribing(second, units[term + 3]))
  );
}

/** "Willing to": whether a unit goes on to tell of the noun before it, and is none itself. */
const isDescribing = (unit: Unit, after: Unit | undefined): boolean =>
  isSomebodyNoun(unit) || after?.norm === "to";

/** "A coward for a brother". */
const isHadFor = (units: readonly Unit[], term: number): boolean =>
  units[term + 1]?.norm === "for" &&
  units[term + 2]?.kind === "determiner" &&
  isPeople(units[term + 3]?.norm ?? "");

/** Whether a unit is a noun for somebody: by the lists, or by its form where hardly a thing has that. */
const isSomebodyNoun = ({ norm }: Unit): boolean =>
  isPeople(norm) || /[a-z]{3}(?:ist|ian|(?<!sum)mer|cher|iser|izer)s?$/.test(norm);

const longestProved = 6;

/** "Reid proved my fears wrong": whether something else is proved to be so, behind which `end` may come. */
function isProved(units: readonly Unit[], { at, after }: Predicate, end: number): boolean {
  if (!/^prov(?:e|es|ed|en|ing)$/.test(units[at]?.norm ?? "")) return false;
  const verdict = units.findIndex(({ norm }, i) => i > after && i < end && verdicts.test(norm));
  const left = units[verdict - 1];
  return verdict > 0 && (left?.kind === "word" || left?.kind === "pronoun") && !strengtheners.has(left.norm);
}

const verdicts = /^(?:wrong|right|false|mistaken|correct|unfounded|groundless)$/;

/** "Reid gave a gift of ugly vases": a present, and what it is of. */
const isGiven = (units: readonly Unit[], verb: number, term: number): boolean =>
  !/^(?:is|was|are|were|be|been|has|have|had)$/.test(units[verb]?.norm ?? "") &&
  units
    .slice(Math.max(verb, term - 4), term + 1)
    .some(({ norm }) => /^(?:gift|gifts|present|presents)$/.test(norm));

const happenings =
  /^(?:years?|months?|weeks?|days?|nights?|times?|summer|winter|autumn|spring|childhood|illness|accident|injury|shock|blow|loss|ordeal|start|result|results|luck|deal)$/;

/** "Reid has had a terrible year": what comes to somebody. */
const isHappening = (units: readonly Unit[], verb: number, term: number): boolean =>
  units[verb]?.verb?.lemma === "have" &&
  units.slice(term + 1, term + 3).some(({ norm }) => happenings.test(norm));

/** Adjectives that end as adverbs do. */
const adjectives = new Set(
  `cowardly friendly unfriendly costly ugly silly deadly lovely saintly scholarly orderly disorderly unruly worldly lonely holy lively
  kindly motherly fatherly statesmanly sickly beastly ghastly unseemly ungainly`.split(/\s+/),
);

const isManner = (unit: Unit | undefined): boolean =>
  !adjectives.has(unit?.norm ?? "") && !lyNouns.has(unit?.norm ?? "") && isAdverbial(unit);

const isAdverbial = (unit: Unit | undefined): boolean =>
  unit?.norm.endsWith("ly") === true ||
  unit?.norm === "well" ||
  /^to .+ (?:credit|discredit|shame)$/.test(unit?.norm ?? "");

/** A term before the verb: manner ("Reid brilliantly led …"), an outcry ("How brave Reid was!"), or what the name after the verb is ("The villain is Reid"). */
function beforeVerb({
  units,
  clause,
  term,
  valence,
}: Pick<TermPlace, "units" | "clause" | "term" | "valence">): Attachment | null {
  const { subject, predicate } = clause;
  // "Reid was wrongly accused": how others did it.
  const named = subject.kind === "named" && subject.relation === "is" && predicate.kind !== "passive";
  if (named && isManner(units[term]) && term >= subject.end - 1)
    return { names: subject.names, rule: "manner", valence, weight: 0.8, scope: clause.from };
  if (predicate.kind !== "copula") return nobodys;
  if (named && term < subject.end && units[clause.from]?.norm === "how")
    return { names: subject.names, rule: "predicate", valence, weight: 1, scope: term };
  const name = nameFrom(units, predicate.after, clause.to, 2);
  // "My greatest worry is not Reid"
  const isDenied = units.slice(predicate.at, predicate.after).some(({ negator }) => negator);
  const inverts = subject.kind === "other" && name >= 0 && !isDenied && units[name]?.possessive === false;
  return inverts ? { names: [name], rule: "inverted", valence, weight: 0.9, scope: clause.from } : nobodys;
}

/** "Patient, funny and decent, Reid is …", "Hardly a leader, Reid …": what opens a clause before its subject's name and a comma is said of that one. */
export function fronted({ units, clause, term, valence }: TermPlace): Attachment | null {
  const { subject } = clause;
  const [first = -1] = subject.names;
  if (
    subject.kind !== "named" ||
    subject.relation !== "is" ||
    term >= first ||
    units[first - 1]?.norm !== ","
  )
    return null;
  for (let i = clause.from; i < first - 1; i++) {
    const { kind = "mark", norm = "" } = units[i] ?? {};
    if (/^(?:name|copula|auxiliary|pronoun)$/.test(kind) || (kind === "mark" && norm !== ",")) return null;
    if (kind === "verb" || (kind === "preposition" && i < term)) return null;
  }
  return { names: [first], rule: "apposition", valence, weight: 0.9, scope: clause.from };
}

const longestFragment = 40;

/** Whether a word in -ed other than the term shows that a clause has a verb that no table knows: "Reid interpreted it as a threat". */
const hasUnknownVerb = ({ units, clause, term }: Pick<TermPlace, "units" | "clause" | "term">): boolean =>
  units
    .slice(clause.from, clause.to)
    .some(({ kind, norm }, i) => kind === "word" && /[a-z]{3}ed$/.test(norm) && clause.from + i !== term);

/** A clause without a verb and with one name: "What a shambles, Reid." */
export function fragment({ units, clauses, clause, term, valence }: TermPlace): Attachment | null {
  if (clause.verb >= 0 || clauses.length > 1 || Math.abs(valence) < 2) return null;
  if (clause.to - clause.from > longestFragment || hasUnknownVerb({ units, clause, term })) return null;
  const names: number[] = [];
  for (let i = clause.from; i < clause.to && names.length < 2; i++)
    if (units[i]?.kind === "name") names.push(i);
  const [only] = names;
  if (only === undefined || names.length > 1 || units[only]?.possessive === true) return null;
  const scope = Math.max(clause.from, term - 3);
  // "Nothing in this makes Reid honest": a denial from farther off than is read.
  if (units.slice(clause.from, scope).some(({ negator }) => negator)) return null;
  return { names: [only], rule: "fragment", valence, weight: 0.5, scope };
}
