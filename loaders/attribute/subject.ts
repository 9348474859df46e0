import { cueVerb } from "./cue-verbs.ts";
import { phraseEnding, phraseStart, phraseStarting, speakerOver } from "./noun-phrase.ts";
import { isVerb } from "./opens-clause.ts";
import type { Speaker } from "./speaker.ts";
import { endsAsSpeech, isMark, isWord, type Passage, type Unit } from "./unit.ts";
import {
  adverbs,
  auxiliaries,
  beForms,
  conjunctions,
  days,
  determiners,
  expletives,
  finite,
  isSomebody as isSomebodyNoun,
  looksPlural,
  manyOf,
  mayTell,
  modals,
  negations,
  personNouns,
  prepositions,
  pronouns,
  relatives,
  subordinators,
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
const used = new Set(["used", "likes", "liked", "loves", "loved"]);
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

const isNarrated = (p: Passage, after: number): boolean =>
  isWord(p.units[after - 1], new Set(["would"])) && isWord(p.units[after], happened);

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
    if (!known && u.norm !== "to" && !(u.norm.endsWith("ly") && u.norm.length > 4)) break;
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

/** The subject that ends right before `end`: a phrase, a pronoun, or what "who" or an apposition hangs on. */
export function subjectEnding(p: Passage, end: number): Speaker | null {
  const u = p.units[end - 1];
  if (u === undefined) return null;
  if (u.kind === "quote") return markedEnding(p, end);
  if (isWord(u, pronouns)) return speakerOver(p, end - 1, end, "pronoun");
  if (isWord(u, relatives)) {
    if (isWord(p.units[end - 2], prepositions)) return null;
    const head = relativeHead(p, end - 1);
    // "It was the coach, not the captain, who warned".
    const isDenied = head !== null && isWord(p.units[head.from - 1], new Set(["not"]));
    if (!isDenied) return head;
    return isMark(p.units[head.from - 2], ",") ? phraseEnding(p, head.from - 2) : null;
  }
  if (isMark(u, ",)—–")) return aroundApposition(p, end - 1);
  return overRelative(p, end) ?? headBeforeDeed(p, end) ?? phraseEnding(p, end) ?? headBeforePlace(p, end);
}

/** The “rebels” in "the “rebels” admitted": a word or two in the writer's marks after an article, or a title; null for other quotations. */
function markedEnding(p: Passage, end: number): Speaker | null {
  const pair = p.units[end - 1]?.pair;
  const led = p.units[end - 2];
  if (pair == null || endsAsSpeech(p.text, pair)) return null;
  const surface = p.text.slice(pair.start, pair.end);
  const isTitle = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}$/u.test(surface);
  const from = isWord(led, determiners) ? end - 2 : end - 1;
  return (isTitle || (from < end - 1 && /^\p{L}+(?: \p{L}+)?$/u.test(surface))) && startsClause(p, from)
    ? { surface, kind: "phrase", entity: null, from, to: end, start: pair.start }
    : null;
}

/**
 * Somebody with what they do, what was done to them or how they stand to something: "the man hired as treasurer", "a woman standing next to the stall", "a source close to her"; null where no such
 * phrase opens the clause.
 */
function headBeforeDeed(p: Passage, end: number): Speaker | null {
  for (let i = end - 2; i > 0 && end - i < 14; i--) {
    const [unit, head] = [p.units[i], p.units[i - 1]];
    if ((unit?.kind !== "word" && unit?.kind !== "name") || isVerbOrLink(unit)) return null;
    const cue = cueVerb(unit.norm);
    const isDeed =
      unit.kind === "word" &&
      /[a-z]{2}(?:ing|ed)$/.test(unit.norm) &&
      (cue === null || (cue.form === "ing" && cue.verb.kind === "thought"));
    const isState = isWord(unit, states) && isWord(p.units[i + 1], prepositions);
    const isNoun =
      head?.kind === "word" || (i === 1 && isDeed && head?.kind === "name" && looksPlural(head.norm));
    if (!(isDeed || isState) || head === undefined || !isNoun || !isSomebodyNoun(head.norm)) continue;
    const from = phraseStart(p.units, i - 1);
    const isLed =
      isWord(p.units[from], determiners) || isWord(p.units[from], manyOf) || looksPlural(head.norm);
    return isLed && isWithinDeed(p, i + 1, end) && startsClause(p, from)
      ? speakerOver(p, from, i, "phrase")
      : null;
  }
  return null;
}

/** Adjectives that stand behind somebody with what they are about: "a source close to the board". */
const states = new Set(
  "close loyal hostile opposed sympathetic familiar critical supportive responsible unhappy angry friendly".split(
    " ",
  ),
);

const isVerbOrLink = (unit: Unit): boolean =>
  isVerb(unit) || isWord(unit, conjunctions) || isWord(unit, relatives);

/** Whether what stands right before `end` hangs on the deed: by a preposition or "as", or as the object of "to" and a verb. */
const isWithinDeed = (p: Passage, from: number, end: number): boolean =>
  p.units.slice(from, end - 1).some((unit) => isWord(unit, prepositions) || isWord(unit, as));

const as = new Set(["as"]);

/**
 * Somebody or something written, with what prepositions add: "critics on the right of the party", "the leaflet on my seat"; null where no such
 * phrase opens the clause.
 */
function headBeforePlace(p: Passage, end: number): Speaker | null {
  for (let i = end - 1; i > 0 && end - i < 8; i--) {
    const unit = p.units[i];
    if ((unit?.kind !== "word" && unit?.kind !== "name") || isWord(unit, finite)) return null;
    const head = p.units[i - 1];
    if (i === end - 1 || !isWord(unit, prepositions) || head?.kind !== "word" || !mayTell(head.norm))
      continue;
    const from = phraseStart(p.units, i - 1);
    return startsClause(p, from) ? speakerOver(p, from, end, "phrase") : null;
  }
  return null;
}

const met = new Set(["i", "we", "he", "she", "they"]);
const whom = new Set(["whom", "who", "that"]);

/** Whom a clause that ends before `end` tells of without a mark: "a woman I met on the train", "the man who told me", "those who were there"; null where none does. */
function overRelative(p: Passage, end: number): Speaker | null {
  for (let i = end - 1; i > 1 && end - i < 10; i--) {
    const unit = p.units[i];
    const isOwnVerb = isWord(unit, finite) && isWord(p.units[i - 1], who);
    if ((unit?.kind !== "word" && unit?.kind !== "name") || (isWord(unit, finite) && !isOwnVerb)) return null;
    if (!(isWord(unit, met) || isWord(unit, who)) || end - i < 2) continue;
    const head = phraseEnding(p, isWord(p.units[i - 1], whom) ? i - 1 : i);
    const noun = head?.kind === "phrase" ? p.units[head.to - 1] : undefined;
    const isPerson =
      noun?.kind === "word" && isSomebodyNoun(noun.norm) && opensPhrase(p.units[head?.from ?? 0]);
    return isPerson && head !== null && startsClause(p, head.from) ? head : null;
  }
  return null;
}

const opensPhrase = (unit: Unit | undefined): boolean =>
  isWord(unit, determiners) || (unit?.kind === "word" && /^\p{N}/u.test(unit.form));

const who = new Set(["who"]);

/** Whom the relative at `at` hangs on: the phrase before it or, where that is nobody, what a "who" not far before it hangs on. */
function relativeHead(p: Passage, at: number): Speaker | null {
  const head = headBefore(p, at);
  if (isSomebody(p, head) || !isWord(p.units[at], who) || !isMark(p.units[at - 1], ",—–")) return head;
  for (let i = at - 2; i > 0 && at - i < limit; i--) {
    if (p.units[i]?.kind === "quote" || isMark(p.units[i], ".;:")) break;
    const earlier = isWord(p.units[i], who) ? headBefore(p, i) : null;
    if (isSomebody(p, earlier)) return earlier;
  }
  return head;
}

/** The phrase before a relative, or the name that it is an apposition of: "Grace Dahl, the harbour leader, who". */
function headBefore(p: Passage, at: number): Speaker | null {
  const { units } = p;
  if (!isMark(units[at - 1], ",—–(")) return phraseEnding(p, at);
  const aside = isMark(units[at - 1], "—–") ? asideStart(p, at - 1) : -1;
  if (aside > 0 && isWord(units[at], who)) return phraseEnding(p, aside);
  const head = phraseEnding(p, at - 1);
  // "King Leopold, of the Belgians, who"
  const first = head?.from ?? 0;
  const led = isWord(units[first - 1], new Set(["the"])) ? first - 2 : first - 1;
  if (
    led > 1 &&
    isWord(units[led], new Set(["of", "from"])) &&
    isMark(units[led - 1], ",") &&
    units[led - 2]?.kind === "name"
  )
    return phraseEnding(p, led - 1);
  if (head?.kind !== "phrase" || !isSomebody(p, head)) return head;
  const start = isWord(units[head.from - 1], determiners) ? head.from - 1 : head.from;
  const isApposed = isMark(units[start - 1], ",") && units[start - 2]?.kind === "name";
  return isApposed && startsClause(p, start - 2) ? speakerOver(p, start - 2, start - 1, "name") : head;
}

/** The dash that opens the aside which the one at `end` closes: "some minister – I forget which – who"; -1 where none stands near. */
function asideStart(p: Passage, end: number): number {
  for (let i = end - 1; i > 0 && end - i < 10; i--) {
    if (isMark(p.units[i], "—–")) return i;
    if (p.units[i]?.kind === "quote" || isMark(p.units[i], ".;:")) return -1;
  }
  return -1;
}

const isSomebody = (p: Passage, head: Speaker | null): boolean =>
  head !== null &&
  (head.kind === "name" || p.units.slice(head.from, head.to).some(({ norm }) => personNouns.has(norm)));

const limit = 30;

/** The phrase before an apposition that ends with the mark at `mark`: "Smith, who keeps bees, said". */
function aroundApposition(p: Passage, mark: number): Speaker | null {
  const { units } = p;
  const opening = isMark(units[mark], ")") ? "(" : isMark(units[mark], ",") ? ",—–" : "—–";
  for (let i = mark - 1; i > 0 && mark - i < limit; i--) {
    const full = opening !== "(" && isMark(units[i], ".") && !isMark(units[i + 1], ",");
    const stop = full || isMark(units[i], ";:");
    const quotes = units[i]?.kind === "quote" && !isMark(units[mark], "—–") && !isFragment(p, i);
    if (quotes || stop) return null;
    if (!isMark(units[i], opening)) continue;
    const relative = isWord(units[i - 1], who);
    // "Dahl herself, who keeps bees, said"
    const end = isWord(units[i - 1], adverbs) ? i - 1 : i;
    const head = relative
      ? relativeHead(p, i - 1)
      : (overRelative(p, end) ?? phraseEnding(p, end) ?? headBeforePlace(p, end));
    if (
      head === null ||
      postNominals.test(head.surface) ||
      isWord(units[head.from - 1], within) ||
      !(relative || startsClause(p, head.from) || startsClause(p, phraseStart(units, end - 1)))
    )
      continue;
    const inner =
      mark - i === 2 && units[i + 1]?.kind === "name" ? speakerOver(p, i + 1, i + 2, "name") : null;
    return head.kind === "phrase" && inner !== null ? inner : head;
  }
  return null;
}

/** Letters that stand after a name: "R. H. Dahl, M.P., says". */
const postNominals =
  /^(?:M\.?P|M\.?E\.?P|M\.?S\.?P|Q\.?C|K\.?C|O\.?B\.?E|M\.?B\.?E|C\.?B\.?E|Ph\.?D|M\.?D|Esq|Jr|Sr)\.?$/;

/** Prepositions that open no clause: what they lead is where or whose, "from Leith". */
const within = new Set(["of", "from", "in", "at", "near", "to", "with"]);

/** Whether a quotation is a piece of the apposition around it, not speech: after a word, without a mark at its end. */
function isFragment({ text, units }: Passage, at: number): boolean {
  const { pair } = units[at] ?? {};
  return pair != null && units[at - 1]?.kind === "word" && !endsAsSpeech(text, pair);
}

/** Whether a clause can start at `i`, after adverbs such as "even": nothing, a mark, a quotation or a conjunction stands before. */
function startsClause(p: Passage, i: number): boolean {
  let start = i;
  while (isWord(p.units[start - 1], adverbs)) start--;
  const left = p.units[start - 1];
  if (left === undefined || left.kind === "punctuation" || left.kind === "quote") return true;
  if (start > 1 && endsTime(p, start - 1)) return true;
  return isWord(left, conjunctions) || isWord(left, subordinators) || isWord(left, relatives);
}

/** Whether a phrase of time that opens the clause ends at `last`: "In 1983", "On Tuesday", "Last week". */
function endsTime(p: Passage, last: number): boolean {
  const [unit, left] = [p.units[last], p.units[last - 1]];
  const isWhen =
    unit !== undefined && (/^(?:\p{N}|May$)/u.test(unit.form) || isWord(unit, days) || isWord(unit, times));
  const isLed = isWord(left, recurring) || isWord(left, dated) || isWord(left, days);
  const before = p.units[last - 2];
  return (
    isWhen && isLed && (before === undefined || before.kind === "punctuation" || isWord(before, conjunctions))
  );
}

const dated = new Set(["in", "on", "since", "by", "during"]);

/** Unit after a place and agency that open a dispatch, "LIMA (AP) —"; 0 where none do. */
function afterDateline(p: Passage): number {
  const dash = p.units.slice(0, 9).findIndex((u) => isMark(u, "—–-"));
  const placed =
    dash > 0 &&
    p.units[0]?.kind === "name" &&
    p.units.slice(0, dash).every((u) => u.kind !== "word" || days.has(u.norm));
  return placed ? dash + 1 : 0;
}

/** Words that open a phrase of time: "each time", "last week". */
const recurring = new Set(["each", "every", "this", "last", "next", "that"]);

/** "A month later", "two days before". */
const isSpan = (p: Passage, at: number): boolean =>
  isWord(p.units[at], determiners) && isSpanNoun(p.units[at + 1]) && isWord(p.units[at + 2], afterSpan);

const isSpanNoun = (u: Unit | undefined): boolean =>
  u?.kind === "word" && times.has(u.norm.replace(/s$/, ""));
const afterSpan = new Set(["later", "earlier", "ago", "before", "after", "on"]);

const isTime = (p: Passage, at: number): boolean =>
  isWord(p.units[at], recurring) && (isWord(p.units[at + 1], times) || isWord(p.units[at + 1], days));

/** "At that moment Dahl", "In 1945 the council": the unit after a time that no comma ends, before a subject; `at` where none stands there. */
function afterTimePhrase(p: Passage, at: number): number {
  if (!isWord(p.units[at], prepositions)) return at;
  const isLed = isWord(p.units[at + 1], determiners) || isWord(p.units[at + 1], recurring);
  const noun = isLed ? at + 2 : at + 1;
  const unit = p.units[noun];
  const next = p.units[noun + 1];
  const isWhen =
    unit?.kind === "word" &&
    (times.has(unit.norm) || moments.has(unit.norm) || /^\p{N}{4}$/u.test(unit.form));
  return isWhen && (next?.kind === "name" || isWord(next, determiners) || isWord(next, pronouns))
    ? noun + 1
    : at;
}

const moments = new Set(["moment", "point", "stage", "hour"]);

/** Particles and verbs after which a subject stands: "out came a clerk". */
const particles = new Set(["out", "in", "up", "down", "along", "back", "over", "off", "here", "there"]);
const motions = new Set("came comes went goes stepped steps stood stands sat sits".split(" "));

/**
 * The subject of the main clause that begins at unit `from`, by itself the sentence's, after opening clauses and phrases; null where it
 * has none to show.
 */
export function mainSubject(p: Passage, from = 0): Speaker | null {
  let i = from === 0 ? afterDateline(p) : from;
  for (let skipped = 0; skipped < 4; skipped++) {
    while (
      i < p.units.length &&
      (isMark(p.units[i], ",—–…-") || isWord(p.units[i], conjunctions) || isWord(p.units[i], adverbs))
    )
      i++;
    const u = p.units[i];
    if (isWord(u, particles) && isWord(p.units[i + 1], motions)) return phraseStarting(p, i + 2);
    if (u === undefined || u.kind === "quote" || isWord(u, expletives)) return null;
    const isYear = /^\p{N}/u.test(u.form) && isMark(p.units[i + 1], ",");
    if (isYear || isTime(p, i) || isSpan(p, i)) {
      i += isYear ? 1 : isSpan(p, i) ? 3 : 2;
      continue;
    }
    const timed = afterTimePhrase(p, i);
    if (timed > i) {
      i = timed;
      break;
    }
    if (!isWord(u, subordinators) && !(u.kind === "word" && /(?:ing|ed|ly)$/.test(u.norm))) break;
    const comma = p.units.findIndex((v, j) => j > i && isMark(v, ","));
    if (comma < 0) return null;
    i = comma + 1;
  }
  return apposed(p, phraseStarting(p, i));
}

/** "The deputy leader, Tom Dahl, …": the name that a phrase for somebody is followed by between commas; the phrase where none is. */
function apposed(p: Passage, phrase: Speaker | null): Speaker | null {
  if (phrase?.kind !== "phrase" || !isMark(p.units[phrase.to], ",")) return phrase;
  const [head, name, after] = [p.units[phrase.to - 1], p.units[phrase.to + 1], p.units[phrase.to + 2]];
  const isName = name?.kind === "name" && !name.possessive && isMark(after, ",");
  return isName && personNouns.has(head?.norm ?? "")
    ? (speakerOver(p, phrase.to + 1, phrase.to + 2, "name") ?? phrase)
    : phrase;
}
