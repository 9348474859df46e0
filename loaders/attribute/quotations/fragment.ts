import { inTitleCase, largeWords } from "../../segment/title-case.ts";
import type { Cue } from "../cues/cue.ts";
import { type Decision, ownDecision } from "../decision.ts";
import { isWord, type Passage } from "../marks/unit.ts";
import { isContraction } from "../vocabulary/contractions.ts";
import type { Complement } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  finite,
  firstPersons,
  mentionNouns,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  titleHeads,
  workNouns,
} from "../vocabulary/words.ts";

/** Words of a quotation, without its punctuation; at most 40 of them. */
export const wordsOf = (text: string, start: number, end: number): string[] =>
  text
    .slice(start, Math.min(end, start + 400))
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)
    ?.slice(0, 40) ?? [];

/** Whether one of the words is a verb of the closed class, run together with its pronoun or not. */
export const showsVerb = (words: readonly string[]): boolean =>
  words.some((word) => {
    const norm = word.toLowerCase().replaceAll("’", "'");
    return finite.has(norm) || isContraction(norm);
  });

function hasWorkBefore(p: Passage, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 6); i--) {
    const unit = p.units[i];
    if (unit?.kind === "quote") return false;
    if (isWord(unit, workNouns) || isWord(unit, titleHeads)) return true;
  }
  return isWord(p.units[k + 1], workNouns);
}

/**
 * A fragment of the unit at `k` that is a title: in title case with a noun or verb of works near it, or of three
 * words and more that begin with an article; or any words right after such a noun. Null otherwise.
 */
export function titleDecision(p: Passage, k: number): Decision | null {
  const pair = p.units[k]?.pair;
  if (pair === null || pair === undefined) return null;
  const words = wordsOf(p.text, pair.start, pair.end);
  if (
    words.length === 0 ||
    words.length > 12 ||
    (/[.!?]["'’”]?$/.test(p.text.slice(pair.end - 2, pair.end)) && words.length > 8)
  )
    return null;
  const cased = inTitleCase(words);
  if (cased && hasWorkBefore(p, k)) return ownDecision("title", "title:work");
  if (cased && largeWords(words) >= 2 && /^(?:the|a|an)$/i.test(words[0] ?? ""))
    return ownDecision("title", "title:case");
  if (isWord(p.units[k - 1], titled)) return ownDecision("title", "title:verb");
  // "Banned the “Keep the Last Bus” badges"
  return cased && largeWords(words) >= 3 && leadsNoun(p, k) ? ownDecision("title", "title:case") : null;
}

const titled = new Set(["entitled", "titled", "headlined"]);
const that = new Set(["that"]);
const by = new Set(["by"]);
const so = new Set(["so"]);
const called = new Set(["called"]);

/** A title that is spoken to, as in `told Radio Five’s “Morning Call” that …`. Null otherwise. */
export function addresseeDecision(p: Passage, takes: Complement, k: number): Decision | null {
  const pair = p.units[k]?.pair;
  if (takes !== "person" || pair === null || pair === undefined) return null;
  const addressed = isWord(p.units[k + 1], that);
  return addressed && inTitleCase(wordsOf(p.text, pair.start, pair.end))
    ? ownDecision("title", "title:addressee")
    : null;
}

/** Whoever a passive names in marks of the writer's: "we are told by “senior sources”". Null otherwise. */
export const agentDecision = (p: Passage, before: Cue | undefined, k: number): Decision | null =>
  isWord(p.units[k - 1], by) && before?.passive === true && before.to === k - 1
    ? ownDecision("scare", "scare:agent")
    : null;

const doubts = new Set(["alleged", "supposed", "purported"]);

const namings = new Set(["called", "termed", "dubbed"]);
const things = new Set(["it", "this", "that", "which", "what"]);

/** A fragment that mentions words: "so-called", "the word “reform”". Null otherwise. */
export function mentionDecision(p: Passage, k: number): Decision | null {
  const before = p.units[k - 1];
  // "It is called “fracking”"
  const isName = isWord(before, namings) && isWord(p.units[k - 2], beForms) && isWord(p.units[k - 3], things);
  return isName ||
    isWord(before, mentionNouns) ||
    isWord(before, doubts) ||
    (isWord(before, called) && isWord(p.units[k - 2], so))
    ? ownDecision("scare", "scare:mention")
    : null;
}

/** Fewest words of a clause in quotation marks that are somebody's though nobody is named: shorter ones may be a saying or an attitude. */
const fewestOfSomebody = 6;

/** Most words of a fragment in which no verb shows: longer ones may be a clause of another language. */
const mostOfFragment = 6;

const sayings = new Set("saying proverb adage maxim motto slogan goes runs says rule rhyme".split(" "));

/** Whether a clause in quotation marks is the writer's after all: "I stand by my claim that “…”", "as the saying goes, “…”", the “I know best” sort. */
function isWriters(p: Passage, k: number): boolean {
  const before = p.units.slice(Math.max(0, k - 6), k);
  if (before.some((u) => isWord(u, firstPersons) || isWord(u, sayings))) return true;
  return leadsNoun(p, k);
}

/** "The “rebel” badges": whether the quotation at `k` stands between a determiner and a noun. */
function leadsNoun(p: Passage, k: number): boolean {
  const next = p.units[k + 1];
  return (
    isWord(p.units[k - 1], determiners) &&
    next?.kind === "word" &&
    !functionWords.some((words) => words.has(next.norm))
  );
}

const functionWords = [
  prepositions,
  conjunctions,
  determiners,
  pronouns,
  relatives,
  subordinators,
  adverbs,
  finite,
];

const topics = new Set("about on over concerning regarding".split(" "));

/** What a noun of saying is about, not what it says: "her statement on the “rebel” badges". Null otherwise. */
export const topicDecision = (p: Passage, { form, to }: Cue, k: number): Decision | null =>
  form === "noun" && isWord(p.units[to], topics) && to === k - 2 && leadsNoun(p, k)
    ? ownDecision("scare", "scare:no-cue")
    : null;

const indefinite = new Set(["a", "an"]);

/** What a fragment is that nobody is said to have spoken: the writer's marks or, where it is a clause of some length, words of somebody whom nothing names. */
export function scareDecision(p: Passage, k: number): Decision {
  const pair = p.units[k]?.pair;
  const words = pair ? wordsOf(p.text, pair.start, pair.end) : [];
  // "Our “Keep the Last Bus” campaign", not "a “Chief Ferry Officer”"
  const isOne = isWord(p.units[k - 1], indefinite);
  if (!isOne && inTitleCase(words) && largeWords(words) >= 3) return ownDecision("title", "title:case");
  if (words.length <= 3) return ownDecision("scare", "scare:short");
  if (!showsVerb(words) && words.length <= mostOfFragment) return ownDecision("scare", "scare:no-verb");
  if (words.length < fewestOfSomebody || inTitleCase(words) || isWriters(p, k))
    return ownDecision("scare", "scare:no-cue");
  // A sentence after a comma or at the start is speech, a piece of the writer's sentence is quoted in it.
  const isSpeech =
    p.units[k - 1]?.kind !== "word" && p.units[k - 1]?.kind !== "name" && /^\p{Lu}/u.test(words[0] ?? "");
  const kind = isSpeech ? "direct" : "mixed";
  return { kind, speaker: null, cue: null, slant: null, rule: `${kind}:no-cue` };
}
