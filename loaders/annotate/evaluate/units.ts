import type { Row } from "../../../src/domain/tables.ts";
import { expand } from "../../attribute/vocabulary/contractions.ts";
import { finite, isFunctionWord } from "../../attribute/vocabulary/words.ts";
import { type Opinion, phraseAt } from "../opinion/opinion-lexicon.ts";
import { type VerbUse, verbUse } from "../opinion/verb-classes.ts";
import { fixedPhraseAt, splitPhraseAt } from "./fixed-phrases.ts";
import { type Token, type Unit, unit } from "./unit.ts";
import { isPeople, othersOf, thingsOf } from "./word-sets.ts";
import { wordUnit } from "./word-unit.ts";

/** A name, or a pronoun that means somebody. */
export type Mention = Pick<Row<"mentions">, "entity_id" | "char_start" | "char_end" | "evaluative"> & {
  readonly rule: Row<"mentions">["rule"] | "pronoun";
};

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
  let named = 0;
  // Last words of a split phrase, which its verb speaks for.
  let tail = { from: 0, to: 0 };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((mentions[next]?.char_end ?? Number.POSITIVE_INFINITY) <= token.char_start) next++;
    const mention = mentions[next];
    if (mention !== undefined && mention.char_start < token.char_end) {
      if (mention.rule === "pronoun") {
        units.push(...anaphorUnits(token, mention.entity_id, tokens.slice(at + 1, at + 5)));
        at++;
        continue;
      }
      const to = endOfName(tokens, at, mention);
      const name = nameUnit(tokens, at, to, mention, people.has(mention.entity_id));
      const verb = contractedVerb(tokens, to, name);
      if (verb !== null) units.push({ ...name, possessive: false }, verb);
      else units.push(name);
      at = to;
      continue;
    }
    if (tail.from <= at && at < tail.to) {
      units.push({
        ...wordUnit(token, units, tokens[at + 1]),
        kind: "adverb",
        opinion: null,
        verb: null,
      });
      at++;
      continue;
    }
    const fixed = fixedPhraseAt(norms, at);
    // "The money was used to help"
    const isUse = token.norm === "used" && units.at(-1)?.kind === "copula";
    if (fixed !== null && !isUse) {
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
    // A pronoun may stand in a phrase: "out of her depth".
    named = Math.max(named, next);
    while (mentions[named]?.rule === "pronoun") named++;
    const reach = mentions[named]?.char_start ?? Number.POSITIVE_INFINITY;
    const last = tokens[at + length - 1] ?? token;
    if (phrase !== null && last.char_end <= reach) units.push(phraseUnit(token, last, norms, at, phrase));
    else {
      const word = wordUnit(token, units, tokens[at + 1]);
      units.push(isInName(token, tokens[at + 1], reach) ? plain(word) : word);
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
const plain = (word: Unit): Unit =>
  word.opinion === null && word.verb === null ? word : { ...word, kind: "word", opinion: null, verb: null };

function endOfName(tokens: readonly Token[], from: number, { char_end }: Mention): number {
  let to = from + 1;
  while ((tokens[to]?.char_start ?? Number.POSITIVE_INFINITY) < char_end) to++;
  return to;
}

/** "Reid's a liar", "Reid’s always been", not "Reid's late train": the verb in the 's of a name that ends before `to`; null where it is none. */
function contractedVerb(tokens: readonly Token[], to: number, { end, voice }: Unit): Unit | null {
  if (!/['’]s$/.test(tokens[to - 1]?.norm ?? "")) return null;
  let at = to;
  while (/^(?:always|never|simply|clearly)$/.test(tokens[at]?.norm ?? "")) at++;
  const norm = tokens[at]?.norm ?? "";
  const verb = (kind: "copula" | "auxiliary") => unit({ kind, norm: "'s", start: end, end, voice });
  if (/^(?:been|got|had|become)$/.test(norm)) return verb("auxiliary");
  return at > to || /^(?:a|an|the|no|not|too)$/.test(norm) ? verb("copula") : null;
}

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
  return unit({
    kind: "name",
    norm: last?.norm ?? "",
    possessive,
    entity: mention.entity_id,
    person,
    start: first?.char_start ?? 0,
    end: last?.char_end ?? 0,
    voice: first?.voice ?? "own",
    described: mention.rule === "implicit",
    evaluative: mention.evaluative,
  });
}

/** A pronoun as the name of whom it means, and the verb that it carries if any: "she", "he's". */
function anaphorUnits(token: Token, entity: string, following: readonly Token[]): Unit[] {
  const { norm, char_start, char_end, voice } = token;
  const halves = expand(
    norm,
    following.map((next) => next.norm),
  );
  const owns = /^(?:his|hers|yours?)$/.test(norm) || (norm === "her" && opensPhrase(following[0]));
  const name = unit({
    kind: "name",
    norm: halves?.[0] ?? norm,
    entity,
    person: true,
    possessive: owns,
    anaphor: true,
    start: char_start,
    end: char_end,
    voice,
  });
  if (halves === null) return [name];
  const kind = /^(?:is|are)$/.test(halves[1]) ? "copula" : "auxiliary";
  return [name, unit({ kind, norm: halves[1], start: char_end, end: char_end, voice })];
}

/** "Her plan", not "trust her and", "backs her because": whether what follows "her" may be hers. */
const opensPhrase = (next: Token | undefined): boolean =>
  next?.is_word === true && !isFunctionWord(next.norm) && !finite.has(next.norm);

function fixedUnit(tokens: readonly Token[], kind: "adverb" | "word" | "copula"): Unit {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return unit({
    kind,
    norm: tokens.map(({ norm }) => norm).join(" "),
    start: first?.char_start ?? 0,
    end: last?.char_end ?? 0,
    voice: first?.voice ?? "own",
  });
}

/** The verb of a phrase that parts around what it is done to. */
function splitUnit({ norm, char_start, char_end, voice }: Token, valence: number): Unit {
  const form = verbUse(norm)?.form ?? (norm.endsWith("ing") ? "ing" : norm.endsWith("s") ? "third" : "past");
  return unit({
    kind: "verb",
    norm,
    opinion: { valence, verb: true },
    verb: { lemma: norm, verbClass: valence < 0 ? "failing" : "excelling", form },
    start: char_start,
    end: char_end,
    voice,
  });
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
  return unit({
    kind: verb === null ? "word" : "verb",
    norm: norms.slice(at, at + length).join(" "),
    opinion,
    verb,
    start: first.char_start,
    end: last.char_end,
    voice: first.voice,
  });
}
