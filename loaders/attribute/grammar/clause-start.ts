import type { Cue } from "../cues/cues.ts";
import { endsAsSpeech, isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  anybody,
  beForms,
  conjunctions,
  days,
  determiners,
  finite,
  nominatives,
  pasts,
  pointing,
  prepositions,
  pronouns,
  questionWords,
  recent,
  relatives,
  subordinators,
  times,
} from "../vocabulary/words.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";
import { again, isDeterminer, isPointer, near } from "./that-clause.ts";
import { afterAside } from "./told-aside.ts";
import { accountStart } from "./told-how.ts";

const that = new Set(["that"]);
/** What follows tells why, not what was said. */
const because = new Set(["because"]);
/** Verbs that take words but no clause with "that", which after them points at a noun or gives a reason. */
const plainly = new Set(["continue", "reason"]);
/** Verbs that say something to somebody; with "that" right after them they make it so ("assured that it would last"). */
const toSomebody = new Set(["assure", "convince", "persuade", "inform", "remind", "notify"]);
const toward = new Set(["to"]);
const wonders = new Set(["ask", "wonder", "question"]);
/** Verbs after or around which a clause without "that" is told. */
export const bare: ReadonlySet<string> = new Set([
  "let it be known",
  "have us believe",
  ..."say claim admit insist argue suggest warn deny concede tell maintain reply add explain predict promise allege note hint complain boast confirm announce swear imply state assert contend confess acknowledge vow declare".split(
    " ",
  ),
]);

/** "Smith believes the plan is dead", "he reckons he has won": what is told of somebody also without "that", as hardly with "think" and "feel". */
const isBelief = ({ lemma, subject }: Cue): boolean =>
  lemma === "reckon" || (lemma === "believe" && subject !== null && subject.kind !== "pronoun");

/**
 * First unit of the reported clause that follows the cue: after "that", at "whether" and its like for asking, bare for
 * verbs that take one, after "of" for an accusation; -1 where none follows.
 */
export function clauseStart(p: Passage, cue: Cue): number {
  const { lemma } = cue;
  if (cue.takes === "person" && /^(?:accuse|blame|charge)$/.test(lemma)) return accusation(p, cue, lemma);
  if ((toSomebody.has(lemma) || plainly.has(lemma)) && isWord(p.units[cue.to], that)) return -1;
  if (isWord(p.units[cue.from - 1], wholes)) return afterWhole(p, cue.to);
  // "“…,” said a member who is friendly with both"
  if (cue.inverted && isWord(p.units[cue.to], relatives)) return -1;
  const told = afterAside(p, cue);
  if (told >= 0) return told;
  if (cue.passive) return afterAgent(p, cue);
  const account = accountStart(p, lemma, cue.to);
  if (account >= 0) return account;
  const timed = afterTime(p, cue.to);
  return ledStart(p, cue, timed) ?? bareStart(p, cue, timed);
}

/** Most units between a cue and the "that" of its clause. */
const longestLink = 9;

/**
 * "Told her at the door that", "asked her why": the unit after "that" or at the word that asks. -1 where that word opens no clause, null where none stands
 * near. `timed` is the unit after the time behind the cue, as in "said on Tuesday that".
 */
function ledStart(p: Passage, cue: Cue, timed: number): number | null {
  const { to, takes } = cue;
  const asks = wonders.has(cue.lemma);
  const first = isThatTime(p, to) ? timed : to;
  // "Said Tuesday the plan that": a noun opens the clause, and "that" belongs to it.
  const reach = timed > to && isWord(p.units[timed], determiners) ? timed : to + longestLink;
  for (let i = first; i < Math.min(p.units.length, reach); i++) {
    const unit = p.units[i];
    const parted = (i > first && takes === "person") || i === to ? partedStart(p, i) : null;
    if (parted !== null) return parted;
    if (endsLink(unit, asks)) return null;
    if (isWord(unit, that) && (i === first || mayLead(p, cue, i))) {
      if (!isPointer(p, i, to)) return i + 1;
      // "Told me he had joined that day"
      return i === first ? -1 : null;
    }
    if (asks && isWord(unit, questionWords) && i - to < 5) return isAskedAlone(p, i) ? -1 : i;
  }
  return null;
}

/** "Asked why, and": whether the word that asks at `at` is no clause. */
const isAskedAlone = (p: Passage, at: number): boolean =>
  p.units[at + 1] === undefined || isMark(p.units[at + 1], ",.;?!");

/** "Ruled, with a straight face, that": the unit after the "that" behind an aside at `at`; -1 where it opens no clause, null where none stands there. */
function partedStart(p: Passage, at: number): number | null {
  const end = afterPlainAside(p, at);
  if (end === at || !isWord(p.units[end], that)) return null;
  return opensClause(p.units[end + 1]) || hasVerb(p, end + 1) ? end + 1 : -1;
}

/** Whether no "that" behind the unit belongs to the cue: a mark, a quotation, "because", or for asking "to", as in "asked me to explain how it works". */
const endsLink = (unit: Unit | undefined, asks: boolean): boolean =>
  unit === undefined ||
  unit.kind === "punctuation" ||
  unit.kind === "quote" ||
  isWord(unit, because) ||
  (asks && isWord(unit, toward));

/** Whether what stands between the cue and unit `i` tells whom, where, when or how often it was told, so that a "that" there is the cue's. */
const mayLead = (p: Passage, { to, takes }: Cue, i: number): boolean =>
  takes === "person" || adverbial(p.units[to]) || isOften(p, to, i);

/** "Said the plan was dead", "told her he would": the first unit of a clause without "that"; -1 where what follows is none. `timed` as above. */
function bareStart(p: Passage, cue: Cue, timed: number): number {
  const { lemma } = cue;
  if (cue.form !== "verb" || !(bare.has(lemma) || isBelief(cue))) return -1;
  if ((!cue.finite && !sayOnly.has(lemma)) || endsUtterance(p, cue)) return -1;
  const start = informs.has(lemma) ? afterAddressee(p, cue.to) : timed;
  if (start > cue.to && p.units[cue.to]?.kind === "punctuation") return -1;
  if (takesThing(p, cue, start) || opensNoClause(p, start)) return -1;
  const [first, next] = [p.units[start], p.units[start + 1]];
  if (isWord(first, nominatives) && next?.kind === "word") return start;
  if (isWord(first, it) && !opensPredicate(p, start + 1)) return -1;
  const isClause = sayOnly.has(lemma) ? hasVerb(p, start) : hasOwnVerb(p, start);
  const isOpen = opensClause(first) || (isWord(first, amounts) && isWord(next, than));
  return isOpen && isClause ? start : plainSay(p, start, lemma);
}

/** Verbs of saying whom somebody told first. */
const informs = new Set(["tell", "warn"]);

/** Whether a thing is said or told, not a clause: "told her a story", "told of waking to the news", "said the same words to all". */
function takesThing(p: Passage, { lemma, to }: Cue, start: number): boolean {
  const told = p.units.slice(to, lemma === "tell" ? start + 3 : start);
  if (told.some((u) => isWord(u, objects))) return true;
  if (informs.has(lemma) && isWord(p.units[to], prepositions)) return true;
  return p.units.slice(start, start + 3).some((u) => isWord(u, uttered));
}

/** Whether the unit at `start` opens no clause, whatever follows later. */
function opensNoClause(p: Passage, start: number): boolean {
  const [first, next] = [p.units[start], p.units[start + 1]];
  if (first?.kind === "punctuation" || isWord(first, prepositions) || isWord(first, joints)) return true;
  // "Said no, and walked out", "said so again."
  const isOver = next?.kind === "punctuation" || isWord(next, conjunctions);
  if (isOver && (isWord(first, notClauses) || isWord(first, adverbs))) return true;
  // "Said “no” when she was asked"
  if (first?.kind === "quote") return isWholeQuote(next);
  return isWord(first, pointing) && cueVerb(next?.norm ?? "")?.form === "past";
}

/** Whether the unit behind a quotation shows that it is all that was said. */
const isWholeQuote = (next: Unit | undefined): boolean =>
  !isWord(next, that) && [subordinators, conjunctions, prepositions, ahead].some((w) => isWord(next, w));

const amounts = new Set(["more", "fewer", "less"]);
const than = new Set(["than"]);

/** "“…,” Smith told the club, and nobody laughed": what was said stands before the cue. */
function endsUtterance(p: Passage, { from }: Cue): boolean {
  const quote = isMark(p.units[from - 1], ",—–") ? p.units[from - 2] : p.units[from - 1];
  return quote?.kind === "quote" && quote.pair !== null && endsAsSpeech(p.text, quote.pair);
}

/** The unit after a few words without a verb between two commas at `at`: "told the board, however, that"; `at` where none stand there. */
function afterPlainAside(p: Passage, at: number): number {
  if (!isMark(p.units[at], ",")) return at;
  const inside = p.units.slice(at + 1, at + 10);
  const end = inside.findIndex((u) => u.kind === "punctuation" || u.kind === "quote" || isWord(u, finite));
  return end > 0 && isMark(inside[end], ",") ? at + end + 2 : at;
}

/** "Told by a member who never came again that": the unit after "that"; -1 where none follows, or who tells is not named. */
function afterAgent(p: Passage, { subject, to, takes }: Cue): number {
  if (subject === null || takes !== "person") return -1;
  const from = Math.max(to, subject.to);
  for (let i = from; i < Math.min(p.units.length, from + 14); i++) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return -1;
    if (isWord(p.units[i], that)) return isDeterminer(p, i, i) ? -1 : i + 1;
  }
  return -1;
}

const ahead = new Set(["ahead"]);
const it = new Set(["it"]);

/** Whether a verb stands at `at`, behind adverbs: "it is", "it never went", not "it in May". */
function opensPredicate(p: Passage, at: number): boolean {
  const unit = p.units[at];
  if (isWord(unit, adverbs)) return opensPredicate(p, at + 1);
  return (
    unit?.kind === "quote" ||
    (unit?.kind === "word" &&
      !prepositions.has(unit.norm) &&
      !conjunctions.has(unit.norm) &&
      !again.has(unit.norm))
  );
}

const wholes = new Set(["what", "whatever", "all"]);

/** "What Smith said was that it would last": the unit after "that"; -1 in "what Smith said was true". */
const afterWhole = (p: Passage, to: number): number =>
  isWord(p.units[to], beForms) && isWord(p.units[to + 1], that) ? to + 2 : -1;

/** Verbs that take hardly anything but what is said. */
const sayOnly = new Set(["say", "tell", "claim", "insist", "argue", "warn", "reply", "complain", "boast"]);

/**
 * Whether what follows a verb that as well takes a thing ("announced its plans") is a clause: its subject reaches a verb before any mark, "and" or
 * "which"; a form in -ed is one right after a pronoun or name.
 */
function hasOwnVerb(p: Passage, from: number): boolean {
  for (let i = from; i < Math.min(p.units.length, from + 12); i++) {
    const unit = p.units[i];
    if (unit?.kind === "punctuation" || unit?.kind === "quote") return false;
    if (i > from && (isWord(unit, conjunctions) || isWord(unit, links))) return false;
    if (isWord(unit, finite)) return true;
    const led = p.units[i - 1];
    const isVerb = unit?.kind === "word" && (pasts.has(unit.norm) || /[a-z]{2}ed$/.test(unit.norm));
    if (i > from && isVerb && (led?.kind === "name" || isWord(led, pronouns))) return true;
  }
  return false;
}

/** Words after which a verb is no longer that of the clause's own subject. */
const links = new Set(
  "that which who whom whose where when to since after before until because though although unless as".split(
    " ",
  ),
);

const topics = new Set(["about", "of", "for", "like"]);

const adverbial = (u: Unit | undefined): boolean =>
  (isWord(u, prepositions) && !isWord(u, topics)) ||
  (u?.kind === "word" && /[a-z]{3}ly$/.test(u.norm)) ||
  (isWord(u, adverbs) && !/^(?:so|there|here)$/.test(u?.norm ?? "")) ||
  isWord(u, days) ||
  isWord(u, recent);

/** "Said three times that", "said time and again that": how often, from `from` up to `end`. */
const isOften = (p: Passage, from: number, end: number): boolean =>
  end > from && p.units.slice(from, end).every((u) => isWord(u, oftens));

const oftens = new Set(
  "two three four five several many times time and again once twice over more than at least".split(" "),
);

/** "Claimed that morning that", "said that night he": a time, not a clause. */
function isThatTime(p: Passage, at: number): boolean {
  const next = p.units[at + 2];
  const opens = next?.kind === "name" || [that, determiners, pronouns].some((words) => isWord(next, words));
  return isWord(p.units[at], that) && isWord(p.units[at + 1], times) && opens;
}

const isYear = (u: Unit | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(u?.form ?? "");

const the = new Set(["the"]);
const onOrIn = new Set(["on", "in"]);
const others = new Set(["next", "following", "same", "other", "previous"]);

/** "Said on Tuesday the vote", "announced last week she": the unit after a time; `at` where none stands there. */
function afterTime(p: Passage, at: number): number {
  if (isThatTime(p, at)) return at + 2;
  const from = isWord(p.units[at], onOrIn) ? at + 1 : at;
  const day = p.units[from];
  if (day !== undefined && (day.kind === "word" || day.kind === "name") && days.has(day.norm))
    return isWord(p.units[from + 1], times) || isYear(p.units[from + 1]) ? from + 2 : from + 1;
  if (isWord(day, the) && isWord(p.units[from + 1], others) && isWord(p.units[from + 2], times))
    return from + 3;
  return isWord(day, near) && isWord(p.units[from + 1], times) ? from + 2 : at;
}

/** "told the BBC he would": the unit after the one who is told, a mark where nothing else follows. */
function afterAddressee(p: Passage, to: number): number {
  if (p.units[to]?.kind === "quote") return to;
  for (let i = to + 1; i < Math.min(p.units.length, to + 6); i++) {
    if (p.units[i]?.kind === "punctuation") return i;
    if (p.units[i]?.kind === "quote") break;
    if (isWord(p.units[i], pronouns) || isWord(p.units[i], determiners)) return i;
  }
  return to + 1;
}

/** "All that he said and did": no clause begins with them. */
const joints = new Set(["and", "but", "or", "nor"]);

/** What somebody is told that is no clause: "told us something we knew". */
const objects = new Set(
  "something nothing anything everything things lies stories truths facts story tale joke secret name age address news".split(
    " ",
  ),
);

/** Things that are said themselves. */
const uttered = new Set("word words prayer prayers goodbye hello grace".split(" "));

/** What "said" takes that is no clause: "said worse", "said as much". */
const notClauses = new Set(
  "so yes no nothing it to worse more less much plenty otherwise something anything everything little lots as enough hello hi goodbye thanks sorry farewell".split(
    " ",
  ),
);

const plainSay = (p: Passage, start: number, lemma: string): number =>
  lemma === "say" &&
  p.units[start]?.kind === "word" &&
  hasVerb(p, start) &&
  !isWord(p.units[start], notClauses) &&
  !(isWord(p.units[start], what) && !isCleft(p, start))
    ? start
    : -1;

const what = new Set(["what", "whatever"]);

/** Whether what follows "what" says something of it: "what mattered was the bridge", not "what he is thinking". */
function isCleft(p: Passage, at: number): boolean {
  for (let i = at + 2; i < Math.min(p.units.length, at + 12); i++) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return false;
    if (!isWord(p.units[i], beForms)) continue;
    const left = p.units[i - 1];
    return left?.kind === "word" && !pronouns.has(left.norm) && !anybody.has(left.norm);
  }
  return false;
}

const of = new Set(["of"]);

/** "accused him of lying": what he is accused of. */
function accusation(p: Passage, cue: Cue, lemma: string): number {
  if (lemma !== "accuse") return -1;
  for (let i = cue.to; i < Math.min(p.units.length, cue.to + 12); i++) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return -1;
    if (isWord(p.units[i], of) && /ing$/.test(p.units[i + 1]?.norm ?? "")) return i + 1;
  }
  return -1;
}
