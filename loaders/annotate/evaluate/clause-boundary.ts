import { relatives, sayingNouns } from "../../attribute/vocabulary/words.ts";
import { contracted, isClauseAt, isFinitePlace, isNominal } from "./clause-at.ts";
import type { Clause, ClauseLink } from "./clauses.ts";
import { isInvertedPerfect } from "./inverted-perfect.ts";
import type { Unit } from "./unit.ts";
import {
  concessions,
  conditions,
  everyone,
  isPeople,
  objectPronouns,
  otherSubordinators,
} from "./word-sets.ts";

/** A boundary at a unit: how the clause that starts there is linked and how many units introduce it. */
export interface Boundary {
  readonly link: ClauseLink;
  readonly skip: number;
  readonly antecedent: number;
}

const bound = (link: ClauseLink, skip: number, antecedent = -1): Boundary => ({ link, skip, antecedent });

const strong = /^(?:[;:()[\]–—…"“”!?]|-|\.+|--+)$/;

/** The clause that is read when a boundary is looked for. */
export interface Open extends Pick<Clause, "from" | "verb" | "link"> {
  /** Whether it is a relative clause inside another whose verb is still to come. */
  readonly isInserted: boolean;
}

const joiners = new Set(["and", "or", "nor", "so", "then"]);
const wholeNegations = /^(?:nothing|all|anything|none)$/;
const relativeWords = new Set(["who", "which", "whose"]);
const gerundOpeners = new Set(["after", "before", "by", "while", "when", "for"]);

/** The boundary at unit `at`, behind the units of an open clause; null where that goes on. */
export function boundaryAt(units: readonly Unit[], at: number, open: Open): Boundary | null {
  const unit = units[at];
  if (unit === undefined) return null;
  if (unit.kind === "mark") {
    if (strong.test(unit.norm) && !aroundWords(units, at) && !goesOnInMarks(units, at))
      return bound("main", 1);
    return unit.norm === "," ? afterComma(units, at, open) : null;
  }
  const coordinated = open.link === "main" || open.link === "but" || open.link === "and";
  if (at === open.from && at > 0 && !coordinated) return null;
  if (isDegree(units, at)) return null;
  if (joiners.has(unit.norm)) return joined(units, at, open);
  const linked = contrasted(units, at) ?? related(units, at, open) ?? subordinated(units, at, open);
  if (linked !== null) return linked;
  if (resumes(units, at, open)) return bound("and", 0);
  const follows = open.verb >= 0 && at > open.verb && startsPhrase(units, at);
  return follows && bareClause(units, at, open) ? bound("content", 0) : null;
}

/** "Reid was so brave that": how much, not what follows from it. */
const isDegree = (units: readonly Unit[], at: number): boolean =>
  units[at]?.norm === "so" && units[at - 1]?.kind === "copula" && units[at + 1]?.opinion != null;

/** "members who betrayed Reid should go": the verb of the clause around a relative one, once that has its own and an object. */
function resumes(units: readonly Unit[], at: number, open: Open): boolean {
  if (!open.isInserted || open.verb < 0 || at < open.verb + 2 || !isFinitePlace(units, at)) return false;
  if (saysOrThinks(units, open.verb) || contracted(units[at])) return false;
  return (
    units[at - 1]?.kind === "name" ||
    units[at - 1]?.kind === "word" ||
    objectPronouns.has(units[at - 1]?.norm ?? "")
  );
}

const quote = /^["“”]$/;
const wordsQuoted = 3;

/** "Reid was “not fit to lead us”", "was described as “a menace to us all”": words in marks that end what stands before them. */
const goesOnInMarks = (units: readonly Unit[], at: number): boolean =>
  /^["“]$/.test(units[at]?.norm ?? "") &&
  (units[at - 1]?.kind === "copula" ||
    units[at - 1]?.norm === "as" ||
    (units[at - 1]?.negator === true && units[at - 2]?.kind === "copula"));

/** Whether a mark is one of a pair around a few words, which stay in their clause: a “toxic” row, not that “leadership is listening”. */
function aroundWords(units: readonly Unit[], at: number): boolean {
  const mark = units[at]?.norm ?? "";
  if (!quote.test(mark)) return false;
  return (mark !== "”" && closesAt(units, at, 1)) || (mark !== "“" && closesAt(units, at, -1));
}

function closesAt(units: readonly Unit[], at: number, step: 1 | -1): boolean {
  let other = at + step;
  while (Math.abs(other - at) <= wordsQuoted && units[other] !== undefined && units[other]?.kind !== "mark")
    other += step;
  const mark = units[other]?.norm ?? "";
  if (Math.abs(other - at) <= 1 || !quote.test(mark) || mark === (step === 1 ? "“" : "”")) return false;
  return !isClauseAt(units, Math.min(at, other) + 1);
}

/** "but", "although", "if". */
function contrasted(units: readonly Unit[], at: number): Boundary | null {
  const norm = units[at]?.norm ?? "";
  if (norm === "however") return bound("but", 1);
  // "Has yet to lose her temper"
  if (norm === "yet" && units[at + 1]?.norm === "to") return null;
  if (norm === "but" || norm === "yet")
    return wholeNegations.test(units[at - 1]?.norm ?? "") || isExcepting(units, at) ? null : bound("but", 1);
  if (concessions.has(norm)) return bound("concession", 1);
  return conditions.has(norm) ? bound("condition", 1) : null;
}

/** "Everyone but Reid is honest": whether "but" at `at` leaves a name out of those whom the clause is about. */
const isExcepting = (units: readonly Unit[], at: number): boolean =>
  everyone.has(units[at - 1]?.norm ?? "") &&
  units[at + 1]?.kind === "name" &&
  (units[at - 2] === undefined || units[at - 2]?.kind === "mark" || units[at - 2]?.kind === "adverb");

/** "who lied", "that failed", "in what was …". */
function related(units: readonly Unit[], at: number, open: Open): Boundary | null {
  const norm = units[at]?.norm ?? "";
  if (norm === "what" && at > open.from && isFinitePlace(units, at + 1)) return bound("relative", 1);
  const left = units[at - 1];
  const isRelative =
    relativeWords.has(norm) ||
    (norm === "that" &&
      units[at]?.kind !== "determiner" &&
      isFinitePlace(units, at + 1) &&
      isNominal(left) &&
      left?.kind !== "pronoun");
  return isRelative && at > 0 ? bound("relative", 1, antecedentBefore(units, at)) : null;
}

/** Nouns whose "that" opens what is said or thought, before the verb of their clause: "Reid's warning that the town will". */
const tells = new Set([
  ...sayingNouns,
  ..."fact idea belief notion hope fear suggestion news sense feeling impression".split(" "),
]);

/** Whether "that" after the unit opens what is said or thought: after a noun of saying, or a verb of it that the table does not know. */
export const leadsToThat = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" && (tells.has(unit.norm) || knows.test(unit.norm));

const knows =
  /^(?:understand|understands|understood|realis|realiz|recognis|recogniz|learn|remember|assum|conclud|decid|notic|discover|warn|declar|announc|admit|conced|remark|stress)(?:e|es|ed|s)?$/;

/** "Reid's record as minister": somebody in the singular without an article is nobody's subject. */
const isOffice = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" && isPeople(unit.norm) && !/(?:s|men)$/.test(unit.norm);

/** "As honest as they come", not "as he was honest". */
const isEquative = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === "word" && (units[at + 2]?.norm === "as" || units[at + 3]?.norm === "as");

/** "said that Reid …", "because Reid …", "by betraying …". */
function subordinated(units: readonly Unit[], at: number, open: Open): Boundary | null {
  const norm = units[at]?.norm ?? "";
  if (norm === "that")
    return (open.verb >= 0 || leadsToThat(units[at - 1])) && isClauseAt(units, at + 1)
      ? bound("content", 1)
      : null;
  if (relatives.has(norm) || (norm === "as" && (isOffice(units[at + 1]) || isEquative(units, at))))
    return null;
  if (otherSubordinators.has(norm) && at > open.from && isClauseAt(units, at + 1))
    return bound("subordinate", 1);
  return gerundOpeners.has(norm) && units[at + 1]?.verb?.form === "ing" ? bound("participle", 1) : null;
}

const saysOrThinks = (units: readonly Unit[], at: number): boolean =>
  units[at]?.verb?.verbClass === "thought";

const doesToSomebody = (unit: Unit | undefined): boolean =>
  /^(?:harm|help|act-for|act-against)$/.test(unit?.verb?.verbClass ?? "");

const beforeName = new Set(["verb", "pronoun", "name", "word", "mark", "adverb"]);
const beforeDeterminer = new Set(["verb", "mark", "pronoun"]);

function startsPhrase(units: readonly Unit[], at: number): boolean {
  const kind = units[at]?.kind;
  const left = units[at - 1]?.kind ?? "";
  if (kind === "pronoun") return left !== "preposition";
  return kind === "name" ? beforeName.has(left) : kind === "determiner" && beforeDeterminer.has(left);
}

/** "I think Reid is …": a phrase with its own finite verb after a verb of thought or of speech, or after a full predicate. */
function bareClause(units: readonly Unit[], at: number, open: Open): boolean {
  const unit = units[at];
  if (contracted(unit)) return true;
  const next = units[at + 1];
  if (at === open.verb + 1 && isInvertedPerfect(units, open.verb)) return false;
  // "members who betrayed Reid should go": what follows the inner verb is its object.
  if (open.isInserted && at === open.verb + 1 && doesToSomebody(units[open.verb])) return false;
  if (unit?.kind === "name" && !unit.possessive)
    return isFinitePlace(units, at + 1) || (next?.kind === "adverb" && isFinitePlace(units, at + 2));
  if (unit?.kind === "pronoun") return isFinitePlace(units, at + 1);
  const thought = saysOrThinks(units, open.verb) || saysOrThinks(units, at - 1);
  // "Told a meeting that Reid was late"
  if (unit?.kind === "determiner" && next?.kind === "word" && units[at + 2]?.norm === "that") return false;
  return (thought || units[at - 1]?.kind === "mark") && isClauseAt(units, at);
}

function afterComma(units: readonly Unit[], at: number, open: Open): Boundary | null {
  const next = units[at + 1];
  if (next === undefined) return null;
  if (next.norm === "who" || next.norm === "which" || next.norm === "whose")
    return bound("relative", 2, antecedentBefore(units, at));
  if (next.verb?.form === "ing" && open.verb >= 0) return bound("participle", 1);
  if (next.verb?.form === "ing" || next.norm === "having") return null;
  const resumed = units[at + 1] !== undefined && isFinitePlace(units, at + 1);
  if (resumed && (open.link === "relative" || open.link === "participle")) return bound("and", 1);
  if (listsVerbs(units, at, open)) return bound("and", 1);
  const hasPredicate =
    open.verb >= 0 ||
    // "Whether or not you share his politics, …": its verb may be one that no table knows.
    ((open.link === "condition" || open.link === "concession") && at - open.from > 2) ||
    (open.link === "participle" && units[open.from]?.verb?.form === "ing");
  return hasPredicate && isClauseAt(units, at + 1) && next.norm !== "and" ? bound("main", 1) : null;
}

const listReach = 14;

/** "Reid smeared Hale, bullied Dahl and left": a verb after a comma where "and" and another one follow. */
function listsVerbs(units: readonly Unit[], at: number, { verb }: Open): boolean {
  const next = units[at + 1];
  const isPast = (unit: Unit | undefined): boolean =>
    unit?.verb?.form === "past" || unit?.verb?.form === "participle";
  if (verb < 0 || !isPast(next) || units[at + 2]?.norm === "by") return false;
  for (let i = at + 2; i < Math.min(units.length, at + listReach); i++) {
    if (strong.test(units[i]?.norm ?? "")) return false;
    if (units[i]?.norm === "and" || units[i]?.norm === "or") {
      while (units[i + 1]?.kind === "adverb") i++;
      return isPast(units[i + 1]);
    }
  }
  return false;
}

/** "and" before a verb or before a phrase with a verb of its own opens a clause; between two phrases it does not. */
function joined(units: readonly Unit[], at: number, open: Open): Boundary | null {
  if (open.verb < 0) return null;
  let i = at + 1;
  while (units[i]?.kind === "adverb" && i < at + 4) i++;
  const next = units[i];
  if (isFinitePlace(units, i) || next?.verb != null) return bound("and", 1);
  return isClauseAt(units, i) ? bound("and", 1) : null;
}

function antecedentBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) if (units[i]?.kind !== "mark") return i;
  return -1;
}
