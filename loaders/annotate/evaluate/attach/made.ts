import { type Attachment, nobodys } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { openModals } from "../word-sets.ts";
import type { TermPlace } from "./noun.ts";

const makes = /^(?:make|makes|made|making)$/;
/** What somebody is made to feel, which judges nobody. */
const feelings =
  /^(?:angry|happy|sad|nervous|proud|cross|sick|ill|anxious|afraid|furious|jealous|tired|upset|miserable|unhappy|glad|uncomfortable|comfortable|uneasy|worried|late|better|worse)$/;

const reach = 4;

/** "That makes Reid a liar", "none of this makes her honest": what something makes of somebody. Not "made Reid a good offer", "makes Reid angry". */
export function made({ units, clause, term, valence }: TermPlace): Attachment | null {
  const next = units[term + 1];
  const isLast = next === undefined || term + 1 >= clause.to || !/^(?:word|name|verb)$/.test(next.kind);
  if (!isLast || feelings.test(units[term]?.norm ?? "")) return null;
  let name = term - 1;
  while (term - name < reach && /^(?:determiner|adverb)$/.test(units[name]?.kind ?? "")) name--;
  const isObject =
    units[name]?.kind === "name" && (units[name]?.anaphor === true || units[name]?.possessive !== true);
  if (!isObject || name < clause.from || !makes.test(units[name - 1]?.norm ?? "")) return null;
  return isOfThat(units, clause.from, name - 1)
    ? { names: [name], rule: "complement", valence, weight: 0.9, scope: clause.from }
    : nobodys;
}

/** Whether "this", "that" or "it" makes it so, and not only would: what people make of somebody is their doing. */
function isOfThat(units: readonly Unit[], from: number, verb: number): boolean {
  let at = verb - 1;
  while (at > from && /^(?:auxiliary|adverb)$/.test(units[at]?.kind ?? "")) {
    if (openModals.has(units[at]?.norm ?? "")) return false;
    at--;
  }
  return /^(?:this|that|it|which|these|those)$/.test(units[at]?.norm ?? "");
}
