import { conjunctions } from "../../attribute/vocabulary/words.ts";
import type { VerbClass } from "../opinion/verb-classes.ts";
import type { Clause } from "./clauses.ts";
import type { Unit } from "./unit.ts";

/** What a clause says of its subject: that it is something, does something, or has something done to it. */
export interface Predicate {
  readonly kind: "copula" | "active" | "passive" | "none";
  /** The verb that carries the meaning, or the copula; -1 where there is none. */
  readonly at: number;
  /** First unit after the verbs. */
  readonly after: number;
  readonly verbClass: VerbClass | null;
}

const none: Predicate = { kind: "none", at: -1, after: -1, verbClass: null };

const chainLimit = 10;

/** The verbs of a clause read as one predicate: auxiliaries, adverbs and the verb they lead to. */
export function predicateOf(units: readonly Unit[], clause: Clause, inverted: boolean): Predicate {
  const first = clause.verb >= 0 ? clause.verb : bareVerb(units, clause);
  if (first < 0) return none;
  let [copula, verb, last] = [-1, -1, first];
  for (let i = first; i < Math.min(clause.to, first + chainLimit); i++) {
    const unit = units[i];
    if (unit === undefined) break;
    const isContracted = unit.kind === "pronoun" && unit.norm.includes("'");
    if (unit.kind === "copula" || isContracted) copula = i;
    else if (unit.kind === "verb") verb = i;
    else if (unit.kind !== "auxiliary" && unit.kind !== "adverb" && !(inverted && i < first + 5)) break;
    last = i;
    if (verb >= 0 && comesTo(units, i, clause.to)) [verb, i] = [-1, i + 1];
    else if (verb >= 0) break;
    // "Is not to be trusted"
    if (copula >= 0 && units[i + 1]?.norm === "to" && units[i + 2]?.norm === "be") i++;
  }
  const being = verb < 0 ? -1 : toBe(units, verb, clause.to);
  return being < 0
    ? shaped(units, copula, verb, last)
    : { kind: "copula", at: being, after: being + 1, verbClass: null };
}

/** "turned out to be", "proved to be": where "be" stands; -1 after other verbs. */
function toBe(units: readonly Unit[], verb: number, to: number): number {
  const lemma = units[verb]?.verb?.lemma ?? "";
  if (!/^(?:turn|prove|come)$/.test(lemma)) return -1;
  for (let i = verb + 1; i < Math.min(to, verb + 3); i++)
    if (units[i]?.norm === "to" && units[i + 1]?.norm === "be") return i + 1;
  return -1;
}

/** "Have come to admire", "has grown to hate", not "came to power". */
const comesTo = (units: readonly Unit[], verb: number, to: number): boolean =>
  /^(?:come|grow|learn)$/.test(units[verb]?.verb?.lemma ?? "") &&
  units[verb + 1]?.norm === "to" &&
  units[verb + 2]?.kind === "verb" &&
  verb + 2 < to;

/** Without a finite verb: a participle or an imperative at the start. */
function bareVerb(units: readonly Unit[], { from, to, link }: Clause): number {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const unit = units[i];
    if (unit?.kind === "verb" && (i === from || unit.verb?.form === "ing" || link !== "main")) return i;
    if (unit?.kind !== "adverb" && unit?.norm !== "please" && unit?.norm !== "to") break;
  }
  return -1;
}

function shaped(units: readonly Unit[], copula: number, verb: number, last: number): Predicate {
  const use = units[verb]?.verb ?? null;
  if (use === null)
    return copula < 0 ? none : { kind: "copula", at: copula, after: last + 1, verbClass: null };
  const isHeld = copula >= 0 && copula < verb;
  // "Is hurt by": whatever else its form may be.
  const done = use.form === "past" || use.form === "participle" || (isHeld && isHurt(units, copula, verb));
  const kind = done && (isHeld || isReduced(units, verb)) ? "passive" : "active";
  return { kind, at: verb, after: verb + 1, verbClass: use.verbClass };
}

/** "Is hurt", "was badly hurt": a form that may be a base or a participle right behind a copula, adverbs apart, with nothing to which it is done. */
const isHurt = (units: readonly Unit[], copula: number, verb: number): boolean =>
  /^(?:hurt|hit|cut|beset|upset|split|shut)$/.test(units[verb]?.norm ?? "") &&
  units.slice(copula + 1, verb).every(({ kind }) => kind === "adverb") &&
  !hasObject(units, verb + 1);

const transitive: ReadonlySet<VerbClass> = new Set([
  "harm",
  "help",
  "act-for",
  "act-against",
  "attitude-for",
  "attitude-against",
] as VerbClass[]);

/** "Reid, betrayed by Hale, …": a participle without "be", told by whom it is done. */
const isReduced = (units: readonly Unit[], verb: number): boolean =>
  transitive.has(units[verb]?.verb?.verbClass ?? "other") &&
  units[verb - 1]?.kind !== "auxiliary" &&
  units[verb + 1]?.norm === "by" &&
  units[verb + 2]?.verb?.form !== "ing";

/** Whether what a verb is done to starts at `at`, past adverbs. */
export function hasObject(units: readonly Unit[], at: number): boolean {
  let i = at;
  while (units[i]?.kind === "adverb") i++;
  return (
    /^(?:name|determiner|pronoun|word)$/.test(units[i]?.kind ?? "") && !conjunctions.has(units[i]?.norm ?? "")
  );
}
