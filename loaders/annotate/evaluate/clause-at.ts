import { conjunctions, set } from "../../attribute/vocabulary/words.ts";
import type { Unit } from "./unit.ts";

const lookahead = 9;

const nonFinite = new Set(["be", "been", "being", "having"]);

function isFiniteVerb(unit: Unit | undefined): boolean {
  if (unit?.kind === "copula" || unit?.kind === "auxiliary") return !nonFinite.has(unit.norm);
  return unit?.kind === "verb" && unit.verb?.form !== "ing" && unit.verb?.form !== "participle";
}

/** "she's", "I'll": a pronoun with its verb. */
export const contracted = (unit: Unit | undefined): boolean =>
  unit?.kind === "pronoun" && unit.norm.includes("'");

/** Whether a finite verb stands at `at`, whatever its subject. */
export const isFinitePlace = (units: readonly Unit[], at: number): boolean =>
  contracted(units[at]) ||
  (units[at - 1]?.norm === "used to" && /^(?:copula|verb)$/.test(units[at]?.kind ?? "")) ||
  (isFiniteVerb(units[at]) && units[at - 1]?.norm !== "to");

/** Whether a unit may be part of a noun phrase. */
export const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === "name" || unit.kind === "word" || unit.kind === "pronoun" || unit.kind === "determiner");

/** Whether a noun phrase starts at `at` and a finite verb follows it within a few units. */
export function isClauseAt(units: readonly Unit[], at: number): boolean {
  let seen = false;
  for (let i = at; i < Math.min(units.length, at + lookahead); i++) {
    const unit = units[i];
    if (contracted(unit) || (seen && isFinitePlace(units, i))) return true;
    if (seen && isApposed(units, i)) {
      i += 2;
      continue;
    }
    if (unit?.kind === "adverb") continue;
    // "Neither Reid nor Hale is"
    if (seen && unit?.norm === "nor" && units[at - 1]?.norm === "neither") continue;
    if (unit?.norm === "and" && joinsPredicates(units, i)) return false;
    if (unit?.norm === "of" || (seen && goesOnAfter.has(unit?.norm ?? ""))) continue;
    if (unit === undefined || !isNominal(unit) || conjunctions.has(unit.norm)) return false;
    seen ||= unit.kind !== "determiner" || pointers.has(unit.norm);
  }
  return false;
}

/** Words behind which a subject goes on. */
const goesOnAfter = set("and in for");

/** Determiners that stand for a noun. */
const pointers = set("this that those");

/** "its chairman, Reid, is": a name between the commas at `at` and behind it. */
const isApposed = (units: readonly Unit[], at: number): boolean =>
  units[at]?.norm === "," && units[at + 1]?.kind === "name" && units[at + 2]?.norm === ",";

/** "knows his brief and is honest", "bright and in ten years she will": no subject goes on with this "and". */
const joinsPredicates = (units: readonly Unit[], and: number): boolean =>
  isFinitePlace(units, and + 1) || units[and + 1]?.kind === "preposition";
