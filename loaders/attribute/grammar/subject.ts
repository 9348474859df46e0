import { endsAsSpeech, isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  beForms,
  conjunctions,
  days,
  determiners,
  finite,
  isSomebody as isSomebodyNoun,
  looksPlural,
  manyOf,
  mayTell,
  personNouns,
  prepositions,
  pronouns,
  recurring,
  relatives,
  subordinators,
  times,
} from "../vocabulary/words.ts";
import { joinedBefore } from "./joined-speakers.ts";
import { isVerb } from "./opens-clause.ts";
import { isRole } from "./person-phrase.ts";
import { phraseEnding } from "./phrase-ending.ts";
import { phraseStart } from "./phrase-start.ts";
import { speakerOver } from "./speaker-over.ts";

const the = new Set(["the"]);
const not = new Set(["not"]);
const denials = new Set(["wasn't", "isn't"]);

/** The subject that ends right before `end`: a phrase, a pronoun, or what "who" or an apposition hangs on; of several whom "and" joins all. */
export function subjectEnding(p: Passage, end: number): Speaker | null {
  const opens = (at: number): boolean => startsClause(p, at);
  if (isWord(p.units[end - 1], both)) {
    const left = lastSubject(p, end - 1);
    const all = joinedBefore(p, left, end, opens) ?? (left !== null && isPair(p, left) ? left : null);
    if (all !== null) return all;
  }
  const last = lastSubject(p, end);
  return joinedBefore(p, last, end, opens) ?? last;
}

const both = new Set(["both", "each", "all"]);

/** "Reid and Hale", "Reid, Hale and Dahl": whether a phrase is of names that "and" joins. */
const isPair = (p: Passage, { kind, from, to }: Speaker): boolean =>
  kind === "phrase" && p.units[to - 1]?.kind === "name" && isWord(p.units[to - 2], and) && to - from > 2;

const and = new Set(["and"]);

function lastSubject(p: Passage, end: number): Speaker | null {
  const u = p.units[end - 1];
  if (u === undefined) return null;
  if (u.kind === "quote") return markedEnding(p, end);
  if (isWord(u, pronouns)) return speakerOver(p, end - 1, end, "pronoun");
  if (isWord(u, relatives)) return beforeRelative(p, end - 1);
  if (isMark(u, "]")) return bracketed(p, end - 1);
  return isMark(u, ",)—–") ? aroundApposition(p, end - 1) : phraseBefore(p, end);
}

/** "[The chair of the board] said": the phrase that an editor has put between brackets, which the one at `close` ends; null where no phrase fills them. */
function bracketed(p: Passage, close: number): Speaker | null {
  const found = phraseEnding(p, close);
  if (found === null) return null;
  const opens = isWord(p.units[found.from - 1], determiners) ? found.from - 2 : found.from - 1;
  return isMark(p.units[opens], "[") ? found : null;
}

/** The phrase that ends right before `end`, whatever hangs on it without a mark. */
const phraseBefore = (p: Passage, end: number): Speaker | null =>
  overRelative(p, end) ?? headBeforeDeed(p, end) ?? phraseEnding(p, end) ?? headBeforePlace(p, end);

/** "The coach who", "it was the coach, not the captain, who": whom the relative at `at` tells of; null where that is denied, or nobody. */
function beforeRelative(p: Passage, at: number): Speaker | null {
  if (isWord(p.units[at - 1], prepositions)) return null;
  const head = relativeHead(p, at);
  if (head === null) return null;
  if (/^one$/i.test(head.surface)) return theOne(p, head) ?? head;
  // "It wasn't the coach who warned".
  const left = p.units[head.from - 1]?.norm === "the" ? p.units[head.from - 2] : p.units[head.from - 1];
  if (isWord(left, denials)) return null;
  if (!isWord(p.units[head.from - 1], not)) return head;
  return isMark(p.units[head.from - 2], ",") ? phraseEnding(p, head.from - 2) : null;
}

/** "She was the one who told": whoever is said to be the one; null where nobody is. */
function theOne(p: Passage, { from }: Speaker): Speaker | null {
  const article = isWord(p.units[from], the) ? from : from - 1;
  if (!isWord(p.units[article], the) || !isWord(p.units[article - 1], beForms)) return null;
  const subject = subjectEnding(p, article - 1);
  return subject?.kind === "pronoun" && /^it$/i.test(subject.surface) ? null : subject;
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
    const deed = isDeed(unit);
    const isState = isWord(unit, states) && isWord(p.units[i + 1], prepositions);
    const isNoun =
      head?.kind === "word" || (i === 1 && deed && head?.kind === "name" && looksPlural(head.norm));
    if (!(deed || isState) || head === undefined || !isNoun || !mayTell(head.norm)) continue;
    const from = phraseStart(p.units, i - 1);
    const isLed =
      isWord(p.units[from], determiners) || isWord(p.units[from], manyOf) || looksPlural(head.norm);
    return isLed && isWithinDeed(p, i + 1, end) && startsClause(p, from)
      ? speakerOver(p, from, i, "phrase")
      : null;
  }
  return null;
}

/** "Standing", "hired", "hoping": a participle that tells of somebody what they do or what was done to them, not "saying". */
function isDeed({ kind, norm }: Unit): boolean {
  if (kind !== "word" || !/[a-z]{2}(?:ing|ed)$/.test(norm)) return false;
  const cue = cueVerb(norm);
  return cue === null || (cue.form === "ing" && cue.verb.kind === "thought");
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
      noun?.kind === "word" && isSomebodyNoun(noun.norm) && leadsNoun(p.units[head?.from ?? 0]);
    return isPerson && head !== null && startsClause(p, head.from) ? head : null;
  }
  return null;
}

const leadsNoun = (unit: Unit | undefined): boolean =>
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
  const led = isWord(units[first - 1], the) ? first - 2 : first - 1;
  if (
    led > 1 &&
    isWord(units[led], origins) &&
    isMark(units[led - 1], ",") &&
    units[led - 2]?.kind === "name"
  )
    return phraseEnding(p, led - 1);
  if (head?.kind !== "phrase" || !(isWord(units[at], who) || isSomebody(p, head))) return head;
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
    if (endsAside(p, i, mark)) return null;
    if (!isMark(units[i], opening)) continue;
    const head = apposedAt(p, i);
    if (head !== null) return givenName(p, head, i, mark) ?? head;
  }
  return null;
}

/** Whom an apposition tells of that the mark at `at` opens: "Smith, who keeps bees,", "Dahl herself, who"; null where it opens none. */
function apposedAt(p: Passage, at: number): Speaker | null {
  const { units } = p;
  const isRelative = isWord(units[at - 1], who);
  const end = isWord(units[at - 1], adverbs) ? at - 1 : at;
  const apposed = isWord(units[at + 1], who) ? headBefore(p, at + 1) : null;
  const before = apposed?.kind === "name" ? apposed : null;
  const head = isRelative ? relativeHead(p, at - 1) : (before ?? phraseBefore(p, end));
  if (head === null || postNominals.test(head.surface) || isWord(units[head.from - 1], within)) return null;
  const opens = isRelative || startsClause(p, head.from) || startsClause(p, phraseStart(units, end - 1));
  return opens ? head : null;
}

/** "The vicar, the Reverend Alys Probert, said": the name that a role is given between the marks at `open` and `close`; null where it is none. */
function givenName(p: Passage, head: Speaker, open: number, close: number): Speaker | null {
  const at = isWord(p.units[open + 1], the) ? open + 2 : open + 1;
  const isName = close === at + 1 && p.units[at]?.kind === "name" && isRole(p, head);
  return isName ? speakerOver(p, at, at + 1, "name") : null;
}

const origins = new Set(["of", "from"]);

/** Whether unit `at` shows that no apposition ends with the mark at `mark`: a stop, or speech that is no piece of it. */
function endsAside(p: Passage, at: number, mark: number): boolean {
  const { units } = p;
  if (isMark(units[at], ";:")) return true;
  if (isMark(units[mark], ")")) return false;
  // "R. H. Dahl, M.P., says"
  if (isMark(units[at], ".")) return !isMark(units[at + 1], ",");
  return isMark(units[mark], ",") && units[at]?.kind === "quote" && !isFragment(p, at);
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
