import type { Cue } from "../cues/cue.ts";
import { bare } from "../grammar/bare-clause.ts";
import { hasVerb, opensClause } from "../grammar/opens-clause.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import {
  adverbs,
  beForms,
  conjunctions,
  days,
  determiners,
  finite,
  plainRelatives,
  prepositions,
  pronouns,
  recent,
  relatives,
  subordinators,
  times,
} from "../vocabulary/words.ts";
import { clauseEnd, isVerbLike, pieces, type Reported, trimEnd, verbFollows } from "./reported.ts";

/** Unit after where and when a reporting clause that ends at `at` was said: ", she said Tuesday,", ", she said last week". */
function afterWhen(p: Passage, at: number): number {
  const unit = p.units[at];
  if (isWord(unit, recent) && isWord(p.units[at + 1], times)) return at + 2;
  const isDay = (unit?.kind === "word" || unit?.kind === "name") && days.has(unit.norm);
  return isDay || isWord(unit, adverbs) ? at + 1 : at;
}

/** Most units of a phrase that tells where, when or to whom something was said. */
const longestPhrase = 5;

/** Unit after when, and after a phrase that a comma or the sentence's end closes: ", it was said at the time,", ", by some,". */
export function afterCircumstance(p: Passage, at: number): number {
  const from = afterWhen(p, at);
  if (!isWord(p.units[from], prepositions)) return from;
  for (let i = from + 1; i <= from + longestPhrase; i++) {
    const unit = p.units[i];
    if (unit === undefined || isMark(unit, ",.")) return i > from + 1 ? i : from;
    if (!/^(?:word|name)$/.test(unit.kind) || isVerbLike(unit) || isWord(unit, relatives)) return from;
  }
  return from;
}

const isOver = (p: Passage, at: number): boolean =>
  p.units[at] === undefined || p.units[at]?.kind === "punctuation" || isWord(p.units[at], prepositions);

const selves = new Set(["himself", "herself", "themselves", "itself", "ourselves", "yourself", "myself"]);

/** Verbs that tell somebody how things are. */
const informs = new Set("tell inform assure reassure warn remind advise".split(" "));

/** Most units of whoever is told. */
const longestTold = 10;

/** Unit after the reporting clause, with when it was said and, for "told", to whom; -1 where anything else follows. */
function reportEnd(p: Passage, { takes, lemma, to, passive }: Cue): number {
  const end = passive ? afterCircumstance(p, to) : afterWhen(p, to);
  if (takes !== "person") return isOver(p, end) ? end : -1;
  if (isOver(p, to)) return to;
  if (!informs.has(lemma)) return -1;
  for (let i = to; i < to + longestTold; i++) {
    const unit = p.units[i];
    if (i > to && isOver(p, afterWhen(p, i))) return afterWhen(p, i);
    if (
      unit?.kind === "quote" ||
      unit === undefined ||
      isVerbLike(unit) ||
      isWord(unit, relatives) ||
      isWord(unit, selves)
    )
      return -1;
  }
  return -1;
}

/** "a man who, his enemies say, could not swim": what the relative before the aside goes on to, up to the mark that ends it. */
function hung(p: Passage, cue: Cue): Reported[] {
  if (!isMark(p.units[cue.to], ",")) return [];
  const from = cue.to + 1;
  const end = clauseEnd(p, from, undefined, { relative: true });
  const dash = p.units.slice(from, end).findIndex((u) => isMark(u, "—–)"));
  return pieces(p, from, dash < 0 ? end : from + dash, cue, "clause-cue");
}

/** "The bill, he said, “has problems”": whether a quotation in small letters goes on with the sentence. */
const goesOnQuoted = (p: Passage, at: number): boolean => {
  const start = p.units[at]?.pair?.start;
  return start !== undefined && /^\p{Ll}/u.test(p.text.slice(start, start + 2));
};

/** Whether a clause, or the rest of one, stands at `at`, after the comma behind the clause that tells who says it. */
const goesOn = (p: Passage, at: number): boolean =>
  !leavesReport(p, at) &&
  (hasVerb(p, at) ||
    verbFollows(p, at) ||
    goesOnQuoted(p, at) ||
    (isWord(p.units[at], then) && isAfterPronoun(p.units, at + 2)));

/** "The plan was, he said, a mess": whether a verb that waits for what follows stands before the comma. */
const waits = (p: Passage, { from }: Cue): boolean => isWord(p.units[from - 2], finite);

const then = new Set(["then"]);

const isManner = (p: Passage, at: number): boolean =>
  isWord(p.units[at], adverbs) || /[a-z]{3}ly$/.test(p.units[at]?.norm ?? "");

/** "…, she said, who is the chair", "…, she said, as she left", "…, she said, smiling": what tells of whoever says it. */
const leavesReport = (p: Passage, at: number): boolean =>
  [plainRelatives, as].some((words) => isWord(p.units[at], words)) ||
  /[a-z]{2}ing$/.test(p.units[isManner(p, at) ? at + 1 : at]?.norm ?? "") ||
  p.units[at] === undefined;

/** Whether a whole utterance stands right before the cue: "“…,” she said". */
function followsUtterance(p: Passage, { from }: Cue): boolean {
  const pair = p.units[from - 2]?.pair;
  return pair != null && /[,.?!]$/.test(p.text.slice(pair.end - 1, pair.end));
}

/** Whether a quotation that is no piece of the sentence follows the comma or colon at `to`. */
const introduces = (p: Passage, to: number): boolean =>
  isMark(p.units[to], ",:") && p.units[to + 1]?.kind === "quote" && !goesOnQuoted(p, to + 1);

/** The cues before and after one, the nearest first. */
export interface Beside {
  readonly earlier: readonly Cue[];
  readonly later: readonly Cue[];
}

/**
 * The reported clause before or around ", Smith said": from unit `floor`, where the sentence or the report before ended, to the comma, and
 * what follows it up to the next cue of a quotation. Empty where the clause reports nothing of them.
 */
export function around(p: Passage, cue: Cue, floor: number, { earlier, later }: Beside): Reported[] {
  const to = reportEnd(p, cue);
  const reports = cue.form !== "noun" && cue.finite && /^(?:clause|person)$/.test(cue.takes);
  if (!reports || to < 0 || !isMark(p.units[cue.from - 1], ",") || isMark(p.units[to], ":")) return [];
  if (earlier.some((c) => c.at >= floor && isBesideQuote(p, c)) || isBesideThePoint(p, cue)) return [];
  if (isWord(p.units[cue.from - 2], plainRelatives)) return hung(p, cue);
  if (followsUtterance(p, cue) || introduces(p, to)) return [];
  const isCleft = isWord(p.units[floor], it) && isWord(p.units[floor + 1], beForms);
  const split =
    isMark(p.units[to], ",") &&
    (goesOn(p, to + 1) || waits(p, cue) || (isCleft && isWord(p.units[to + 1], relatives)));
  const head = p.units.slice(floor, Math.min(cue.from - 1, floor + longestHead));
  if (!isReported(p, cue, floor, head, split)) return [];
  const quoted = later.find((c) => isMark(p.units[c.from - 1], ",") && p.units[c.from - 2]?.kind === "quote");
  // "…, said Dahl, the chair of the board"
  const isRole = (cue.inverted || cue.passive) && !isWord(p.units[to + 1], prepositions);
  const goes = split || (isMark(p.units[to], ",") && !isRole && !leavesReport(p, to + 1));
  const rest = goes ? clauseEnd(p, to + 1, quoted) : to;
  // "In a speech on Friday, she said, nobody would": where or when it was said stands before it.
  const isPlace =
    isWord(p.units[floor], prepositions) && split && !verbFollows(p, to + 1) && !head.some(isVerbLike);
  const isOpener = head.length === 1 && isWord(head[0], openers);
  const before =
    isPlace || isOpener ? [] : pieces(p, floor, trimEnd(p, floor, cue.from - 1), cue, "clause-cue");
  return [...before, ...(rest > to ? pieces(p, to + 1, rest, cue, "clause-cue") : [])];
}

/** Most units before the cue among which a verb is looked for. */
const longestHead = 60;

/** Words that open a sentence and report nothing. */
const openers = new Set([...adverbs, ...conjunctions, "moreover", "furthermore", "nevertheless", "besides"]);

/** Whether what stands before the cue, or goes on after it, is a clause that somebody can have said. */
function isReported(p: Passage, cue: Cue, floor: number, head: readonly Unit[], split: boolean): boolean {
  const first = isWord(p.units[floor], conjunctions) ? floor + 1 : floor;
  // "Speaking at the hall, she said", "If they win, she said"
  if (/(?:ing|ed)$/.test(p.units[floor]?.norm ?? "") && !head.some((u) => isWord(u, finite))) return false;
  if (split) return true;
  if (isWord(p.units[first], subordinators)) return false;
  const led = isWord(p.units[floor], prepositions);
  if (head.some((u, i) => (led ? isWord(u, finite) : isVerbLike(u) || isAfterPronoun(head, i)))) return true;
  return closesAll(p, cue) && bare.has(cue.lemma) && cue.from - first > 4 && opensClause(p.units[first]);
}

/** "…, the Herald reported.": whether a clause after a comma tells, at the end, who reports all that stands before it. */
export const closesAll = (p: Passage, { form, finite, passive, takes, subject, from, to }: Cue): boolean =>
  form === "verb" &&
  finite &&
  !passive &&
  takes === "clause" &&
  subject !== null &&
  isMark(p.units[from - 1], ",") &&
  (p.units[to] === undefined || isMark(p.units[to], "."));

/** "It needs": a word right after a pronoun that is nothing but a subject. */
const isAfterPronoun = (units: readonly Unit[], at: number): boolean =>
  isWord(units[at - 1], pronouns) && units[at]?.kind === "word" && !isWord(units[at], adverbs);

/** "She said in a low voice, “…”, she added": whether the words of a cue are quoted right before or after it, so that it is no part of another's report. */
const isBesideQuote = (p: Passage, { finite, from, to, form }: Cue): boolean =>
  form === "verb" &&
  finite &&
  (p.units[from - 1]?.kind === "quote" ||
    (isMark(p.units[from - 1], ",") && p.units[from - 2]?.kind === "quote") ||
    p.units.slice(to, to + 6).some((u, i, next) => u.kind === "quote" && isMark(next[i - 1], ",:")));

/** Nouns after which a clause tells which one is meant: "the way dentists recommend". */
const manners = new Set("way moment day time year place reason kind sort thing things same".split(" "));

/** Whether the clause after a comma says nothing of what stands before it: "…, the way they say", "…, a thing she declared to be false", "what, in council, she proposed". */
function isBesideThePoint(p: Passage, { from, to, lemma }: Cue): boolean {
  if (isWord(p.units[from], determiners) && isWord(p.units[from + 1], manners)) return true;
  if (isWord(p.units[to], toward) && (!tellsTo.has(lemma) || isStranded(p, to))) return true;
  // "…, one of whom wrote to us: “…”"
  if (p.units.slice(from, to).some((u) => isWord(u, whoms))) return true;
  if (isWord(p.units[to], purpose) && /^(?:contend|argue|ask|plead|agree)$/.test(lemma)) return true;
  if (isWord(p.units[to], oaths) && lemma === "swear") return true;
  for (let i = from - 2; i > 0 && from - i < 10 && !isWord(p.units[i], finite); i--)
    if (isMark(p.units[i], ",")) return isWord(p.units[i - 1], wholes);
  return false;
}

/** "A trait, which he admits to.": whether nothing follows the preposition at `at`. */
const isStranded = (p: Passage, at: number): boolean =>
  p.units[at + 1] === undefined || p.units[at + 1]?.kind === "punctuation";

/** Verbs that say something to somebody, where "to" after others leads to what somebody is to do. */
const tellsTo = new Set(
  "say think suggest explain report write complain confess add announce remark admit".split(" "),
);
const as = new Set(["as"]);
const it = new Set(["it"]);
const whoms = new Set(["whom"]);
const wholes = new Set(["what", "whatever"]);
const toward = new Set(["to"]);
const purpose = new Set(["for"]);
const oaths = new Set(["on", "by"]);
