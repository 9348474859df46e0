import { meansOthers, nameFrom, type TermPlace } from "./attach-noun.ts";
import { type Attachment, nobodys } from "./reading.ts";
import { stances } from "./word-sets.ts";

/** "no faith in Reid", "I am proud of Reid", "shame on Reid": the holder must be the writer, people at large or unsaid. */
export function stance(place: TermPlace): Attachment | null {
  const { units, clause, term } = place;
  const known = stances.get(units[term]?.norm ?? "");
  if (known === undefined) return null;
  for (let i = term + 1; i < Math.min(clause.to, term + 4); i++) {
    const norm = units[i]?.norm ?? "";
    if (known.prepositions.has(norm)) {
      const name = nameFrom(units, i + 1, clause.to, 3);
      if (name < 0) return null;
      const isTopic = known.valence < 0 && term < clause.predicate.at;
      if ((!isTopic && !isHeldByWriter(place)) || meansOthers(units, name, clause.to)) return nobodys;
      return { names: [name], rule: "stance", valence: known.valence, weight: 1, scope: clause.from };
    }
    if (units[i]?.kind !== "adverb" && units[i]?.kind !== "word") return null;
  }
  return null;
}

/** Whether what the clause feels is felt by the writer, by people at large, or by nobody it names. */
export function isHeldByWriter({ units, clause }: TermPlace): boolean {
  const { kind, end } = clause.subject;
  if (kind === "named") return false;
  const opening = units[clause.from]?.norm ?? "";
  return (
    kind !== "other" ||
    opening === "there" ||
    opening.startsWith("there'") ||
    units[end - 1]?.norm === "party"
  );
}

/** "It was reckless of Reid to …". */
export function itOf({ units, clause, term, valence }: TermPlace): Attachment | null {
  if (
    units[term + 1]?.norm !== "of" ||
    clause.predicate.kind !== "copula" ||
    !/^it(?:'s)?$/.test(units[clause.from]?.norm ?? "")
  )
    return null;
  const name = nameFrom(units, term + 2, clause.to, 3);
  return name >= 0 ? { names: [name], rule: "it-of", valence, weight: 1, scope: clause.from } : null;
}
