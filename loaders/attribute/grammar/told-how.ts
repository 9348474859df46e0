import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { conjunctions, determiners, finite, prepositions, relatives } from "../vocabulary/words.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";

/** Verbs that tell how or why something came about, with or without "of" before it. */
const recounts: ReadonlySet<string> = new Set(
  "describe explain recall tell recount relate reveal detail write speak talk complain joke boast warn".split(
    " ",
  ),
);

const hows = new Set(["how", "why"]);
const to = new Set(["to"]);
const joints = new Set(["and", "or"]);
/** What is told itself: "told me a story about how". */
export const tales: ReadonlySet<string> = new Set(
  "story stories tale tales truth lie lies book article chapter report letter".split(" "),
);

/** Most units of whom it is told to, at what length and of what: "told the inquiry at length of". */
const longest = 7;

/** "Explained how to", "told him why not": whether a clause of its own follows the word at `at`. */
function opensAccount(p: Passage, at: number): boolean {
  const [first, second] = [p.units[at + 1], p.units[at + 2]];
  if (first === undefined || second === undefined || first.kind === "punctuation") return false;
  const isOpen = opensClause(first) || (first.kind === "word" && hasVerb(p, at + 1));
  return isOpen && ![first, second].some((u) => isWord(u, to)) && !isWord(first, joints);
}

/** "In a letter": whether a preposition leads the noun at `at`. */
const isWithin = (p: Passage, at: number): boolean =>
  isWord(p.units[at - (isWord(p.units[at - 1], determiners) ? 2 : 1)], prepositions);

/**
 * Unit of "how" or "why" where the verb with the base form `lemma`, which ends before unit `after`, tells of it: "described how the deck
 * gave way", "told the inquiry of how it had begun". -1 where no such clause follows.
 */
export function accountStart(p: Passage, lemma: string, after: number): number {
  if (!recounts.has(lemma)) return -1;
  for (let i = after; i < Math.min(p.units.length, after + longest); i++) {
    const unit = p.units[i];
    if (isWord(unit, hows)) return opensAccount(p, i) ? i : -1;
    const isTale = isWord(unit, tales) && !isWithin(p, i);
    const ends =
      isTale ||
      unit?.kind === "quote" ||
      isMark(unit, ",.;:!?()–—") ||
      [finite, relatives, conjunctions].some((words) => isWord(unit, words));
    if (ends) return -1;
  }
  return -1;
}
