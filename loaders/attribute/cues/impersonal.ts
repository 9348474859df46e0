import { hasVerb, opensClause } from "../grammar/opens-clause.ts";
import { subjectEnding } from "../grammar/subject.ts";
import { thatClause } from "../grammar/that-clause.ts";
import { tales } from "../grammar/told-how.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { afterCircumstance } from "../reports/around.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { type CueVerb, cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  firstPersons,
  isSomebody,
  passiveGets,
  prepositions,
  pronouns,
  relatives,
  set,
} from "../vocabulary/words.ts";
import type { Cue } from "./cue.ts";

/** A report in the passive: the unit where what is said begins, and whom "by" names; null where nobody is named. */
export interface Impersonal {
  readonly from: number;
  readonly subject: Speaker | null;
  /** First unit of the clause of the passive, with its own subject. */
  readonly start: number;
}

/** Verbs that report behind "it is": not those of a decision or of what turns out ("it was agreed that", "it was found that"). */
const impersonal = set(
  "say report claim allege argue suggest state announce assert contend predict whisper mutter rumour understand believe think fear hope reckon estimate imply hint note observe object complain declare decree proclaim rule recommend explain concede admit confirm reveal",
);
/** Verbs that report of whoever stands before "is": "the marsh is said to be haunted". */
const raising = set("say report claim allege rumour understand believe think fear reckon estimate");
/** Of those, verbs that as often have a purpose or a place behind "to": "was reported to the police". */
const placed = set("report claim estimate");
/** Verbs of telling somebody, which report where nobody is named who tells: "we are told that". */
const telling = set("tell inform assure warn");
/** Those that take a clause without "that": "it is said he fled". */
const bare = set("say report claim allege rumour tell");

const by = set("by");
const it = set("it");
const to = set("to");
const that = set("that");
/** In "may, in some sense, be said" and "to be told" no verb in a tense stands before "said". */
const tensed = set("is are was were am has have had isn't");
const unsaid = set("to shall");
const none = set("no nobody none neither");
const ifs = set("if unless whether suppose");
const anyone = set("you one");
const have = set("have");
const beHave = set("be have");

/** Verbs that report in the passive only: "it is rumoured that", "he is understood to". */
const passives: ReadonlyMap<string, CueVerb> = new Map(
  [
    ["rumour", "rumoured", "doubt"],
    ["rumour", "rumored", "doubt"],
    ["understand", "understood", "neutral"],
  ].map(([lemma = "", form = "", slant]) => [
    form,
    {
      lemma,
      forms: [lemma, `${lemma}s`, form, form, `${lemma}ing`],
      slant: slant === "doubt" ? "doubt" : "neutral",
      kind: "speech",
      takes: "clause",
    },
  ]),
);

/** The verb that reports in the passive only whose participle stands at `i`, before "that" or "to"; null where none does. */
export const passiveVerb = (p: Passage, i: number): CueVerb | null =>
  isWord(p.units[i + 1], that) || isWord(p.units[i + 1], to)
    ? (passives.get(p.units[i]?.norm ?? "") ?? null)
    : null;

const contractedBe = /^(?:we|you|they|i)['’](?:re|m)$/;

/** Whether the passive tells what is said: nothing denied, foreseen, supposed or still "to be said", and "be" before the verb. */
function isTold(p: Passage, { passive, modal, negated, future, from, at }: Cue): boolean {
  const run = p.units.slice(from, at);
  const has = (words: ReadonlySet<string>): boolean => run.some((u) => isWord(u, words));
  const isContracted = run.some(({ norm }) => contractedBe.test(norm));
  const isTensed = (has(beForms) && has(tensed)) || has(passiveGets) || isContracted;
  return passive && !modal && !negated && !future && isTensed && !has(unsaid);
}

/** Unit after whom "by" names right behind the verb; `cue.to` where it names nobody there. */
const agentEnd = (p: Passage, { to: end, subject }: Cue): number =>
  isWord(p.units[end], by) && subject !== null && subject.from >= end && subject.from < end + 3
    ? subject.to
    : end;

/** Whether a base form stands at `at`, behind adverbs: "to be", "to have left", not "to the police". */
function opensInfinitive(p: Passage, at: number, lemma: string): boolean {
  const first = isWord(p.units[at], adverbs) ? at + 1 : at;
  const unit = p.units[first];
  if (isWord(unit, beHave)) return true;
  const isNoun = [determiners, pronouns, prepositions, conjunctions].some((words) => isWord(unit, words));
  return (
    unit?.kind === "word" && !isNoun && !placed.has(lemma) && !/s$/.test(unit.norm) && !isSomebody(unit.norm)
  );
}

const isHearsay = (p: Passage, at: number): boolean =>
  isWord(p.units[at], have) && cueVerb(p.units[at + 1]?.norm ?? "") !== null;

/** "Is said to have told", "may be said to have": whether a passive before "to have" at `at` leaves what is said to the verb behind it. */
export const isHandedOn = (p: Passage, at: number, lemma: string, modal: boolean): boolean =>
  isWord(p.units[at], to) &&
  isWord(p.units[at + 1], have) &&
  (modal || !raising.has(lemma) || isHearsay(p, at + 1));

/** Unit of "to" where the passive tells something of its subject: "is said to be haunted"; -1 where it does not. */
function raisedStart(p: Passage, cue: Cue): number {
  const end = agentEnd(p, cue);
  const opens = raising.has(cue.lemma) && isWord(p.units[end], to) && opensInfinitive(p, end + 1, cue.lemma);
  // "Is said to be a “drift”": the words alone are said.
  const isQuoted = p.units.slice(end + 1, end + 5).some(({ kind }) => kind === "quote");
  return opens && !isQuoted && !isHearsay(p, end + 1) ? end : -1;
}

/** Whether the cue is "it is said", with the verb in the passive and "it" for what is said. */
const isOfIt = (p: Passage, { from, lemma }: Cue): boolean =>
  impersonal.has(lemma) && isWord(p.units[from], it) && !isWord(p.units[from - 1], relatives);

/** "We are told": whether somebody is told something by nobody who is named. */
const isOfSomebody = (p: Passage, { from, lemma, subject, to: end }: Cue): boolean =>
  telling.has(lemma) && (subject === null || subject.from > end + 2) && !isWord(p.units[from - 1], anyone);

/**
 * The report of a passive: "it is said that", "it was argued by residents that", "we are told that", "the marsh is said to be haunted". Null
 * where the passive reports nothing, or as an aside.
 */
export function impersonalReport(p: Passage, cue: Cue): Impersonal | null {
  if (cue.form !== "verb" || !isTold(p, cue)) return null;
  const start = subjectEnding(p, cue.from)?.from ?? cue.from;
  const isNobody = isWord(p.units[start], none) || isWord(p.units[start - 1], ifs);
  if (isNobody) return null;
  const named = (from: number): Impersonal => ({
    from,
    start,
    subject: cue.subject !== null && cue.subject.to <= from ? cue.subject : null,
  });
  const raised = raisedStart(p, cue);
  if (raised >= 0) return named(raised);
  if (!isOfIt(p, cue) && !isOfSomebody(p, cue)) return null;
  const clause = thatClause(p, cue.to);
  if (clause >= 0) return named(clause);
  const isBare = bare.has(cue.lemma) && opensClause(p.units[cue.to]) && hasVerb(p, cue.to);
  const isTale = p.units.slice(cue.to, cue.to + 4).some((u) => isWord(u, tales) || isWord(u, that));
  return isBare && !isTale ? named(cue.to) : null;
}

const isOfWriter = (unit: Unit | undefined): boolean =>
  isWord(unit, firstPersons) || contractedBe.test(unit?.norm ?? "");

/** Whether the cue is an aside that reports what stands around it: ", it is said,", ", we are told,". */
export const isImpersonalAside = (p: Passage, cue: Cue): boolean => {
  const end = p.units[afterCircumstance(p, cue.to)];
  return (
    cue.form === "verb" &&
    isTold(p, cue) &&
    (isOfIt(p, cue) || (isOfSomebody(p, cue) && isOfWriter(p.units[cue.from]))) &&
    isMark(p.units[cue.from - 1], ",") &&
    !isWord(p.units[cue.from - 2], that) &&
    (end === undefined || isMark(end, ",."))
  );
};
