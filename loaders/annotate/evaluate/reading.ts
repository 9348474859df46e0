import { nearness, strengthAt } from "./modifiers.ts";
import { isNegated } from "./negation.ts";
import type { Parsed } from "./parse.ts";
import type { Unit } from "./unit.ts";

/** The rule that put a term to a name. */
export type ReadingRule =
  | "attribute"
  | "apposition"
  | "example"
  | "possession"
  | "source"
  | "stance"
  | "it-of"
  | "doer"
  | "object"
  | "complement"
  | "predicate"
  | "inverted"
  | "deed"
  | "desert"
  | "comparison"
  | "under"
  | "thanks"
  | "manner"
  | "fragment"
  | "description"
  | "near";

/** A term put to a name, both as units of the sentence. Value is on AFINN's scale of -5 to 5, for above 0. */
export interface Reading {
  readonly term: number;
  readonly name: number;
  readonly value: number;
  readonly negated: boolean;
  readonly rule: ReadingRule;
}

/** What a term is put to, before the words around it are weighed. */
export interface Attachment {
  readonly names: readonly number[];
  readonly rule: ReadingRule;
  readonly valence: number;
  /** How sure the rule is, from 0 to 1. */
  readonly weight: number;
  /** Where negation may start; the term's own place where nothing can negate it. */
  readonly scope: number;
}

/** A term that is somebody's, but nobody's whom the sentence names. */
export const nobodys: Attachment = { names: [], rule: "fragment", valence: 0, weight: 0, scope: 0 };

const negatedWeight = -0.6;

/** Weighs an attachment: negation, strength, the clause, nearness. */
export function weigh(units: readonly Unit[], clause: Parsed, term: number, found: Attachment): Reading[] {
  const own = isNegated(units, found.scope, term);
  const local =
    found.rule === "attribute" ||
    found.rule === "possession" ||
    found.rule === "apposition" ||
    found.rule === "example";
  const negated = own !== (clause.turned && !local);
  // "If Reid, hopeless as ever, had not come": what stands beside a name holds whatever is supposed.
  const held = local ? Math.abs(clause.weight) : clause.weight;
  const weight = found.weight * strengthAt(units, clause.from, term) * held * (negated ? negatedWeight : 1);
  return found.names.map((name) => ({
    term,
    name,
    negated,
    rule: found.rule,
    value: found.valence * weight * nearness(Math.abs(term - name)),
  }));
}
