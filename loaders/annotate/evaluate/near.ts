import { voiceClass } from "../../../src/domain/voice.ts";
import { toneOf } from "../opinion/opinion-lexicon.ts";
import { strengthAt } from "./modifiers.ts";
import { isNegated } from "./negation.ts";
import type { Parsed } from "./parse.ts";
import type { Reading } from "./reading.ts";
import { type Unit, weighsNothing } from "./unit.ts";

/** A term beside a name weighs half of one that a rule puts to it, and less the farther away it stands. */
const closeness = (distance: number): number => 0.5 / (1 + distance / 5);
const negatedWeight = -0.6;
/** Units to either side in which names are looked for; no sentence that a person writes is as long. */
const reach = 400;

/**
 * Terms that stand near a name of which no rule reads anything: in the same sentence and class of voice, each weighing
 * less the farther off it stands. They tell in what light a name appears, not what anyone says of it. A term that a rule
 * puts to somebody is nobody else's; a name that is the source of what is told, or that judges others, is not in its
 * light.
 */
export function nearReadings(
  units: readonly Unit[],
  clauses: readonly Parsed[],
  read: readonly Reading[],
): Reading[] {
  const names = namesUnjudged(units, read);
  if (names.length === 0) return [];
  const put = new Set(read.map(({ term }) => term));
  const told = toldFrom(clauses, names);
  const around = namesAround(names);
  return clauses.flatMap((clause) => {
    const found: Reading[] = [];
    for (let term = clause.from; term < clause.to; term++) {
      const unit = units[term];
      if (unit === undefined || weighsNothing(unit) || put.has(term)) continue;
      const tone = toneOf(unit);
      if (tone === 0) continue;
      const negated = isNegated(units, clause.from, term);
      const weight = strengthAt(units, clause.from, term) * (negated ? negatedWeight : 1);
      for (const name of around(term)) {
        if (!isHeardWith(unit, units[name]) || isSource(clause, term, name)) continue;
        if ((told.get(name) ?? term) < term) continue;
        const value = tone * weight * closeness(Math.abs(term - name));
        found.push({ term, name, negated, rule: "near", value });
      }
    }
    return found;
  });
}

/** Places of the names, pronouns aside, of whom no rule reads anything. */
function namesUnjudged(units: readonly Unit[], read: readonly Reading[]): number[] {
  const judged = new Set(read.map(({ name }) => units[name]?.entity));
  return units.flatMap(({ entity, anaphor }, at) =>
    entity !== null && !anaphor && !judged.has(entity) ? [at] : [],
  );
}

/** Tells of terms, asked for in order, the names within reach. */
function namesAround(names: readonly number[]): (term: number) => readonly number[] {
  let [first, end] = [0, 0];
  return (term) => {
    while ((names[first] ?? term) < term - reach) first++;
    while ((names[end] ?? Infinity) <= term + reach) end++;
    return names.slice(first, end);
  };
}

/** Whether a term is said in the name's class of voice; quoted words woven into a sentence speak of whom it names. */
const isHeardWith = ({ voice }: Unit, name: Unit | undefined): boolean =>
  voice === "mixed" || voiceClass(voice) === voiceClass(name?.voice ?? "");

const isSubject = ({ subject }: Parsed, name: number): boolean =>
  subject.kind === "named" && subject.names.includes(name);

const isTelling = ({ predicate }: Parsed): boolean => predicate.verbClass === "thought";

/** Whether a name is who says or does what a term of the clause tells of others: "Reid said that …", "Reid accused Hale". */
function isSource(clause: Parsed, term: number, name: number): boolean {
  const { predicate } = clause;
  const isDeed = predicate.at === term && /^(?:act|attitude)-/.test(predicate.verbClass ?? "");
  return isSubject(clause, name) && (isDeed || (isTelling(clause) && term > predicate.at));
}

/** The verb from which on a name tells what follows, for names that are the subject of the clause they stand in. */
function toldFrom(clauses: readonly Parsed[], names: readonly number[]): ReadonlyMap<number, number> {
  const verbs = new Map<number, number>();
  let at = 0;
  for (const clause of clauses) {
    while ((names[at] ?? Infinity) < clause.from) at++;
    for (; (names[at] ?? Infinity) < clause.to; at++) {
      const name = names[at] ?? 0;
      if (isSubject(clause, name) && isTelling(clause)) verbs.set(name, clause.predicate.at);
    }
  }
  return verbs;
}
