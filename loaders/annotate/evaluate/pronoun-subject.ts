import { personNouns } from "../../attribute/vocabulary/words.ts";
import type { Clause } from "./clauses.ts";
import type { Parsed } from "./parse.ts";
import type { Subject } from "./subject.ts";
import type { Unit } from "./unit.ts";

const personal = /^(?:he|she)(?:'|$)/;
const anyPersonal = /^(?:he|she|him|her|his|hers)(?:'|$)/;
const isHers = (pronoun: string): boolean => /^(?:she|her)/.test(pronoun);
/** Units and clauses before a pronoun among which whom it means is looked for. */
const [unitsBack, clausesBack] = [80, 16];
/** Links of a clause that goes on with what was spoken of, whatever part it had. */
const goesOn: ReadonlySet<string> = new Set(["main", "but", "and", "concession", "subordinate"]);

/**
 * "Reid is a decent man, but he cannot lead": the subject "he" or "she" of a clause where its sentence has named one person alone not far before it, in
 * the same voice, and speaks of no other that the pronoun may mean. Any other subject is given back as it is.
 */
export function pronounSubject(
  units: readonly Unit[],
  before: readonly Parsed[],
  clause: Clause,
  subject: Subject,
): Subject {
  const at = pronounOf(units, clause, subject);
  const meant = at < 0 ? -1 : personMeant(units, before, before.length, at);
  if (meant < 0) return subject;
  const named = units[meant]?.entity;
  const isGoneOnWith = before
    .slice(-clausesBack)
    .some(({ subject: held }) => held.kind === "named" && held.names.some((i) => units[i]?.entity === named));
  // "Nothing in Reid's record suggests that he …"
  const last = before.at(-1);
  const isNamedBefore =
    clause.link === "content" && last !== undefined && last.from <= meant && meant < last.to;
  if (!goesOn.has(clause.link) && !isGoneOnWith && !(isNamedBefore && units[meant]?.possessive === true))
    return subject;
  return { names: [meant], relation: "is", kind: "named", end: subject.end };
}

/**
 * The last name of the person whom a singular personal pronoun at `at` means, where its sentence has named that person alone not far before it, in the same
 * voice, and speaks of no other; -1 where that is not so. Of `clauses`, those before `past` are looked at.
 */
export function personMeant(
  units: readonly Unit[],
  clauses: readonly Parsed[],
  past: number,
  at: number,
): number {
  const start = Math.max(0, at - unitsBack);
  const named: number[] = [];
  for (let i = start; i < at; i++) if (units[i]?.kind === "name" && units[i]?.person) named.push(i);
  const [first = -1] = named;
  const last = named.at(-1) ?? -1;
  const only = units[last];
  if (only === undefined || only.voice !== units[at]?.voice) return -1;
  if (only.anaphor && isHers(only.norm) !== isHers(units[at]?.norm ?? "")) return -1;
  if (named.some((i) => units[i]?.entity !== only.entity) || units[last - 1]?.norm === "unlike") return -1;
  if (units.slice(start, first).some(({ norm }) => anyPersonal.test(norm))) return -1;
  const near = clauses.slice(Math.max(0, past - clausesBack), past);
  return mayMeanAnother(units, near, first, at) ? -1 : last;
}

/** Where the pronoun stands that is a clause's whole subject; -1 where it is none. */
function pronounOf(units: readonly Unit[], clause: Clause, { kind, end }: Subject): number {
  if (kind !== "other") return -1;
  let at = end - 1;
  while (at > clause.from && units[at]?.kind === "adverb") at--;
  return personal.test(units[at]?.norm ?? "") ? at : -1;
}

/** "Reid has a deputy, and he …": whether a noun for a person between them is not said to be what the named one is. */
const mayMeanAnother = (
  units: readonly Unit[],
  before: readonly Parsed[],
  from: number,
  to: number,
): boolean =>
  units.slice(from, to).some(({ norm }, i) => {
    if (!personNouns.has(norm)) return false;
    const clause = before.find((held) => held.from <= from + i && from + i < held.to);
    return clause?.predicate.kind !== "copula" || clause.subject.kind !== "named";
  });
