import { lemmaOf } from "../../domain/lemma-of.js";
import type { WordSettings } from "../../domain/word-settings.js";
import { wordMatchers } from "../concordance/match-word.js";
import { parseQuery } from "../concordance/parse-query.js";
import type { PhraseWords, QueryFault } from "../concordance/query.js";
import { type Aside, asideAs, lemmaTerm } from "./listed-terms.js";
import type { TermTableInput } from "./term-table.js";
import type { ListedWord } from "./word-list.js";

/** What a reader's search for a term found: what is listed, and why the rest that the posts use is not. */
export interface FoundTerms {
  /** In the order of the list. */
  readonly listed: readonly ListedWord[];
  /** Terms of the posts that the settings keep off the list, in code unit order. */
  readonly aside: Readonly<Record<Aside, readonly string[]>>;
  /** Terms that neither side uses in the voice that is counted, in code unit order. */
  readonly unheard: readonly string[];
}

/** Why no term can be looked for, and whether the concordance could answer. */
export interface TermFault extends QueryFault {
  readonly inConcordance: boolean;
}

/**
 * The terms that a text means, read as the concordance reads a query but for nearness: as many words as the listed terms have,
 * stars, choices and patterns. A fault where it cannot be read so.
 */
export function findTerms(
  asked: string,
  words: readonly ListedWord[],
  { index, settings, names = new Set() }: Pick<TermTableInput, "index" | "settings" | "names">,
): FoundTerms | TermFault {
  const query = parseQuery(asked, { caseSensitive: settings.cased });
  if ("fault" in query) return { ...query, inConcordance: false };
  if (query.near !== undefined)
    return {
      fault: "a term is words in a row; look up words near one another in the concordance",
      inConcordance: true,
    };
  if (query.words.length !== settings.n)
    return { fault: lengthFault(asked, query.words.length, settings.n), inConcordance: true };
  const isMeant = termMatcher(settings.lemma ? query.words.map(lemmas) : query.words, settings);
  const listed = words.filter(({ term }) => isMeant(term));
  const known = new Set(listed.map(({ term }) => term));
  const aside = { named: new Set<string>(), "stop word": new Set<string>(), name: new Set<string>() };
  const unheard = new Set<string>();
  for (const written of index.terms) {
    const term = settings.lemma ? lemmaTerm(written) : written;
    if (known.has(term) || !isMeant(term)) continue;
    const as = asideAs(written, settings, names);
    (as === null ? unheard : aside[as]).add(term);
  }
  return {
    listed,
    aside: { named: [...aside.named], "stop word": [...aside["stop word"]], name: [...aside.name] },
    unheard: [...unheard],
  };
}

function termMatcher(words: PhraseWords, { cased }: Pick<WordSettings, "cased">): (term: string) => boolean {
  const matchers = wordMatchers(words, cased);
  return (term) => {
    const parts = term.split(" ");
    return matchers.every((matches, i) => matches({ form: parts[i] ?? "", norm: parts[i] ?? "" }));
  };
}

/** Choices as terms without possessives have them. */
const lemmas = (choices: PhraseWords[number]): PhraseWords[number] =>
  choices.map((choice) => (choice.kind === "word" ? { ...choice, text: lemmaOf(choice.text) } : choice));

const numbers = ["no word", "one word", "two words", "three words"];

function lengthFault(asked: string, length: number, n: WordSettings["n"]): string {
  const listed = `terms of ${numbers[n]} are listed, and “${asked}” has ${numbers[length] ?? `${length} words`}`;
  return length < numbers.length
    ? `${listed}: choose ${numbers[length]?.split(" ")[0]} under “Words in a term”, or look it up in the concordance`
    : `${listed}: look it up in the concordance`;
}
