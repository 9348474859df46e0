import { voiceClass } from "../../../src/domain/voice.ts";
import { apposition, attribute, example, possession, source, type TermPlace } from "./attach-noun.ts";
import { itOf, stance } from "./attach-stance.ts";
import { fragment, ofSubject } from "./attach-subject.ts";
import { complement, judges, ofVerb, unknownVerb } from "./attach-verb.ts";
import { questionOf } from "./modifiers.ts";
import { nearReadings } from "./near.ts";
import { type Parsed, parse } from "./parse.ts";
import { type Attachment, type Reading, weigh } from "./reading.ts";
import type { Unit } from "./units.ts";
import { stances } from "./word-sets.ts";

/** Rules for a term that is no verb, in order; the first that knows whose the term is decides. */
const nounRules: readonly ((place: TermPlace) => Attachment | null)[] = [
  stance,
  itOf,
  example,
  attribute,
  possession,
  source,
  apposition,
  complement,
  ofSubject,
  fragment,
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
  const readings = clauses.flatMap((clause, index) => {
    const found: Reading[] = [];
    // "Not because Reid did anything wrong"
    if (
      clause.link === "subordinate" &&
      units[clause.from - 1]?.norm === "because" &&
      units[clause.from - 2]?.negator
    )
      return found;
    for (let term = clause.from; term < clause.to; term++) {
      const unit = units[term];
      if (unit === undefined || !isTerm(unit)) continue;
      if (clause.thoughtOfOthers && voiceClass(unit.voice) === "own") continue;
      const place: TermPlace = { units, clauses, index, clause, term, valence: unit.opinion?.valence ?? 0 };
      const attachment = attach(place);
      if (attachment !== null) found.push(...weigh(units, clause, term, attachment));
    }
    return found;
  });
  const read = readings.filter(({ value }) => value !== 0);
  return { units, clauses, readings: [...read, ...nearReadings(units, clauses, read)] };
}

/** "Isn't Reid brave?": the negation only asks for assent. */
const withoutTag = (units: readonly Unit[]): Unit[] =>
  units.map((unit, i) => (i < 3 && unit.norm.endsWith("n't") ? { ...unit, negator: false } : unit));

const isTerm = (unit: Unit): boolean =>
  unit.kind !== "name" && (unit.opinion !== null || judges(unit) || stances.has(unit.norm));

/** "Breathtaking condescension", "a great liar": praise right before a fault only makes it greater. */
const isHeightening = ({ units, term, valence }: TermPlace): boolean =>
  valence > 0 &&
  units[term]?.kind === "word" &&
  units[term + 1]?.kind === "word" &&
  (units[term + 1]?.opinion?.valence ?? 0) < 0;

function attach(place: TermPlace): Attachment | null {
  const unit = place.units[place.term];
  if (isHeightening(place)) return null;
  if (judges(unit)) return ofVerb(place);
  if (unit?.kind === "verb") return unknownVerb(place);
  const known = unit?.opinion !== null;
  for (const rule of known ? nounRules : [stance]) {
    const found = rule(place);
    if (found !== null) return found;
  }
  return null;
}
