import { type Cue, plain } from "../cues/cue.ts";
import { nounSource } from "../cues/noun-source.ts";
import { isBehindVerb, isInOpening, verbBehind } from "../grammar/content-end.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import { isRelative } from "../grammar/relative-that.ts";
import { thatClause } from "../grammar/that-clause.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { type ContentNoun, contentNouns } from "../vocabulary/content-nouns.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  conjunctions,
  days,
  determiners,
  finite,
  isSomebody,
  looksPlural,
  objectPronouns,
  prepositions,
  times,
} from "../vocabulary/words.ts";
import { closesAll } from "./around.ts";
import { clauseEnd, pieces, type Reported } from "./reported.ts";

/** A noun of saying with the clause that it reports. */
export interface NounReport {
  readonly at: number;
  /** First unit of its noun phrase. */
  readonly start: number;
  /** First unit of the clause, and one that it cannot go past. */
  readonly from: number;
  readonly stop: number;
  /** Whether a comma ends the clause. */
  readonly closed: boolean;
  /** Null where nobody is named. */
  readonly subject: Speaker | null;
  readonly noun: ContentNoun;
}

/** Nouns that are as well verbs: "the board claims that". */
const isVerbToo = (norm: string): boolean => cueVerb(norm) !== null;

/** Whether what stands before a form that is noun and verb shows it to be a noun: a determiner, an owner, a preposition, a verb, a mark. */
function isNounHere(p: Passage, i: number): boolean {
  const [unit, left] = [p.units[i], p.units[i - 1]];
  // A capital at the sentence's start makes a name of "Accusations".
  if (unit?.kind === "name") return i === 0 && unit.entity === null && !/\s/.test(unit.form);
  if (unit?.kind !== "word" || !isVerbToo(unit.norm)) return unit?.kind === "word";
  if (left === undefined || left.kind === "punctuation" || left.possessive) return true;
  if (left.kind !== "word" || left.norm === "to") return false;
  const leads = [determiners, prepositions, conjunctions, finite].some((words) => words.has(left.norm));
  const isForm = /(?:ed|ing|s|al|ous|ive|ic|ent|y)$/.test(left.norm) && !looksPlural(left.norm);
  return leads || isForm || cueVerb(left.norm) !== null;
}

/** "Made by", "put in": participles behind a noun of saying. */
const uttered = new Set("made put levelled leveled issued raised voiced repeated advanced".split(" "));

/** Words that another noun or a comparison has between: "a charge so weak that", "a threat of the kind or that". */
const parted = new Set(["so", "such", "too", "than", "as", "or", "but", "which"]);

/**
 * Whether what stands from `at` up to "that" only tells of the noun before it by whom, to whom, where or when it was said, so that "that" belongs
 * to that noun: "claims in the Mail on Sunday that", not "threat of a weapon that".
 */
function isLinked(p: Passage, at: number, end: number): boolean {
  if (at === end || isWord(p.units[at], copulas) || isMark(p.units[at], ",–—(")) return true;
  const [first, last] = [p.units[at], p.units[end - 1]];
  const isLed = [prepositions, days, uttered].some((words) => isWord(first, words));
  const isSource =
    last?.kind === "name" ||
    [objectPronouns, days, times].some((words) => isWord(last, words)) ||
    (last?.kind === "word" && (/^(?:press|many|others?|some|mps)$/.test(last.norm) || isSomebody(last.norm)));
  return isLed && isSource && !p.units.slice(at, end).some((u) => isWord(u, parted));
}

/** Verbs that place a noun somewhere without being one that its clause depends on: "his claim was that". */
const copulas = new Set(["is", "was", "are", "were"]);

const fromWhom = new Set(["from", "of", "by"]);

/** The verb that says what the noun at `i` is, right behind it or whose it is: "his claim was that", "the message from Dahl was that"; 0 where none stands there. */
function equalsAt(p: Passage, i: number): number {
  if (isWord(p.units[i + 1], copulas)) return i + 1;
  if (!isWord(p.units[i + 1], fromWhom)) return 0;
  const sender = phraseStarting(p, i + 2);
  const isSomebody = sender !== null && (sender.kind !== "phrase" || isTold(p, sender));
  return isSomebody && isWord(p.units[sender.to], copulas) ? sender.to : 0;
}

/** Nouns of saying that something be done. */
const wishes = new Set(
  "suggestion suggestions demand demands proposal proposals recommendation recommendations request requests plea pleas insistence advice ruling".split(
    " ",
  ),
);

/** Words that open, behind "even" or alone, what the writer sets against a claim: ", even as the walls came down,". */
const against = new Set(["even", "despite"]);

const longestAside = 12;

/** The comma before an aside of the writer's that ends right before the verb at `stop`; `stop` where none does. */
function beforeAside(p: Passage, from: number, stop: number): number {
  if (stop >= p.units.length || !isMark(p.units[stop - 1], ",")) return stop;
  for (let i = stop - 2; i > Math.max(from, stop - longestAside); i--)
    if (isMark(p.units[i], ",")) return isWord(p.units[i + 1], against) ? i : stop;
  return stop;
}

const talk = new Set("rumour rumor rumours rumors word legend gossip tradition scuttlebutt talk".split(" "));
const has = new Set(["has", "had"]);

/** "Rumour has it that": the report of what people say; null where none stands at `i`. */
function hearsay(p: Passage, i: number): NounReport | null {
  if (!talk.has(p.units[i]?.norm ?? "")) return null;
  const from = talkedOf(p, i);
  if (from < 0) return null;
  const noun: ContentNoun = { slant: "doubt", kind: "speech", alone: true };
  return { at: i, start: i, from, stop: p.units.length, closed: false, subject: null, noun };
}

/** Unit after the "that" of "rumour has it that", "word is that", "the word on the street is that", "there is talk that"; -1 where none stands there. */
function talkedOf(p: Passage, i: number): number {
  if (isWord(p.units[i + 1], has) && p.units[i + 2]?.norm === "it" && isWord(p.units[i + 3], that))
    return i + 4;
  if (isWord(p.units[i - 1], copulas) && p.units[i - 2]?.norm === "there" && isWord(p.units[i + 1], that))
    return i + 2;
  const street = p.units.slice(i + 1, i + 4).map(({ norm }) => norm);
  const is = street.join(" ") === "on the street" || street.join(" ") === "in the hall" ? i + 4 : i + 1;
  const opens = i === 0 || (i === 1 && p.units[0]?.norm === "the");
  return opens && isWord(p.units[is], copulas) && isWord(p.units[is + 1], that) ? is + 2 : -1;
}

/** The report of the noun of saying at `i`: "her claim that", "accusations by residents that", "the suggestion, made in May, that"; null where none stands there. */
function nounReport(p: Passage, i: number): NounReport | null {
  const norm = p.units[i]?.norm ?? "";
  const noun = contentNouns.get(norm);
  const rumour = hearsay(p, i);
  if (rumour !== null) return rumour;
  if (noun === undefined || !isNounHere(p, i)) return null;
  const isComma = isMark(p.units[i + 1], ",") && isWord(p.units[i + 2], that);
  const equal = equalsAt(p, i);
  const isEqual = equal > 0;
  const from = thatClause(p, isComma ? i + 2 : isEqual ? equal + 1 : i + 1);
  // "The charge was so weak that"
  const isOther = isEqual && from !== equal + 2;
  const isLed = isEqual || isLinked(p, i + 1, from - 1);
  if (from < 0 || isOther || !isLed || isRelative(p, from, looksPlural(norm))) return null;
  const { source, from: start } = nounSource(p, i, from - 1);
  if (source === "writer" || source === "none") return null;
  const isWithin = isEqual || isBehindVerb(p, start);
  const opens = !isWithin && isInOpening(p, start);
  return {
    at: i,
    start,
    from,
    stop: isWithin || opens ? p.units.length : beforeAside(p, from, verbBehind(p, from, wishes.has(norm))),
    closed: isComma || opens,
    subject: source === "nobody" ? null : source,
    noun,
  };
}

const that = new Set(["that"]);

/** The cue that a report of a noun stands for. */
const cueOf = (p: Passage, { at, start, subject, noun }: NounReport): Cue => {
  const { norm = "", form: text = "" } = p.units[at] ?? {};
  const { kind, slant } = noun;
  return {
    ...plain,
    at,
    from: start,
    to: at + 1,
    lemma: norm,
    text,
    kind,
    slant,
    form: "noun",
    subject,
    finite: false,
  };
};

/** Whether the cue says the next thing of whoever stands before the noun: "repeated the claim that it was lost, and said so again". */
const isOutside = (p: Passage, cue: Cue, { start, from }: NounReport): boolean =>
  cue.at > from &&
  cue.form === "verb" &&
  cue.subject !== null &&
  cue.subject.to <= start &&
  (isMark(p.units[cue.from - 1], ",") || isMark(p.units[cue.from - 2], ","));

/** Whether a clause at the end, or a source, reports all that stands before it: "The claim that it was lost is false, Reid said." */
const reportsAll = (p: Passage, cue: Cue): boolean =>
  closesAll(p, cue) || (cue.form === "according" && isMark(p.units[cue.from - 1], ","));

/** The reports of nouns in a passage, in order: none where a clause at the end reports the whole. */
export function nounReports(p: Passage, cues: readonly Cue[]): NounReport[] {
  const verbs = new Set(cues.flatMap(({ form, at }) => (form === "verb" ? [at] : [])));
  const last = cues.findLast((cue) => reportsAll(p, cue))?.at ?? -1;
  const reports: NounReport[] = [];
  for (let i = Math.max(0, last); i < p.units.length; i++) {
    const found = verbs.has(i) ? null : nounReport(p, i);
    if (found !== null) reports.push(found);
  }
  return reports;
}

const as = new Set(["as"]);

/** "Dismissed claims that it was over as “nonsense”": where what the verb before the noun calls them begins; the passage's end where it calls them nothing. */
function calledAt(p: Passage, { start, at: noun, from }: NounReport): number {
  const at = p.units
    .slice(Math.max(0, start - 1), noun)
    .some(({ norm }) => cueVerb(norm)?.verb.takes === "phrase")
    ? p.units.findIndex((u, i) => i > from && isWord(u, as) && p.units[i + 1]?.kind === "quote")
    : -1;
  return at < 0 ? p.units.length : at;
}

/** The pieces of what a noun reports, and the unit after the last. */
export function nounSpans(
  p: Passage,
  report: NounReport,
  later: readonly Cue[],
): { readonly spans: Reported[]; readonly to: number } {
  const next = later.find((cue) => isOutside(p, cue, report));
  const called = calledAt(p, report);
  const to = clauseEnd(p, report.from, next, { under: report.closed, stop: Math.min(report.stop, called) });
  return { spans: pieces(p, report.from, to, cueOf(p, report), "noun-clause"), to };
}
