import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { showsVerb, wordsOf } from "../quotations/fragment.ts";
import {
  adverbs,
  clauseOpeners,
  conjunctions,
  determiners,
  finite,
  negations,
  pasts,
  prepositions,
  pronouns,
  thats,
} from "../vocabulary/words.ts";

const openers = new Set([...clauseOpeners, "after", "before", "whom"]);

const isNoun = (u: Unit | undefined): boolean =>
  u?.kind === "name" ||
  (u?.kind === "word" &&
    ![adverbs, conjunctions, determiners, finite, pronouns, openers].some((words) => words.has(u.norm)));

/** Whether a quotation holds a verb, so that it is a clause of its own. */
const isClause = ({ text }: Passage, u: Unit | undefined): boolean =>
  u?.pair != null && showsVerb(wordsOf(text, u.pair.start, u.pair.end));

const to = new Set(["to"]);
const that = new Set(["that"]);

/** Most units of a clause in which the verb is looked for. */
const longest = 80;

/** A verb in the past, which right after a name is its own: "that Dahl improved it". */
const isDone = ({ norm }: Unit): boolean => pasts.has(norm) || /[a-z]{2}ed$/.test(norm);

const helpers = new Set([...finite, "to"]);

/** Whether a verb before it, adverbs apart, has the verb at `at` in its group: "would", "would not have", "to do". */
function isHelped(p: Passage, at: number): boolean {
  let left = at - 1;
  while (
    isWord(p.units[left], adverbs) ||
    isWord(p.units[left], negations) ||
    /[a-z]{3}ly$/.test(p.units[left]?.norm ?? "")
  ) {
    if (isWord(p.units[left], finite)) return true;
    left--;
  }
  return isWord(p.units[left], helpers);
}

/**
 * Unit of the verb that belongs to the subject of a sentence again, after a clause that a relative of that subject reports from
 * unit `from` on: "is" in "the man who says that it was late | is wrong". It is the first verb for which no clause before it is still open;
 * the passage's end where none stands within the length of a long clause. Only verbs of the closed class count.
 */
export function mainVerb(p: Passage, from: number): number {
  // "Who is said to be her brother": no verb in a tense stands in what is said.
  let open = isClause(p, p.units[from]) || isWord(p.units[from], to) ? 0 : 1;
  for (let i = from; i < Math.min(p.units.length, from + longest); i++) {
    const [unit, left] = [p.units[i], p.units[i - 1]];
    // "In that crash": "that" points at a noun.
    const points = isWord(unit, that) && isWord(left, prepositions);
    if (isWord(unit, openers) && i > from && !points) open++;
    else if (isWord(unit, pronouns) && i > from && isNoun(left)) open++;
    else if (isWord(unit, conjunctions) || isMark(unit, ",—–-()"))
      open = Math.max(open, isWord(p.units[i + 1], finite) ? 1 : open);
    if (unit?.kind === "word" && isDone(unit) && left?.kind === "name") open = Math.max(0, open - 1);
    if (unit?.kind !== "word" || !finite.has(unit.norm) || isHelped(p, i)) continue;
    if (open > 0) open--;
    else if (!thats.has(unit.norm)) return i;
  }
  return p.units.length;
}
