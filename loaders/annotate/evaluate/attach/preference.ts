import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import type { TermPlace } from "./noun.ts";

const would = /^(?:would|i'd|we'd|'d)$/;
const leads =
  /^(?:with|for|to|by|at|behind|under|trust|have|see|follow|back|support|choose|pick|believe|take|keep|want)$/;

/** Whether a word may say whom the writer would sooner have. */
export const mayPrefer = (norm: string): boolean => norm === "rather" || norm === "sooner" || norm === "than";

/** "I would rather lose with Reid than win with Hale": the one before "than" is preferred to the one after it; null where the writer prefers nobody. */
export function preference({ units, clauses, index, clause, term }: TermPlace): Attachment | null {
  const { norm = "" } = units[term] ?? {};
  if (!mayPrefer(norm) || clause.subject.kind !== "writer") return null;
  const rather = norm === "than" ? preferring(units, clause.from, term) : term;
  if (rather < 0 || !units.slice(clause.from, rather).some((unit) => would.test(unit.norm))) return null;
  const than = norm === "than" ? term : units.findIndex((unit, i) => i > rather && unit.norm === "than");
  if (than < 0 || than > (clauses[index]?.to ?? 0)) return null;
  const preferred = chosen(units, rather + 1, than);
  const name = norm === "than" ? chosen(units, than + 1, clause.to) : preferred;
  // "I'd rather see Reid lose than Hale"
  const isBare = name === than + 1 && preferred < 0;
  return name < 0 || isBare
    ? null
    : { names: [name], rule: "comparison", valence: norm === "than" ? -2 : 2, weight: 0.8, scope: term };
}

const preferring = (units: readonly Unit[], from: number, to: number): number =>
  units.slice(0, to).findLastIndex(({ norm }, i) => i >= from && (norm === "rather" || norm === "sooner"));

/** The one name in units [from, to), led by what one does for or with somebody, or by nothing; -1 where there is none. */
function chosen(units: readonly Unit[], from: number, to: number): number {
  const names = units.slice(from, to).flatMap(({ kind }, i) => (kind === "name" ? [from + i] : []));
  const [name = -1] = names;
  const isFree =
    name >= 0 &&
    names.length === 1 &&
    units[name]?.possessive === false &&
    !/^(?:verb|word)$/.test(units[name + 1]?.kind ?? "");
  return isFree && (name === from || leads.test(units[name - 1]?.norm ?? "")) ? name : -1;
}
