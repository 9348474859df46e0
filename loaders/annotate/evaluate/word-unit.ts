import {
  adverbs,
  auxiliaries,
  determiners,
  lyNouns,
  modals,
  personNouns,
  prepositions,
  pronouns,
  set,
} from "../../attribute/vocabulary/words.ts";
import { type Opinion, opinionOf } from "../opinion/opinion-lexicon.ts";
import { verbUse } from "../opinion/verb-classes.ts";
import type { Token, Unit, UnitKind } from "./unit.ts";
import { isJoinedAdjective, isJoinedNoun, verbAt } from "./verb-at.ts";
import { copulas, interrogatives, negators, objectPronouns } from "./word-sets.ts";

/** What a norm is whatever stands around it. `kind` is null where that depends on its neighbours. */
interface Lexical {
  readonly kind: UnitKind | "verbal" | "her" | "like" | null;
  readonly possessive: boolean;
  readonly negator: boolean;
}

const lexicals = new Map<string, Lexical>();
const lexicalsKept = 50_000;

function lexicalOf(norm: string): Lexical {
  const known = lexicals.get(norm);
  if (known !== undefined) return known;
  const found = { kind: lexicalKind(norm), possessive: norm.endsWith("'s"), negator: negators.has(norm) };
  if (lexicals.size < lexicalsKept) lexicals.set(norm, found);
  return found;
}

function lexicalKind(norm: string): Lexical["kind"] {
  if (copulas.has(norm)) return "copula";
  if (modals.has(norm) || auxiliaries.has(norm) || norm === "do" || norm === "does" || norm === "did")
    return "verbal";
  if (norm === "no" || norm === "such") return "determiner";
  if (norm === "her") return "her";
  if (determiners.has(norm)) return "determiner";
  if (pronouns.has(norm) || objectPronouns.has(norm) || contractedPronoun.test(norm)) return "pronoun";
  if (prepositions.has(norm) || norm === "than") return "preposition";
  if (norm === "like") return "like";
  if (negators.has(norm) || adverbs.has(norm) || interrogatives.has(norm)) return "adverb";
  return null;
}

/** The unit of a word or a mark, by its letters and by the units before it and the token after it. */
export function wordUnit(token: Token, left: readonly Unit[], after: Token | undefined): Unit {
  const before = left.at(-1);
  const { norm } = token;
  const { kind, possessive, negator } = lexicalOf(norm);
  const base: Unit = {
    kind: "mark",
    norm,
    start: token.char_start,
    end: token.char_end,
    voice: token.voice,
    entity: null,
    person: false,
    possessive,
    described: false,
    evaluative: false,
    anaphor: false,
    verb: null,
    opinion: null,
    negator,
  };
  if (!token.is_word) return base;
  if (kind === "verbal") return auxiliaryUnit(base, after);
  if (kind === "her") return { ...base, kind: after?.is_word === true ? "determiner" : "pronoun" };
  if (kind === "like" && !takesLike(before)) return { ...base, kind: "preposition" };
  return kind !== null && kind !== "like" ? { ...base, kind } : contentUnit(base, left, after);
}

/** A word of no closed class: with what it says for or against somebody, and the verb that it is. */
function contentUnit(base: Unit, left: readonly Unit[], after: Token | undefined): Unit {
  const { norm } = base;
  const verb =
    isJoinedNoun(norm, left.at(-1), after) || isJoinedAdjective(norm, left, after)
      ? null
      : verbAt(norm, left[pastUnlike(left)], pastAdverbs(left), after);
  if (verb !== null && isAllDone(verb.lemma, after))
    return {
      ...base,
      kind: "verb",
      verb: { ...verb, verbClass: "excelling" },
      opinion: { valence: 2, verb: true },
    };
  const opinion = isWell(norm, left, after) ? { valence: 2, verb: false } : opinionAt(norm, left, after);
  const isAdverb = norm.endsWith("ly") && !lyNouns.has(norm);
  return { ...base, kind: verb !== null ? "verb" : isAdverb ? "adverb" : "word", verb, opinion };
}

/** What a word says for or against somebody where it stands; null where it says nothing there. */
function opinionAt(norm: string, left: readonly Unit[], after: Token | undefined): Opinion | null {
  const before = left.at(-1);
  const saysNothing =
    isNounRight(norm, before, after) ||
    isNounFair(norm, before) ||
    isBestOfThings(norm, after) ||
    (leadsOn.has(norm) && after?.norm === "to") ||
    isRole(norm, before);
  return saysNothing ? null : (opinionOf(norm) ?? personalOpinion(norm, left, after) ?? excessOf(norm, left));
}

/** Adjectives that judge a person and say other things elsewhere, by valence. */
const personal: ReadonlyMap<string, number> = new Map([
  ["fine", 2],
  ["kind", 2],
  ["strong", 2],
  ["warm", 2],
  ["bright", 1],
  ["careful", 1],
  ["powerful", 1],
  ["silly", -1],
  ["experienced", 1],
  ["fun", 2],
  ["funny", 2],
  ["quick", 1],
  ["sound", 2],
  ["dim", -2],
  ["loud", -1],
  ["mean", -2],
  ["rubbish", -2],
  ["slow", -1],
  ["thick", -2],
  ["average", -1],
  ["lax", -2],
  ["meek", -1],
  ["firm", 1],
  ["correct", 1],
  ["measured", 1],
  ["organised", 1],
  ["organized", 1],
  ["committed", 1],
  ["confident", 1],
  ["responsible", 1],
  ["assured", 1],
  ["engaging", 2],
  ["professional", 1],
  ["straight", 1],
  ["impossible", -1],
  ["mad", -2],
  ["sarcastic", -1],
  ["stiff", -1],
  ["prompt", 1],
]);

/** "A fine organiser", "she is warm and kind", not "is kind of", "a fine of ten pounds", "strong winds". */
function personalOpinion(norm: string, left: readonly Unit[], after: Token | undefined): Opinion | null {
  const valence = personal.get(norm);
  if (valence === undefined) return null;
  const opinion = { valence, verb: false };
  if (personNouns.has(after?.norm ?? "") || isPersonByForm.test(after?.norm ?? "")) return opinion;
  const isToward = norm === "kind" && after?.norm === "to";
  const isLast =
    isToward || after === undefined || !after.is_word || /^(?:and|but|or|enough)$/.test(after.norm);
  const before = pastAdverbs(left);
  const isListed = before?.norm === "and" || before?.norm === ",";
  const at = isListed ? left.indexOf(before) - 1 : -1;
  const led = isListed ? left[at] : before;
  // "She is young and bright"
  const isPair = isListed && led?.kind === "word" && left[at - 1]?.kind === "copula";
  const isPredicate = led?.kind === "copula" || isPair || (isListed && led?.opinion != null);
  return norm !== "fine" && isLast && isPredicate ? opinion : null;
}

/** What somebody may be too much of without any fault of theirs. */
const blameless = set(
  `late early busy ill sick unwell many much far few little long often soon high low hot close near frightened scared upset shocked tired
  weary true`,
);

/** "Reid is too slow", "far too fond of himself": more of something than is good. */
function excessOf(norm: string, left: readonly Unit[]): Opinion | null {
  if (left.at(-1)?.norm !== "too" || blameless.has(norm)) return null;
  const led = left.findLast(({ kind, negator, norm }) => negator || (kind !== "adverb" && norm !== "far"));
  return led?.kind === "copula" ? { valence: -1.5, verb: false } : null;
}

const isPersonByForm = /[a-z]{3}(?:iser|izer|eaker|ist|ian)$/;

/** "Reid delivers", "he never listens": verbs that praise where nothing follows that is done. */
const isAllDone = (lemma: string, after: Token | undefined): boolean =>
  /^(?:deliver|listen|care)$/.test(lemma) && (after?.is_word !== true || /^(?:and|but|or)$/.test(after.norm));

/** "She runs it well", "he handled the strike well, and": how a thing is done, not how somebody is. */
const isWell = (norm: string, left: readonly Unit[], after: Token | undefined): boolean => {
  if (norm !== "well" || left.at(-1)?.norm === "as") return false;
  const verb = left.findLast(({ kind }) => kind === "verb" || kind === "copula" || kind === "mark");
  if (verb?.kind !== "verb" || left.length - left.indexOf(verb) > 5) return false;
  const isLast = after?.is_word !== true || /^(?:and|but|or)$/.test(after.norm);
  return (
    isLast || (/^(?:in|at|during|throughout)$/.test(after.norm) && performs.test(verb.verb?.lemma ?? ""))
  );
};

/** Verbs that are done well or badly where and when somebody is put to the test. */
const performs = /^(?:perform|do|play|speak|campaign|handle|conduct|serve)$/;

const adverbsPassed = 3;

/** The last unit before the adverbs, and before ", unlike Hale,", that a clause's verb may have. */
function pastAdverbs(left: readonly Unit[]): Unit | undefined {
  let at = left.length - 1;
  while (left[at]?.kind === "adverb" && left.length - at <= adverbsPassed) at--;
  return left[pastUnlike(left, at)];
}

/** The index `last`, or that of the unit before ", unlike Hale," where this ends at `last`. */
function pastUnlike(left: readonly Unit[], last = left.length - 1): number {
  const isAside =
    left[last]?.norm === "," &&
    left[last - 1]?.kind === "name" &&
    left[last - 2]?.norm === "unlike" &&
    left[last - 3]?.norm === ",";
  return isAside ? last - 4 : last;
}

/** "Has a right to choose", "the right hand": no judgement. */
const isNounRight = (norm: string, before: Unit | undefined, after: Token | undefined): boolean =>
  norm === "right" &&
  (after?.norm === "hand" ||
    (before?.kind === "determiner" && /^(?:to|of|for|,|\.)$/.test(after?.norm ?? "")));

/** "The summer fair", not "a fair man", "calm and fair". */
const isNounFair = (norm: string, before: Unit | undefined): boolean =>
  norm === "fair" && before?.kind === "word" && before.opinion === null && before.norm !== "and";

/** "Her best chance", "in their best interests": no judgement of whoever has it. */
const isBestOfThings = (norm: string, after: Token | undefined): boolean =>
  norm === "best" &&
  /^(?:chances?|bet|interests?|part|way|case|known|thing|days|years)$/.test(after?.norm ?? "");

/** Words that judge nobody where "to" follows: "able to", "prepared to", "did their best to". */
const leadsOn = new Set(["able", "best", "prepared", "ready"]);

/** "Leadership hopeful Reid": somebody who stands for something. */
const isRole = (norm: string, before: Unit | undefined): boolean =>
  /^hopefuls?$/.test(norm) &&
  before?.kind === "word" &&
  (before.opinion === null || before.norm === "leadership");

/** "I like", "don't like": the verb and not the preposition. */
const takesLike = (before: Unit | undefined): boolean =>
  before?.kind === "pronoun"
    ? !before.norm.includes("'") && before.norm !== "it"
    : before?.kind === "auxiliary" || before?.norm === "to";

const contractedPronoun = /^(?:i|we|you|he|she|they|it|there|that)'(?:m|s|d|re|ve|ll)$/;

/** "has" and "does" before a noun phrase are main verbs. */
function auxiliaryUnit(base: Omit<Unit, "kind">, after: Token | undefined): Unit {
  const main =
    /^(?:has|have|had|having|do|does|did|hasn't|haven't|hadn't)$/.test(base.norm) &&
    after !== undefined &&
    mayBeHad(after);
  // "Had to deal with": no deed of having.
  if (main && after.norm === "to")
    return { ...base, kind: "verb", verb: { lemma: "have", verbClass: "other", form: "past" } };
  return main
    ? { ...base, kind: "verb", verb: verbUse(base.norm.replace("n't", "")) }
    : { ...base, kind: "auxiliary" };
}

const mayBeHad = ({ norm, is_word }: Token): boolean =>
  is_word &&
  !adverbs.has(norm) &&
  !copulas.has(norm) &&
  (norm === "nothing" || norm === "no" || !negators.has(norm)) &&
  !pronouns.has(norm) &&
  !/(?:ed|en)$/.test(norm) &&
  (!norm.endsWith("ly") || lyNouns.has(norm)) &&
  (determiners.has(norm) || verbUse(norm) === null);
