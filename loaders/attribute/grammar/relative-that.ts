import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import {
  adverbs,
  beForms,
  conjunctions,
  days,
  determiners,
  finite,
  isSomebody,
  otherPasts,
  pasts,
  plainThirds,
  prepositions,
  pronouns,
  recurring,
  relatives,
  set,
  thirds,
  times,
} from "../vocabulary/words.ts";
import { isAdverb } from "./adverb.ts";
import { phraseStarting } from "./phrase-starting.ts";
import { pastAside } from "./told-aside.ts";

/** Verbs that take what was said as their object: "the claim that he made". */
const handled = set(
  "make makes made making give gives gave given giving hearing reading getting receiving repeating quoting issue issues issued repeat repeats repeated hear heard read publish published level levelled reject rejected deny denied raise raised send sent receive received get got post posted put quote quoted cite cited remember remembered ignore ignored withdraw withdrew throw threw launch launched offer offered mention mentioned share shared believe spread brought",
);

/** Prepositions that go on with a noun: "members of the board had". */
const joins = set("of in for from at with among");
/** Verbs that take whoever gets something before the thing: "the promise that he gave his wife". */
const gives = set("give gives gave given giving send sent offer offered make made");

const objects = set("us me him her them you it");
/** Determiners behind which a form stands for a noun. */
const articles = set("a an the no every");

/** Whether a phrase is over at `at`: a mark, a preposition, a verb or a time, but no object. */
function endsPhrase({ units }: Passage, at: number): boolean {
  const unit = units[at];
  return (
    unit === undefined ||
    unit.kind === "punctuation" ||
    [prepositions, finite, pasts, adverbs, days, conjunctions].some((words) => isWord(unit, words)) ||
    (isWord(unit, recurring) && isWord(units[at + 1], times)) ||
    (unit.kind === "word" && /[a-z]{2}ed$|[a-z]{3}ly$/.test(unit.norm))
  );
}

/** Whether what stands at `at` is the object of the verb before it, or ends its clause, rather than a noun that a participle leads. */
const opensObject = (p: Passage, at: number): boolean =>
  p.units[at]?.kind !== "word" ||
  endsPhrase(p, at) ||
  [determiners, pronouns, relatives, objects].some((words) => isWord(p.units[at], words));

/** Whether a unit is a word in small letters that opens no phrase. */
const isPlain = (u: Unit | undefined): boolean =>
  u?.kind === "word" &&
  ![determiners, pronouns, prepositions, conjunctions].some((words) => words.has(u.norm)) &&
  !/[^s]s$/.test(u.norm);

/** "That appeared on Monday", "that will not go away", "that fits him": whether a verb stands right behind "that", for which the noun is the subject. */
function isSubject(p: Passage, from: number, isPlural: boolean): boolean {
  const { units } = p;
  // "Remarks that, where not rude, were dull"
  let at = pastAside(p, from);
  while (isAdverb(units[at])) at++;
  const [verb, next] = [units[at], units[at + 1]];
  // "Demands that badly need an answer"
  if (isPlural && at > from && /ly$/.test(units[from]?.norm ?? "") && isPlain(verb)) return true;
  // "Reports that cross our desks"
  if (isPlural && isPlain(verb) && (isWord(next, determiners) || isWord(next, objects))) return true;
  if ([finite, pasts, otherPasts].some((words) => isWord(verb, words))) return true;
  if (verb?.kind !== "word" || determiners.has(verb.norm) || pronouns.has(verb.norm)) return false;
  if (/[a-z]{2}ed$/.test(verb.norm)) return opensObject(p, at + 1);
  if (isPlural || !/[^s]s$/.test(verb.norm)) return false;
  if (plainThirds.has(verb.norm) || thirds.has(verb.norm)) return true;
  // "That members had voted"
  const isNoun = isWord(next, finite) || isWord(next, pasts) || isAdverb(next) || isWord(next, conjunctions);
  const goesOn = isWord(next, joins) && units.slice(at + 2, at + 6).some((u) => isWord(u, finite));
  return !isNoun && !goesOn && !/[a-z]{2}ed$/.test(next?.norm ?? "");
}

/** Forms in -ing that are nothing without an object: "the report that she was drafting". */
const ongoing = set(
  "reading drafting avoiding facing discussing describing mentioning expecting awaiting examining considering preparing pursuing studying addressing",
);
/** What somebody gets: "the report that she was shown". */
const got = set("given shown handed offered");
/** Prepositions that are no part of a verb; with no noun after them the noun before "that" is theirs: "that he was relying upon was". */
const stranding = set("of for from with at about into upon against to");

/** Whether a clause ends before `at`, at a verb or a mark, so that what stands before has no object. */
const endsBare = ({ units }: Passage, at: number): boolean =>
  units[at] === undefined ||
  isMark(units[at], ",.;:–—") ||
  [finite, pasts, otherPasts].some((words) => isWord(units[at], words));

/** Whether a preposition, a form in -ing or something got at `at` lacks its noun. */
const isBereft = (p: Passage, at: number): boolean =>
  endsBare(p, at + 1) &&
  (isWord(p.units[at], stranding) ||
    (isWord(p.units[at - 1], beForms) && (isWord(p.units[at], ongoing) || isWord(p.units[at], got))));

/** Most units of a relative clause up to its verb. */
const longest = 9;

/** "That he made on Sunday", "that the engineers gave us": whether a verb without its object, which the noun is, stands shortly behind "that". */
function isObject(p: Passage, from: number): boolean {
  const { units } = p;
  for (let at = from + 1; at < from + longest; at++) {
    const unit = units[at];
    if (isBereft(p, at)) return true;
    // "That the dam was ignored": a passive has what is done to it before it.
    if ((unit?.kind !== "word" && unit?.kind !== "name") || isWord(unit, relatives)) return false;
    if (isWord(unit, beForms)) return isBereft(p, at + 1) || isStrandedBehind(p, at + 1);
    // "That he can win deserves a hearing"
    if (!isWord(units[at - 1], articles) && isWord(unit, handled)) return lacksObject(p, at);
    if (isWord(unit, pasts) || /[a-z]{3}ed$/.test(unit.norm)) return false;
  }
  return false;
}

/** "That he was looking for": whether a form in -ing at `at` has a preposition without its noun behind it. */
const isStrandedBehind = (p: Passage, at: number): boolean =>
  /ing$/.test(p.units[at]?.norm ?? "") && isWord(p.units[at + 1], stranding) && endsBare(p, at + 2);

/** Whether the verb at `at` has no object behind it but whom it is done for: "gave us on Sunday". */
function lacksObject(p: Passage, at: number): boolean {
  const { units } = p;
  const whom = isWord(units[at], gives) ? phraseStarting(p, at + 1) : null;
  const isSomeone = whom !== null && (whom.kind !== "phrase" || isSomebody(units[whom.to - 1]?.norm ?? ""));
  const end = isSomeone ? whom.to : isWord(units[at + 1], objects) ? at + 2 : at + 1;
  return endsPhrase(p, end) && !isMark(units[end], ":");
}

/**
 * Whether "that" behind a noun of saying, before unit `from`, is a relative: the noun is what the verb of its clause does or is done to
 * ("the claim that he made"). It else opens what is said.
 */
export const isRelative = (p: Passage, from: number, isPlural: boolean): boolean =>
  isSubject(p, from, isPlural) || isObject(p, from);
