import { personNouns } from "../../../attribute/vocabulary/words.ts";
import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import type { TermPlace } from "./noun.ts";

/** Whether a word may say who is needed. */
export const mayBeNeeded = (norm: string): boolean => /^needs?$/.test(norm);

const reach = 6;

/** "Reid is the leader we need", "not the man this town needs", "the last person we need"; null where nobody is said to be. */
export function needed({ units, clauses, clause, term }: TermPlace): Attachment | null {
  const next = units[term + 1];
  const isOpen = next === undefined || next.kind === "mark" || term + 1 >= clause.to;
  if (!mayBeNeeded(units[term]?.norm ?? "") || !isOpen) return null;
  const head = headBefore(units, term);
  const { norm = "", kind } = units[head] ?? {};
  if (kind !== "word" || !(personNouns.has(norm) || /^(?:one|person|someone|somebody)$/.test(norm)))
    return null;
  const be = copulaBefore(units, head);
  const of = clauses.find(({ from, to, predicate }) => from <= be && be < to && predicate.at === be);
  if (of === undefined || of.weight === 0 || of.subject.kind !== "named" || of.subject.relation !== "is")
    return null;
  const valence = units[head - 1]?.norm === "last" ? -2 : 2;
  return { names: of.subject.names, rule: "predicate", valence, weight: 0.9, scope: of.from };
}

/** The noun that whoever needs, "we" or "this town" right before `verb`, stands behind; -1 where neither does. */
function headBefore(units: readonly Unit[], verb: number): number {
  let at = verb - 1;
  if (units[at]?.kind !== "pronoun") {
    while (units[at]?.kind === "word" && verb - at < 4) at--;
    if (units[at]?.kind !== "determiner" || at === verb - 1) return -1;
  }
  return /^(?:that|who|whom)$/.test(units[at - 1]?.norm ?? "") ? at - 2 : at - 1;
}

/** The form of "be" before the noun at `head`, past what leads that; -1 where none stands there. */
function copulaBefore(units: readonly Unit[], head: number): number {
  for (let i = head - 1; i > head - reach; i--) {
    if (units[i]?.kind === "copula") return i;
    if (!/^(?:word|determiner|adverb)$/.test(units[i]?.kind ?? "")) return -1;
  }
  return -1;
}
