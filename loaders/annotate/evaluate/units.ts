import type { Row } from "../../../src/domain/tables.ts";
import {
  adverbs,
  auxiliaries,
  determiners,
  modals,
  pasts,
  prepositions,
  pronouns,
} from "../../attribute/words.ts";
import { type Opinion, opinionOf, phraseAt, toneOf } from "../opinion-lexicon.ts";
import { type VerbUse, verbUse } from "../verb-classes.ts";
import { fixedPhraseAt, splitPhraseAt } from "./fixed-phrases.ts";
import {
  copulas,
  interrogatives,
  isPeople,
  negators,
  objectPronouns,
  othersOf,
  thingsOf,
} from "./word-sets.ts";

export type UnitKind =
  | "name"
  | "pronoun"
  | "determiner"
  | "copula"
  | "auxiliary"
  | "verb"
  | "adverb"
  | "preposition"
  | "mark"
  | "word";

/** What the rules read of a sentence: a word, a phrase of the lexicon, a mark, or a whole name. */
export interface Unit {
  readonly kind: UnitKind;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  readonly entity: string | null;
  /** Whether it names a person, not a body or a place. */
  readonly person: boolean;
  /** Whether 's follows the name, or the word bears it. */
  readonly possessive: boolean;
  /** Whether the name is a description that an analyst listed, whose own words may judge. */
  readonly described: boolean;
  readonly evaluative: boolean;
  readonly verb: VerbUse | null;
  readonly opinion: Opinion | null;
  readonly negator: boolean;
}

/** Whether a unit cannot tell in what light anyone stands, whatever a word list says of its letters ("no", "like"). */
export const weighsNothing = ({ kind }: Unit): boolean =>
  /^(?:name|mark|preposition|determiner|pronoun|auxiliary|copula)$/.test(kind);

/** How words feel together, above 0 for good: each in AFINN's scale of -5 to 5, whoever it is said of. */
export const toneOver = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + (weighsNothing(unit) ? 0 : toneOf(unit)), 0);

type Mention = Pick<Row<"mentions">, "entity_id" | "char_start" | "char_end" | "evaluative" | "rule">;
export type Token = Pick<Row<"tokens">, "norm" | "form" | "char_start" | "char_end" | "is_word" | "voice">;

const nobody: ReadonlySet<string> = new Set();

/**
 * The units of a sentence from its tokens and its mentions, both in order; of mentions that overlap the first stands. `people` are the
 * entities that are persons.
 */
export function unitsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  people: ReadonlySet<string> = nobody,
): Unit[] {
  const units: Unit[] = [];
  const norms = tokens.map((token) => token.norm);
  let next = 0;
  // Last words of a split phrase, which its verb speaks for.
  let tail = { from: 0, to: 0 };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((mentions[next]?.char_end ?? Number.POSITIVE_INFINITY) <= token.char_start) next++;
    const mention = mentions[next];
    if (mention !== undefined && mention.char_start < token.char_end) {
      const to = endOfName(tokens, at, mention);
      units.push(nameUnit(tokens, at, to, mention, people.has(mention.entity_id)));
      at = to;
      continue;
    }
    if (tail.from <= at && at < tail.to) {
      units.push({
        ...wordUnit(token, units.at(-1), tokens[at + 1]),
        kind: "adverb",
        opinion: null,
        verb: null,
      });
      at++;
      continue;
    }
    const fixed = fixedPhraseAt(norms, at);
    if (fixed !== null) {
      units.push(fixedUnit(tokens.slice(at, at + fixed.length), fixed.kind));
      at += fixed.length;
      continue;
    }
    const around = splitPhraseAt(norms, at, (i) => tokens[i]?.is_word === true);
    if (around !== null) {
      units.push(splitUnit(token, around.valence));
      tail = around;
      at++;
      continue;
    }
    const phrase = phraseAt(norms, at);
    const length = phrase?.length ?? 1;
    const reach = mention?.char_start ?? Number.POSITIVE_INFINITY;
    const last = tokens[at + length - 1] ?? token;
    if (phrase !== null && last.char_end <= reach) units.push(phraseUnit(token, last, norms, at, phrase));
    else {
      const unit = wordUnit(token, units.at(-1), tokens[at + 1]);
      units.push(isInName(token, tokens[at + 1], reach) ? plain(unit) : unit);
    }
    at += phrase !== null && last.char_end <= reach ? length : 1;
  }
  return units;
}

const capitalised = /^\p{Lu}\p{Ll}/u;

/** "United States", "Great Britain": whether a word leads another with a capital that is no listed name. */
const isInName = ({ form }: Token, after: Token | undefined, reach: number): boolean =>
  after !== undefined && after.char_start < reach && capitalised.test(form) && capitalised.test(after.form);

/** A word of a name neither judges nor does anything. */
const plain = (unit: Unit): Unit =>
  unit.opinion === null && unit.verb === null ? unit : { ...unit, kind: "word", opinion: null, verb: null };

function endOfName(tokens: readonly Token[], from: number, { char_end }: Mention): number {
  let to = from + 1;
  while ((tokens[to]?.char_start ?? Number.POSITIVE_INFINITY) < char_end) to++;
  return to;
}

const blank = {
  entity: null,
  person: false,
  possessive: false,
  described: false,
  evaluative: false,
  verb: null,
  negator: false,
};

const bodies = /^(?:party|government|opposition|team|staff)$/;

/**
 * Whether a noun after a name is somebody else or a thing: "Reid supporters", "the Reid campaign", "the Labour MP"; a body's own noun is the body ("the Labour
 * party").
 */
function isOthers(norm: string, person: boolean): boolean {
  if (person) return othersOf.has(norm) || thingsOf.has(norm);
  return (isPeople(norm) || thingsOf.has(norm)) && !bodies.test(norm);
}

function nameUnit(
  tokens: readonly Token[],
  from: number,
  to: number,
  mention: Mention,
  person: boolean,
): Unit {
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to]?.norm ?? "";
  const possessive = /['’]s?$/.test(last?.norm ?? "") || /^['’]s?$/.test(next) || isOthers(next, person);
  return {
    ...blank,
    kind: "name",
    norm: last?.norm ?? "",
    opinion: null,
    possessive,
    entity: mention.entity_id,
    person,
    start: first?.char_start ?? 0,
    end: last?.char_end ?? 0,
    voice: first?.voice ?? "own",
    described: mention.rule === "implicit",
    evaluative: mention.evaluative,
  };
}

function fixedUnit(tokens: readonly Token[], kind: "adverb" | "word"): Unit {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return {
    ...blank,
    kind,
    norm: tokens.map(({ norm }) => norm).join(" "),
    opinion: null,
    start: first?.char_start ?? 0,
    end: last?.char_end ?? 0,
    voice: first?.voice ?? "own",
  };
}

/** The verb of a phrase that parts around what it is done to. */
function splitUnit({ norm, char_start, char_end, voice }: Token, valence: number): Unit {
  const form = verbUse(norm)?.form ?? (norm.endsWith("ing") ? "ing" : norm.endsWith("s") ? "third" : "past");
  return {
    ...blank,
    kind: "verb",
    norm,
    opinion: { valence, verb: true },
    verb: { lemma: norm, verbClass: valence < 0 ? "failing" : "excelling", form },
    start: char_start,
    end: char_end,
    voice,
  };
}

function phraseUnit(
  first: Token,
  last: Token,
  norms: readonly string[],
  at: number,
  { opinion, length }: { readonly opinion: Opinion; readonly length: number },
): Unit {
  const verb: VerbUse | null = opinion.verb
    ? {
        lemma: norms[at] ?? "",
        verbClass: opinion.valence < 0 ? "failing" : "excelling",
        form: "past",
      }
    : null;
  return {
    ...blank,
    kind: verb === null ? "word" : "verb",
    norm: norms.slice(at, at + length).join(" "),
    opinion,
    verb,
    start: first.char_start,
    end: last.char_end,
    voice: first.voice,
  };
}

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

function wordUnit(token: Token, before: Unit | undefined, after: Token | undefined): Unit {
  const { norm } = token;
  const { kind, possessive, negator } = lexicalOf(norm);
  const base: { -readonly [K in keyof Unit]: Unit[K] } = {
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
    verb: null,
    opinion: null,
    negator,
  };
  if (!token.is_word) return base;
  if (kind === "verbal") return auxiliaryUnit(base, after);
  if (kind === "her") base.kind = after?.is_word === true ? "determiner" : "pronoun";
  else if (kind === "like" && !takesLike(before)) base.kind = "preposition";
  else if (kind !== null && kind !== "like") base.kind = kind;
  else {
    const saysNothing =
      isNounRight(norm, before, after) || (leadsOn.has(norm) && after?.norm === "to") || isRole(norm, before);
    base.opinion = saysNothing ? null : opinionOf(norm);
    base.verb = isJoinedNoun(norm, before, after) ? null : verbAt(norm, before, after);
    base.kind = base.verb !== null ? "verb" : norm.endsWith("ly") ? "adverb" : "word";
  }
  return base;
}

/** "Has a right to choose", "the right hand": no judgement. */
const isNounRight = (norm: string, before: Unit | undefined, after: Token | undefined): boolean =>
  norm === "right" &&
  (after?.norm === "hand" ||
    (before?.kind === "determiner" && /^(?:to|of|for|,|\.)$/.test(after?.norm ?? "")));

/** Words that judge nobody where "to" follows: "able to", "prepared to", "did their best to". */
const leadsOn = new Set(["able", "best", "prepared"]);

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
    /^(?:has|have|had|having|do|does|did)$/.test(base.norm) && after !== undefined && opensPhrase(after);
  return main ? { ...base, kind: "verb", verb: verbUse(base.norm) } : { ...base, kind: "auxiliary" };
}

const lyNouns = new Set(["family", "ally", "bully", "reply", "assembly", "monopoly"]);

const opensPhrase = ({ norm, is_word }: Token): boolean =>
  is_word &&
  !adverbs.has(norm) &&
  !copulas.has(norm) &&
  !negators.has(norm) &&
  !pronouns.has(norm) &&
  !/(?:ed|en)$/.test(norm) &&
  (!norm.endsWith("ly") || lyNouns.has(norm)) &&
  (determiners.has(norm) || verbUse(norm) === null);

const nounBefore =
  /^(?:the|a|an|of|his|her|its|their|our|my|your|this|that|these|those|in|for|with|from|on|by|about|no|such)$/;

/** The verb that a word is by its form and the word before it; null where it is more likely a noun or an adjective. */
function verbAt(norm: string, before: Unit | undefined, after: Token | undefined): VerbUse | null {
  const use = verbUse(norm);
  const known = use ?? unknownVerb(norm, before);
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
  if (before.kind === "word" && before.opinion !== null && known.form !== "past") return null;
  if (known.form === "base") return takesBase(before) ? known : null;
  return known;
}

const takesBase = ({ kind, norm }: Unit): boolean =>
  kind === "auxiliary" ||
  kind === "pronoun" ||
  kind === "adverb" ||
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
  norm === "which";

const nounsToo = new Set(
  "abuse attack plot insult smear purge harm damage murder assault hurt help support praise blame trust respect love hate fear scheme trick waste".split(
    " ",
  ),
);

/** "violence and abuse.", "hate and abuse of members": a joined word that may be a noun and has no object is one. */
const isJoinedNoun = (norm: string, before: Unit | undefined, after: Token | undefined): boolean =>
  nounsToo.has(norm) &&
  (before?.norm === "and" || before?.norm === "or") &&
  (after === undefined || !after.is_word || (prepositions.has(after.norm) && after.norm !== "to"));

/** "party meetings", "Reid supporters". */
const isNounByForm = (norm: string): boolean =>
  /(?:ings|ists|ians|ites|(?<!quest|ment)ions|ments|ities|ships|ness)$/.test(norm) || isPeople(norm);

/** A word in -s or -ed right after a name or a pronoun, or a common irregular past. */
function unknownVerb(norm: string, before: Unit | undefined): VerbUse | null {
  if (pasts.has(norm)) return { lemma: norm, verbClass: "other", form: "past" };
  const follows =
    (before?.kind === "name" && !before.possessive) || before?.kind === "pronoun" || before?.norm === "who";
  if (!follows || !/[a-z]{2}(?:s|ed)$/.test(norm) || isNounByForm(norm)) return null;
  return {
    lemma: norm,
    verbClass: "other",
    form: norm.endsWith("ed") ? "past" : "third",
  };
}
