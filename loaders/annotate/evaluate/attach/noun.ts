import { lyNouns, personNouns } from "../../../attribute/vocabulary/words.ts";
import type { Parsed } from "../parse.ts";
import { type Attachment, nobodys } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { isPeople, othersOf, sufferedNouns } from "../word-sets.ts";

/** What a rule needs: the units, the clauses, the clause of the term and the term. */
export interface TermPlace {
  readonly units: readonly Unit[];
  readonly clauses: readonly Parsed[];
  readonly index: number;
  readonly clause: Parsed;
  readonly term: number;
  readonly valence: number;
}

const isName = (unit: Unit | undefined): boolean => unit?.kind === "name";
const inPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === "word" || unit.kind === "adverb" || (unit.kind === "verb" && unit.verb?.form !== "third"));

/** A name from `at` on, past determiners and adjectives; -1 where none stands there. */
export function nameFrom(units: readonly Unit[], at: number, to: number, limit = 4): number {
  for (let i = at; i < Math.min(to, at + limit); i++) {
    const unit = units[i];
    if (unit?.kind === "name") return i;
    if (unit?.kind !== "determiner" && unit?.kind !== "word") return -1;
  }
  return -1;
}

/** Whether a name stands for others who are somebody's: "Reid's loyal supporters", "Reid supporters", "the Labour leader". */
export function meansOthers(units: readonly Unit[], name: number, to: number): boolean {
  if (units[name]?.possessive !== true) return false;
  for (let i = name + 1; i < Math.min(to, name + 4) && units[i]?.kind === "word"; i++)
    if (isPeople(units[i]?.norm ?? "")) return true;
  return false;
}

/** "the hopeless Reid", "the brave and decent Reid", "hopeless chairman Reid". */
export function attribute({ units, clause, term, valence }: TermPlace): Attachment | null {
  for (let i = term + 1; i < Math.min(clause.to, term + 4); i++) {
    const unit = units[i];
    if (isName(unit) && isAttributive(units, term, i)) {
      return {
        names: meansOthers(units, i, clause.to) ? [] : [i],
        rule: "attribute",
        valence,
        weight: 1,
        scope: Math.max(clause.from, term - 1),
      };
    }
    const joins = unit?.norm === "and" || unit?.norm === ",";
    // "Wrong to blame Reid"
    const adjective =
      unit?.kind === "word" &&
      !unit.norm.startsWith("to ") &&
      (unit.opinion !== null || personNouns.has(unit.norm));
    if (!adjective && !(joins && units[i + 1]?.opinion != null)) return null;
  }
  return null;
}

/** A predicate right before a name ("how weak Reid is") and a listed phrase are no attributes. */
const isAttributive = (units: readonly Unit[], term: number, name: number): boolean => {
  const norm = units[term]?.norm ?? "";
  const left = units[term - 1];
  if (norm.includes(" ") || /^(?:how|so|as)$/.test(left?.norm ?? "")) return false;
  // "The fool his rivals paint": "his" opens a phrase of its own.
  if (units[name]?.anaphor === true && units[name]?.possessive === true) return false;
  const isLed = left?.kind === "determiner" || left?.opinion != null || left?.norm === "and";
  // "The column distorted Reid's views", "When riots imperilled these solutions Reid flew in"
  if (name === term + 1 && norm.endsWith("ed") && units[name]?.possessive === true && !isLed) return false;
  const joint = units[name + 1]?.norm;
  const isOne = joint !== "and" && !(joint === "," && units[name + 2]?.kind === "name");
  if (name === term + 1 && /[^su]s$/.test(norm) && isOne) return false;
  if (norm.endsWith("ing")) return left?.kind === "determiner" || left?.opinion != null;
  return name !== term + 1 || !norm.endsWith("ly");
};

/** "Reid, a brave man, …", "a decent man, Reid", "Reid: a disgrace". */
export function apposition({ units, clauses, index, clause, term, valence }: TermPlace): Attachment | null {
  const found = (name: number): Attachment => ({
    names: [name],
    rule: "apposition",
    valence,
    weight: 1,
    scope: Math.max(clause.from, term - 4),
  });
  let i = term - 1;
  while (
    i >= clause.from &&
    term - i < 9 &&
    (inPhrase(units[i]) ||
      units[i]?.kind === "determiner" ||
      units[i]?.norm === "of" ||
      units[i]?.norm === "and" ||
      units[i]?.norm === "with")
  )
    i--;
  const opening = units[i + 1];
  const opens = opening?.kind === "determiner" || opening?.kind === "word" || opening?.kind === "adverb";
  if (
    i >= clause.from &&
    units[i]?.norm === "," &&
    isName(units[i - 1]) &&
    !units[i - 1]?.possessive &&
    opens &&
    opening.norm !== "and" &&
    !isListed(units, i - 1, clause)
  )
    return found(i - 1);
  const before = clauses[index - 1];
  const ends = before === undefined ? -1 : lastWord(units, before);
  if (
    i < clause.from &&
    clause.verb < 0 &&
    clause.link === "main" &&
    opens &&
    isName(units[ends]) &&
    /^(?:[:–—(-]|--+)$/.test(units[ends + 1]?.norm ?? "")
  )
    return found(ends);
  for (let j = term + 1; j < Math.min(clause.to, term + 5); j++) {
    if (units[j]?.norm === ",")
      return isName(units[j + 1]) &&
        units[j + 1]?.possessive === false &&
        closes(units, j + 2, clause) &&
        clause.verb !== j + 2 &&
        (before === undefined || isLedByArticle(units, clause.from, term)) &&
        (clause.verb < 0 || (clause.predicate.kind !== "copula" && isLedByArticle(units, clause.from, term)))
        ? found(j + 1)
        : null;
    if (!inPhrase(units[j])) return null;
  }
  return null;
}

/** "A straight choice between a worker, Hale, and a poseur, Reid." */
const isLedByArticle = (units: readonly Unit[], from: number, term: number): boolean =>
  units.slice(Math.max(from, term - 2), term).some(({ norm }) => norm === "a" || norm === "an");

const closes = (units: readonly Unit[], at: number, clause: Parsed): boolean =>
  at >= clause.to || units[at]?.kind === "mark";

const lastWord = (units: readonly Unit[], { from, to }: Parsed): number => {
  for (let i = to - 1; i >= Math.max(from, to - 2); i--) if (units[i]?.kind !== "mark") return i;
  return -1;
};

/** "Reid, Hale and a brave …": names in a list are no heads of an apposition. */
const isListed = (units: readonly Unit[], name: number, clause: Parsed): boolean =>
  name - 2 >= clause.from && units[name - 1]?.norm === "," && isName(units[name - 2]);

/** "a traitor like Reid", "cowards such as Reid". */
export function example({ units, clause, term, valence }: TermPlace): Attachment | null {
  for (let i = term + 1; i < Math.min(clause.to, term + 4); i++) {
    const such = units[i]?.norm === "such" && units[i + 1]?.norm === "as";
    if (units[i]?.norm === "like" || such) {
      const name = nameFrom(units, such ? i + 2 : i + 1, clause.to, 3);
      // "With friends like Reid"
      if (othersOf.has(units[i - 1]?.norm ?? "")) return nobodys;
      const noun =
        units[i - 1]?.kind === "word" &&
        (!units[i - 1]?.norm.endsWith("ly") || lyNouns.has(units[i - 1]?.norm ?? ""));
      return name >= 0 && noun ? { names: [name], rule: "example", valence, weight: 1, scope: term } : null;
    }
    if (units[i]?.kind !== "word") return null;
  }
  return null;
}

/** "Reid's hopeless campaign", "Reid's courage"; people who are Reid's are others. */
export function possession({ units, clause, term, valence }: TermPlace): Attachment | null {
  for (let i = term - 1; i >= Math.max(clause.from, term - 5); i--) {
    const unit = units[i];
    if (isName(unit)) {
      if (unit?.possessive !== true) return null;
      const others = units
        .slice(i + 1, phraseEnd(units, term, clause.to))
        .some(({ norm }) => othersOf.has(norm));
      const held = others ? 0 : doubtedAs(units, i, clause);
      return held === 0
        ? nobodys
        : { names: [i], rule: "possession", valence: held * valence, weight: 0.9, scope: term };
    }
    if (!inPhrase(unit) && unit?.norm !== "and" && unit?.norm !== ",") return null;
  }
  return null;
}

/** "I doubt Reid's honesty", "nobody doubts her courage": how what the name at `at` has is held behind a verb of doubt: denied (-1), granted (1), or doubted by others (0). */
function doubtedAs(units: readonly Unit[], at: number, { from, subject }: Parsed): number {
  if (!doubts.test(units[at - 1]?.norm ?? "")) return 1;
  const isDenied = units.slice(from, at).some(({ negator }) => negator);
  if (subject.kind === "writer") return isDenied ? 1 : -1;
  return isDenied && subject.kind === "anybody" ? 1 : 0;
}

const doubts = /^(?:doubt|question|challeng|disput|impugn)(?:e|s|es|ed|ing)?$/;

/** First unit after the words that may go on with a noun phrase. */
function phraseEnd(units: readonly Unit[], at: number, to: number): number {
  let end = at + 1;
  while (end < Math.min(to, at + 4) && units[end]?.kind === "word") end++;
  return end;
}

/** Adjectives that judge or move whoever has them, not what stands behind "of": "terrified of Reid". */
const targets = new Set(
  `worthy proud fond free full tired sick ashamed afraid capable incapable guilty terrified scared frightened fearful wary
  weary envious jealous suspicious sceptical skeptical contemptuous critical supportive respectful`.split(
    /\s+/,
  ),
);

const sources = new Set(["of", "by", "from"]);

/** Participles of judging: whoever does it is not judged. */
const judged = new Set(
  "questioned challenged disputed contested opposed investigated warned doubted resisted rejected criticised criticized condemned".split(
    " ",
  ),
);

const disappointing: Attachment = { names: [], rule: "source", valence: -2, weight: 0.8, scope: 0 };

/** "I expected better from Reid", and not "we can expect better": whether what is wanted is more than what came; null where nothing is wanted. */
function isExpected(units: readonly Unit[], { from, subject }: Parsed, term: number): boolean | null {
  let verb = term - 1;
  while (verb > from && /^(?:much|far|so|rather|something|a lot)$/.test(units[verb]?.norm ?? "")) verb--;
  const isBetter = /^(?:better|more)$/.test(units[term]?.norm ?? "");
  if (!isBetter || !/^(?:expect|want|hope|deserve|demand)/.test(units[verb]?.norm ?? "")) return null;
  const isHeld = subject.kind === "writer" || subject.kind === "anybody";
  return isHeld && !units.slice(from, verb).some(({ norm, negator }) => negator || promised.test(norm));
}

const promised = /^(?:can|could|will|may|might|would|we'll|i'll|you'll)$/;

/** "the incompetence of Reid", "a brilliant speech by Reid", "something dishonest about Reid". */
export function source(place: TermPlace): Attachment | null {
  const { units, clause, term } = place;
  const own = units[term]?.norm ?? "";
  if (targets.has(own) || sufferedNouns.has(own) || othersOf.has(own)) return null;
  if (judged.has(own) && units[term + 1]?.norm === "by") return nobodys;
  for (let i = term + 1; i < Math.min(clause.to, term + 4); i++) {
    if (leadsToSource(place, i)) return sourceAt(place, i);
    if (!inPhrase(units[i])) return null;
  }
  return null;
}

/** Whether the unit at `at` leads from the term to whose it is: "of", "something … about", "there is … in". */
function leadsToSource({ units, clause, term }: TermPlace, at: number): boolean {
  const norm = units[at]?.norm ?? "";
  const isAbout =
    norm === "about" &&
    at === term + 1 &&
    /^(?:something|nothing|anything|very|deeply|so)$/.test(units[term - 1]?.norm ?? "");
  const isThere = norm === "in" && /^there(?:'s)?$/.test(units[clause.from]?.norm ?? "");
  return sources.has(norm) || isAbout || isThere;
}

/** Whose the term is by the name behind the preposition at `at`; null where none stands there, or what it leads to is another's. */
function sourceAt({ units, clause, term, valence }: TermPlace, at: number): Attachment | null {
  const left = units[at - 1]?.norm ?? "";
  const name = nameFrom(units, at + 1, clause.to, 3);
  if (name < 0 || units[name]?.possessive === true || sufferedNouns.has(left)) return null;
  if (units[at]?.norm === "of" && at !== term + 1 && personNouns.has(left)) return null;
  const expected = isExpected(units, clause, term);
  if (expected !== null) return expected ? { ...disappointing, names: [name], scope: term } : nobodys;
  return { names: [name], rule: "source", valence, weight: 0.8, scope: Math.max(clause.from, term - 3) };
}
