import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  bodyWords,
  determiners,
  looksPlural,
  mayTell,
  personNouns,
  prepositions,
} from "../vocabulary/words.ts";
import { mayBePerson } from "./person-phrase.ts";
import { clausePrepositions, isNounLike, isPast, joins, personHead, phraseStart } from "./phrase-start.ts";
import { speakerOver } from "./speaker-over.ts";

/** The name that ends right before `end`, or the phrase that it is the end of: "Dahl", "the chair of the Board". */
export function nameEnding(p: Passage, end: number): Speaker | null {
  const letters = lettersEnding(p, end);
  if (letters !== null) return letters;
  const { units } = p;
  const left = units[end - 2];
  const member = memberOf(p, end);
  if (member !== null) return member;
  // "Team Dahl": not Dahl.
  if (/^team$/i.test(left?.form ?? "")) return speakerOver(p, end - 2, end, "phrase");
  // "The row went on with Dahl saying": whatever the row was, Dahl says it.
  if (isWord(left, withs) && cueVerb(units[end]?.norm ?? "")?.form === "ing")
    return speakerOver(p, end - 1, end, "name");
  if (isNameRuled(units, end)) return ruledNameEnding(p, end);
  const isOfBody = isWord(left, the) && isWord(units[end - 3], joins);
  return (isOfBody ? beforeBody(p, end) : null) ?? linkedName(p, end) ?? wholeName(p, end);
}

/** "Dahl of Leith", "the Bank of Leith", "Dahl and Reid": what a word between two names makes of them; null where none links them. */
function linkedName(p: Passage, end: number): Speaker | null {
  const [head, left, last] = [p.units[end - 3], p.units[end - 2], p.units[end - 1]];
  if (head?.kind !== "name") return null;
  if (isWord(left, joins) && !head.possessive)
    return bodyWords.has(head.norm)
      ? speakerOver(p, end - 3, end, "phrase")
      : speakerOver(p, end - 3, end - 2, "name");
  if (!isWord(left, and) || isMark(p.units[end - 4], ",")) return null;
  const pair = speakerOver(p, end - 3, end, "phrase");
  return pair && { ...pair, entity: head.entity ?? last?.entity ?? null };
}

/** "Dahl", "the Residents' Association": a name by itself, and a body's that a possessive parts. */
function wholeName(p: Passage, end: number): Speaker | null {
  const [left, last] = [p.units[end - 2], p.units[end - 1]];
  const isParted = left?.kind === "name" && left.possessive && left.entity === null && last?.entity === null;
  return speakerOver(p, isParted && bodyWords.has(last?.norm ?? "") ? end - 2 : end - 1, end, "name");
}

/** "Ann Dahl of the campaign group Save Our Baths": who is told by what body the name that ends right before `end` is of; null where nobody is. */
function memberOf(p: Passage, end: number): Speaker | null {
  const noun = p.units[end - 2];
  return noun?.kind === "word" && bodyWords.has(noun.norm)
    ? memberBefore(p, phraseStart(p.units, end - 2))
    : null;
}

/** "Ann Dahl of": the person's name before the "of" or "from" that leads to the body whose phrase begins at `from`; null where none stands there. */
export function memberBefore(p: Passage, from: number): Speaker | null {
  const isLed = isWord(p.units[from - 1], ofBody) && isPersonName(p.units[from - 2]);
  const isRuled = isWord(p.units[from - 3], prepositions) && !isWord(p.units[from - 3], clausePrepositions);
  return isLed && !isRuled ? speakerOver(p, from - 2, from - 1, "name") : null;
}

const ofBody = new Set(["of", "from"]);

const withs = new Set(["with"]);

const the = new Set(["the"]);

const and = new Set(["and"]);

/** Letters that are a noun rather than a name: "my own MP", "several NGOs", not "the BBC". */
export function lettersEnding(p: Passage, end: number): Speaker | null {
  const [last, left] = [p.units[end - 1], p.units[end - 2]];
  if (last?.entity !== null || !/^\p{Lu}{2,}s?$/u.test(last.form)) return null;
  const from = phraseStart(p.units, end - 1);
  const isLed = isWord(p.units[from], determiners) && p.units[from]?.norm !== "the";
  return isLed && left?.kind === "word" ? speakerOver(p, from, end, "phrase") : null;
}

/** "A member of Unite", "the row in Leeds", "the man behind Dahl": whether a noun and its preposition rule the name that ends right before `end`. */
function isNameRuled(units: readonly Unit[], end: number): boolean {
  const [head, left, last] = [units[end - 3], units[end - 2], units[end - 1]];
  if (end <= 2 || !isWord(left, prepositions) || isWord(left, clausePrepositions)) return false;
  if (!isNounLike(head) || isPast(head) || isWord(head, determiners)) return false;
  const isPlace = isWord(left, places) && last?.entity?.kind !== "person";
  return isPlace || personHead(units, end - 3) || !isWord(left, joins);
}

const places = new Set(["in", "at"]);

/** The phrase of the noun that rules a name; the name alone in "it does not belong to Dahl, who", where a verb heads no phrase. */
function ruledNameEnding(p: Passage, end: number): Speaker | null {
  const from = phraseStart(p.units, end - 3);
  const first = p.units[from];
  const isPhrase = isWord(first, determiners) || first?.kind === "name" || personHead(p.units, end - 3);
  return isPhrase ? speakerOver(p, from, end, "phrase") : speakerOver(p, end - 1, end, "name");
}

/** "Ann Dahl of the Board", "members of the Board": whoever is told by the body that ends right before `end`; null where nobody is. */
function beforeBody(p: Passage, end: number): Speaker | null {
  const head = p.units[end - 4];
  if (isPersonName(head)) return speakerOver(p, end - 4, end - 3, "name");
  const isTold =
    isWord(head, personNouns) ||
    looksPlural(head?.norm ?? "") ||
    (head?.kind === "word" && mayTell(head.norm));
  return isTold ? speakerOver(p, phraseStart(p.units, end - 4), end, "phrase") : null;
}

const isPersonName = (unit: Unit | undefined): boolean =>
  unit?.kind === "name" &&
  !unit.possessive &&
  mayBePerson(unit) &&
  (unit.entity !== null || /\s/.test(unit.form));
