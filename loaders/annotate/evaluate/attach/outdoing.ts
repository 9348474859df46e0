import type { Attachment } from "../reading.ts";
import type { TermPlace } from "./noun.ts";

/** Verbs that tell of a result or a lot, not of how something is done. */
const results =
  /^(?:do|did|does|done|poll|far|scor|earn|pa[iy]|plac|finish|deserv|sle[ep]|dress|look|fe[el]|expect)/;
const everybody = /^(?:anyone|anybody|everyone|everybody|most|any)$/;

/** "Reid reads a budget better than anyone": what somebody does better than others. Not "better than anyone expected", "knows better than anyone that". */
export function outdoing({ units, clause, term }: TermPlace): Attachment | null {
  const { subject, predicate } = clause;
  if (units[term]?.norm !== "better" || units[term + 1]?.norm !== "than") return null;
  if (!everybody.test(units[term + 2]?.norm ?? "") || subject.kind !== "named" || subject.relation !== "is")
    return null;
  const { verb = null } = units[predicate.at] ?? {};
  const next = units[term + 3]?.norm ?? "";
  const isTold = /^(?:that|how|what|why|who)$|(?:ed|ought)$/.test(next);
  if (predicate.kind !== "active" || verb === null || results.test(verb.lemma) || isTold) return null;
  return { names: subject.names, rule: "manner", valence: 2, weight: 0.8, scope: clause.from };
}
