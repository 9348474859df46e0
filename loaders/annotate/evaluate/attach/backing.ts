import { isAbility } from "../modifiers.ts";
import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";
import { isHeldByWriter } from "./stance.ts";

/** Verbs that back whoever follows the word behind them: "we stand by Reid", "give me Reid any day". */
const backs: ReadonlyMap<string, RegExp> = new Map([
  ["stand", /^(?:by|with|behind)$/],
  ["stick", /^(?:by|with)$/],
  ["rally", /^(?:behind|round|around|to)$/],
  ["get", /^behind$/],
  ["side", /^with$/],
  ["give", /^(?:me|us)$/],
]);

/** What sends somebody off, behind their name: "vote Reid out", "send Reid packing". */
const sendsOff: ReadonlySet<string> = new Set("vote send kick boot throw turf drum chuck show".split(" "));
const off = /^(?:out|packing|home|back|away)$/;

const stems: ReadonlyMap<string, string> = new Map(
  [...backs.keys(), ...sendsOff].flatMap((base) => [base, `${base}ing`].map((form) => [form, base] as const)),
);

/** Whether a word may call on readers to back somebody or to send them off. */
export const mayCall = (norm: string): boolean =>
  stems.has(norm) || /^(?:follow|need|stop)$/.test(norm) || endures.test(norm);

const endures = /^(?:stand|bear|abide|stomach)$/;
const cannot = /^(?:can't|cannot|couldn't)$/;

const isVowed = (units: readonly Unit[], from: number, term: number): boolean =>
  isAbility(units, from, term) || units.slice(from, term).some(({ norm }) => /'(?:d|ll)$/.test(norm));

/** "Stand by Reid", "vote Reid out", "stop Reid", "I would follow Reid anywhere", "we need Reid", "I can't stand Reid": calls and vows of the writer's; null where it is none. */
export function backing(place: TermPlace): Attachment | null {
  const { units, clause, term } = place;
  const opens = isCall(place);
  if (!opens && (clause.subject.kind === "other" || !isHeldByWriter(place))) return null;
  const base = stems.get(units[term]?.norm ?? "") ?? "";
  const isLinked = backs.get(base)?.test(units[term + 1]?.norm ?? "") === true;
  const name = nameFrom(units, isLinked ? term + 2 : term + 1, clause.to, 3);
  if (name < 0 || units[name]?.possessive === true) return null;
  const valence = isLinked ? 2 : calledFor(place, name, opens);
  return valence === 0 ? null : { names: [name], rule: "object", valence, weight: 1, scope: clause.from };
}

/** Whether the word opens a call: "Stand by Reid". */
const isCall = ({ clause, term }: TermPlace): boolean =>
  (clause.verb < 0 && term === clause.from) ||
  (clause.subject.kind === "none" && clause.predicate.at === term);

/** What is called for or vowed toward the name at `name`: 2 for, -2 against, 0 nothing. */
function calledFor({ units, clause, term }: TermPlace, name: number, opens: boolean): number {
  const norm = units[term]?.norm ?? "";
  const isWriters = clause.subject.kind === "writer";
  const isNext = name === term + 1;
  if (norm === "follow" && isWriters && isVowed(units, clause.from, term)) return 2;
  if (norm === "need" && isWriters && !/^(?:to|as)$/.test(units[name + 1]?.norm ?? "")) return isNext ? 2 : 0;
  if (norm === "stop") return opens && isNext ? -2 : 0;
  if (endures.test(norm)) {
    const isUnborne = cannot.test(units[term - 1]?.norm ?? "") && isNext && units[name + 1]?.kind !== "verb";
    return isUnborne ? 2 : 0;
  }
  return sendsOff.has(stems.get(norm) ?? "") && off.test(units[name + 1]?.norm ?? "") ? -2 : 0;
}
