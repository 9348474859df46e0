import type { Clause } from "./clauses.ts";
import type { Unit } from "./unit.ts";
import {
  abilityWords,
  dutyModals,
  hearsay,
  notNegated,
  openModals,
  softeners,
  strengtheners,
} from "./word-sets.ts";

const reach = 9;
/** Verbs that turn what they lead to: "failed to inspire". */
const turning =
  /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed)|unable|impossible|incapable|avoid(?:s|ed)?|stopp?(?:ed|s)?|ceas(?:e|es|ed)|instead|forgot|neglected|free|rather)$/;
const turningPhrase = /^(?:far|anything|less|short)$/;
const turned = new Set(["to", "of", "from", "than", "but"]);

/**
 * How many turns stand between `from` and a term: an odd number negates it. Each turn reaches a few words; a listed phrase may be one ("not up to
 * leading").
 */
export function isNegated(units: readonly Unit[], from: number, term: number): boolean {
  let turns = 0;
  for (let i = Math.max(from, term - reach); i < term; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    const next = units[i + 1]?.norm ?? "";
    const pair =
      (turning.test(unit.norm) && turned.has(next)) ||
      (turningPhrase.test(unit.norm) &&
        units[i - 1]?.norm !== "nothing" &&
        (next === "from" || next === "but" || next === "than" || next === "of"));
    // "Voting No, with regret": an answer
    if (unit.norm === "no" && units[i + 1]?.kind === "mark") continue;
    if (unit.norm === "yet" && next === "to") turns++;
    if (unit.norm === "nothing" && /^(?:but|if|short)$/.test(next)) continue;
    if (unit.norm === "without" && next === "a" && /^(?:doubt|question)$/.test(units[i + 2]?.norm ?? ""))
      continue;
    if (unit.norm === "few" && units[i - 1]?.norm === "a") continue;
    // "Has little charm"
    if (unit.norm === "little" && i === term - 1 && units[i - 1]?.kind === "verb") turns++;
    const listed = unit.opinion !== null && unit.norm.startsWith("not ");
    const isPair = pair && !units.slice(i, term).some(({ norm }) => norm === ",");
    if ((unit.negator && !isIdle(unit.norm, next)) || isPair || listed || isLess(units, i, term)) turns++;
  }
  return (turns + (isMocked(units, term) ? 1 : 0)) % 2 === 1;
}

/** "No doubt", "not only", which turn nothing; "I don't doubt" does. */
const isIdle = (negator: string, next: string): boolean =>
  notNegated.has(next) && !(/^(?:doubt|question)$/.test(next) && /(?:n't|not|never)$/.test(negator));

/** "Less honest", "the least bad", not "no less honest", "at least honest". */
const isLess = (units: readonly Unit[], at: number, term: number): boolean =>
  /^(?:less|least)$/.test(units[at]?.norm ?? "") &&
  (term === at + 1 || (term === at + 2 && units[at + 1]?.kind === "adverb")) &&
  !/^(?:no|none|not|never|nothing|at|nor)$/.test(units[at - 1]?.norm ?? "");

const longestMocked = 5;

/** "A genius (not).", "brilliant, not.": a lone "not" in brackets or at the end behind a term says the opposite. */
function isMocked(units: readonly Unit[], term: number): boolean {
  let at = term + 1;
  while (at < term + longestMocked && units[at]?.kind !== undefined && units[at]?.kind !== "mark") at++;
  const [mark, last] = [units[at]?.norm ?? "", units[at + 2]];
  if (units[at + 1]?.norm !== "not") return false;
  return mark === "("
    ? last?.norm === ")"
    : /^[,–—-]$/.test(mark) && (last === undefined || /^[.!]+$/.test(last.norm));
}

/** Strength of the words right before a term: "utterly", "rather", "a bit"; 0 where they say that it comes from others ("supposedly"). */
export function strengthAt(units: readonly Unit[], from: number, term: number): number {
  let weight = 1;
  for (let i = Math.max(from, term - 2); i < term; i++) {
    const norm = units[i]?.norm ?? "";
    if (hearsay.has(norm)) return 0;
    if (softeners.has(norm) || (norm === "bit" && units[i - 1]?.norm === "a")) weight *= 0.6;
    else if (strengtheners.has(norm)) weight *= 1.3;
  }
  return weight;
}

/** Modal verbs and links that weigh a whole clause: concessions count half, what follows "but" more. */
export function clauseWeight(units: readonly Unit[], clause: Clause, butFollows: boolean): number {
  let weight = 1;
  for (let i = clause.from; i < Math.min(clause.to, clause.from + 12); i++)
    if (openModals.has(units[i]?.norm ?? "")) weight = isUnreal(units, i) || isPossible(units, i) ? 0 : 0.6;
  if (clause.link === "concession" || butFollows) weight *= 0.5;
  if (clause.link === "but") weight *= 1.3;
  return weight;
}

/** "Could have been", "might have done": it did not come about. */
const isUnreal = (units: readonly Unit[], at: number): boolean =>
  /^(?:could|might)$/.test(units[at]?.norm ?? "") && units[at + 1]?.norm === "have";

/** "May be brave", "might yet fail", "could be a disaster", "could turn out to be": nothing is said to be so. */
function isPossible(units: readonly Unit[], at: number): boolean {
  if (units[at]?.norm !== "could") return /^(?:may|might)$/.test(units[at]?.norm ?? "");
  let be = at + 1;
  while (/^(?:turn|out|prove|to|yet|well|still|easily)$/.test(units[be]?.norm ?? "")) be++;
  return units[be]?.norm === "be";
}

/** A duty laid on the subject: "should be honest" does not say that anyone is. */
export const isDuty = (units: readonly Unit[], from: number, to: number): boolean =>
  someBefore(units, from, to, (norm) => dutyModals.has(norm));

/** Whether winning or losing is told as what someone can do, not as what happened. */
export const isAbility = (units: readonly Unit[], from: number, to: number): boolean =>
  someBefore(units, from, to, (norm) => abilityWords.has(norm));

function someBefore(
  units: readonly Unit[],
  from: number,
  to: number,
  test: (norm: string) => boolean,
): boolean {
  for (let i = Math.max(from, to - 6); i < to; i++) if (test(units[i]?.norm ?? "")) return true;
  return false;
}

/** Terms weigh less the farther they stand from the name that they are put to: in full to 3 units, never under 0.4. */
export const nearness = (distance: number): number => Math.max(0.4, 1 - 0.05 * Math.max(0, distance - 3));

export type Question = "none" | "open" | "asserting" | "turning";

/**
 * What a question does. "Isn't Reid brave?" asserts; "Who could trust Reid?", "When did Reid ever …?" turn what they ask;
 * "Why is Reid so weak?" takes it as given; "Is Reid brave?" is open and says nothing.
 */
export function questionOf(units: readonly Unit[]): Question {
  const last = units.findLast((unit) => unit.kind !== "mark" || unit.norm.startsWith("?"));
  if (!last?.norm.startsWith("?")) return "none";
  const norms = units.slice(0, 12).map((unit) => unit.norm);
  const first = norms.find((norm) => !/^(?:and|but|so|then|or|now|,|[“"'‘])$/.test(norm)) ?? "";
  const at = norms.indexOf(first);
  const next = norms[at + 1] ?? "";
  if (/n't$/.test(first)) return "asserting";
  if (
    /^(?:who|how)$/.test(first) &&
    /^(?:can|could|would|will|on|in|else|seriously|really|honestly)$/.test(next)
  )
    return "turning";
  if (
    /^(?:since|does|do|can|could|would)$/.test(first) &&
    norms.some((norm) => /^(?:anyone|anybody|seriously|really|honestly)$/.test(norm))
  )
    return "turning";
  // "When has Reid ever told the truth?"
  if (/^(?:when|what|where|who)$/.test(first) && norms.includes("ever")) return "turning";
  if (first === "who" && !norms.includes("than")) return "open";
  if (/^(?:why|when|what|how|where|which|who)$/.test(first)) return "asserting";
  return first === units[0]?.norm &&
    /^(?:is|are|was|were|does|do|did|can|could|will|would|has|have|should)$/.test(first)
    ? "open"
    : "open";
}
