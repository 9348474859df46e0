import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  auxiliaries,
  bodyWords,
  conjunctions,
  days,
  determiners,
  finite,
  isSomebody,
  looksPlural,
  lyNouns,
  manyOf,
  mayTell,
  objectPronouns,
  passageNouns,
  pasts,
  personNouns,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  thirds,
} from "../vocabulary/words.ts";

const who = new Set(["who"]);
const joins = new Set(["of", "for", "from", "in", "at"]);
const objects = new Set([...objectPronouns, "it"]);

/** A speaker over units [from, to), without a leading "the" or "whose". */
export function speakerOver(p: Passage, from: number, to: number, kind: Speaker["kind"]): Speaker | null {
  const skip = kind === "phrase" && isWord(p.units[from], unspoken) && to - from > 1 ? 1 : 0;
  const first = p.units[from + skip];
  const last = p.units[to - 1];
  if (first === undefined || last === undefined) return null;
  const surface = p.text.slice(first.start, last.end).replace(/\s+/g, " ");
  return { surface, kind, entity: kind === "phrase" ? null : last.entity, from, to, start: first.start };
}

/** What leads a phrase and names nobody. */
const unspoken = new Set(["the", "whose"]);

const isNounLike = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (u.kind === "name" ||
    (u.kind === "word" &&
      !(conjunctions.has(u.norm) || relatives.has(u.norm) || auxiliaries.has(u.norm) || finite.has(u.norm)) &&
      !(pronouns.has(u.norm) && u.norm !== "one") &&
      !(objects.has(u.norm) && u.norm !== "her") &&
      !(adverbs.has(u.norm) || days.has(u.norm) || (subordinators.has(u.norm) && !joins.has(u.norm))) &&
      !(prepositions.has(u.norm) && !joins.has(u.norm)) &&
      !(u.norm.endsWith("ly") && !lyNouns.has(u.norm))));

/** Most units of a noun phrase. */
const longestPhrase = 12;

/** First unit of the noun phrase whose last unit is `last`. */
export function phraseStart(units: readonly Unit[], last: number): number {
  let i = last;
  while (i > 0 && last - i < longestPhrase && !startsAt(units, i)) i--;
  return i;
}

/** Whether a noun phrase that reaches back to unit `i` starts there. */
function startsAt(units: readonly Unit[], i: number): boolean {
  const [before, left, here] = [units[i - 2], units[i - 1], units[i]];
  // "The chair of the board", not "a row of the board"
  if (isWord(left, joins)) return !isNounLike(before) || !personHead(units, i - 2);
  // "The two members": a number goes on with what leads it.
  const isLed = isWord(here, manyOf) && isWord(left, determiners);
  if (isWord(here, determiners) && !isLed) return true;
  if (!isNounLike(left) || isPast(left)) return true;
  // "He left and angered members": a verb.
  return /[a-z]{2}ed$/.test(left?.norm ?? "") && isWord(before, conjunctions);
}

/** Whether the unit is a verb in the past that is no adjective before a noun: "told", not "reported". */
const isPast = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" &&
  !unit.norm.endsWith("ed") &&
  (pasts.has(unit.norm) || cueVerb(unit.norm)?.form === "past");

/** Whether the unit is a noun for a person, or a number, plural or collective that can head "… of the party". */
function personHead(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return (
    personNouns.has(unit?.norm ?? "") ||
    (unit?.kind === "name" && i === 0 && unit.entity === null && isSomebody(unit.norm)) ||
    (unit?.kind === "word" &&
      !finite.has(unit.norm) &&
      (isSomebody(unit.norm) || /[^s]s$|^\d/.test(unit.norm) || unit.norm === "one" || manyOf.has(unit.norm)))
  );
}

/** Prepositions that as well open a clause: "after one speaker said". */
const opens = new Set(["after", "before"]);

const that = new Set(["that"]);
const the = new Set(["the"]);
const of = new Set(["of"]);
const and = new Set(["and"]);
const which = new Set(["which"]);

/** The noun phrase that ends right before `end`; null where what stands there cannot speak. */
export function phraseEnding(p: Passage, end: number): Speaker | null {
  const { units } = p;
  const last = units[end - 1];
  if (last === undefined || last.possessive) return null;
  if (last.kind === "name") return nameEnding(p, end);
  if (isWord(last, someone)) return speakerOver(p, end - 1, end, "phrase");
  if (isWord(last, objects) || isWord(last, several)) return someOf(p, end) ?? someoneNear(p, end);
  if (last.kind !== "word" || !isNounLike(last) || isWord(last, joins) || !/\p{L}/u.test(last.form))
    return null;
  if (isWord(last, determiners))
    return isAlone(units, end - 1) ? speakerOver(p, end - 1, end, "phrase") : null;
  if (isAdjective(units, end - 1)) return null;
  if (isTrailing(units, end - 1)) return phraseEnding(p, end - 1);
  if (cueVerb(last.norm)?.form === "past" && !isWord(units[end - 2], determiners)) return null;
  return nounEnding(p, end, last.norm);
}

/** Whether the determiner at `at` stands for somebody without a noun: "some", "the other". */
const isAlone = (units: readonly Unit[], at: number): boolean =>
  isWord(units[at], alone) || (units[at]?.norm === "other" && isWord(units[at - 1], the));

const alone = new Set("some many several most those others another one two three both".split(" "));

/** "The residents affected": whether a participle that is no verb of saying stands at `at`, behind its noun. */
const isTrailing = (units: readonly Unit[], at: number): boolean => {
  const [left, norm] = [units[at - 1], units[at]?.norm ?? ""];
  return /[a-z]{2}ed$/.test(norm) && cueVerb(norm) === null && isNounLike(left) && !isWord(left, determiners);
};

/** The phrase with the noun `noun`, which ends right before `end`: "the chair of the board"; null for what cannot speak, as the board in "a row in the board". */
function nounEnding(p: Passage, end: number, noun: string): Speaker | null {
  const { units } = p;
  const near = phraseStart(units, end - 1);
  const isInside = isRuled(units, near);
  const isHeaded = isInside && personHead(units, near - 2);
  if (isInside && !isHeaded && !isTeller(units, near, end)) return null;
  const from = isHeaded ? phraseStart(units, near - 2) : near;
  if (end - from > longestBare && !isWord(units[from], determiners)) return null;
  const isPlural = looksPlural(noun) && !thirds.has(noun);
  if (end - from === 1 && !isPlural && !personNouns.has(noun)) return null;
  return speakerOver(p, from, end, "phrase");
}

/** Most units of a phrase that no determiner leads. */
const longestBare = 4;

/** "A row in the board": whether a preposition that belongs to what stands before it rules the phrase at `from`. */
const isRuled = (units: readonly Unit[], from: number): boolean =>
  from > 1 &&
  isWord(units[from - 1], prepositions) &&
  !isWord(units[from - 1], opens) &&
  units[from - 2]?.kind !== "punctuation";

/**
 * "She spoke to voters who", "full of people telling", "a line in the leaflet that says": whether what follows unit `end` hangs on the phrase from `from` on,
 * which can tell something, whatever leads it.
 */
function isTeller(units: readonly Unit[], from: number, end: number): boolean {
  const [next, second] = [units[end], units[end + 1]];
  const isWho = isWord(next, who) || (isMark(next, ",") && isWord(second, who));
  const isThat = isWord(next, that) || isWord(next, which);
  const isTelling = isThat && /^(?:third|past)$/.test(cueVerb(second?.norm ?? "")?.form ?? "");
  const goesOn = isWho || isTelling || cueVerb(next?.norm ?? "")?.form === "ing";
  return goesOn && units.slice(from, end).some(({ norm }) => mayTell(norm) || passageNouns.has(norm));
}

/** Participles that are nouns for people: "the accused". */
const participles = new Set(
  "accused injured wounded deceased unemployed disabled bereaved oppressed retired uninitiated educated privileged".split(
    " ",
  ),
);

const superlatives = /^(?:latest|best|worst|(?!pr)[a-z]+iest|(?:great|high|low|large|small|full|strong)est)$/;

/** "Some accustomed object", "the earliest hints": whether a participle or superlative right after a determiner leads a noun, so that no phrase ends with it. */
const isAdjective = (units: readonly Unit[], at: number): boolean => {
  const norm = units[at]?.norm ?? "";
  const isForm = (/[a-z]{3}ed$/.test(norm) && !participles.has(norm)) || superlatives.test(norm);
  return isForm && isWord(units[at - 1], determiners);
};

/** Pronouns for somebody who stays without a name. */
const someone = new Set(["somebody", "someone", "everybody", "everyone"]);

/** Pronouns for several people, some of whom may speak. */
const several = new Set(["them", "us", "whom"]);

/** "One of them", "several of us"; null where the pronoun stands alone, or none of them is meant. */
function someOf(p: Passage, end: number): Speaker | null {
  const [left, some, link] = [p.units[end - 4], p.units[end - 3], p.units[end - 2]];
  const isNumber =
    some?.kind === "word" && /^\p{N}|-(?:one|two|three|four|five|six|seven|eight|nine)$/u.test(some.norm);
  const isSome = isWord(link, of) && (isNumber || isWord(some, manyOf) || isWord(some, ones));
  return isSome && !isWord(left, nots) ? speakerOver(p, end - 3, end, "phrase") : null;
}

const ones = new Set(["one", "another"]);
const nots = new Set(["not", "no"]);

/** Words before the preposition of a place: "next to me". */
const besides = new Set(["next", "close", "opposite"]);
const behindBesides = new Set(["of", "to"]);

/** "The man behind me", "people around her": somebody, and who else is there. */
function someoneNear(p: Passage, end: number): Speaker | null {
  const at = isWord(p.units[end - 3], besides) ? end - 3 : end - 2;
  const place = p.units[end - 2];
  if (!isWord(place, prepositions) || isWord(place, behindBesides) === (at === end - 2)) return null;
  const head = phraseEnding(p, at);
  const noun = head?.kind === "phrase" ? p.units[head.to - 1] : undefined;
  return head !== null && noun?.kind === "word" && isSomebody(noun.norm)
    ? speakerOver(p, head.from, end, "phrase")
    : null;
}

/** Whether a speaker is told by a role, with or without a capital: "the chair", "The Chair". */
export const isRole = ({ units }: Passage, { kind, entity, to }: Speaker): boolean =>
  kind === "phrase" || (kind === "name" && entity === null && personNouns.has(units[to - 1]?.norm ?? ""));

/** Letters that are a noun rather than a name: "my own MP", "several NGOs", not "the BBC". */
function lettersEnding(p: Passage, end: number): Speaker | null {
  const [last, left] = [p.units[end - 1], p.units[end - 2]];
  if (last?.entity !== null || !/^\p{Lu}{2,}s?$/u.test(last.form)) return null;
  const from = phraseStart(p.units, end - 1);
  const isLed = isWord(p.units[from], determiners) && p.units[from]?.norm !== "the";
  return isLed && left?.kind === "word" ? speakerOver(p, from, end, "phrase") : null;
}

const isPersonName = (unit: Unit | undefined): boolean =>
  unit?.kind === "name" &&
  !unit.possessive &&
  mayBePerson(unit) &&
  (unit.entity !== null || /\s/.test(unit.form));

const withs = new Set(["with"]);
const places = new Set(["in", "at"]);

/** The name that ends right before `end`, or the phrase that it is the end of: "Dahl", "the chair of the Board". */
function nameEnding(p: Passage, end: number): Speaker | null {
  const letters = lettersEnding(p, end);
  if (letters !== null) return letters;
  const { units } = p;
  const [head, left, last] = [units[end - 3], units[end - 2], units[end - 1]];
  // "Team Dahl": not Dahl.
  if (/^team$/i.test(left?.form ?? "")) return speakerOver(p, end - 2, end, "phrase");
  // "The row went on with Dahl saying": whatever the row was, Dahl says it.
  if (isWord(left, withs) && cueVerb(units[end]?.norm ?? "")?.form === "ing")
    return speakerOver(p, end - 1, end, "name");
  if (isNameRuled(units, end)) return ruledNameEnding(p, end);
  const led = isWord(left, the) && isWord(head, joins) ? beforeBody(p, end) : null;
  if (led !== null) return led;
  if (isWord(left, joins) && head?.kind === "name" && !head.possessive)
    return bodyWords.has(head.norm)
      ? speakerOver(p, end - 3, end, "phrase")
      : speakerOver(p, end - 3, end - 2, "name");
  if (isWord(left, and) && head?.kind === "name" && !isMark(units[end - 4], ","))
    return speakerOver(p, end - 3, end, "phrase");
  // "The Residents' Association": a body's name that a possessive parts.
  const isParted = left?.kind === "name" && left.possessive && left.entity === null && last?.entity === null;
  return speakerOver(p, isParted && bodyWords.has(last?.norm ?? "") ? end - 2 : end - 1, end, "name");
}

/** "A member of Unite", "the row in Leeds", "the man behind Dahl": whether a noun and its preposition rule the name that ends right before `end`. */
function isNameRuled(units: readonly Unit[], end: number): boolean {
  const [head, left, last] = [units[end - 3], units[end - 2], units[end - 1]];
  if (end <= 2 || !isWord(left, prepositions) || isWord(left, opens)) return false;
  if (!isNounLike(head) || isPast(head) || isWord(head, determiners)) return false;
  const isPlace = isWord(left, places) && last?.entity?.kind !== "person";
  return isPlace || personHead(units, end - 3) || !isWord(left, joins);
}

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
    if (isLastName(units, to - 1)) break;
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
  if (norm === "of" && left?.kind === "name") return true;
  return cueVerb(norm) !== null && !personNouns.has(norm);
}

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

/** Whether a name can be a person's: no gazetteer says otherwise, and no word of it names a body. */
export const mayBePerson = (unit: Unit): boolean =>
  unit.entity !== null
    ? unit.entity.kind === "person"
    : !unit.form
        .toLowerCase()
        .split(/[\s.]+/)
        .some((w) => bodyWords.has(w.replace(/['’]s$/, "")));
