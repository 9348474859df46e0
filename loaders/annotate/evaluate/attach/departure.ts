import { isNegated } from "../negation.ts";
import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const going = /^(?:go|resign|quit|leave|retire)$/;
const gone = /^(?:went|resigned|quit|left|retired)$/;
const stepping = /^(?:step|stand|stepped|stood)$/;
const aside = /^(?:down|aside|back)$/;

/** "It is time for Reid to go", "it's high time Reid went": whoever is asked to go; null where nobody is. */
export function departure({ units, clause, term }: TermPlace): Attachment | null {
  if (units[term]?.norm !== "time" || !isNow(units, term) || isNegated(units, clause.from, term)) return null;
  const isFor = units[term + 1]?.norm === "for";
  const name = nameFrom(units, isFor ? term + 2 : term + 1, units.length, 1);
  if (name < 0 || units[name]?.possessive === true) return null;
  if (isFor && units[name + 1]?.norm !== "to") return null;
  return goesAt(units, isFor ? name + 2 : name + 1, isFor ? going : gone)
    ? { names: [name], rule: "object", valence: -2, weight: 0.9, scope: term }
    : null;
}

/** "It is time", "it's high time", not "this time", "it was time". */
function isNow(units: readonly Unit[], term: number): boolean {
  let at = term - 1;
  while (/^(?:high|about|past|now|surely|long past|well past)$/.test(units[at]?.norm ?? "")) at--;
  return units[at]?.norm === "it's" || (units[at]?.norm === "is" && units[at - 1]?.norm === "it");
}

/** Whether a verb of going ends its clause at `at`: "to go.", "to step down", not "to leave the hall". */
function goesAt(units: readonly Unit[], at: number, goes: RegExp): boolean {
  const [norm = "", next] = [units[at]?.norm, units[at + 1]];
  if (stepping.test(norm)) return aside.test(next?.norm ?? "");
  return goes.test(norm) && (next === undefined || next.kind === "mark" || /^(?:and|now)$/.test(next.norm));
}
