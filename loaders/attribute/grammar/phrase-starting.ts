import { isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { determiners, isSomebody, pasts, personNouns, pronouns, thirds } from "../vocabulary/words.ts";
import { lettersEnding } from "./name-ending.ts";
import { isNounLike, joins, longestPhrase, objects } from "./phrase-start.ts";
import { speakerOver } from "./speaker-over.ts";

/** The noun phrase that starts at `from`; null where none does. */
export function phraseStarting(p: Passage, from: number): Speaker | null {
  const { units } = p;
  const first = units[from];
  if (first === undefined) return null;
  if (isWord(first, pronouns) && !(first.norm === "one" && isNounLike(units[from + 1])))
    return speakerOver(p, from, from + 1, "pronoun");
  if (first.kind === "word" && cueVerb(first.norm) !== null && !determiners.has(first.norm)) return null;
  let to = from;
  while (to < units.length && to - from < longestPhrase) {
    if (!isNounLike(units[to]) || (to > from && endsBefore(units, to))) break;
    to++;
    if (isLastName(units, to - 1) && !isBodyOf(units, to)) break;
  }
  return to === from ? null : afterwards(p, from, to);
}

/** Whether a name ends the phrase that it is in: "Dahl", not in "Dahl supporters" or "Dahl's friend". */
function isLastName(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit?.kind !== "name" || unit.possessive || next?.kind === "name") return false;
  return next?.kind !== "word" || !isSomebody(next.norm);
}

/** The pronoun in the objective case at `at`, as in "according to him"; null where none stands there, or a noun may follow: "her brother". */
export function objectAt(p: Passage, at: number): Speaker | null {
  const ends = !isWord(p.units[at], determiners) || !isNounLike(p.units[at + 1]);
  return isWord(p.units[at], objects) && ends ? speakerOver(p, at, at + 1, "pronoun") : null;
}

/** Whether the phrase is over before the unit: a verb, where it is, or a new phrase without a preposition. */
function endsBefore(units: readonly Unit[], i: number): boolean {
  const [left, unit, next] = [units[i - 1], units[i], units[i + 1]];
  if (unit?.kind !== "word") return false;
  const { norm } = unit;
  const isLed = isWord(left, determiners);
  if (pasts.has(norm) || thirds.has(norm) || (/[a-z]{2}ed$/.test(norm) && !isLed)) return true;
  if (determiners.has(norm) && !isLed && !isWord(left, joins)) return true;
  if (wheres.has(norm) || (joins.has(norm) && !isNounLike(next))) return true;
  // "Dahl of the board": the name alone.
  if (norm === "of" && left?.kind === "name") return !isBodyOf(units, i);
  return cueVerb(norm) !== null && !personNouns.has(norm);
}

/** "The Chamber of Trade": whether the "of" at `i` stands in the middle of a name that an article leads. */
const isBodyOf = (units: readonly Unit[], i: number): boolean =>
  units[i - 2]?.norm === "the" &&
  units[i - 1]?.entity === null &&
  units[i + 1]?.kind === "name" &&
  units[i + 1]?.possessive === false;

const wheres = new Set(["in", "at", "from"]);

function afterwards(p: Passage, from: number, to: number): Speaker | null {
  const last = p.units[to - 1];
  if (last?.possessive) return null;
  if (last?.kind !== "name") {
    return to - from === 1 &&
      isWord(last, determiners) &&
      !/^(?:some|many|others?|several)$/.test(last?.norm ?? "")
      ? null
      : speakerOver(p, from, to, "phrase");
  }
  const letters = lettersEnding(p, to);
  if (letters?.from === from) return letters;
  const joined = p.units.slice(from, to - 1).some((u) => isWord(u, joins) || u.possessive);
  return joined ? speakerOver(p, from, to, "phrase") : speakerOver(p, to - 1, to, "name");
}
