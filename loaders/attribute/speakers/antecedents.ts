import { isMark, isWord, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { adverbs, auxiliaries, determiners, finite, pasts, personNouns, set } from "../vocabulary/words.ts";
import { type Candidate, type Gender, genderOfWord } from "./candidates.ts";

/** Somebody whom "he" or "she" may mean: a name, or a description. */
export interface Antecedent {
  readonly start: number;
  /** Null for whoever no gazetteer knows. */
  readonly entityId: string | null;
  readonly gender: Gender | null;
  /** Whether it is a description ("the minister"), not a name. */
  readonly described: boolean;
}

/**
 * Whom "he" and "she" may mean in a paragraph, the first mention of each, in order: persons, a single capitalised word that does something or made something, and each
 * person that is described ("the minister", "a man who"). What somebody is only said to be ("Reid is a leader"), or like, is nobody else.
 */
export function antecedentsOf(units: readonly Unit[], candidates: readonly Candidate[]): Antecedent[] {
  const starts = new Map(units.map((unit, i) => [unit.start, i]));
  const named = candidates.filter(
    ({ kind, start, sure }) =>
      (kind === "person" && (sure || !isWord(units[(starts.get(start) ?? 0) - 1], articles))) ||
      (kind === "maybe" &&
        (isAlone(units, starts.get(start) ?? -2) || isAuthor(units, starts.get(start) ?? -2))),
  );
  const described = units.flatMap((unit, i) =>
    isDescription(units, i)
      ? [{ start: unit.start, entityId: null, gender: genderOfWord(unit.norm), described: true }]
      : [],
  );
  return [...named.map((found) => ({ ...found, described: false })), ...described].sort(
    (a, b) => a.start - b.start,
  );
}

/** "The Berlin Wall": no person's name, unless something shows that it is. */
const articles = set("the a an");

/** "Sarah spoke", not "the Liberals lost", "a reporter from Dagbladet asked": a capitalised word that does something, which neither an article nor a noun before it leads. */
const isAlone = (units: readonly Unit[], at: number): boolean =>
  isDoing(units[at + 1]) &&
  !nobodies.has(units[at]?.norm ?? "") &&
  !isWord(units[at - 1], articles) &&
  !(isWord(units[at - 1], ruling) && units[at - 2]?.kind === "word");

/** "The review by Oaks", not "was beaten by Oaks": a capitalised word that tells whose a thing is. */
const isAuthor = (units: readonly Unit[], at: number): boolean =>
  isWord(units[at - 1], by) &&
  units[at - 2]?.kind === "word" &&
  !/(?:ed|en|ly)$/.test(units[at - 2]?.norm ?? "") &&
  !isDoing(units[at - 2]);

const by = set("by");
const nobodies = set("neither nor none nothing others some many most few several both everyone everybody");
const ruling = set("of from at in for");

const isDoing = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" &&
  ([auxiliaries, finite, pasts].some((words) => words.has(unit.norm)) ||
    cueVerb(unit.norm) !== null ||
    /[a-z]{2}ed$/.test(unit.norm));

const isPersonNoun = (norm: string): boolean =>
  (personNouns.has(norm) && !/(?:[^s]s|men)$/.test(norm)) || /[a-z]{3}(?:ist|ian)$/.test(norm);

/** Nouns for a person that as often name a thing: "shook his head". */
const things = set("head chair whip source general chief king member");
const ties = set(
  `is are was were be been being am isn't wasn't become becomes became remain remains remained as like unlike than him`,
);
const reach = 5;

/** A person by description, led by a determiner, with no name beside it. */
function isDescription(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== "word" || !isPersonNoun(unit.norm) || things.has(unit.norm)) return false;
  let led = at - 1;
  while (
    at - led < reach &&
    /^(?:word|name)$/.test(units[led]?.kind ?? "") &&
    !isWord(units[led], determiners)
  )
    led--;
  if (!isWord(units[led], determiners) || /^(?:any|every|each|no)$/.test(units[led]?.norm ?? ""))
    return false;
  if (isNamedBeside(units, at, 1) || isNamedBeside(units, led, -1)) return false;
  if (isWord(units[led], pointing) || (isWord(units[led], anyone) && isNobodyIn(units, led, at)))
    return false;
  // "With the calm of a man who knows": what somebody is only likened to.
  if (isWord(units[led], anyone) && (isWord(units[led - 1], of) || isDenied(units, led))) return false;
  let tie = beforeAside(units, led - 1);
  while (isWord(units[tie], adverbs)) tie--;
  return !isWord(units[tie], ties);
}

/** "Do we trust this man?": whoever was spoken of before. */
const pointing = set("this that");
const supposing = set("would could might");

/** "A lesser man might have gone", "A man of principle, then.": anyone of a kind, and what an unfinished sentence says of somebody, from `led` on. */
function isNobodyIn(units: readonly Unit[], led: number, at: number): boolean {
  const before = units[led - 1];
  if (before !== undefined && !isMark(before, ".!?")) return false;
  if (isWord(units[at + 1], supposing)) return true;
  const end = units.findIndex((unit, i) => i > at && isMark(unit, ".!?"));
  return !units.slice(at, end < 0 ? units.length : end).some((unit) => isDoing(unit) || isThird(unit));
}

const isThird = (unit: Unit): boolean => unit.kind === "word" && /[^s]s$/.test(unit.norm);

const denials = set(
  "never not no nor without didn't doesn't don't hasn't haven't hadn't isn't wasn't won't wouldn't can't couldn't",
);

/** "Has never met a minister": there is none. */
const isDenied = (units: readonly Unit[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if (units[i]?.kind !== "word") return false;
    if (isWord(units[i], denials)) return true;
  }
  return false;
};

const anyone = set("a an");
const of = set("of");
const longestAside = 6;

/** The unit before an aside between two commas that ends at `at`: "Reid is, I am sure, a kind man"; `at` where none does. */
function beforeAside(units: readonly Unit[], at: number): number {
  if (!isMark(units[at], ",")) return at;
  for (let i = at - 1; i > Math.max(0, at - longestAside); i--) if (isMark(units[i], ",")) return i - 1;
  return at;
}

/** "The minister, Reid", "Reid the minister", "Reid, 51, a minister": whether a name stands beside a unit on one side, past a comma and an age. */
function isNamedBeside(units: readonly Unit[], at: number, step: 1 | -1): boolean {
  const comma = at + step;
  if (units[comma]?.form !== ",") return units[comma]?.kind === "name";
  const isAged = step < 0 && /^\d{2}$/.test(units[comma - 1]?.form ?? "") && units[comma - 2]?.form === ",";
  return units[isAged ? comma - 3 : comma + step]?.kind === "name";
}
