import type { Attachment } from "../reading.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const reach = 5;
const sayable = /^(?:said|say)$/;

/** "Hale is honest, which is more than can be said for Reid", "more than you can say of Reid": whom the same cannot be said of. */
export function unsayable({ units, clauses, term }: TermPlace): Attachment | null {
  if (units[term]?.norm !== "more" || units[term + 1]?.norm !== "than") return null;
  const left = units[term - 1];
  if (left?.kind !== "copula" && !/^(?:that's|it's)$/.test(left?.norm ?? "")) return null;
  const to = clauses.at(-1)?.to ?? units.length;
  for (let i = term + 2; i < Math.min(to, term + 2 + reach); i++) {
    if (units[i]?.kind === "name" || units[i]?.kind === "mark") return null;
    if (!sayable.test(units[i]?.norm ?? "")) continue;
    const name = /^(?:for|of|about)$/.test(units[i + 1]?.norm ?? "") ? nameFrom(units, i + 2, to, 2) : -1;
    const isAble = units.slice(term + 2, i).some(({ norm }) => /^(?:can|could)$/.test(norm));
    if (name < 0 || !isAble || units[name]?.possessive === true) return null;
    return { names: [name], rule: "comparison", valence: -2, weight: 0.8, scope: term };
  }
  return null;
}
