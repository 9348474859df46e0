import { isWord, type Passage } from "../marks/unit.ts";
import {
  adverbs,
  auxiliaries,
  beForms,
  days,
  lyNouns,
  modals,
  negations,
  passiveGets,
  pronouns,
  recurring,
  times,
} from "../vocabulary/words.ts";

/** The words between a subject and its verb, and what they do to the report. */
export interface Run {
  /** Index of the first of them; the subject ends right before. */
  readonly from: number;
  readonly modal: boolean;
  readonly negated: boolean;
  /** A form of "be" stands before the verb. */
  readonly be: boolean;
  readonly infinitive: boolean;
  /** An auxiliary stands before the verb, so that a base form agrees with any subject. */
  readonly helped: boolean;
  readonly future: boolean;
  /** "Can" stands before the verb. */
  readonly able: boolean;
}

/** Words for all of several that stand after a pronoun or an auxiliary: "they all said", "have both said". */
const floating = new Set(["all", "both", "each"]);

/** Before "to" and a verb: what somebody said or says again and again. */
const used = new Set(["used", "like", "likes", "liked", "love", "loves", "loved"]);

/** Before "to" and a verb: what is still to be said. */
const yet = new Set(["yet"]);

/** Words that lead a day: "on Monday", "early Friday". */
const dayLeads = new Set(["on", "last", "this", "late", "early", "next"]);

const heard = new Set(["reported", "said", "understood", "believed", "thought", "rumoured", "alleged"]);

/** "is said to (have told)": a report of a report, which still names the speaker. */
const isHearsay = (p: Passage, to: number): boolean =>
  isWord(p.units[to - 1], heard) && isWord(p.units[to - 2], beForms) && isWord(p.units[to + 1], auxiliaries);

const announced = new Set(["expected", "due", "set", "scheduled"]);

/** Units of "is expected to" that end with the "to" at `to`: what somebody has announced; 0 where it is none. */
function announcement(p: Passage, to: number): number {
  if (!isWord(p.units[to - 1], announced)) return 0;
  const be = isWord(p.units[to - 2], adverbs) ? to - 3 : to - 2;
  return isWord(p.units[be], beForms) ? to - be + 1 : 0;
}

/** Words after "would" that make what follows something that was said: "would only say", "would later write". */
const happened = new Set(["only", "later", "soon", "then", "eventually", "subsequently", "repeatedly"]);

const would = new Set(["would"]);

const isNarrated = (p: Passage, after: number): boolean =>
  isWord(p.units[after - 1], would) && isWord(p.units[after], happened);

/** "The council in 1949 declared": whether a year or month ends at `last`, after "in". */
const isDate = (p: Passage, last: number): boolean =>
  isWord(p.units[last - 1], ins) && /^(?:1[5-9]|20)\d\d$/.test(p.units[last]?.norm ?? "");

const ins = new Set(["in", "since", "by"]);

/** Whether a time of two words ends at `last`: "each time", "last week", "in 1949". */
const endsShortTime = (p: Passage, last: number): boolean =>
  (isWord(p.units[last], times) && isWord(p.units[last - 1], recurring)) || isDate(p, last);

/** Whether the word at `at` can stand between a subject and its verb: "has", "never", "on Monday", "they all", "slowly". */
function isBetween(p: Passage, at: number): boolean {
  const norm = p.units[at]?.norm ?? "";
  if (auxiliaries.has(norm) || adverbs.has(norm) || negations.has(norm) || days.has(norm)) return true;
  if (dayLeads.has(norm) && isWord(p.units[at + 1], days)) return true;
  if (floating.has(norm) && (isWord(p.units[at - 1], pronouns) || isWord(p.units[at - 1], auxiliaries)))
    return true;
  return norm.endsWith("ly") && norm.length > 4 && !lyNouns.has(norm);
}

/** A run that grows to the left, word by word. */
type Growing = { -readonly [K in keyof Run]: Run[K] };

/**
 * Takes "to" into the run with what makes no infinitive of the verb: "used to say", "is said to have said", "is expected to say". False where nothing
 * like it stands before the run, which then stays as it is.
 */
function takeTo(p: Passage, run: Growing, isNext: boolean): boolean {
  const to = run.from - 1;
  if (isNext && isWord(p.units[to - 1], used)) {
    run.from -= 2;
    run.helped = true;
    return true;
  }
  if (isHearsay(p, to)) {
    run.from -= 3;
    return true;
  }
  const ahead = isNext ? announcement(p, to) : 0;
  if (ahead === 0) return false;
  run.from -= ahead;
  run.helped = true;
  run.future = true;
  return true;
}

/** Takes a phrase before the run into it, as `takeTo` does: "last week", "got" in "we got told". */
function takePhrase(p: Passage, run: Growing, norm: string, isNext: boolean): boolean {
  if (norm === "to") return takeTo(p, run, isNext);
  if (endsShortTime(p, run.from - 1)) {
    run.from -= 2;
    return true;
  }
  if (!isNext || !passiveGets.has(norm) || p.units[run.from]?.norm !== "told") return false;
  run.from--;
  run.be = true;
  return true;
}

/** Takes the word before the run into it; false where the subject, or anything else, ends with it. */
function takeWord(p: Passage, run: Growing, norm: string, isNext: boolean): boolean {
  if (norm === "to") {
    run.infinitive = true;
    run.negated ||= isWord(p.units[run.from - 2], yet);
    // "To then say": only an adverb parts "to" from its verb.
    if (!isNext && !adverbs.has(p.units[run.from]?.norm ?? "")) return false;
  } else if (!isBetween(p, run.from - 1)) return false;
  run.modal ||= modals.has(norm) && !isNarrated(p, run.from);
  run.negated ||= negations.has(norm);
  run.future ||= norm === "will" || norm === "won't";
  run.able ||= norm === "can";
  run.helped ||= auxiliaries.has(norm);
  run.be ||= beForms.has(norm);
  run.from--;
  return true;
}

/** Most units of a run, but for those of its last phrase. */
const longestRun = 8;

/** Auxiliaries, adverbs and days that stand right before the verb at `verb`. */
export function verbRun(p: Passage, verb: number): Run {
  const run: Growing = {
    from: verb,
    modal: false,
    negated: false,
    be: false,
    infinitive: false,
    helped: false,
    future: false,
    able: false,
  };
  while (run.from > 0 && verb - run.from < longestRun) {
    const word = p.units[run.from - 1];
    if (word?.kind !== "word") break;
    const isNext = run.from === verb;
    if (!takePhrase(p, run, word.norm, isNext) && !takeWord(p, run, word.norm, isNext)) break;
  }
  return run;
}
