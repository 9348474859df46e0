import { isAdverb } from "./adverb.ts";
import { cueVerb } from "./cue-verbs.ts";
import { isMark, isWord, type Passage } from "./unit.ts";
import {
  adverbs,
  beForms,
  clauseOpeners,
  conjunctions,
  determiners,
  finite,
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
} from "./words.ts";

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

/**
 * Unit of the verb behind what a noun that is its subject says, from unit `from` on: "was" in "the claim that it had been sold | was
 * false". It is the first verb for which no clause inside is still open, or the only one where a word before it may be the clause's own;
 * the passage's end where there is none.
 */
export function verbBehind(p: Passage, from: number): number {
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
    if (!(isVerb(p, i) || isBase(p, i, from))) {
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
