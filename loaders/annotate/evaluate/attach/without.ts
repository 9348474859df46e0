import type { Attachment } from "../reading.ts";
import { toneOver } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const reach = 16;
const would = /^(?:would|wouldn't|there'd|we'd|i'd|'d)$/;

/** "Without Reid there would be no playgroup", "the club would have collapsed": what would be missing, or worse, speaks for whoever is there. */
export function indispensable({ units, clauses, clause, term }: TermPlace): Attachment | null {
  // "With and without Reid"
  if (units[term]?.norm !== "without" || units[term - 2]?.norm === "with") return null;
  const name = nameFrom(units, term + 1, clause.to, 2);
  if (name < 0 || units[name]?.possessive === true) return null;
  const end = Math.min(clauses.at(-1)?.to ?? clause.to, name + reach);
  const opens = term === clause.from || /^(?:and|but|for)$/.test(units[term - 1]?.norm ?? "");
  const [from, to] = opens ? [name + 1, end] : [clause.from, term];
  const rest = units.slice(from, to);
  if (!rest.some(({ norm }) => would.test(norm))) return null;
  const isMissing = rest.some(({ negator }) => negator);
  const tone = toneOver(rest);
  if (!isMissing && tone === 0) return null;
  const speaksFor = isMissing ? tone >= 0 : tone < 0;
  return { names: [name], rule: "thanks", valence: speaksFor ? 2 : -2, weight: 0.8, scope: term };
}
