import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const rules = new Set(
  "leadership watch stewardship tenure reign rule chairmanship management guidance command direction care".split(
    " ",
  ),
);

/** "The station has thrived under Reid", "on Reid's watch": how a thing fares judges whoever has the care of it; null where nobody is named. */
export function underWhom({ units, clause, term, valence }: TermPlace): Attachment | null {
  const found = (name: number): Attachment => ({
    names: [name],
    rule: "under",
    valence,
    weight: 0.7,
    scope: clause.from,
  });
  const { subject } = clause;
  const [leader = -1] = subject.names;
  if (subject.relation === "under" && leader >= 0) return found(leader);
  if (subject.kind === "named") return null;
  for (let i = term + 1; i < clause.to; i++) {
    const norm = units[i]?.norm;
    if (norm !== "under" && norm !== "on") continue;
    const name = nameFrom(units, i + 1, clause.to, 3);
    if (name >= 0 && (units[name]?.possessive === true ? hasRule(units, name) : norm === "under"))
      return found(name);
  }
  return null;
}

const hasRule = (units: readonly Unit[], name: number): boolean =>
  units.slice(name + 1, name + 4).some(({ norm }) => rules.has(norm));
