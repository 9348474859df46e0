import { voiceClass } from "../../../src/domain/voice.ts";
import { backing, mayCall } from "./attach/backing.ts";
import { anyoneBut, ballot } from "./attach/ballot.ts";
import { called } from "./attach/called.ts";
import { comparison, contrasted, unmatched } from "./attach/comparison.ts";
import { departure } from "./attach/departure.ts";
import { inWhom } from "./attach/in-whom.ts";
import { made } from "./attach/made.ts";
import { isMisused } from "./attach/misused.ts";
import { mayBeNeeded, needed } from "./attach/needed.ts";
import { apposition, attribute, example, possession, source, type TermPlace } from "./attach/noun.ts";
import { outdoing } from "./attach/outdoing.ts";
import { mayPrefer, preference } from "./attach/preference.ts";
import { maySide, side } from "./attach/side.ts";
import { itOf, stance, stanceThat, thanks } from "./attach/stance.ts";
import { fragment, fronted, ofSubject } from "./attach/subject.ts";
import { underWhom } from "./attach/under.ts";
import { unsayable } from "./attach/unsayable.ts";
import { isAmount, unsurpassed } from "./attach/unsurpassed.ts";
import { mayVenture, venture } from "./attach/venture.ts";
import { calledByOthers, complement, judges, ofVerb, unknownVerb } from "./attach/verb.ts";
import { fool, mayBeFoolish, whomOnlyFoolsBack } from "./attach/whom-only-fools-back.ts";
import { indispensable } from "./attach/without.ts";
import { nearReadings } from "./near.ts";
import { isNegated } from "./negation.ts";
import { type Parsed, parse } from "./parse.ts";
import { questionOf } from "./question.ts";
import { type Attachment, type Reading, weigh } from "./reading.ts";
import type { Unit } from "./unit.ts";
import { stances } from "./word-sets.ts";

/** Rules for a term that is no verb, in order; the first that knows whose the term is decides. */
const nounRules: readonly ((place: TermPlace) => Attachment | null)[] = [
  calledByOthers,
  fool,
  thanks,
  venture,
  stance,
  stanceThat,
  itOf,
  outdoing,
  comparison,
  unmatched,
  example,
  made,
  attribute,
  possession,
  source,
  apposition,
  complement,
  inWhom,
  fronted,
  ofSubjectOrRuler,
  fragment,
];

/** Rules for a word that has no valence of its own. */
const wordRules: readonly ((place: TermPlace) => Attachment | null)[] = [
  thanks,
  stance,
  stanceThat,
  unsurpassed,
  unsayable,
  outdoing,
  needed,
  departure,
  ballot,
  anyoneBut,
  indispensable,
  preference,
  side,
  venture,
];

/** A sentence read: its units, clauses, and each term put to the name that the rules find for it. */
export interface SentenceReading {
  readonly units: readonly Unit[];
  readonly clauses: readonly Parsed[];
  readonly readings: readonly Reading[];
}

/**
 * Puts each opinion term of a sentence to a name, in order of the terms. A term that no rule puts to a name, or that
 * is somebody else's, makes no such reading; nor does one that weighs nothing. Then follow the terms that stand near
 * names of which nothing is read.
 */
export function readSentence(written: readonly Unit[]): SentenceReading {
  const units = questionOf(written) === "asserting" ? withoutTag(written) : written;
  const clauses = parse(units);
  const read = clauses
    .flatMap((_, index) => readClause(units, clauses, index))
    .filter(({ value }) => value !== 0);
  return { units, clauses, readings: [...read, ...nearReadings(units, clauses, read)] };
}

/** The terms of the clause at `index`, each put to the names that the rules find for it. */
function readClause(units: readonly Unit[], clauses: readonly Parsed[], index: number): Reading[] {
  const clause = clauses[index];
  if (clause === undefined || isNoReason(units, clause)) return [];
  const found: Reading[] = [];
  for (let term = clause.from; term < clause.to; term++) {
    const unit = units[term];
    if (unit === undefined || !isTerm(unit)) continue;
    if (clause.thoughtOfOthers && voiceClass(unit.voice) === "own") continue;
    if (isNotFaultless(units, clause.from, term)) continue;
    const place: TermPlace = { units, clauses, index, clause, term, valence: unit.opinion?.valence ?? 0 };
    const attachment = attach(place);
    if (attachment === null) continue;
    const other = contrasted(place, attachment);
    for (const one of other === null ? [attachment] : [attachment, other])
      found.push(...weigh(units, clause, term, one));
  }
  return found;
}

/** "Not because Reid did anything wrong". */
const isNoReason = (units: readonly Unit[], { from, link }: Parsed): boolean =>
  link === "subordinate" && units[from - 1]?.norm === "because" && units[from - 2]?.negator === true;

/** "Reid isn't perfect", not "far from perfect": what nobody is. */
const isNotFaultless = (units: readonly Unit[], from: number, term: number): boolean =>
  /^(?:perfect|faultless|flawless)$/.test(units[term]?.norm ?? "") &&
  units[term - 1]?.norm !== "from" &&
  isNegated(units, from, term);

/** "Isn't Reid brave?": the negation only asks for assent; that of "Why isn't Reid brave?" denies. */
const withoutTag = (units: readonly Unit[]): readonly Unit[] =>
  units.slice(0, 3).some(({ norm }) => norm === "why")
    ? units
    : units.map((unit, i) => (i < 3 && unit.norm.endsWith("n't") ? { ...unit, negator: false } : unit));

const isTerm = (unit: Unit): boolean =>
  unit.kind !== "name" &&
  (unit.opinion !== null ||
    judges(unit) ||
    stances.has(unit.norm) ||
    isAmount(unit.norm) ||
    mayCall(unit.norm) ||
    mayPrefer(unit.norm) ||
    maySide(unit.norm) ||
    mayVenture(unit.norm) ||
    mayBeNeeded(unit.norm) ||
    mayBeFoolish(unit.norm) ||
    /^(?:time|vote|anyone|anybody)$/.test(unit.norm) ||
    unit.norm === "thanks" ||
    unit.norm === "without");

/** Whom a clause is about, or under whom what it is about fares so: "The club is a shambles under Reid". */
function ofSubjectOrRuler(place: TermPlace): Attachment | null {
  const found = ofSubject(place);
  return found !== null && found.names.length === 0 && place.clause.predicate.kind === "copula"
    ? (underWhom(place) ?? found)
    : found;
}

/** "Breathtaking condescension", "a great liar": praise right before a fault only makes it greater. */
const isHeightening = ({ units, term, valence }: TermPlace): boolean =>
  valence > 0 &&
  units[term]?.kind === "word" &&
  units[term + 1]?.kind === "word" &&
  (units[term + 1]?.opinion?.valence ?? 0) < 0;

function attach(from: TermPlace): Attachment | null {
  const place = isMisused(from) ? { ...from, valence: -from.valence } : from;
  const unit = place.units[place.term];
  if (isHeightening(place)) return null;
  const foolish = mayBeFoolish(unit?.norm ?? "") ? whomOnlyFoolsBack(place) : null;
  if (foolish !== null) return foolish;
  if (unit !== undefined && mayCall(unit.norm)) {
    const called = backing(place);
    if (called !== null) return called;
  }
  const saidOf = place.valence === 0 ? null : called(place);
  if (saidOf !== null) return saidOf;
  if (judges(unit)) return ofVerb(place);
  if (unit?.kind === "verb" && unit.opinion !== null) return unknownVerb(place);
  const known = unit?.opinion !== null;
  for (const rule of known ? nounRules : wordRules) {
    const found = rule(place);
    if (found !== null) return found;
  }
  return null;
}
