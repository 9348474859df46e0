import { voiceClass } from "../../../src/domain/voice.ts";
import { toneOf } from "../opinion-lexicon.ts";
import { isNegated, strengthAt } from "./modifiers.ts";
import type { Parsed } from "./parse.ts";
import type { Reading } from "./reading.ts";
import { type Unit, weighsNothing } from "./units.ts";

/** A term beside a name weighs half of one that a rule puts to it, and less the farther away it stands. */
const closeness = (distance: number): number => 0.5 / (1 + distance / 5);
const negatedWeight = -0.6;

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
  const judged = new Set(read.map(({ name }) => units[name]?.entity));
  const names = units.flatMap(({ entity }, at) => (entity !== null && !judged.has(entity) ? [at] : []));
  if (names.length === 0) return [];
  const put = new Set(read.map(({ term }) => term));
  return clauses.flatMap((clause) => {
    const found: Reading[] = [];
    for (let term = clause.from; term < clause.to; term++) {
      const unit = units[term];
      if (unit === undefined || weighsNothing(unit) || put.has(term)) continue;
      const tone = toneOf(unit);
      if (tone === 0) continue;
      const negated = isNegated(units, clause.from, term);
      const weight = strengthAt(units, clause.from, term) * (negated ? negatedWeight : 1);
      for (const name of names) {
        if (!isHeardWith(unit, units[name])) continue;
        if (isSource(clauses, clause, term, name)) continue;
        const value = tone * weight * closeness(Math.abs(term - name));
        found.push({ term, name, negated, rule: "near", value });
      }
    }
    return found;
  });
}

/** Whether a term is said in the name's class of voice; quoted words woven into a sentence speak of whom it names. */
const isHeardWith = ({ voice }: Unit, name: Unit | undefined): boolean =>
  voice === "mixed" || voiceClass(voice) === voiceClass(name?.voice ?? "");

/** Whether a name is who says or does what a term tells of others: "Reid said that …", "Reid accused Hale". */
function isSource(clauses: readonly Parsed[], clause: Parsed, term: number, name: number): boolean {
  const isSubject = ({ subject }: Parsed): boolean =>
    subject.kind === "named" && subject.names.includes(name);
  const { predicate } = clause;
  if (isSubject(clause) && predicate.at === term && /^(?:act|attitude)-/.test(predicate.verbClass ?? ""))
    return true;
  return clauses.some(
    (told) =>
      isSubject(told) &&
      (told === clause || (name >= told.from && name < told.to)) &&
      told.predicate.verbClass === "thought" &&
      term > told.predicate.at,
  );
}
