import type { Attachment } from "../reading.ts";
import type { TermPlace } from "./noun.ts";
import { isAnother } from "./subject.ts";

/** "In Reid we have a leader of courage", "with Reid you get honesty": whoever opens a clause is what one has or gets in them; null where no one is. */
export function inWhom({ units, clause, term, valence }: TermPlace): Attachment | null {
  const { from, verb, predicate } = clause;
  const name = from + 1;
  if (
    !/^(?:in|with)$/.test(units[from]?.norm ?? "") ||
    units[name]?.kind !== "name" ||
    units[name]?.possessive
  )
    return null;
  if (term < predicate.after || !/^(?:we|you|i|one)$/.test(units[verb - 1]?.norm ?? "")) return null;
  if (!/^(?:have|get|find|see)$/.test(units[predicate.at]?.verb?.lemma ?? "")) return null;
  const isOnly = !units
    .slice(predicate.after, term)
    .some((_, i) => isAnother(units, [name], predicate.after + i));
  return isOnly ? { names: [name], rule: "complement", valence, weight: 0.9, scope: from } : null;
}
