import type { Cue } from "../cues/cue.ts";
import { endsAsSpeech, isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  anybody,
  beForms,
  conjunctions,
  determiners,
  finite,
  nominatives,
  pasts,
  pointing,
  prepositions,
  pronouns,
  subordinators,
} from "../vocabulary/words.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";
import { again } from "./that-clause.ts";

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
 * "Said the plan was dead", "told her he would": the first unit of a clause without "that"; -1 where what follows is none. `timed` is the unit after the time behind the
 * cue, as in "said on Tuesday".
 */
export function bareStart(p: Passage, cue: Cue, timed: number): number {
  const { lemma } = cue;
  if (cue.form !== "verb" || !(bare.has(lemma) || isBelief(cue))) return -1;
  if ((!cue.finite && !sayOnly.has(lemma) && !isTrailing(p, cue)) || endsUtterance(p, cue)) return -1;
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

/** "…, stating her board had no say": whether a participle behind a comma takes a clause that is soon at its verb, and names nobody else before it. */
function isTrailing(p: Passage, { at, to }: Cue): boolean {
  if (!isMark(p.units[at - 1], ",") || !/ing$/.test(p.units[at]?.norm ?? "")) return false;
  for (let i = to; i < to + longestTrailing; i++) {
    const unit = p.units[i];
    if (isWord(unit, finite)) return i > to;
    if ((unit?.kind !== "word" && unit?.kind !== "name") || isWord(unit, links)) return false;
    if (i > to && (isWord(unit, determiners) || isWord(unit, nominatives) || unit.kind === "name"))
      return false;
  }
  return false;
}

/** Most units of a clause's subject behind such a participle. */
const longestTrailing = 5;

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

const that = new Set(["that"]);
const amounts = new Set(["more", "fewer", "less"]);

const than = new Set(["than"]);

/** "“…,” Smith told the club, and nobody laughed": what was said stands before the cue. */
function endsUtterance(p: Passage, { from }: Cue): boolean {
  const quote = isMark(p.units[from - 1], ",—–") ? p.units[from - 2] : p.units[from - 1];
  return quote?.kind === "quote" && quote.pair !== null && endsAsSpeech(p.text, quote.pair);
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
