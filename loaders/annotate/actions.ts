import type { Row } from "../../src/domain/tables.ts";
import { nameFrom } from "./evaluate/attach-noun.ts";
import { isNegated } from "./evaluate/modifiers.ts";
import type { Parsed } from "./evaluate/parse.ts";
import type { Unit } from "./evaluate/units.ts";
import { othersOf } from "./evaluate/word-sets.ts";
import { isHeld, type ReadSentence } from "./read-sentences.ts";
import type { VerbClass } from "./verb-classes.ts";

const kinds: Readonly<Partial<Record<VerbClass, "harm" | "help" | "other">>> = {
  harm: "harm",
  help: "help",
  "act-for": "other",
  "act-against": "other",
  "attitude-for": "other",
  "attitude-against": "other",
};

/**
 * Who does what to whom: "Reid betrayed Hale", "Hale was betrayed by Reid". Only what is told as done: negated,
 * conditional and asked-after acts and the thoughts of others make no row. Acts of kind `other` (to praise, to attack
 * in words) need both sides named; of harm and help one may be missing.
 */
export function actionRows(read: readonly ReadSentence[]): Row<"actions">[] {
  return read.flatMap(({ sentence, units, clauses }) =>
    clauses.flatMap((clause) => {
      const verb = units[clause.predicate.at];
      const kind = verb?.kind === "verb" ? kinds[verb.verb?.verbClass ?? "other"] : undefined;
      if (verb === undefined || kind === undefined || !isHeld(verb.voice) || !isTold(units, clause))
        return [];
      const { actors, patients, rule } = sides(units, clause);
      if (actors.length === 0 && patients.length === 0) return [];
      if (kind === "other" && (actors.length === 0 || patients.length === 0)) return [];
      const both = pairs(actors, patients).filter(([actor, patient]) => actor !== patient);
      return both.map(([actor_id, patient_id]) => ({
        ...{ post_id: sentence.post_id, sentence_id: sentence.sentence_id, actor_id, patient_id },
        ...{ verb: verb.verb?.lemma ?? verb.norm, kind, rule, voice: verb.voice },
        ...{ char_start: verb.start, char_end: verb.end },
      }));
    }),
  );
}

const undone = /^(?:must|should|ought|shall|will|would|could|can|cannot|can't|won't|may|might)$/;

const isTold = (units: readonly Unit[], clause: Parsed): boolean =>
  clause.weight >= 0.5 &&
  !clause.thoughtOfOthers &&
  !clause.turned &&
  !isNegated(units, clause.from, clause.predicate.at) &&
  !units
    .slice(Math.max(clause.from, clause.predicate.at - 6), clause.predicate.at)
    .some(({ norm }) => undone.test(norm));

type Sides = {
  readonly actors: readonly string[];
  readonly patients: readonly string[];
  readonly rule: "active" | "passive";
};

function sides(units: readonly Unit[], { subject, predicate, to }: Parsed): Sides {
  const entities = (names: readonly number[]) => names.flatMap((at) => units[at]?.entity ?? []);
  const named = subject.kind === "named" && subject.relation === "is" ? entities(subject.names) : [];
  if (predicate.kind === "passive") {
    for (let i = predicate.after; i < Math.min(to, predicate.after + 5); i++)
      if (units[i]?.norm === "by")
        return { actors: entities([nameFrom(units, i + 1, to, 4)]), patients: named, rule: "passive" };
    return { actors: [], patients: named, rule: "passive" };
  }
  const object = nameFrom(units, predicate.after, to, 4);
  const isOthers = units[object]?.possessive === true && othersOf.has(units[object + 1]?.norm ?? "");
  return { actors: named, patients: isOthers ? [] : entities([object]), rule: "active" };
}

function pairs(
  actors: readonly string[],
  patients: readonly string[],
): (readonly [string | null, string | null])[] {
  if (actors.length === 0) return patients.map((patient) => [null, patient] as const);
  if (patients.length === 0) return actors.map((actor) => [actor, null] as const);
  return actors.flatMap((actor) => patients.map((patient) => [actor, patient] as const));
}
