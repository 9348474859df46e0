import { type Attachment, nobodys } from "../reading.ts";
import { toneOver } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const reach = 6;

/** "A vote for Reid is a vote for chaos", "is a vote against honesty": whoever stands for what a vote is said to be for. */
export function ballot({ units, clause, term }: TermPlace): Attachment | null {
  if (units[term]?.norm !== "vote" || units[term + 1]?.norm !== "for") return null;
  const name = nameFrom(units, term + 2, clause.to, 1);
  if (name < 0 || units[name]?.possessive === true || units[name + 1]?.norm !== "is") return null;
  const [a, vote, side] = units.slice(name + 2, name + 5).map(({ norm }) => norm);
  if (a !== "a" || vote !== "vote" || (side !== "for" && side !== "against")) return null;
  const tone = toneOver(units.slice(name + 5, name + 5 + reach));
  if (tone === 0) return nobodys;
  const valence = tone > 0 === (side === "for") ? 2 : -2;
  return { names: [name], rule: "predicate", valence, weight: 0.9, scope: term };
}

/** "Anyone but Reid": whoever is the one that will not do; null behind a denial ("has not told anyone but Reid"). */
export function anyoneBut({ units, term }: TermPlace): Attachment | null {
  const name = nameFrom(units, term + 2, units.length, 1);
  const isAnyone = /^(?:anyone|anybody)$/.test(units[term]?.norm ?? "") && units[term + 1]?.norm === "but";
  if (!isAnyone || name < 0 || units[name]?.possessive === true) return null;
  const next = units[name + 1];
  const isBare = next === undefined || next.kind === "mark";
  const isDenied = units.slice(0, term).some(({ negator }) => negator);
  const isCalledFor = term === 0 || /^(?:for|be|back|want|elect|prefer)$/.test(units[term - 1]?.norm ?? "");
  return isBare && isCalledFor && !isDenied
    ? { names: [name], rule: "object", valence: -2, weight: 0.8, scope: term }
    : null;
}
