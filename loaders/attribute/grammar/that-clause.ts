import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import {
  adverbs,
  beForms,
  conjunctions,
  days,
  determiners,
  finite,
  nominatives,
  pasts,
  prepositions,
  pronouns,
  relatives,
  thats,
  times,
} from "../vocabulary/words.ts";
import { hasVerb } from "./opens-clause.ts";
import { pastAside } from "./told-aside.ts";

const of = new Set(["of"]);
const that = new Set(["that"]);

/** Whether a mark, or a preposition with no verb after it, follows a noun at once. */
const closesPhrase = (p: Passage, at: number): boolean =>
  isMark(p.units[at], ",.;:") || (isWord(p.units[at], prepositions) && !hasVerb(p, at));

/** Whether "that" points at a noun: "declaring that fact,", "the operations of that department". */
export function isDeterminer(p: Passage, at: number, cue: number): boolean {
  const [noun, second] = [p.units[at + 1], p.units[at + 2]];
  const isFunction = (u: Unit | undefined) =>
    [determiners, pronouns, adverbs, days, prepositions, finite].some((words) => isWord(u, words));
  const isFunctionWord = isFunction(noun);
  // "Denied that pending appeal, he"
  const isAttributed =
    /(?:ing|ed|al|ent|ous|ive|ic)$|^extra$/.test(noun?.norm ?? "") && second?.kind === "word";
  if (isAttributed && !isFunction(second) && !/(?:s|ed)$/.test(second.norm) && closesPhrase(p, at + 3))
    return true;
  if (at > cue && (isWord(p.units[at - 1], prepositions) || isWord(p.units[at - 1], beForms))) return true;
  // "Things they told us that weren't true"
  if (at > cue && isWord(noun, finite) && !isWord(noun, thats)) return true;
  if (isWord(noun, of)) return true;
  return (
    noun?.kind === "word" && !isFunctionWord && !noun.norm.endsWith("s") && isMark(p.units[at + 2], ",.;:")
  );
}

/** Words of time behind "that" which stands for what was said: "said that again". */
export const again = new Set(["again", "before", "already", "once", "twice", "then", "yesterday", "today"]);
/** Words that lead a time: "last week". */
export const timeLeads = new Set(["last", "this", "next"]);

/** Whether "that" stands for what was said and a time follows it alone: "said that last year, and", "said that again". */
function isBefore(p: Passage, at: number): boolean {
  const [first, second] = [p.units[at + 1], p.units[at + 2]];
  const dated = isWord(first, timeLeads) && (isWord(second, times) || isWord(second, days));
  if (!dated && !isWord(first, again)) return false;
  for (let i = at + 1; i < at + 8; i++) {
    const unit = p.units[i];
    if (unit === undefined || unit.kind === "punctuation" || isWord(unit, conjunctions)) return true;
    if (isWord(unit, pronouns) || isWord(unit, finite) || isWord(unit, pasts)) return false;
    if (unit.kind === "word" && /[a-z]{2}ed$/.test(unit.norm)) return false;
  }
  return false;
}

/** Whether "that" stands for what was said and no more than a preposition with its noun follows: "wrote that to me but", "argued that for years". */
function isPointedAt(p: Passage, at: number): boolean {
  if (!isWord(p.units[at + 1], prepositions)) return false;
  const noun = isWord(p.units[at + 2], determiners) ? at + 3 : at + 2;
  if (p.units[noun]?.kind === "quote") return false;
  const end = isMark(p.units[noun + 1], ",") ? noun + 2 : noun + 1;
  const turns = isWord(p.units[end], conjunctions) && isWord(p.units[end + 1], nominatives);
  return p.units[end] === undefined || isMark(p.units[end], ".;:!?") || turns;
}

/** Whether the "that" at `at`, behind a verb that ends before unit `verb`, points at a noun or stands for what was said, rather than opening a clause. */
export const isPointer = (p: Passage, at: number, verb: number): boolean =>
  isDeterminer(p, at, verb) || isBefore(p, at) || isPointedAt(p, at) || isTerms(p, at);

/** "Agreed to meet on the basis that", "left on condition that": on what terms something is done. */
const isTerms = (p: Passage, at: number): boolean =>
  isWord(p.units[at - 1], terms) && [at - 2, at - 3].some((led) => isWord(p.units[led], underTerms));

const terms = new Set("basis condition grounds understanding assumption proviso pretext".split(" "));
const underTerms = new Set(["on", "under", "with"]);

/** Most units between a noun or passive of saying and its "that": where, when, by and to whom. */
const longestLink = 12;

/**
 * Unit after the "that" which opens a clause at `at` or past where, when, by and to whom something was said: "alleged in court on Monday
 * that". -1 where anything else stands between, or "that" points at a noun.
 */
export function thatClause(p: Passage, at: number): number {
  const start = pastAside(p, at);
  for (let i = start; i < Math.min(p.units.length, start + longestLink); i++) {
    const unit = p.units[i];
    if (isWord(unit, that)) return isPointer(p, i, i) || isTimed(p, i) ? -1 : i + 1;
    const links = unit?.kind === "name" || unit?.kind === "word";
    const isLed = i > start || isLink(unit);
    if (!links || !isLed || isWord(unit, finite) || isWord(unit, relatives)) return -1;
  }
  return -1;
}

/** "His remarks that evening": whether "that" points at a time. */
const isTimed = (p: Passage, at: number): boolean => isWord(p.units[at + 1], times);

/** Whether a word can follow what is said before "that": a preposition, a time, or how. */
const isLink = (u: Unit | undefined): boolean =>
  isWord(u, prepositions) ||
  isWord(u, days) ||
  isWord(u, adverbs) ||
  isWord(u, timeLeads) ||
  (u?.kind === "word" && /(?:ly|ed)$|^(?:made|put)$/.test(u.norm));
