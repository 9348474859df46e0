import { meansOthers, nameFrom } from "../evaluate/attach/noun.ts";
import type { Parsed } from "../evaluate/parse.ts";
import { personMeant } from "../evaluate/pronoun-subject.ts";
import type { Subject } from "../evaluate/subject.ts";
import type { Unit } from "../evaluate/unit.ts";

/** The entities that a phrase names, and the first unit after it. */
export interface Whom {
  readonly entities: readonly string[];
  readonly end: number;
}

const object = /^(?:him|her)$/;
const reach = 4;

/**
 * Whom the phrase at `at`, in the clause of that index, means: a name or several joined, or a pronoun for the one person whom the clauses before have named. People who are
 * somebody's are others ("Reid's critics"); a thing of theirs stands for them ("Reid's office"). Empty where it names nobody.
 */
export function whomAt(
  units: readonly Unit[],
  clauses: readonly Parsed[],
  index: number,
  at: number,
  to: number,
): Whom {
  const first = units[at];
  if (first?.kind === "pronoun" && object.test(first.norm)) {
    const meant = units[personMeant(units, clauses, index + 1, at)]?.entity;
    return { entities: meant == null ? [] : [meant], end: at + 1 };
  }
  const entities: string[] = [];
  let end = pastPhrase(units, at, to);
  for (let name = nameFrom(units, at, to, reach); name >= 0; ) {
    const unit = units[name];
    end = name + 1;
    if (unit?.entity != null && !meansOthers(units, name, to)) entities.push(unit.entity);
    const joined = units[end]?.norm === "and" && unit?.possessive === false;
    name = joined ? nameFrom(units, end + 1, to, 1) : -1;
  }
  return { entities, end };
}

/** The unit after determiners and words that may be a noun phrase. */
function pastPhrase(units: readonly Unit[], at: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + reach) && /^(?:determiner|word)$/.test(units[end]?.kind ?? "")) end++;
  return end;
}

/** The entities that a clause's subject is; none where it is a thing of theirs or nobody named. */
export const whoIs = (units: readonly Unit[], { kind, relation, names }: Subject): string[] =>
  kind === "named" && relation === "is" ? names.flatMap((name) => units[name]?.entity ?? []) : [];
