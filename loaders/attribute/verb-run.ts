import { isWord, type Passage } from "./unit.ts";
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
} from "./words.ts";

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

/** Words for all of several that stand after a pronoun: "they all said". */
const floating = new Set(["all", "both", "each"]);

/** Before "to" and a verb: what somebody said or says again and again. */
const used = new Set(["used", "like", "likes", "liked", "love", "loves", "loved"]);

/** Before "to" and a verb: what is still to be said. */
const yet = new Set(["yet"]);

const near = new Set(["on", "last", "this", "late", "early", "next"]);

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

/** Auxiliaries, adverbs and days that stand right before the verb at `verb`. */
export function verbRun(p: Passage, verb: number): Run {
  let from = verb;
  let [modal, negated, be, infinitive] = [false, false, false, false];
  let [helped, future, able] = [false, false, false];
  while (from > 0 && verb - from < 8) {
    const u = p.units[from - 1];
    if (u?.kind !== "word") break;
    const dated = days.has(u.norm) || (near.has(u.norm) && isWord(p.units[from], days));
    const floats = floating.has(u.norm) && isWord(p.units[from - 2], pronouns);
    const known = auxiliaries.has(u.norm) || adverbs.has(u.norm) || negations.has(u.norm) || dated || floats;
    if (u.norm === "to" && isWord(p.units[from - 2], used) && from === verb) {
      from -= 2;
      helped = true;
      continue;
    }
    if (times.has(u.norm) && isWord(p.units[from - 2], recurring)) {
      from -= 2;
      continue;
    }
    if (isDate(p, from - 1)) {
      from -= 2;
      continue;
    }
    // "We got told that"
    if (from === verb && passiveGets.has(u.norm) && p.units[verb]?.norm === "told") {
      from--;
      be = true;
      continue;
    }
    const hearsay = u.norm === "to" && isHearsay(p, from - 1);
    if (hearsay) {
      from -= 3;
      continue;
    }
    const ahead = u.norm === "to" && from === verb ? announcement(p, from - 1) : 0;
    if (ahead > 0) {
      from -= ahead;
      [helped, future] = [true, true];
      continue;
    }
    if (u.norm === "to") infinitive = true;
    negated ||= u.norm === "to" && isWord(p.units[from - 2], yet);
    const isManner = u.norm.endsWith("ly") && u.norm.length > 4 && !lyNouns.has(u.norm);
    if (!known && u.norm !== "to" && !isManner) break;
    if (u.norm === "to" && from !== verb && !adverbs.has(p.units[from]?.norm ?? "")) break;
    modal ||= modals.has(u.norm) && !isNarrated(p, from);
    negated ||= negations.has(u.norm);
    future ||= u.norm === "will" || u.norm === "won't";
    able ||= u.norm === "can";
    helped ||= auxiliaries.has(u.norm);
    be ||= beForms.has(u.norm);
    from--;
  }
  return { from, modal, negated, be, infinitive, helped, future, able };
}
