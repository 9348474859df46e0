import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import {
  beForms,
  conjunctions,
  determiners,
  finite,
  firstPersons,
  isSomebody,
  pasts,
  prepositions,
  relatives,
  sayingNouns,
  times,
  writings,
} from "../vocabulary/words.ts";
import { oneOf } from "./inverted.ts";
import { isTold } from "./mute-subject.ts";
import { isOwnClause } from "./own-clause.ts";
import { phraseEnding } from "./phrase-ending.ts";
import { phraseStart } from "./phrase-start.ts";
import { objectAt, phraseStarting } from "./phrase-starting.ts";
import type { Place, Source } from "./place.ts";
import { speakerOver } from "./speaker-over.ts";
import { subjectEnding } from "./subject.ts";
import { verbRun } from "./verb-run.ts";

const by = new Set(["by"]);

const one = new Set(["one"]);

const attended = new Set(["with"]);

const as = new Set(["as"]);

const who = new Set(["who"]);

/** Words before "saying" that leave its subject to the clause before. */
export const linked = new Set(["by", "in", "for", "after", "before", "while", "when", "without", "as"]);

/** Verbs of hearing and seeing, behind which somebody says something in a base form or an -ing form. */
export const perceived = new Set("hear hears heard hearing watch watched watching see saw seen".split(" "));

/** Whether a passive stands shortly before `at`: "was made worse by". */
const isDone = (p: Passage, at: number): boolean =>
  p.units
    .slice(Math.max(0, at - 4), at)
    .some(
      (u, i, near) =>
        u.kind === "word" &&
        (/(?:ed|en)$/.test(u.norm) || pasts.has(u.norm)) &&
        near.slice(0, i).some((v) => isWord(v, beForms)),
    );

/** The subject of "saying": the noun it follows, or the one that the sentence already has. */
export function participle(place: Place): Source | undefined {
  const { p, i, run, earlier } = place;
  const left = p.units[run.from - 1];
  if (isNounHere(place)) return undefined;
  const bound = left?.kind === "word" && (linked.has(left.norm) || conjunctions.has(left.norm));
  if (bound && isOwnClause(p, run.from)) return undefined;
  // "It was made worse by declaring": nobody is named who does it.
  if (isWord(left, by) && isDone(p, run.from - 1)) return { subject: null, finite: false, shared: true };
  const other = relayedAs(p, run.from) ?? oneOf(withSubject(p, run.from) ?? withApposed(p, run.from));
  if (other !== null) return { subject: other, finite: false };
  const isNoun = left?.kind === "word" || (left?.kind === "name" && !left.possessive);
  if (bound || !isNoun)
    return { subject: describedBefore(p, run.from - 1) ?? earlier(i), finite: false, shared: true };
  if (isWord(left, prepositions)) return undefined;
  const near = oneOf(shouting(p, subjectEnding(p, run.from)));
  const main = near === null || isWithin(p, near) || isIssued(p, near) ? earlier(i) : null;
  return main === null ? { subject: near, finite: false } : { subject: main, finite: false, shared: true };
}

/** "Their saying", "any claiming", "some kind reporting": whether the form is a noun by what stands before it; not in "with one saying". */
function isNounHere({ p, i, run }: Place): boolean {
  const left = p.units[run.from - 1];
  const isOne = isWord(left, one) && isWord(p.units[run.from - 2], attended);
  const isLed = isWord(left, determiners) || left?.norm === "any";
  if (left?.possessive || (isLed && !isOne)) return true;
  return sayingNouns.has(p.units[i]?.norm ?? "") && left?.kind === "word" && !linked.has(left.norm);
}

/** "The Herald reports Reid as saying": whose words a verb before hands on; null where none does. */
function relayedAs(p: Passage, at: number): Speaker | null {
  const quoted = isWord(p.units[at - 1], as) ? relayed(p, at - 2) : null;
  return quoted !== null && p.units.slice(Math.max(0, at - 10), at).some((u) => isWord(u, relays))
    ? quoted
    : null;
}

/** Whom a relative, or what the writer saw, tells of before the comma at `at`; null where no comma stands there, or nobody is told of. */
const describedBefore = (p: Passage, at: number): Speaker | null =>
  isMark(p.units[at], ",") ? (relativeBefore(p, at) ?? sensedBefore(p, at)) : null;

/** Whoever a relative before a thing is about: the crowds in "the crowds which lined the square shouting"; the phrase where none is. */
function shouting(p: Passage, near: Speaker | null): Speaker | null {
  if (near?.kind !== "phrase" || isTold(p, near)) return near;
  for (let i = near.from - 1; i > 0 && near.from - i < 8; i--) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return near;
    if (!isWord(p.units[i], relatives)) continue;
    return isSomebody(p.units[i - 1]?.norm ?? "")
      ? speakerOver(p, phraseStart(p.units, i - 1), i, "phrase")
      : near;
  }
  return near;
}

/** "…, with Dahl for the first time accusing": whoever "with" names, where only time and manner stand between; null where nobody. */
function withSubject(p: Passage, end: number): Speaker | null {
  for (let i = end - 1; i >= Math.max(0, end - 9); i--) {
    const u = p.units[i];
    if (u?.kind === "quote" || (u?.kind === "punctuation" && i < end - 1)) return null;
    if (!isWord(u, attended)) continue;
    const subject = i === 0 || isMark(p.units[i - 1], ",—–") ? phraseStarting(p, i + 1) : null;
    const between = subject === null ? [] : p.units.slice(subject.to, end);
    return subject?.kind === "name" && between.length > 0 && between.every(isWhenOrHow) ? subject : null;
  }
  return null;
}

/** "…, with one reader, a plumber, declaring": whoever "with" names before an apposition; null where nobody. */
function withApposed(p: Passage, end: number): Speaker | null {
  if (!isMark(p.units[end - 1], ",")) return null;
  for (let i = end - 2; i > 0 && end - i < 10; i--) {
    if (p.units[i]?.kind === "quote" || isMark(p.units[i], ".;:")) return null;
    if (!isWord(p.units[i], attended)) continue;
    const subject = phraseStarting(p, i + 1);
    if (subject === null || !isMark(p.units[subject.to], ",") || subject.to >= end - 1) return null;
    // "With the chair, Dahl, saying"
    const isNamed = subject.to + 2 === end - 1 && p.units[end - 2]?.kind === "name";
    return isNamed ? speakerOver(p, end - 2, end - 1, "name") : subject;
  }
  return null;
}

const isWhenOrHow = (u: Unit): boolean =>
  u.kind === "word" &&
  (prepositions.has(u.norm) ||
    determiners.has(u.norm) ||
    times.has(u.norm) ||
    /ly$|^(?:time|first|last|now|once|again|also|then|even)$/.test(u.norm));

const issues = new Set(
  "issue issues issued release releases released publish publishes published post posts posted write writes wrote send sends sent".split(
    " ",
  ),
);

/** "Dahl issued a statement saying": whether a phrase is what somebody who is named before has put out. */
const isIssued = (p: Passage, { from, to }: Speaker): boolean =>
  isWord(p.units[from - 1], issues) && isWord(p.units[to - 1], writings);

/** Whether a phrase only fills out what the main subject does, so that what follows is rather that one's: "wrote about Reid saying". */
const isWithin = (p: Passage, { from }: Speaker): boolean =>
  isWord(p.units[from - 1], topics) && !isWord(p.units[from - 2], leads);

const topics = new Set("about on to at in against for over after before during".split(" "));

/** "Led to some blaming him". */
const leads = new Set(["lead", "leads", "leading", "led"]);

/** Verbs that hand on what another said: "reports Reid as saying". */
const relays = new Set(
  "report reports reported present presents presented quote quotes quoted cite cites cited remember remembers remembered".split(
    " ",
  ),
);

/** "Reid was quoted in the Herald as saying": whom a verb that hands on what another said is about, where it is passive and "as" stands at `at`. */
export function quotedAs(p: Passage, at: number): Speaker | null {
  if (!isWord(p.units[at], as)) return null;
  for (let i = at - 1; i > 0 && at - i < longestPlace; i--) {
    const { kind } = p.units[i] ?? {};
    if (kind === "punctuation" || kind === "quote" || isWord(p.units[i], finite)) return null;
    if (!isWord(p.units[i], relays)) continue;
    const { be, from, modal, negated } = verbRun(p, i);
    const isPlaced = i === at - 1 || isWord(p.units[i + 1], prepositions);
    return be && !modal && !negated && isPlaced ? subjectEnding(p, from) : null;
  }
  return null;
}

/** Most units from the verb to "as", where and by whom between them. */
const longestPlace = 8;

/** The name or object at `at` of a verb that hands on what another said. */
const relayed = (p: Passage, at: number): Speaker | null =>
  p.units[at]?.kind === "name" ? phraseEnding(p, at + 1) : objectAt(p, at);

const whose = new Set(["whose"]);

/** Whom a relative that begins shortly before the conjunction or comma at `at` tells of: "the pensioner who stood up and", "Dahl, whose agent stood up and"; null where none does. */
export function relativeBefore(p: Passage, at: number): Speaker | null {
  for (let i = at - 1; i > 0 && at - i < 12; i--) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return null;
    if (isWord(p.units[i], whose)) return phraseStarting(p, i + 1);
    // "…, who is the chair, saying": a description, past which the main clause goes on.
    if (isWord(p.units[i], who))
      return isMark(p.units[i - 1], ",") && isWord(p.units[i + 1], beForms) ? null : subjectEnding(p, i + 1);
  }
  return null;
}

const senses = new Set([
  ...perceived,
  "remember",
  "remembers",
  "remembered",
  "recall",
  "recalled",
  "picture",
]);

/** "I remember Dahl in the hall, shouting": whom the writer saw or heard in the clause that ends at `at`; null where nobody. */
function sensedBefore(p: Passage, at: number): Speaker | null {
  for (let i = at - 1; i > 0 && at - i < 12; i--) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return null;
    if (isWord(p.units[i], senses) && isWord(p.units[i - 1], firstPersons)) return phraseStarting(p, i + 1);
  }
  return null;
}
