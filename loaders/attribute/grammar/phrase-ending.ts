import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  bodyWords,
  determiners,
  isSomebody,
  looksPlural,
  manyOf,
  mayTell,
  passageNouns,
  personNouns,
  prepositions,
  thirds,
} from "../vocabulary/words.ts";
import { memberBefore, nameEnding } from "./name-ending.ts";
import { clausePrepositions, isNounLike, joins, objects, personHead, phraseStart } from "./phrase-start.ts";
import { speakerOver } from "./speaker-over.ts";

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

const the = new Set(["the"]);
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
  if (isServing(units, near)) return null;
  const isInside = isRuled(units, near);
  const member = isInside && bodyWords.has(noun) ? memberBefore(p, near) : null;
  if (member !== null) return member;
  const isHeaded = isInside && personHead(units, near - 2);
  if (isInside && !isHeaded && !isTeller(units, near, end)) return null;
  const from = isHeaded ? phraseStart(units, near - 2) : near;
  if (end - from > longestBare && !isWord(units[from], determiners)) return null;
  const isPlural = looksPlural(noun) && !thirds.has(noun);
  if (end - from === 1 && !isPlural && !personNouns.has(noun)) return null;
  return speakerOver(p, from, end, "phrase");
}

/** "Ordained as a priest", "serving as the chair": whether the phrase at `from` is what somebody before it is made. */
const isServing = (units: readonly Unit[], from: number): boolean =>
  isWord(units[from - 1], as) && isWord(units[from - 2], offices);

const as = new Set(["as"]);
const offices = new Set(
  "ordained appointed elected employed hired trained chosen sworn serving acting working standing".split(" "),
);

/** Most units of a phrase that no determiner leads. */
const longestBare = 4;

/** "A row in the board": whether a preposition that belongs to what stands before it rules the phrase at `from`. */
const isRuled = (units: readonly Unit[], from: number): boolean =>
  from > 1 &&
  isWord(units[from - 1], prepositions) &&
  !isWord(units[from - 1], clausePrepositions) &&
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

const who = new Set(["who"]);

const that = new Set(["that"]);

const which = new Set(["which"]);

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

const of = new Set(["of"]);

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
