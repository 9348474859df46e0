import { cueVerb } from "./cue-verbs.ts";
import type { Speaker } from "./speaker.ts";
import { isMark, isWord, type Passage, type Unit } from "./unit.ts";
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
} from "./words.ts";

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

/** First unit of the noun phrase whose last unit is `last`. */
export function phraseStart(units: readonly Unit[], last: number): number {
  let i = last;
  while (i > 0 && last - i < 12) {
    const here = units[i];
    const left = units[i - 1];
    // "The two members": a number goes on with what leads it.
    if (isWord(here, determiners) && !(isWord(here, manyOf) && isWord(left, determiners))) {
      if (!isWord(left, joins) || !isNounLike(units[i - 2]) || isWord(units[i - 2], joins)) break;
    } else if (!isNounLike(left) || (isWord(left, joins) && !isNounLike(units[i - 2]))) break;
    if (isWord(left, joins) && !personHead(units, i - 2)) break;
    if (isPast(left) || (/[a-z]{2}ed$/.test(left?.norm ?? "") && isWord(units[i - 2], conjunctions))) break;
    i--;
  }
  return i;
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
    return /^(?:some|many|several|most|those|others|another|one|two|three|both)$/.test(last.norm) ||
      (last.norm === "other" && isWord(units[end - 2], the))
      ? speakerOver(p, end - 1, end, "phrase")
      : null;
  if (isAdjective(units, end - 1)) return null;
  if (
    /[a-z]{2}ed$/.test(last.norm) &&
    cueVerb(last.norm) === null &&
    isNounLike(units[end - 2]) &&
    !isWord(units[end - 2], determiners)
  )
    return phraseEnding(p, end - 1);
  if (cueVerb(last.norm)?.form === "past" && !isWord(units[end - 2], determiners)) return null;
  const near = phraseStart(units, end - 1);
  const inside =
    near > 1 &&
    isWord(units[near - 1], prepositions) &&
    !isWord(units[near - 1], opens) &&
    units[near - 2]?.kind !== "punctuation";
  const heads = inside && personHead(units, near - 2);
  // "She spoke to voters who", "full of people telling", "a line in the leaflet that says": what follows hangs on the voters, whatever leads them.
  const verb = isWord(units[end], that) || isWord(units[end], which) ? units[end + 1] : undefined;
  const isTelling = /^(?:third|past)$/.test(cueVerb(verb?.norm ?? "")?.form ?? "");
  const isWho = isWord(units[end], who) || (isMark(units[end], ",") && isWord(units[end + 1], who));
  const goesOn = isTelling || isWho || cueVerb(units[end]?.norm ?? "")?.form === "ing";
  const tells = goesOn && units.slice(near, end).some(({ norm }) => mayTell(norm) || passageNouns.has(norm));
  if (inside && !heads && !tells) return null;
  const from = heads ? phraseStart(units, near - 2) : near;
  const first = units[from];
  if (end - from > 4 && !isWord(first, determiners)) return null;
  const isPlural = looksPlural(last.norm) && !thirds.has(last.norm);
  if (end - from === 1 && !isPlural && !personNouns.has(last.norm)) return null;
  return speakerOver(p, from, end, "phrase");
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
  const [left, some, of] = [p.units[end - 4], p.units[end - 3], p.units[end - 2]];
  const isNumber =
    some?.kind === "word" && /^\p{N}|-(?:one|two|three|four|five|six|seven|eight|nine)$/u.test(some.norm);
  const isSome =
    isWord(of, new Set(["of"])) &&
    (isNumber || isWord(some, manyOf) || isWord(some, new Set(["one", "another"])));
  return isSome && !isWord(left, new Set(["not", "no"])) ? speakerOver(p, end - 3, end, "phrase") : null;
}

/** Words before the preposition of a place: "next to me". */
const besides = new Set(["next", "close", "opposite"]);

/** "The man behind me", "people around her": somebody, and who else is there. */
function someoneNear(p: Passage, end: number): Speaker | null {
  const at = isWord(p.units[end - 3], besides) ? end - 3 : end - 2;
  const place = p.units[end - 2];
  if (!isWord(place, prepositions) || isWord(place, new Set(["of", "to"])) === (at === end - 2)) return null;
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

const the = new Set(["the"]);

const isPersonName = (unit: Unit | undefined): boolean =>
  unit?.kind === "name" &&
  !unit.possessive &&
  mayBePerson(unit) &&
  (unit.entity !== null || /\s/.test(unit.form));

const withs = new Set(["with"]);

function nameEnding(p: Passage, end: number): Speaker | null {
  const letters = lettersEnding(p, end);
  if (letters !== null) return letters;
  const { units } = p;
  const [left, last] = [units[end - 2], units[end - 1]];
  // "Team Dahl": not Dahl.
  if (/^team$/i.test(left?.form ?? "")) return speakerOver(p, end - 2, end, "phrase");
  // "The row went on with Dahl saying": whatever the row was, Dahl says it.
  if (isWord(left, withs) && cueVerb(units[end]?.norm ?? "")?.form === "ing")
    return speakerOver(p, end - 1, end, "name");
  const inside =
    isWord(left, prepositions) &&
    !isWord(left, opens) &&
    end > 2 &&
    isNounLike(units[end - 3]) &&
    !isPast(units[end - 3]) &&
    !isWord(units[end - 3], determiners);
  const placed = isWord(left, new Set(["in", "at"])) && last?.entity?.kind !== "person";
  if (inside && (placed || personHead(units, end - 3) || !isWord(left, joins))) {
    const from = phraseStart(units, end - 3);
    // "It does not belong to Dahl, who": a verb heads no phrase.
    const isPhrase =
      isWord(units[from], determiners) || units[from]?.kind === "name" || personHead(units, end - 3);
    return isPhrase ? speakerOver(p, from, end, "phrase") : speakerOver(p, end - 1, end, "name");
  }
  if (isWord(left, the) && isWord(units[end - 3], joins)) {
    if (isPersonName(units[end - 4])) return speakerOver(p, end - 4, end - 3, "name");
    const head = units[end - 4];
    if (
      isWord(head, personNouns) ||
      looksPlural(head?.norm ?? "") ||
      (head?.kind === "word" && mayTell(head.norm))
    )
      return speakerOver(p, phraseStart(units, end - 4), end, "phrase");
  }
  const head = units[end - 3];
  if (isWord(left, joins) && head?.kind === "name" && !head.possessive)
    return bodyWords.has(head.norm)
      ? speakerOver(p, end - 3, end, "phrase")
      : speakerOver(p, end - 3, end - 2, "name");
  if (isWord(left, new Set(["and"])) && units[end - 3]?.kind === "name" && !isMark(units[end - 4], ","))
    return speakerOver(p, end - 3, end, "phrase");
  // "The Residents' Association": a body's name that a possessive parts.
  const isParted = left?.kind === "name" && left.possessive && left.entity === null && last?.entity === null;
  return speakerOver(p, isParted && bodyWords.has(last?.norm ?? "") ? end - 2 : end - 1, end, "name");
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
  while (to < units.length && to - from < 12) {
    const unit = units[to];
    if (unit === undefined || !isNounLike(unit) || (to > from && endsBefore(units, to))) break;
    if (to > from && unit.kind === "word" && isWord(unit, joins) && !isNounLike(units[to + 1])) break;
    if (to > from && isWord(unit, thirds)) break;
    if (to > from && isWord(unit, new Set(["in", "at", "from"]))) break;
    if (to > from && isWord(unit, new Set(["of"])) && units[to - 1]?.kind === "name") break;
    if (to > from && unit.kind === "word" && cueVerb(unit.norm) !== null && !personNouns.has(unit.norm))
      break;
    to++;
    if (unit.kind === "name" && !unit.possessive && units[to]?.kind !== "name") {
      if (!(units[to]?.kind === "word" && isSomebody(units[to]?.norm ?? ""))) break;
    }
  }
  if (to === from) return null;
  return afterwards(p, from, to);
}

/** The pronoun in the objective case at `at`, as in "according to him"; null where none stands there, or a noun may follow: "her brother". */
export function objectAt(p: Passage, at: number): Speaker | null {
  const ends = !isWord(p.units[at], determiners) || !isNounLike(p.units[at + 1]);
  return isWord(p.units[at], objects) && ends ? speakerOver(p, at, at + 1, "pronoun") : null;
}

/** Whether the phrase is over before the unit: a verb in the past, or a new phrase without a preposition. */
function endsBefore(units: readonly Unit[], i: number): boolean {
  const [unit, left] = [units[i], units[i - 1]];
  if (unit?.kind !== "word") return false;
  const led = isWord(left, determiners);
  if (pasts.has(unit.norm) || (/[a-z]{2}ed$/.test(unit.norm) && !led)) return true;
  return determiners.has(unit.norm) && !led && !isWord(left, joins);
}

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
