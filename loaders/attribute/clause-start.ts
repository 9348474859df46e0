import { cueVerb } from "./cue-verbs.ts";
import type { Cue } from "./cues.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";
import { again, isDeterminer, isPointer, near } from "./that-clause.ts";
import { afterAside } from "./told-aside.ts";
import { accountStart } from "./told-how.ts";
import { endsAsSpeech, isMark, isWord, type Passage, type Unit } from "./unit.ts";
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
} from "./words.ts";

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
  const account = cue.passive ? -1 : accountStart(p, lemma, cue.to);
  if (account >= 0) return account;
  if (cue.passive) return afterAgent(p, cue);
  const timed = afterTime(p, cue.to);
  // "Said Tuesday the plan that": a noun opens the clause, and "that" belongs to it.
  const reach = timed > cue.to && isWord(p.units[timed], determiners) ? timed : cue.to + 9;
  const first = isThatTime(p, cue.to) ? timed : cue.to;
  for (let i = first; i < Math.min(p.units.length, reach); i++) {
    const unit = p.units[i];
    // "Ruled, with a straight face, that"
    const aside = (i > first && cue.takes === "person") || i === cue.to ? afterPlainAside(p, i) : i;
    if (aside > i && isWord(p.units[aside], that))
      return opensClause(p.units[aside + 1]) || hasVerb(p, aside + 1) ? aside + 1 : -1;
    if (unit === undefined || unit.kind === "punctuation" || unit.kind === "quote") break;
    if (isWord(unit, because)) break;
    // "Asked me to explain how it works"
    if (wonders.has(lemma) && isWord(unit, toward)) break;
    const isLed =
      i === first || cue.takes === "person" || adverbial(p.units[cue.to]) || isOften(p, cue.to, i);
    if (isWord(unit, that) && isLed) {
      if (!isPointer(p, i, cue.to)) return i + 1;
      if (i === first) return -1;
      // "Told me he had joined that day"
      break;
    }
    // "Asked why, and": the word alone is no clause.
    if (wonders.has(lemma) && isWord(unit, questionWords) && i - cue.to < 5)
      return p.units[i + 1] === undefined || isMark(p.units[i + 1], ",.;?!") ? -1 : i;
  }
  if (cue.form !== "verb" || !(bare.has(lemma) || isBelief(cue))) return -1;
  if (endsUtterance(p, cue)) return -1;
  const start = lemma === "tell" || lemma === "warn" ? afterAddressee(p, cue.to) : timed;
  const next = p.units[start + 1];
  if (p.units.slice(cue.to, lemma === "tell" ? start + 3 : start).some((u) => isWord(u, objects))) return -1;
  // "Told of waking to the news"
  const isOf = isWord(p.units[cue.to], prepositions) && (lemma === "tell" || lemma === "warn");
  if (isOf || isWord(p.units[start], prepositions) || p.units[start]?.kind === "punctuation") return -1;
  // "Said the same words to all"
  if (p.units.slice(start, start + 3).some((u) => isWord(u, uttered))) return -1;
  if (isWord(p.units[start], joints)) return -1;
  // "Said no, and walked out"
  if (isWord(p.units[start], notClauses) && (next?.kind === "punctuation" || isWord(next, conjunctions)))
    return -1;
  const isWhole =
    p.units[start]?.kind === "quote" &&
    !isWord(next, that) &&
    [subordinators, conjunctions, prepositions, ahead].some((w) => isWord(next, w));
  if (isWhole) return -1;
  if (start > cue.to && p.units[cue.to]?.kind === "punctuation") return -1;
  if (isWord(p.units[start], adverbs) && (next?.kind === "punctuation" || isWord(next, conjunctions)))
    return -1;
  if (isWord(p.units[start], pointing) && cueVerb(next?.norm ?? "")?.form === "past") return -1;
  if (!cue.finite && !sayOnly.has(lemma)) return -1;
  if (isWord(p.units[start], nominatives) && p.units[start + 1]?.kind === "word") return start;
  if (isWord(p.units[start], it) && !opensPredicate(p, start + 1)) return -1;
  const isClause = sayOnly.has(lemma) ? hasVerb(p, start) : hasOwnVerb(p, start);
  const isOpen = opensClause(p.units[start]) || (isWord(p.units[start], amounts) && isWord(next, than));
  return isOpen && isClause ? start : plainSay(p, start, lemma);
}

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
