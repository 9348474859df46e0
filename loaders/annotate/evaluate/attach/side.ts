import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

/** Whether a word may say whose side the writer is on. */
export const maySide = (norm: string): boolean => /^(?:with|for|behind|against)$/.test(norm);

/** "I'm with Reid", "we are all behind Reid", "I'm against Reid"; null where the writer takes no side. */
export function side({ units, clause, term }: TermPlace): Attachment | null {
  const { norm = "" } = units[term] ?? {};
  if (!maySide(norm) || !isWriterBefore(units, clause.from, term)) return null;
  const name = nameFrom(units, term + 1, clause.to, 2);
  if (name < 0 || units[name]?.possessive === true) return null;
  return {
    names: [name],
    rule: "stance",
    valence: norm === "against" ? -2 : 2,
    weight: 0.8,
    scope: clause.from,
  };
}

/** "I'm", "we are", right before a word but for adverbs. */
function isWriterBefore(units: readonly Unit[], from: number, term: number): boolean {
  let be = term - 1;
  while (be > from && (units[be]?.kind === "adverb" || units[be]?.norm === "all")) be--;
  const isParted = /^(?:i|we)$/.test(units[be - 1]?.norm ?? "") && /^(?:am|are)$/.test(units[be]?.norm ?? "");
  return isParted || /^(?:i'm|we're)$/.test(units[be]?.norm ?? "");
}
