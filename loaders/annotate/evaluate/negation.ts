import { set } from "../../attribute/vocabulary/words.ts";
import type { Unit } from "./unit.ts";
import { notNegated } from "./word-sets.ts";

const reach = 9;

/**
 * Whether a term is denied: an odd number of turns between `from` and it, each of which reaches a few words, or a lone "not" behind it. A listed
 * phrase may be a turn ("not up to leading").
 */
export function isNegated(units: readonly Unit[], from: number, term: number): boolean {
  let negated = isMocked(units, term);
  for (let i = Math.max(from, term - reach); i < term; i++) if (turns(units, i, term)) negated = !negated;
  return negated;
}

const turns = (units: readonly Unit[], at: number, term: number): boolean =>
  (negates(units, at) &&
    !isUtmost(units, at, term) &&
    !isUnsurpassed(units, at, term) &&
    !isRefusal(units, at, term)) ||
  leadsAway(units, at, term) ||
  isDenyingPhrase(units[at]) ||
  isLess(units, at, term) ||
  isHardlyAny(units, at, term) ||
  isAboutAs(units, at, term);

const refused = set("support respect sympathy room place time tolerance excuse patience mercy truck home");

/** "No room for plotters in the party": somebody is kept off, and is what they are called. */
function isRefusal(units: readonly Unit[], at: number, term: number): boolean {
  if (units[at]?.norm !== "no" || !refused.has(units[at + 1]?.norm ?? "")) return false;
  return /^(?:for|with)$/.test(units[at + 2]?.norm ?? "") && term > at + 2;
}

const doubts = set("doubt question");
const exceptions = set("but if short");

/** Whether a negator turns what follows it, unlike that of "Voting No, with regret", "from nowhere", "nothing but", "without a doubt", "a few" and "no doubt". */
function negates(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || !unit.negator) return false;
  const next = units[at + 1]?.norm ?? "";
  if (unit.norm === "no" && units[at + 1]?.kind === "mark") return false;
  if (unit.norm === "nowhere" && /^(?:from|of)$/.test(units[at - 1]?.norm ?? "")) return false;
  if (unit.norm === "nothing" && exceptions.has(next)) return false;
  if (unit.norm === "without" && next === "a" && doubts.has(units[at + 2]?.norm ?? "")) return false;
  if (unit.norm === "few" && units[at - 1]?.norm === "a") return false;
  return !isIdle(unit.norm, next);
}

/** "Could not have been kinder", "couldn't be more honest": that there is no more of it. */
function isUtmost(units: readonly Unit[], at: number, term: number): boolean {
  const norm = units[at]?.norm ?? "";
  const isCould =
    norm === "couldn't" || (/^(?:not|never|hardly|scarcely)$/.test(norm) && units[at - 1]?.norm === "could");
  if (!isCould || !/^be(?:en)?$/.test(units[term - (units[term - 1]?.norm === "more" ? 2 : 1)]?.norm ?? ""))
    return false;
  return isMore(units, term);
}

const plainInEr = set("bitter clever eager proper improper sinister tender sober");

/** "More honest", "worse", "kinder". */
const isMore = (units: readonly Unit[], term: number): boolean => {
  const norm = units[term]?.norm ?? "";
  return units[term - 1]?.norm === "more" || (/^(?:worse|[a-z]{3,}er)$/.test(norm) && !plainInEr.has(norm));
};

const moments = set("now today tonight yesterday when in at during this these last before");

/** "I have never felt so ashamed", "has never been more honest than now": that there was no more of it. "Never so weak as to", "that" or "than Dahl" denies. */
function isUnsurpassed(units: readonly Unit[], at: number, term: number): boolean {
  if (units[at]?.norm !== "never" || units.slice(at, term).some(({ kind }) => kind === "mark")) return false;
  const [next, second] = [units[term + 1]?.norm ?? "", units[term + 2]?.norm ?? ""];
  if (units[term - 1]?.norm === "so") return next !== "that" && !(next === "as" && second === "to");
  return /^(?:be(?:en)?|felt)$/.test(units[term - (units[term - 1]?.norm === "more" ? 2 : 1)]?.norm ?? "")
    ? isMore(units, term) && (next !== "than" || moments.has(second))
    : false;
}

/** "No doubt", "not only", which turn nothing; "I don't doubt" does. */
const isIdle = (negator: string, next: string): boolean =>
  notNegated.has(next) && !(doubts.has(next) && /(?:n't|not|never)$/.test(negator));

/** Words that turn what they lead to. */
const turning = set(
  `fail fails failed failing refuse refuses refused refusing decline declines declined unable impossible incapable avoid
  avoids avoided stop stops stopped cease ceases ceased instead forgot neglected free rather`,
);
const turned = set("to of from than but");
const distant = set("far anything less short");
const away = set("from but than of");

/** "Failed to inspire", "instead of helping", "far from honest", "anything but", not "nothing short of"; no comma parts it from the term. */
function leadsAway(units: readonly Unit[], at: number, term: number): boolean {
  const [norm, next] = [units[at]?.norm ?? "", units[at + 1]?.norm ?? ""];
  const isAway = distant.has(norm) && away.has(next) && units[at - 1]?.norm !== "nothing";
  return (
    (isAway || (turning.has(norm) && turned.has(next))) &&
    !units.slice(at, term).some((unit) => unit.norm === ",")
  );
}

/** "Not up to", "not fit for": a phrase of the lexicon. */
const isDenyingPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.opinion !== null && unit.norm.startsWith("not ");

/** "Has little charm", "has yet to lead". */
const isHardlyAny = (units: readonly Unit[], at: number, term: number): boolean => {
  const norm = units[at]?.norm;
  if (norm === "yet") return units[at + 1]?.norm === "to";
  return norm === "little" && at === term - 1 && units[at - 1]?.kind === "verb";
};

/** "About as honest as a fox", "about as much charm as a kerb": mockery. */
const isAboutAs = (units: readonly Unit[], at: number, term: number): boolean =>
  units[at]?.norm === "about" &&
  units[at + 1]?.norm === "as" &&
  term <= at + 4 &&
  units
    .slice(term + 1, term + 4)
    .some(({ norm }, i) => norm === "as" && /^an?$/.test(units[term + i + 2]?.norm ?? ""));

const lesser = set("less least");
const noLesser = set("no none not never nothing at nor");

/** "Less honest", "the least bad", not "no less honest", "at least honest". */
const isLess = (units: readonly Unit[], at: number, term: number): boolean =>
  lesser.has(units[at]?.norm ?? "") &&
  (term === at + 1 || (term === at + 2 && units[at + 1]?.kind === "adverb")) &&
  !noLesser.has(units[at - 1]?.norm ?? "");

const longestMocked = 5;

/** "A genius (not).", "brilliant, not.": a lone "not" in brackets or at the end behind a term says the opposite. */
function isMocked(units: readonly Unit[], term: number): boolean {
  let at = term + 1;
  while (at < term + longestMocked && units[at]?.kind !== undefined && units[at]?.kind !== "mark") at++;
  const [mark, last] = [units[at]?.norm ?? "", units[at + 2]];
  if (units[at + 1]?.norm !== "not") return false;
  return mark === "("
    ? last?.norm === ")"
    : /^[,–—-]$/.test(mark) && (last === undefined || /^[.!]+$/.test(last.norm));
}
