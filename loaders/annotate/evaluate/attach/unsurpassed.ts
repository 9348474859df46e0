import type { Attachment } from "../reading.ts";
import { toneOver, type Unit } from "../unit.ts";
import { nameFrom, type TermPlace } from "./noun.ts";

const amounts = new Set(["more", "harder", "better"]);

/** Words that compare without judging by themselves. */
export const isAmount = (norm: string): boolean => amounts.has(norm) || norm === "less";

/** "Nobody has done more for this town than Reid", "more harm", "less": the one whom nobody surpasses. */
export function unsurpassed(place: TermPlace): Attachment | null {
  const { units, clause, term } = place;
  const norm = units[term]?.norm ?? "";
  if (!isAmount(norm) || !isNobody(place)) return null;
  let than = term + 1;
  while (than < clause.to && units[than]?.norm !== "than") than++;
  const name = nameFrom(units, than + 1, clause.to, 3);
  const worth = worthOfDeed(place, than);
  if (name < 0 || worth === 0 || units[name]?.possessive === true) return null;
  const valence = (amounts.has(norm) ? 2 : -2) * worth;
  return { names: [name], rule: "comparison", valence, weight: 1, scope: term };
}

const harms = /^(?:harm|failing|declining)$/;
const helps = /^(?:help|excelling|prospering|reversing)$/;
/** Verbs of which more is better where nothing tells of what. */
const giving = /^(?:do|give|bring|achieve|offer|create|build|work|try|fight|listen|care)$/;
/** Verbs that rid of whatever follows. */
const ridding = /^(?:stop|end|prevent|cut|clear|clean|curb|halt|reduce|beat|win|cure)$/;

/** Whether what is done more or less of is good (1), bad (-1) or neither: "done more for the club", "done more harm", "lied more", "spent more". */
function worthOfDeed({ units, clause, term }: TermPlace, than: number): number {
  const deed = units[clause.predicate.at]?.verb;
  if (deed == null || harms.test(deed.verbClass)) return deed == null ? 0 : -1;
  if (helps.test(deed.verbClass)) return 1;
  const next = units[term + 1];
  if (next?.norm === "for") return 1;
  if (next?.norm === "to") return worthOfAim(units, term + 2, than);
  const end = units.slice(term + 1, than).findIndex(({ kind }) => kind === "preposition");
  const tone = toneOver(units.slice(term + 1, end < 0 ? than : term + 1 + end));
  return Math.sign(tone) || (giving.test(deed.lemma) ? 1 : 0);
}

/** Whether what somebody does more to do, from `at` on, is good or bad: "to wreck the club", "to rescue it", "to stop the cuts". */
function worthOfAim(units: readonly Unit[], at: number, than: number): number {
  const { verb = null, norm = "" } = units[at] ?? {};
  if (helps.test(verb?.verbClass ?? "") || ridding.test(norm)) return 1;
  return harms.test(verb?.verbClass ?? "") || toneOver(units.slice(at, than)) < 0 ? -1 : 1;
}

const isNobody = ({ units, clause }: TermPlace): boolean =>
  units
    .slice(clause.from, Math.max(clause.from + 1, clause.predicate.at))
    .some(({ norm }) =>
      /^(?:nobody|no-one|none|few|no (?:leader|statesman|democrat|gentleman))$/.test(norm),
    ) ||
  (units[clause.from]?.norm === "no" &&
    /^(?:one|man|woman|leader|other)$/.test(units[clause.from + 1]?.norm ?? ""));
