import type { Clause } from "./clauses.ts";
import type { Unit } from "./unit.ts";
import { abilityWords, dutyModals, hearsay, openModals, softeners, strengtheners } from "./word-sets.ts";

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

const then = /^(?:last|once|twice|before|then|ago|previously|originally|first|\d{4})$/;

/** "Last time", "in 2015": whether a clause says that what it tells was so then. */
export const tellsOfThen = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ norm }) => then.test(norm));

/** "We are asked to trust Reid", "I am supposed to admire her": what somebody wants of the subject, which is not so for that. */
export const isUrged = (units: readonly Unit[], from: number, term: number): boolean =>
  units
    .slice(Math.max(from, term - 7), term)
    .some(({ norm }, i, left) => urges.test(norm) && left[i + 1]?.norm === "to");

const urges = /^(?:asked|told|urged|expected|supposed|invited|required|begged|ordered|encouraged|meant)$/;

/** Whether winning or losing is told as what someone can do, not as what happened. */
export const isAbility = (units: readonly Unit[], from: number, to: number): boolean =>
  someBefore(units, from, to, (norm) => abilityWords.has(norm));

/** "Reid will win", "would lose to Hale": how the race is told to end, not "will never win", "will lose us the seat", "will win them over". */
export const isForecast = (units: readonly Unit[], from: number, term: number): boolean =>
  someBefore(units, from, term, (norm) => /^(?:will|would)$|'ll$/.test(norm)) &&
  !units.slice(Math.max(from, term - 6), term).some(({ negator, norm }) => negator || norm === "able") &&
  !units.slice(term + 1, term + 4).some(({ norm }) => forSomebody.test(norm));

const forSomebody = /^(?:us|them|me|you|over|back|everything|everyone|everybody)$/;

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
