import type { AmbiguousAlias, NameNeed } from "../../src/domain/contest.ts";
import type { AtomText } from "./atoms.ts";
import type { NamePattern } from "./gazetteer.ts";
import { courtesyTitles, finiteVerbs, namePrefixes, nameSuffixes, offices, openers } from "./name-words.ts";

export interface Span {
  readonly char_start: number;
  readonly char_end: number;
}

/** Words on either side that are looked at to tell running text from a title or a text in capitals. */
const window = 8;

/** Letters from which a word has a capital in any title. */
const longWord = 5;

/** What a text has shown so far, as conditions on a name need it. */
export class NameContext {
  private readonly seen = new Set<string>();
  private readonly lowerWords: ReadonlySet<string>;
  private readonly sentenceOf: readonly number[];
  private lastAccepted = -1;

  constructor(
    private readonly source: AtomText,
    sentences: readonly Span[],
  ) {
    this.lowerWords = new Set(
      source.atoms.filter((atom) => atom.form === atom.lower).map((atom) => atom.lower),
    );
    this.sentenceOf = sentenceIndex(source, sentences);
  }

  /** Notes a name that counted, by its last atom. */
  accept(pattern: NamePattern, last: number): void {
    if (pattern.sense === null) this.seen.add(pattern.entity.id);
    this.lastAccepted = last;
  }

  hasSeen(entity_id: string): boolean {
    return this.seen.has(entity_id);
  }

  endsName(index: number): boolean {
    return index >= 0 && index === this.lastAccepted;
  }

  /** Whether the text also writes the word in lower case, so that its capital makes no name. */
  isCommon(word: string): boolean {
    return openers.has(word) || this.lowerWords.has(word);
  }

  crossesSentence(first: number, last: number): boolean {
    return this.sentenceOf.length > 0 && this.sentenceOf[first] !== this.sentenceOf[last];
  }

  /** Whether an atom may owe its capital to its place: first of a sentence, quotation, line or bracket. */
  mayStart(index: number): boolean {
    if (index === 0 || (this.sentenceOf.length > 0 && this.sentenceOf[index - 1] !== this.sentenceOf[index]))
      return true;
    return !/^(?:[ ,;'\u2013\u2014-]|\)\s|['"\u201D\u2019] )+$/.test(this.source.gapAfter(index - 1));
  }

  /** Whether a longer word in lower case stands near in the sentence, as in running text and not in a title. */
  isRunningText(index: number): boolean {
    for (let at = Math.max(0, index - window); at <= index + window; at++) {
      const atom = this.source.atoms[at];
      if (atom === undefined || this.crossesSentence(Math.min(at, index), Math.max(at, index))) continue;
      if (
        at !== index &&
        atom.form.length >= longWord &&
        atom.form === atom.lower &&
        /^\p{L}/u.test(atom.form)
      )
        return true;
    }
    return false;
  }
}

function sentenceIndex(source: AtomText, sentences: readonly Span[]): readonly number[] {
  if (sentences.length === 0) return [];
  let at = 0;
  return source.atoms.map((atom) => {
    while (at < sentences.length && (sentences[at]?.char_end ?? 0) <= atom.start) at += 1;
    return at;
  });
}

/** Whether a name stands free, in a compound that keeps it, or inside another word or address. */
export function boundary(source: AtomText, first: number, last: number): "free" | "compound" | "inside" {
  const { atoms, text } = source;
  const [head, tail] = [atoms[first], atoms[last]];
  if (head === undefined || tail === undefined || text[head.start - 1] === "@" || text[tail.end] === "@")
    return "inside";
  const [before, after] = [first > 0 ? source.gapAfter(first - 1) : " ", source.gapAfter(last)];
  if (before === "'" || (after === "'" && !/^(?:s|d|ll|ve|re|m)$/.test(atoms[last + 1]?.lower ?? "")))
    return "inside";
  if (before === "-" && !namePrefixes.has(atoms[first - 1]?.lower ?? "")) return "inside";
  if (after === "-" && !nameSuffixes.has(atoms[last + 1]?.form ?? "")) return "inside";
  return before === "-" || after === "-" ? "compound" : "free";
}

/** Whether a lone given name or surname of a person belongs, by the word beside it, to somebody else. */
export function isOtherPerson(
  { entity, atoms }: NamePattern,
  source: AtomText,
  first: number,
  last: number,
  context: NameContext,
): boolean {
  if (entity.kind !== "person" || atoms.length !== 1) return false;
  const name = entity.name.split(/\s+/);
  const isGiven = name.length > 1 && atoms[0]?.form === name[0];
  if (isGiven && followedBySurname(source, last, context)) return true;
  return precededByGivenName(entity.name, titlesOf(entity.aliases), source, first, context);
}

const knownTitles = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Courtesy titles that stand before any of an entity's names. */
function titlesOf(aliases: readonly string[]): ReadonlySet<string> {
  const known = knownTitles.get(aliases);
  if (known !== undefined) return known;
  const opening = aliases.map((alias) => (alias.split(/[\s.]+/)[0] ?? "").toLowerCase());
  const titles = new Set(opening.filter((word) => courtesyTitles.has(word)));
  knownTitles.set(aliases, titles);
  return titles;
}

function followedBySurname(source: AtomText, last: number, context: NameContext): boolean {
  const next = source.atoms[last + 1];
  if (next === undefined || source.gapAfter(last) !== " " || context.mayStart(last + 1)) return false;
  return isCapital(next.form) && !context.isCommon(next.lower);
}

function precededByGivenName(
  name: string,
  titles: ReadonlySet<string>,
  source: AtomText,
  first: number,
  context: NameContext,
): boolean {
  const before = source.atoms[first - 1];
  if (before === undefined || context.crossesSentence(first - 1, first)) return false;
  const gap = source.gapAfter(first - 1);
  const isInitial = before.form.length === 1 && isCapital(before.form) && before.form !== "I";
  if (isInitial && /^\.? ?$/.test(gap)) return source.gapAfter(first - 2) !== "'" && before.form !== name[0];
  if (gap !== " " || !isCapital(before.form) || context.endsName(first - 1)) return false;
  if (courtesyTitles.has(before.lower)) return titles.size > 0 && !titles.has(before.lower);
  return !offices.has(before.lower) && !context.isCommon(before.lower) && source.gapAfter(first - 2) !== "'";
}

/**
 * Whether a body's name that is cut to its noun ("Trust" of the Harbour Trust) ends, by the capital before it, the name of another:
 * "the Wildlife Trust".
 */
export function isOtherBody(
  { entity, atoms }: NamePattern,
  source: AtomText,
  first: number,
  context: NameContext,
): boolean {
  const name = entity.name.split(/\s+/);
  if (entity.kind === "person" || atoms.length !== 1 || name.length === 1) return false;
  const before = source.atoms[first - 1];
  if (before === undefined || atoms[0]?.form !== name.at(-1) || !isCapital(before.form)) return false;
  if (source.gapAfter(first - 1) !== " " || context.crossesSentence(first - 1, first)) return false;
  const isOwn = context.endsName(first - 1) || name.includes(before.form);
  return !isOwn && !context.isCommon(before.lower) && context.isRunningText(first);
}

const isCapital = (form: string): boolean => form.charAt(0) !== form.charAt(0).toLowerCase();

/** Whether every condition of an ambiguous name holds. */
export function senseHolds(
  pattern: NamePattern,
  sense: AmbiguousAlias,
  source: AtomText,
  first: number,
  last: number,
  context: NameContext,
): boolean {
  const after = /^[ ,]+$/.test(source.gapAfter(last)) ? (source.atoms[last + 1]?.lower ?? "") : "";
  const before =
    first > 0 && source.gapAfter(first - 1) === " " ? (source.atoms[first - 1]?.lower ?? "") : "";
  if (sense.notBefore.some((word) => fits(word, after)) || sense.notAfter.some((word) => fits(word, before)))
    return false;
  if (sense.onlyBefore.length > 0 && !sense.onlyBefore.some((word) => fits(word, after))) return false;
  const holds = (need: NameNeed): boolean => {
    if (need === "full-name") return context.hasSeen(pattern.entity.id);
    if (need === "verb-after") return finiteVerbs.has(after) || /^\p{Ll}{2,}ed$/u.test(after);
    const form = source.atoms[first]?.form ?? "";
    const plain = isCapital(form) && form === pattern.atoms[0]?.form;
    return plain && !context.mayStart(first) && context.isRunningText(first);
  };
  return sense.needs.every((need) => (typeof need === "string" ? holds(need) : need.some(holds)));
}

/** Whether a word fits a condition: the word, a beginning (`stem*`) or any number (`#`). */
function fits(condition: string, word: string): boolean {
  if (word === "") return false;
  if (condition === "#") return /^\p{N}+(?:st|nd|rd|th)?$/u.test(word);
  const wanted = condition.toLowerCase();
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
