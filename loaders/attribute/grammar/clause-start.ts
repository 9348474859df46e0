import type { Cue } from "../cues/cue.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import {
  adverbs,
  beForms,
  days,
  determiners,
  finite,
  prepositions,
  questionWords,
  recent,
  relatives,
} from "../vocabulary/words.ts";
import { afterTime, isThatTime } from "./after-time.ts";
import { bareStart } from "./bare-clause.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";
import { isDeterminer, isPointer } from "./that-clause.ts";
import { afterAside } from "./told-aside.ts";
import { accountStart } from "./told-how.ts";

/** What follows tells why, not what was said. */
const because = new Set(["because"]);

/** Verbs that take words but no clause with "that", which after them points at a noun or gives a reason. */
const plainly = new Set(["continue", "reason"]);

/** Verbs that say something to somebody; with "that" right after them they make it so ("assured that it would last"). */
const toSomebody = new Set(["assure", "convince", "persuade", "inform", "remind", "notify"]);

const that = new Set(["that"]);
const toward = new Set(["to"]);

const wonders = new Set(["ask", "wonder", "question"]);

/**
 * First unit of the reported clause that follows the cue: after "that", at "whether" and its like for asking, bare for
 * verbs that take one, after "of" for an accusation; -1 where none follows.
 */
export function clauseStart(p: Passage, cue: Cue): number {
  const { lemma } = cue;
  if (cue.takes === "person" && /^(?:accuse|blame|charge)$/.test(lemma)) return accusation(p, cue, lemma);
  if ((toSomebody.has(lemma) || plainly.has(lemma)) && isWord(p.units[cue.to], that)) return -1;
  if (isWord(p.units[cue.from - 1], wholes)) return afterWhole(p, cue.to);
  // "“…,” said a member who is friendly with both"
  if (cue.inverted && isWord(p.units[cue.to], relatives)) return -1;
  const told = afterAside(p, cue);
  if (told >= 0) return told;
  if (cue.passive) return afterAgent(p, cue);
  const account = accountStart(p, lemma, cue.to);
  if (account >= 0) return account;
  const timed = afterTime(p, cue.to);
  return ledStart(p, cue, timed) ?? bareStart(p, cue, timed);
}

/** Most units between a cue and the "that" of its clause. */
const longestLink = 9;

/**
 * "Told her at the door that", "asked her why": the unit after "that" or at the word that asks. -1 where that word opens no clause, null where none stands
 * near. `timed` is the unit after the time behind the cue, as in "said on Tuesday that".
 */
function ledStart(p: Passage, cue: Cue, timed: number): number | null {
  const { to, takes } = cue;
  const asks = wonders.has(cue.lemma);
  const first = isThatTime(p, to) ? timed : to;
  // "Said Tuesday the plan that": a noun opens the clause, and "that" belongs to it.
  const reach = timed > to && isWord(p.units[timed], determiners) ? timed : to + longestLink;
  for (let i = first; i < Math.min(p.units.length, reach); i++) {
    const unit = p.units[i];
    const parted = (i > first && takes === "person") || i === to ? partedStart(p, i) : null;
    if (parted !== null) return parted;
    if (endsLink(unit, asks)) return null;
    if (isWord(unit, that) && (i === first || mayLead(p, cue, i))) {
      if (!isPointer(p, i, to)) return i + 1;
      // "Told me he had joined that day"
      return i === first ? -1 : null;
    }
    if (asks && isWord(unit, questionWords) && i - to < 5) return isAskedAlone(p, i) ? -1 : i;
  }
  return null;
}

/** "Asked why, and": whether the word that asks at `at` is no clause. */
const isAskedAlone = (p: Passage, at: number): boolean =>
  p.units[at + 1] === undefined || isMark(p.units[at + 1], ",.;?!");

/** "Ruled, with a straight face, that": the unit after the "that" behind an aside at `at`; -1 where it opens no clause, null where none stands there. */
function partedStart(p: Passage, at: number): number | null {
  const end = afterPlainAside(p, at);
  if (end === at || !isWord(p.units[end], that)) return null;
  return opensClause(p.units[end + 1]) || hasVerb(p, end + 1) ? end + 1 : -1;
}

/** Whether no "that" behind the unit belongs to the cue: a mark, a quotation, "because", or for asking "to", as in "asked me to explain how it works". */
const endsLink = (unit: Unit | undefined, asks: boolean): boolean =>
  unit === undefined ||
  unit.kind === "punctuation" ||
  unit.kind === "quote" ||
  isWord(unit, because) ||
  (asks && isWord(unit, toward));

/** Whether what stands between the cue and unit `i` tells whom, where, when or how often it was told, so that a "that" there is the cue's. */
const mayLead = (p: Passage, { to, takes }: Cue, i: number): boolean =>
  takes === "person" || adverbial(p.units[to]) || isOften(p, to, i);

/** The unit after a few words without a verb between two commas at `at`: "told the board, however, that"; `at` where none stand there. */
function afterPlainAside(p: Passage, at: number): number {
  if (!isMark(p.units[at], ",")) return at;
  const inside = p.units.slice(at + 1, at + 10);
  const end = inside.findIndex((u) => u.kind === "punctuation" || u.kind === "quote" || isWord(u, finite));
  return end > 0 && isMark(inside[end], ",") ? at + end + 2 : at;
}

/** "Told by a member who never came again that": the unit after "that"; -1 where none follows, or who tells is not named. */
function afterAgent(p: Passage, { subject, to, takes }: Cue): number {
  if (subject === null || takes !== "person") return -1;
  const from = Math.max(to, subject.to);
  for (let i = from; i < Math.min(p.units.length, from + 14); i++) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return -1;
    if (isWord(p.units[i], that)) return isDeterminer(p, i, i) ? -1 : i + 1;
  }
  return -1;
}

const wholes = new Set(["what", "whatever", "all"]);

/** "What Smith said was that it would last": the unit after "that"; -1 in "what Smith said was true". */
const afterWhole = (p: Passage, to: number): number =>
  isWord(p.units[to], beForms) && isWord(p.units[to + 1], that) ? to + 2 : -1;

const topics = new Set(["about", "of", "for", "like"]);

const adverbial = (u: Unit | undefined): boolean =>
  (isWord(u, prepositions) && !isWord(u, topics)) ||
  (u?.kind === "word" && /[a-z]{3}ly$/.test(u.norm)) ||
  (isWord(u, adverbs) && !/^(?:so|there|here)$/.test(u?.norm ?? "")) ||
  isWord(u, days) ||
  isWord(u, recent);

/** "Said three times that", "said time and again that": how often, from `from` up to `end`. */
const isOften = (p: Passage, from: number, end: number): boolean =>
  end > from && p.units.slice(from, end).every((u) => isWord(u, oftens));

const oftens = new Set(
  "two three four five several many times time and again once twice over more than at least".split(" "),
);

const of = new Set(["of"]);

/** "accused him of lying": what he is accused of. */
function accusation(p: Passage, cue: Cue, lemma: string): number {
  if (lemma !== "accuse") return -1;
  for (let i = cue.to; i < Math.min(p.units.length, cue.to + 12); i++) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return -1;
    if (isWord(p.units[i], of) && /ing$/.test(p.units[i + 1]?.norm ?? "")) return i + 1;
  }
  return -1;
}
