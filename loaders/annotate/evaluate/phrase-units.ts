import { type Opinion, phraseAt } from "../opinion/opinion-lexicon.ts";
import { type VerbUse, verbUse } from "../opinion/verb-classes.ts";
import { fixedPhraseAt } from "./fixed-phrases.ts";
import { type Token, type Unit, unit } from "./unit.ts";

/** A unit and how many tokens it takes. */
interface PhraseUnit {
  readonly unit: Unit;
  readonly length: number;
}

/** The fixed phrase that starts at token `at`, behind the unit `before`; null where none does. */
export function fixedUnitAt(
  tokens: readonly Token[],
  norms: readonly string[],
  at: number,
  before: Unit | undefined,
): PhraseUnit | null {
  const fixed = fixedPhraseAt(norms, at);
  // "The money was used to help"
  const isUse = norms[at] === "used" && before?.kind === "copula";
  if (fixed === null || isUse) return null;
  const { length, kind } = fixed;
  return { unit: fixedUnit(tokens.slice(at, at + length), kind), length };
}

/** The phrase of the lexicon that starts at token `at` and ends before the offset `limit`; null where none does. */
export function lexiconUnitAt(
  tokens: readonly Token[],
  norms: readonly string[],
  at: number,
  limit: number,
): PhraseUnit | null {
  const phrase = phraseAt(norms, at);
  const [first, last] = [tokens[at], tokens[at + (phrase?.length ?? 1) - 1]];
  if (phrase === null || first === undefined || (last ?? first).char_end > limit) return null;
  return { unit: phraseUnit(first, last ?? first, norms, at, phrase), length: phrase.length };
}

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
export function splitUnit({ norm, char_start, char_end, voice }: Token, valence: number): Unit {
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
