import { isFunctionWord, pasts, prepositions } from "../../attribute/vocabulary/words.ts";
import { opinionOf } from "../opinion/opinion-lexicon.ts";
import { type VerbUse, verbUse } from "../opinion/verb-classes.ts";
import type { Token, Unit } from "./unit.ts";
import { isPeople } from "./word-sets.ts";

const nounBefore =
  /^(?:the|a|an|of|his|her|its|their|our|my|your|this|that|these|those|in|for|with|from|on|by|about|no|such|as)$/;

/**
 * The verb that a word is by its form and the words before it, `led` past adverbs; null where it is more likely a noun or an adjective.
 */
export function verbAt(
  norm: string,
  before: Unit | undefined,
  led: Unit | undefined,
  after: Token | undefined,
): VerbUse | null {
  const use = verbUse(norm);
  const known = use ?? unknownVerb(norm, led);
  if (known === null) return null;
  if (before === undefined || before.kind === "mark") return known.form === "third" ? null : known;
  if (known.form === "ing")
    return /^(?:the|a|an|his|her|its|their|our|my|your|this|each|every|any|no|such)$/.test(before.norm) &&
      after?.norm !== "to"
      ? null
      : known;
  if (before.possessive || nounBefore.test(before.norm)) return null;
  if (before.kind === "determiner" && !/^(?:all|both|some|many|most|few|who|one|others?)$/.test(before.norm))
    return null;
  const isJudged = before.kind === "word" && before.opinion !== null && !isPeople(before.norm);
  if (isJudged && before.norm !== "please" && known.form !== "past") return null;
  if (known.form === "base") return takesBase(before) || isTheirThought(norm, before) ? known : null;
  return known;
}

const takesBase = ({ kind, norm, person }: Unit): boolean =>
  kind === "auxiliary" ||
  kind === "pronoun" ||
  kind === "adverb" ||
  (kind === "name" && !person) ||
  norm === "to" ||
  norm.endsWith("s") ||
  norm === "and" ||
  norm === "people" ||
  norm === "who" ||
  norm === "that" ||
  norm === "or" ||
  norm === "but" ||
  norm === "please" ||
  norm === "not" ||
  /^(?:any|every|no)(?:one|body)$/.test(norm) ||
  norm === "which";

/** "The former think", "the rich believe": whether whoever an adjective stands for thinks something. */
const isTheirThought = (norm: string, before: Unit): boolean =>
  /^(?:think|believe|say|know)$/.test(norm) && /^(?:former|latter|rich|poor|young|old)$/.test(before.norm);

const nounsToo = new Set(
  "abuse attack plot insult smear purge harm damage murder assault hurt help support praise blame trust respect love hate fear scheme trick waste".split(
    " ",
  ),
);

/** "violence and abuse.", "hate and abuse of members", "to silence.": a word that may be a noun and has no object is one where it is joined, or what something meets with. */
export const isJoinedNoun = (norm: string, before: Unit | undefined, after: Token | undefined): boolean =>
  ((nounsToo.has(norm) && /^(?:and|or|but)$/.test(before?.norm ?? "")) ||
    (/^(?:silence|ridicule)$/.test(norm) && before?.norm === "to")) &&
  (after === undefined || !after.is_word || (prepositions.has(after.norm) && after.norm !== "to"));

const adjectiveEnding = /(?:[a-z]{2}ed|[a-z]{3}en|ic|al|ous|ful|less|ive|able|ible|ate)$/;

/** "forgotten and cheated voters", "for many otherwise apathetic and disenfranchised voters": a participle that with an adjective tells of the noun behind it. */
export function isJoinedAdjective(norm: string, left: readonly Unit[], after: Token | undefined): boolean {
  if (
    !/[a-z]{2}(?:ed|en)$/.test(norm) ||
    after?.is_word !== true ||
    !/^(?:and|or)$/.test(left.at(-1)?.norm ?? "")
  )
    return false;
  const [joined, led] = [left.at(-2), left.at(-3)];
  const isAdjective = joined !== undefined && (joined.opinion !== null || adjectiveEnding.test(joined.norm));
  const opensPhrase = led?.kind === "determiner" || led?.kind === "preposition" || led?.kind === "adverb";
  return isAdjective && opensPhrase && !isFunctionWord(after.norm);
}

/** "party meetings", "Reid supporters". */
const isNounByForm = (norm: string): boolean =>
  /(?:ings|ists|ians|ites|(?<!quest|ment)ions|ments|ities|ships|ness)$/.test(norm) || isPeople(norm);

/** A word in -s or -ed after a name or a pronoun, past adverbs, one in -ed after "has" or "had", or a common irregular past. */
function unknownVerb(norm: string, led: Unit | undefined): VerbUse | null {
  if (pasts.has(norm)) return { lemma: norm, verbClass: "other", form: "past" };
  const follows = (led?.kind === "name" && !led.possessive) || led?.kind === "pronoun" || led?.norm === "who";
  const isPerfect =
    led?.kind === "auxiliary" &&
    /^(?:has|have|had|having|'s|'ve|'d)$/.test(led.norm) &&
    /[a-z]{2}ed$/.test(norm) &&
    opinionOf(norm) === null;
  if (isPerfect) return { lemma: norm, verbClass: "other", form: "participle" };
  if (!follows || !/[a-z]{2}(?:s|ed)$/.test(norm) || isNounByForm(norm)) return null;
  return {
    lemma: norm,
    verbClass: "other",
    form: norm.endsWith("ed") ? "past" : "third",
  };
}
