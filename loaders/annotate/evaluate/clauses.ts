import { isFinitePlace } from "./clause-at.ts";
import { boundaryAt, leadsToThat } from "./clause-boundary.ts";
import type { Unit } from "./unit.ts";

/** How a clause hangs on what stands before it. */
export type ClauseLink =
  | "main"
  | "but"
  | "and"
  | "relative"
  | "content"
  | "concession"
  | "condition"
  | "subordinate"
  | "participle";

/** A stretch of units [from, to) with at most one finite verb, at `verb`; -1 where it has none. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly link: ClauseLink;
  readonly verb: number;
  /** The unit that a relative clause hangs on; -1 for others. */
  readonly antecedent: number;
}

/** Cuts a sentence into clauses, in order; marks and linking words that part them belong to none. */
export function clausesOf(units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = [];
  let [from, verb, link, antecedent]: [number, number, ClauseLink, number] = [0, -1, "main", -1];
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to, link, verb, antecedent });
  };
  for (let at = 0; at < units.length; at++) {
    const isInserted =
      (link === "relative" || (link === "content" && leadsToThat(units[from - 2]))) &&
      clauses.at(-1)?.verb === -1;
    const found = boundaryAt(units, at, { from, verb, link, isInserted });
    if (found !== null) {
      close(at);
      at += found.skip;
      [from, verb, link, antecedent] = [at, -1, found.link, found.antecedent];
    }
    if (verb < 0 && isFinitePlace(units, at)) verb = at;
  }
  close(units.length);
  return clauses;
}
