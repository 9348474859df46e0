import { type Attachment, nobodys } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const backs = /^(?:support|back|trust|follow|believe)s?$/;
const opposes = /^(?:oppose|doubt|distrust|attack)s?$/;

/** Whether a word may be what only fools do to somebody. */
export const mayBeFoolish = (norm: string): boolean =>
  backs.test(norm) || opposes.test(norm) || /^votes?$/.test(norm);

const joints = /^(?:and|but|so|yet|frankly|clearly|surely)$/;
const sensible =
  /^(?:sane|sensible|decent|rational|reasonable|serious|thinking|self-respecting|honest|right-thinking|intelligent)$/;

/** "Only a fool would vote for Reid", "no sane member could support Reid": whom nobody in their senses backs, or opposes; null for others. */
export function whomOnlyFoolsBack({ units, clause, term }: TermPlace): Attachment | null {
  const norm = units[term]?.norm ?? "";
  const next = units[term + 1]?.norm ?? "";
  const isVote = norm.startsWith("vote");
  if (isVote && next !== "for" && next !== "against") return null;
  const name = nameFrom(units, isVote ? term + 2 : term + 1, clause.to, 1);
  if (name < 0 || units[name]?.possessive === true) return null;
  const opening = units.slice(clause.from, term);
  while (joints.test(opening[0]?.norm ?? "")) opening.shift();
  if (!isOnlyFool(opening) && !isNobodySane(opening)) return null;
  const isFor = isVote ? next === "for" : backs.test(norm);
  return { names: [name], rule: "object", valence: isFor ? -2 : 2, weight: 0.8, scope: term };
}

const isPlain = ({ kind }: Unit): boolean => kind !== "name" && kind !== "mark";

/** "Only a fool would": a judgement of whoever does what follows. */
const isOnlyFool = (opening: readonly Unit[]): boolean =>
  opening[0]?.norm === "only" &&
  /^an?$/.test(opening[1]?.norm ?? "") &&
  opening.every(isPlain) &&
  opening.slice(2).some(({ opinion }) => (opinion?.valence ?? 0) < 0);

/** "No sane member could". */
const isNobodySane = (opening: readonly Unit[]): boolean =>
  opening[0]?.norm === "no" && sensible.test(opening[1]?.norm ?? "") && opening.every(isPlain);

/** "Only a fool trusts Reid": the fool, at the head of its clause, is nobody who is named; null for other terms. */
export const fool = ({ units, clause, term }: TermPlace): Attachment | null =>
  term === clause.from + 2 &&
  (units[term + 1]?.kind === "auxiliary" || mayBeFoolish(units[term + 1]?.norm ?? "")) &&
  isOnlyFool(units.slice(clause.from, term + 1))
    ? nobodys
    : null;
