import type { AmbiguousAlias, NameNeed } from "../../../src/domain/contest.ts";
import { stopSense } from "../../segment/abbreviations.ts";
import type { AtomText } from "./atoms.ts";
import { followedAsName } from "./followed-as-name.ts";
import type { NamePattern } from "./gazetteer.ts";
import { namePrefixes, nameSuffixes, openers } from "./name-words.ts";

export interface Span {
  readonly char_start: number;
  readonly char_end: number;
}

/** Words on either side that are looked at to tell running text from a title or a text in capitals. */
const window = 8;

/** Letters from which a word has a capital in any title. */
const longWord = 5;

/** Words in lower case from which they can tell running text by their number. */
const mostlyLower = 5;

/** Atoms of a text in which a name would stand, the last included. */
export interface AtomSpan {
  readonly first: number;
  readonly last: number;
}

/** A text with what it has shown so far, as conditions on a name need it. */
export class NameContext {
  readonly source: AtomText;
  readonly #seen = new Set<string>();
  #lowerWords: ReadonlySet<string> | null = null;
  readonly #sentenceOf: readonly number[];
  #lastAccepted = -1;

  constructor(source: AtomText, sentences: readonly Span[]) {
    this.source = source;
    this.#sentenceOf = sentenceIndex(source, sentences);
  }

  /** Notes a name that counted, by its last atom. */
  accept(pattern: NamePattern, last: number): void {
    if (pattern.sense === null) this.#seen.add(pattern.entity.id);
    this.#lastAccepted = last;
  }

  hasSeen(entity_id: string): boolean {
    return this.#seen.has(entity_id);
  }

  endsName(index: number): boolean {
    return index >= 0 && index === this.#lastAccepted;
  }

  /** Whether the text also writes the word in lower case, so that its capital makes no name. */
  isCommon(word: string): boolean {
    // Few texts ask.
    this.#lowerWords ??= new Set(
      this.source.atoms.filter((atom) => atom.form === atom.lower).map((atom) => atom.lower),
    );
    return openers.has(word) || this.#lowerWords.has(word);
  }

  crossesSentence(first: number, last: number): boolean {
    return this.#sentenceOf.length > 0 && this.#sentenceOf[first] !== this.#sentenceOf[last];
  }

  /** Whether an atom may owe its capital to its place: first of a sentence, quotation, line or bracket. */
  mayStart(index: number): boolean {
    if (
      index === 0 ||
      (this.#sentenceOf.length > 0 && this.#sentenceOf[index - 1] !== this.#sentenceOf[index])
    )
      return true;
    const gap = this.source.gapAfter(index - 1);
    if (gap === ". " && stopSense(this.source.atoms[index - 1]?.form ?? "") === "never") return false;
    return !/^(?:[ ,;'\u2013\u2014-]|\)\s|['"\u201D\u2019] )+$/.test(gap);
  }

  /**
   * Whether a longer word in lower case, or far more of lower case than of capitals, stands near in the sentence, as in running
   * text and not in a title.
   */
  isRunningText(index: number): boolean {
    let lower = 0;
    let capitals = 0;
    for (let at = Math.max(0, index - window); at <= index + window; at++) {
      const atom = this.source.atoms[at];
      if (atom === undefined || at === index || !/^\p{L}/u.test(atom.form)) continue;
      if (this.crossesSentence(Math.min(at, index), Math.max(at, index))) continue;
      if (isCapital(atom.form)) capitals += 1;
      else if (atom.form.length >= longWord) return true;
      else lower += 1;
    }
    return lower >= mostlyLower && lower >= 3 * capitals;
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
export function boundary(source: AtomText, { first, last }: AtomSpan): "free" | "compound" | "inside" {
  const { atoms, text } = source;
  const [head, tail] = [atoms[first], atoms[last]];
  if (head === undefined || tail === undefined || text[head.start - 1] === "@" || text[tail.end] === "@")
    return "inside";
  const [before, after] = [first > 0 ? source.gapAfter(first - 1) : " ", source.gapAfter(last)];
  if (before === "'" || (after === "'" && !/^(?:s|d|ll|ve|re|m)$/.test(atoms[last + 1]?.lower ?? "")))
    return "inside";
  // "P.W.U." inside "A.P.W.U."
  if (head.form.length === 1 && first > 0 && before === "." && atoms[first - 1]?.form.length === 1)
    return "inside";
  if (tail.form.length === 1 && after === "." && atoms[last + 1]?.form.length === 1) return "inside";
  if (before === "-" && !namePrefixes.has(atoms[first - 1]?.lower ?? "")) return "inside";
  if (after === "-" && !nameSuffixes.has(atoms[last + 1]?.form ?? "")) return "inside";
  return before === "-" || after === "-" ? "compound" : "free";
}

/** Whether every condition of an ambiguous name holds. */
export function senseHolds(
  pattern: NamePattern,
  sense: AmbiguousAlias,
  { first, last }: AtomSpan,
  context: NameContext,
): boolean {
  const { source } = context;
  const after = /^[ ,]+$/.test(source.gapAfter(last)) ? (source.atoms[last + 1]?.lower ?? "") : "";
  const before =
    first > 0 && source.gapAfter(first - 1) === " " ? (source.atoms[first - 1]?.lower ?? "") : "";
  if (sense.notBefore.some((word) => fits(word, after)) || sense.notAfter.some((word) => fits(word, before)))
    return false;
  if (sense.onlyBefore.length > 0 && !sense.onlyBefore.some((word) => fits(word, after))) return false;
  const holds = (need: NameNeed): boolean => {
    if (need === "full-name") return context.hasSeen(pattern.entity.id);
    // "Hale, Reid & Rally said": the last name of a firm
    if (need === "verb-after") return source.gapAfter(first - 1) !== " & " && followedAsName(source, last);
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

/** Whether a word begins with a capital. */
export const isCapital = (form: string): boolean => form.charAt(0) !== form.charAt(0).toLowerCase();
