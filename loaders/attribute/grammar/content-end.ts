import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  beForms,
  clauseOpeners,
  conjunctions,
  determiners,
  finite,
  isSomebody,
  looksPlural,
  negations,
  nominatives,
  otherPasts,
  pasts,
  plainRelatives,
  plainThirds,
  prepositions,
  pronouns,
  set,
  subordinators,
  thirds,
} from "../vocabulary/words.ts";
import { isAdverb } from "./adverb.ts";

/** Most units before a noun among which the verb that it is an object of is looked for. */
const longestBefore = 24;

/** Most units of a clause in which the verb behind it is looked for. */
const longest = 60;

const helpers = new Set([...finite, ...beForms, "be", "been", "to"]);
/** Verbs behind which a clause begins whose subject the noun can be: "everyone knows the claim that he lied was false". */
const clausal = set(
  "know knows knew think thinks thought believe believes believed say says said suspect suspects hope hopes",
);

/** Whether a unit can be a verb in a tense, by its form and by what stands before it. */
function isVerb({ units }: Passage, at: number): boolean {
  const [unit, left] = [units[at], units[at - 1]];
  if (unit?.kind !== "word") return false;
  if (finite.has(unit.norm) || unit.norm === "be" || unit.norm === "am") return true;
  if (isWord(left, determiners) || isWord(left, prepositions) || left?.possessive) return false;
  const isThird = plainThirds.has(unit.norm) || thirds.has(unit.norm) || cueVerb(unit.norm)?.form === "third";
  const isPast =
    pasts.has(unit.norm) ||
    otherPasts.has(unit.norm) ||
    cueVerb(unit.norm)?.form === "past" ||
    /[a-z]{2}ed$/.test(unit.norm);
  return isThird || isPast || (isWord(left, nominatives) && !isAdverb(unit));
}

/** Whether a verb before it, adverbs apart, has the verb at `at` in its group: "had been sold", "would not be". */
function isHelped({ units }: Passage, at: number): boolean {
  let left = at - 1;
  while (isAdverb(units[left])) left--;
  return isWord(units[left], helpers);
}

/** Whether the noun phrase that begins at `from` stands behind the verb of its clause, so that what is said goes on to the end. */
export function isBehindVerb(p: Passage, from: number): boolean {
  if (isWord(p.units[from - 1], clausal)) return false;
  // "…, and her claim that it was lost was false"
  if (isWord(p.units[from - 1], conjunctions) && isMark(p.units[from - 2], ",")) return false;
  for (let i = from - 1; i >= 0 && from - i < longestBefore; i--) {
    const unit = p.units[i];
    if (unit?.kind === "quote" || isMark(unit, ".;:–—(")) return false;
    if (isWord(unit, clauseOpeners) && !isWord(unit, plainRelatives)) return false;
    if (isVerb(p, i)) return true;
  }
  return false;
}

/** Whether a phrase with a preposition, or a participle, opens the sentence and holds the noun phrase at `from`: "Despite his claim that". */
export function isInOpening(p: Passage, from: number): boolean {
  let start = from;
  while (
    start > 0 &&
    from - start < longestBefore &&
    !isMark(p.units[start - 1], ",.;:–—") &&
    p.units[start - 1]?.kind !== "quote"
  )
    start--;
  const first = p.units[start];
  return (
    start < from &&
    from - start < longestBefore &&
    (isWord(first, prepositions) ||
      isWord(first, subordinators) ||
      /[a-z]{2}(?:ing|ed)$/.test(first?.norm ?? ""))
  );
}

const classes = [adverbs, conjunctions, determiners, negations, clauseOpeners, prepositions, pronouns];

/** Most units of a subject before a verb that its form does not show. */
const longestSubject = 4;

/** "Members want change": whether a base form stands right behind a plural at the beginning of a clause that starts at `from`. */
function isBase({ units }: Passage, at: number, from: number): boolean {
  const [unit, left] = [units[at], units[at - 1]];
  if (unit?.kind !== "word" || at === from || at - from > longestSubject) return false;
  const isPlural = (left?.kind === "word" || left?.kind === "name") && looksPlural(left.norm);
  return isPlural && !classes.some((words) => words.has(unit.norm)) && !/(?:s|ing|ly)$/.test(unit.norm);
}

/** "A claim that the plan he made was": whether a clause without a relative begins at `at`, right behind a noun. */
function opensInside({ units }: Passage, at: number): boolean {
  const left = units[at - 1];
  if (!isWord(units[at], nominatives)) return false;
  const isNoun = left?.kind === "word" && !classes.some((words) => words.has(left.norm));
  return left?.kind === "name" || isNoun;
}

/** First of the adverbs that stand right before the verb at `at`. */
function withAdverbs({ units }: Passage, at: number): number {
  let first = at;
  while (isAdverb(units[first - 1])) first--;
  return first;
}

/** "Fame never lasts", "the vaccine causes harm": whether a word in -s right behind a noun in the singular may be the verb of a clause that starts at `from`. */
function mayBeThird({ units }: Passage, at: number, from: number): boolean {
  let left = at - 1;
  while (isAdverb(units[left])) left--;
  const [unit, noun] = [units[at], units[left]];
  if (unit?.kind !== "word" || left < from || !/[^s]s$/.test(unit.norm) || isWord(units[at + 1], joins))
    return false;
  if (classes.some((words) => words.has(unit.norm))) return false;
  const isNoun =
    noun?.kind === "name" || (noun?.kind === "word" && !classes.some((words) => words.has(noun.norm)));
  return isNoun && noun?.possessive === false && !looksPlural(noun.norm);
}

const joins = set("of in for from at with");

const objects = set(
  "him them me us you it nobody everybody everyone somebody someone anybody anyone nothing everything",
);
/** Verbs behind which whoever gets something stands before it: "cannot give members the vote". */
const gives = set(
  "give gave given giving offer promise send sent show deny grant sell teach owe allow hand tell",
);

const isPlain = (u: Unit | undefined): boolean =>
  u?.kind === "word" && !u.possessive && !classes.some((words) => words.has(u.norm));

/** Verbs of what a claim does or is, in a form that is seldom a noun's. */
const seldomNouns = set(
  "misses ignores overlooks assumes forgets proves reveals suggests reflects stems annoys infuriates undermines betrays misleads exposes confirms illustrates demonstrates persists amuses baffles relies carries overstates understates invites rings flies deserves looks sounds",
);

/**
 * Whether a word in -s at `at` is a verb by what stands around it: behind a whole predicate, person or plural, with its object after it
 * ("was safe merits a", "beat Reid annoys the"); of a clause that is still open, behind a noun in the singular.
 */
function isShownThird({ units }: Passage, at: number, open: number): boolean {
  const [unit, left, next] = [units[at], units[at - 1], units[at + 1]];
  if (!isPlain(unit) || !/[^s]s$/.test(unit?.norm ?? "") || isSomebody(unit?.norm ?? "")) return false;
  if (seldomNouns.has(unit?.norm ?? ""))
    return isPlain(left) || left?.kind === "name" || isWord(left, objects);
  const hasObject = isWord(next, determiners) || isWord(next, objects);
  if (left?.kind === "name") return !left.possessive && (hasObject || next?.kind === "name");
  if (isWord(left, objects)) return hasObject;
  if (!isPlain(left)) return false;
  if (open > 0) return hasObject && !looksPlural(left?.norm ?? "");
  let lead = at - 2;
  while (isAdverb(units[lead])) lead--;
  if (isWord(units[lead], beForms)) return hasObject || next?.kind === "name";
  if (looksPlural(left?.norm ?? "")) return hasObject;
  // "Had broken rules the board wrote"
  const isLed =
    isWord(units[lead], helpers) || isWord(units[lead], nominatives) || units[lead]?.kind === "name";
  const isAlone = isLed && !isWord(left, gives);
  return isAlone && hasObject && !isWord(next, the);
}

const the = set("the");

/** "The demand that Reid resign", "that the club sell the boat": whether a base form stands at `at` behind its subject in a clause from `from` on. */
function isWished({ units }: Passage, at: number, from: number): boolean {
  const [unit, left, next] = [units[at], units[at - 1], units[at + 1]];
  if (
    !isPlain(unit) ||
    at === from ||
    at - from > longestSubject ||
    /(?:s|ed|ing|ly)$/.test(unit?.norm ?? "")
  )
    return false;
  if (left?.kind === "name") return !left.possessive;
  return isPlain(left) && (isWord(next, determiners) || isWord(next, objects));
}

/**
 * Unit of the verb behind what a noun that is its subject says, from unit `from` on: "was" in "the claim that it had been sold | was
 * false". It is the first verb for which no clause inside is still open, or the only one where a word before it may be the clause's own;
 * where there is none a verb that only what stands beside it shows is taken, and in what is asked for (`isWish`) a base form; else the
 * passage's end.
 */
export function verbBehind(p: Passage, from: number, isWish: boolean): number {
  const shown = verbAmong(p, from, () => false);
  if (shown < p.units.length) return shown;
  return verbAmong(
    p,
    from,
    (at, open) => isShownThird(p, at, open) || (isWish && open > 0 && isWished(p, at, from)),
  );
}

/** The verb of {@link verbBehind}, with what `isOther` takes for one besides, told how many clauses are open. */
function verbAmong(p: Passage, from: number, isOther: (at: number, open: number) => boolean): number {
  const { units } = p;
  let open = units[from]?.kind === "quote" ? 0 : 1;
  let [third, only, count] = [-1, -1, 0];
  for (let i = from; i < Math.min(units.length, from + longest); i++) {
    const unit = units[i];
    const next = isAdverb(units[i + 1]) ? i + 2 : i + 1;
    const isDate = /^\p{N}/u.test(units[i + 1]?.form ?? "");
    const isOpener = isWord(unit, clauseOpeners) && !isDate && !isWord(units[i - 1], prepositions);
    if (i > from && (isOpener || opensInside(p, i))) open++;
    else if (isWord(unit, conjunctions) && isVerb(p, next)) open = Math.max(open, 1);
    if (isHelped(p, i)) continue;
    if (!(isVerb(p, i) || isBase(p, i, from) || isOther(i, open))) {
      if (count === 0 && third < 0 && mayBeThird(p, i, from)) third = i;
      continue;
    }
    if (open === 0) return withAdverbs(p, i);
    open--;
    [only, count] = [i, count + 1];
  }
  // "The members were late" has no other verb, "the vaccine causes harm is" has.
  const isParted = third >= 0 && (third < only - 1 || isAdverb(units[third - 1]));
  return count === 1 && isParted ? withAdverbs(p, only) : units.length;
}
