import type { Cue } from "../cues/cue.ts";
import type { Decision } from "../decision.ts";
import { isMadeToSay } from "../grammar/made-to-say.ts";
import { hasVerb } from "../grammar/opens-clause.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  finite,
  firstPersons,
  mentionNouns,
  pasts,
  plainRelatives,
  pronouns,
  sayingNouns,
} from "../vocabulary/words.ts";
import { goesOnBut } from "./report-reach.ts";

/** A reported clause without quotation marks. */
export interface Reported {
  readonly start: number;
  readonly end: number;
  readonly decision: Decision;
  /** The whole clause that it is a piece of, quotations included. */
  readonly clause: Pick<Reported, "start" | "end">;
}

const who = new Set(["who"]);
const both = new Set(["and", "but"]);
const yet = new Set(["yet"]);
const leaves = new Set(["but", "while", "whereas", "although", "though", "adding", "saying", "which"]);

const isPast = (u: Unit | undefined): boolean =>
  isWord(u, pasts) || (u?.kind === "word" && /[a-z]{2}ed$/.test(u.norm));

/** Whether a unit looks like a verb in a tense: of the closed class, in the past, or in -es. */
export const isVerbLike = (u: Unit): boolean =>
  isWord(u, finite) || isPast(u) || (u.kind === "word" && /[a-z]{2}es$/.test(u.norm));

/** Whether a verb stands at `from` or after adverbs there: "never met". */
export function verbFollows(p: Passage, from: number): boolean {
  let i = from;
  while (isWord(p.units[i], adverbs)) i++;
  const unit = p.units[i];
  return unit?.kind === "word" && isVerbLike(unit);
}

/** What stands around a report and ends it at a comma. */
export interface Around {
  /** A clause under "while": the main one follows. */
  readonly under?: boolean;
  /** A clause of "who": the verb of the main clause follows, or another of "who". */
  readonly relative?: boolean;
  /** Unit that it cannot go past. */
  readonly stop?: number;
}

/** Unit after the last of the clause that starts at `from`: the next cue of the same speaker or, after "and", of another, a turn, the end or the comma that ends what is around. */
export function clauseEnd(
  p: Passage,
  from: number,
  next: Cue | undefined,
  { under, relative, stop = p.units.length }: Around = {},
): number {
  const isEnd = (i: number): boolean => {
    if (i === next?.from || isMark(p.units[i], ";") || doesNext(p, i) || isWritersVerdict(p, i)) return true;
    if (under === true && goesBack(p, i, stop)) return true;
    if (isLeftAt(p, i)) return true;
    if (!isMark(p.units[i], ",")) return false;
    if (isWriterAgain(p, i + 1) || isWritersName(p, i + 1)) return true;
    const after = p.units[i + 1];
    if (isWord(after, both) && isWord(p.units[i + 2], yet)) return true;
    const turns = isWord(after, leaves) && !goesOnBut(p, i + 1) && !isWithinSubject(p, from, i);
    if (under === true || turns || namesWords(p, i + 1) || attacks(p, i + 1)) return true;
    if (isMadeToSay(p, i + 1)) return true;
    return relative === true && (isWord(after, who) || isMainVerb(p, i + 1)) && !closesWithin(p, from, i);
  };
  let to = from;
  while (to < stop && !isEnd(to)) to++;
  return trimEnd(p, from, to);
}

/** Whether what is around goes on behind a dash, or a bracket in which the writer answers. */
const isLeftAt = (p: Passage, at: number): boolean =>
  (isMark(p.units[at], "—–-") && leavesAtDash(p, at)) || (isMark(p.units[at], "(") && isRejoinder(p, at));

/** "…, was booed", "…, walked out", not "…, tired and late": whether the verb of what is around stands at `at`. */
const isMainVerb = ({ units }: Passage, at: number): boolean =>
  [finite, pasts].some((words) => isWord(units[at], words)) ||
  cueVerb(units[at]?.norm ?? "")?.form === "past" ||
  (isPast(units[at]) && !isWord(units[at + 1], both) && !isMark(units[at + 1], ","));

/** "That the reform, which split the party, will pass": whether a relative clause stands before the verb of what is reported. */
const isWithinSubject = (p: Passage, from: number, comma: number): boolean =>
  isWord(p.units[comma + 1], plainRelatives) &&
  !p.units.slice(from, comma).some((u) => u.kind === "quote" || isVerbLike(u));

/** "That the hall, which was cold, will be shut": whether the comma at `comma` ends such a relative clause. */
const closesWithin = (p: Passage, from: number, comma: number): boolean =>
  p.units.slice(from, comma).some((u, i) => isMark(u, ",") && isWithinSubject(p, from, from + i));

/** "…, a line she now quotes": the writer's name for what was said. */
const namesWords = (p: Passage, at: number): boolean =>
  isWord(p.units[at], articles) &&
  (isWord(p.units[at + 1], sayingNouns) || isWord(p.units[at + 1], mentionNouns));

/** "… “full” – a claim she denies", "… “full” – and the hall laughed": the writer's own again. */
const leavesAtDash = (p: Passage, at: number): boolean =>
  namesWords(p, at + 1) ||
  (isWord(p.units[at + 1], both) && (p.units[at - 1]?.kind === "quote" || isAfterthought(p, at)));

/** "Said that nobody would come – and ten thousand came.": whether a clause after the last dash goes on alone. */
const isAfterthought = (p: Passage, at: number): boolean =>
  !p.units.slice(at + 1).some((u) => isMark(u, "—–-")) &&
  hasVerb(p, at + 2) &&
  !isWord(p.units[at + 2], goesOnAs);

/** What opens the next thing that somebody is reported to say: "– and that it was late", "– and he would not be back". */
const goesOnAs = new Set(["that", "he", "she", "they", "it"]);

/** "said it was “full” and started a brawl": what the speaker did next. */
function doesNext(p: Passage, at: number): boolean {
  if (!isWord(p.units[at], both)) return false;
  const next = p.units[isWord(p.units[at + 1], then) ? at + 2 : at + 1];
  if (p.units[at - 1]?.kind === "quote") return isPast(next);
  return (
    isMark(p.units[at - 1], ",") && p.units[at - 2]?.kind === "quote" && isPast(next) && !isWord(next, finite)
  );
}

const then = new Set(["then"]);

/** "I liked him before he announced it and I voted for him": the writer's clause again, where no comma is to come that would end the one under it. */
const goesBack = (p: Passage, at: number, stop: number): boolean =>
  isWord(p.units[at], both) &&
  isWord(p.units[at + 1], firstPersons) &&
  !p.units.slice(at, Math.min(stop, at + longestRest)).some((u) => isMark(u, ","));

/** Most units in which a comma after "and I" is looked for. */
const longestRest = 40;

/** "…, and he also criticised": another act of saying, not more of the report. */
function attacks(p: Passage, at: number): boolean {
  if (!isWord(p.units[at], both) || !isWord(p.units[at + 1], pronouns)) return false;
  const verb = isWord(p.units[at + 2], adverbs) ? p.units[at + 3] : p.units[at + 2];
  return cueVerb(verb?.norm ?? "")?.verb.takes === "phrase";
}

/** "…, and yes, we have seen it": the writer answers. */
const isWriterAgain = (p: Passage, at: number): boolean =>
  isWord(p.units[at], both) &&
  isWord(p.units[at + 1], answers) &&
  isMark(p.units[at + 2], ",") &&
  isWord(p.units[at + 3], firstPersons);

const answers = new Set(["yes", "no"]);

const somethings = new Set(["something", "which", "a", "an", "the"]);

/** "…, a figure I doubt", "…, something we have heard before", "“…”, a figure she repeats": what the writer calls what was said. */
const isWritersName = (p: Passage, at: number): boolean => {
  const namers = p.units[at - 2]?.kind === "quote" && isWord(p.units[at], articles) ? pronouns : writers;
  return (
    isWord(p.units[at], somethings) &&
    p.units.slice(at + 1, at + longestWritersName).some((u, i, words) => {
      const isLed = words.slice(0, i).every((word) => word.kind === "word" && !isVerbLike(word));
      return isLed && isWord(u, namers) && p.units[at + i]?.kind === "word";
    })
  );
};

const longestWritersName = 5;
const writers = new Set(["i", "we"]);

/** "… and I believe him", "… but we never thought so": what the writer holds of what was said. */
function isWritersVerdict(p: Passage, at: number): boolean {
  if (!isWord(p.units[at], both)) return false;
  if (isMark(p.units[at - 1], ",–—-") && isWord(p.units[at + 1], pronouns) && isRightOrWrong(p, at + 2))
    return true;
  const writer = [at + 1, at + 2, at + 3].find((i) => isWord(p.units[i], writers));
  // "…, and for once I can only agree"
  const isLed = writer !== undefined && p.units.slice(at + 1, writer).every((u) => isWord(u, asides));
  if (!isLed) return false;
  let verb = writer + 1;
  while (isWord(p.units[verb], adverbs) || isWord(p.units[verb], auxiliaries)) verb++;
  return isWord(p.units[verb], holds);
}

/** "…, and they are right.": whether the writer agrees from the verb at `at` on, or does not. */
const isRightOrWrong = (p: Passage, at: number): boolean =>
  isWord(p.units[at], present) &&
  p.units
    .slice(at + 1, at + 4)
    .some((u, i, near) => isWord(u, verdicts) && near.slice(0, i).every((v) => isWord(v, adverbs)));

const present = new Set(["is", "are"]);
const verdicts = new Set(["right", "wrong", "correct", "mistaken", "lying"]);

/** "He said he would stand (he won't).": a clause in brackets that ends the sentence. */
function isRejoinder({ units }: Passage, at: number): boolean {
  const end = units.findIndex((u, i) => i > at && isMark(u, ")"));
  if (end < 0 || !(units[end + 1] === undefined || isMark(units[end + 1], ".!"))) return false;
  const [first, second] = [units[at + 1], units[at + 2]];
  return (
    (isWord(first, pronouns) || isWord(first, pointing)) &&
    second?.kind === "word" &&
    (isVerbLike(second) || isWord(second, finite))
  );
}

const pointing = new Set(["this", "that", "there"]);

const holds = new Set(
  `believe believed agree agreed disagree disagreed doubt doubted suspect suspected wonder wondered think thought`.split(
    " ",
  ),
);

const asides = new Set([...adverbs, "for", "frankly", "honestly", "here"]);

const articles = new Set(["a", "an"]);

const glue = new Set(["and", "but", "or", "as"]);

/** Words that join where something follows them, and end a clause that leaves them stranded: "52 of them are lived in". */
const led = new Set(["by", "in"]);

/** Unit after the last of [from, end) that is no mark and no word that only joins. */
export function trimEnd(p: Passage, from: number, end: number): number {
  const joins = (at: number): boolean => {
    const next = p.units[at + 1];
    return (
      isWord(p.units[at], glue) ||
      (isWord(p.units[at], led) && next !== undefined && !isMark(next, ".,;:!?—–-)"))
    );
  };
  let to = end;
  while (to > from && (isMark(p.units[to - 1], ".,;:—–-") || joins(to - 1))) to--;
  return to;
}

/** The stretches of units [from, to) between quotations that hold a word. */
export function pieces(p: Passage, from: number, to: number, cue: Cue, rule: string): Reported[] {
  const found: Reported[] = [];
  const decision: Decision = {
    kind: "indirect",
    speaker: cue.subject,
    cue: cue.text,
    slant: cue.slant,
    rule: `indirect:${rule}`,
  };
  const clause = { start: p.units[from]?.start ?? 0, end: p.units[to - 1]?.end ?? 0 };
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && p.units[i]?.kind !== "quote") continue;
    let [a, b] = [start, i];
    while (a < b && p.units[a]?.kind === "punctuation") a++;
    while (b > a && p.units[b - 1]?.kind === "punctuation") b--;
    const [first, last] = [p.units[a], p.units[b - 1]];
    const isJoint = b === a + 1 && isWord(first, conjunctions);
    if (b > a && !isJoint && first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end, decision, clause });
    start = i + 1;
  }
  return found;
}
