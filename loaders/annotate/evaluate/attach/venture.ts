import { set } from "../../../attribute/vocabulary/words.ts";
import { isNegated } from "../negation.ts";
import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { meansOthers, nameFrom, type TermPlace } from "./noun.ts";

const follies = set(
  "fool fools foolish wrong mad mistake error stupid idiotic naive crazy insane daft silly reckless folly madness lunacy disaster disastrous insanity suicide unwise",
);
const wisdoms = set("right wise sensible smart lucky fortunate privileged honoured");
const hardships = set("hard impossible difficult");
const trusts = set(
  "like respect admire trust elect re-elect back support choose pick believe follow nominate appoint select endorse promote vote",
);

/** Whether a word may say that it is foolish or wise to have to do with somebody. */
export const mayVenture = (norm: string): boolean =>
  follies.has(norm) || wisdoms.has(norm) || hardships.has(norm) || isPhrase(norm);

/** "Hard to like", which the lexicon has as one. */
const isPhrase = (norm: string): boolean => /^(?:hard|easy) to (?:like|love|trust)$/.test(norm);

/** "It is hard to like Reid", "I was a fool to trust Reid", "it would be madness to elect Reid": what it is to have to do with somebody judges them; null where that is not said. */
export function venture({ units, clause, term }: TermPlace): Attachment | null {
  const { norm = "" } = units[term] ?? {};
  if (!mayVenture(norm) || (clause.subject.kind === "named" && trusting(units, clause, term) < 0))
    return null;
  const name = isPhrase(norm)
    ? nameFrom(units, term + 1, clause.to, 3)
    : Math.max(trusted(units, term, clause.to), trusting(units, clause, term));
  if (name < 0 || meansOthers(units, name, clause.to) || units[name]?.possessive === true) return null;
  // "It would not be wrong to back Reid"
  if (isNegated(units, clause.from, term)) return null;
  return {
    names: [name],
    rule: "stance",
    valence: wisdoms.has(norm) || norm.startsWith("easy") ? 2 : -2,
    weight: 0.9,
    scope: term,
  };
}

const trustings =
  /^(?:electing|re-electing|choosing|trusting|backing|supporting|picking|following|appointing|voting)$/;

/** "Voting for Reid would be madness": the name in what is said to be so; -1 where the clause is not about such a deed. */
function trusting(units: readonly Unit[], { from, predicate }: TermPlace["clause"], term: number): number {
  if (!trustings.test(units[from]?.norm ?? "") || predicate.kind !== "copula" || term < predicate.at)
    return -1;
  const name = nameFrom(units, units[from + 1]?.norm === "for" ? from + 2 : from + 1, predicate.at, 2);
  return name >= 0 && /^(?:auxiliary|copula)$/.test(units[name + 1]?.kind ?? "") ? name : -1;
}

/** "To trust Reid", "to vote for Reid" right behind a word: the name; -1 where none stands so. */
function trusted(units: readonly Unit[], at: number, to: number): number {
  if (units[at + 1]?.norm !== "to" || !trusts.has(units[at + 2]?.norm ?? "")) return -1;
  return nameFrom(units, /^(?:for|in)$/.test(units[at + 3]?.norm ?? "") ? at + 4 : at + 3, to, 3);
}

/** "A fool to trust", "right to back": whether a verb only tells what it is foolish or wise to do. */
export const isVentured = (units: readonly Unit[], verb: number): boolean =>
  units[verb - 1]?.norm === "to" && mayVenture(units[verb - 2]?.norm ?? "");
