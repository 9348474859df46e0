import { isNegated } from "../negation.ts";
import type { Attachment } from "../reading.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const reach = 5;
const harms = /^(?:harm|failing|declining)$/;

/** Where "than" stands after a term, and the name behind it; null where it compares with nobody. */
function thanWhom({
  units,
  clause,
  term,
}: TermPlace): { readonly than: number; readonly name: number } | null {
  for (let than = term + 1; than < Math.min(clause.to, term + 1 + reach); than++) {
    if (units[than]?.kind === "mark" || units[than]?.kind === "name") return null;
    if (units[than]?.norm !== "than") continue;
    const name = nameFrom(units, than + 1, clause.to, 3);
    return name >= 0 && units[name]?.possessive === false ? { than, name } : null;
  }
  return null;
}

/**
 * "The town deserves better than Reid": whoever is less than something good is not good. "A better candidate than Reid I have not seen" turns
 * it. Where the clause speaks of somebody it names, that one is judged.
 */
export function comparison(place: TermPlace): Attachment | null {
  const { units, clause, valence } = place;
  const found = thanWhom(place);
  if (found === null || clause.subject.kind === "named" || isNoDeedOf(place)) return null;
  // "Who better than Reid to …?"
  const isTurned =
    units[clause.from]?.norm === "who" || units.slice(found.than, clause.to).some(({ negator }) => negator);
  return {
    names: [found.name],
    rule: "comparison",
    valence: isTurned ? valence : -valence,
    weight: 0.8,
    scope: clause.from,
  };
}

/** "Nobody has been treated worse than Reid", "nobody lied better", "no leader has": what tells of something else than how good somebody is. */
function isNoDeedOf({ units, clause, term }: TermPlace): boolean {
  const { at, kind, verbClass } = clause.predicate;
  const isWhole = /^no /.test(units[term]?.norm ?? "") && term < at;
  if (!/^(?:better|worse)$/.test(units[term]?.norm ?? "")) return isWhole;
  return kind === "passive" || harms.test(verbClass ?? "") || /[a-z]{2}ed$/.test(units[term - 1]?.norm ?? "");
}

/** "I have never seen a leader as good as Reid": whom nobody matches is what the term says. */
export function unmatched({ units, clause, term, valence }: TermPlace): Attachment | null {
  if (units[term - 1]?.norm !== "as" || clause.subject.kind === "named") return null;
  let as = term + 1;
  while (as < term + reach && units[as]?.kind === "word" && units[as]?.norm !== "as") as++;
  const name = units[as]?.norm === "as" ? nameFrom(units, as + 1, clause.to, 2) : -1;
  if (name < 0 || units[name]?.possessive === true || !isNegated(units, clause.from, term)) return null;
  return { names: [name], rule: "comparison", valence, weight: 1, scope: term };
}

/**
 * Whom a judgement of a clause's subject sets apart from it, the other way: "Unlike Hale, Reid is honest", "Reid is a better leader than Hale"; null
 * where nobody is.
 */
export function contrasted(place: TermPlace, found: Attachment): Attachment | null {
  const { units, clause, term } = place;
  if (clause.subject.kind !== "named" || found.names[0] !== clause.subject.names[0]) return null;
  const name = unlikeWhom(place) ?? surpassed(place);
  if (name === null || units[name]?.entity === units[clause.subject.names[0] ?? -1]?.entity) return null;
  const isEqual = units[name - 1]?.norm === "than" && isNegated(units, clause.from, term);
  return isEqual
    ? null
    : { ...found, names: [name], rule: "comparison", valence: -found.valence, weight: 0.6 * found.weight };
}

function unlikeWhom({ units, clause }: TermPlace): number | null {
  for (let i = clause.from; i < clause.to; i++) {
    const name = units[i]?.norm === "unlike" ? nameFrom(units, i + 1, clause.to, 2) : -1;
    if (name >= 0 && units[name]?.possessive === false) return name;
  }
  return null;
}

const surpassed = (place: TermPlace): number | null =>
  /^(?:better|worse)$/.test(place.units[place.term]?.norm ?? "") ? (thanWhom(place)?.name ?? null) : null;
