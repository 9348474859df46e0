import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import {
  adverbs,
  conjunctions,
  days,
  determiners,
  expletives,
  personNouns,
  prepositions,
  pronouns,
  recurring,
  set,
  subordinators,
  times,
} from "../vocabulary/words.ts";
import { isRole } from "./person-phrase.ts";
import { phraseStarting } from "./phrase-starting.ts";
import { speakerOver } from "./speaker-over.ts";

/** Unit after a place and agency that open a dispatch, "LIMA (AP) —"; 0 where none do. */
function afterDateline(p: Passage): number {
  const dash = p.units.slice(0, 9).findIndex((u) => isMark(u, "—–-"));
  const placed =
    dash > 0 &&
    p.units[0]?.kind === "name" &&
    p.units.slice(0, dash).every((u) => u.kind !== "word" || days.has(u.norm));
  return placed ? dash + 1 : 0;
}

/** "A month later", "two days before". */
const isSpan = (p: Passage, at: number): boolean =>
  isWord(p.units[at], determiners) && isSpanNoun(p.units[at + 1]) && isWord(p.units[at + 2], afterSpan);

const isSpanNoun = (u: Unit | undefined): boolean =>
  u?.kind === "word" && times.has(u.norm.replace(/s$/, ""));

const afterSpan = new Set(["later", "earlier", "ago", "before", "after", "on"]);

const isRecurring = (p: Passage, at: number): boolean =>
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
 * has none to show. Of an opening clause that goes on past the unit `before`, its own subject.
 */
export function mainSubject(p: Passage, from = 0, before = 0): Speaker | null {
  let i = from === 0 ? afterDateline(p) : from;
  for (let skipped = 0; skipped < mostOpenings; skipped++) {
    i = afterJoints(p, i);
    const unit = p.units[i];
    if (isWord(unit, particles) && isWord(p.units[i + 1], motions)) return phraseStarting(p, i + 2);
    const turned = subjectTurned(p, i);
    if (turned !== null) return turned;
    if (unit === undefined || unit.kind === "quote" || isWord(unit, expletives)) return null;
    const time = timeLength(p, i);
    if (time > 0) {
      i += time;
      continue;
    }
    const timed = afterTimePhrase(p, i);
    if (timed > i) return apposed(p, phraseStarting(p, timed));
    if (!opensSideClause(unit)) break;
    const behind = behindSideClause(p, i, before);
    if (typeof behind !== "number") return behind;
    i = behind;
  }
  return isOpeningWord(p, i) ? null : apposed(p, phraseStarting(p, i));
}

/** What stands behind the side clause that opens at `at`: the unit after its comma, or whom a clause that goes on past `before` or a turn without a comma is about; null where it never ends. */
function behindSideClause(p: Passage, at: number, before: number): number | Speaker | null {
  const comma = p.units.findIndex((mark, i) => i > at && isMark(mark, ","));
  const turn = turnAfter(p, at);
  if (turn > at && (comma < 0 || turn < comma)) return phraseStarting(p, turn + 1);
  if (comma < 0) return null;
  return before > at && comma > before ? phraseStarting(p, at + 1) : comma + 1;
}

/** "Pretty much all of it", "Throughout this week": a word that only its place at the start gives a capital, and that a determiner follows. */
const isOpeningWord = ({ units }: Passage, at: number): boolean =>
  at === 0 &&
  units[0]?.kind === "name" &&
  units[0].entity === null &&
  !/\s/.test(units[0].form) &&
  (isWord(units[1], determiners) || units[1]?.norm === "much");

const seems = set("appeared seemed looked sounded appears seems looks sounds");
const turners = set("only never rarely seldom hardly scarcely sooner nor neither");
const auxiliary = set("did does do has had have is are was were will would can could should");

/** Reid in "it appeared as if Reid would yield" and "not only did Reid yield": whom a clause that an empty "it" or a denial opens at `at` is about; null where none is. */
function subjectTurned(p: Passage, at: number): Speaker | null {
  const unit = p.units[at];
  const verb = /ly$/.test(p.units[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  if (isWord(unit, it) && isWord(p.units[verb], seems)) {
    const isAsIf = p.units[verb + 1]?.norm === "as" && isWord(p.units[verb + 2], ifs);
    return isAsIf ? phraseStarting(p, verb + 3) : null;
  }
  return isWord(p.units[at - 1], turners) && isWord(unit, auxiliary) ? phraseStarting(p, at + 1) : null;
}

/** "Speaking at the launch not only did Reid": the auxiliary of a clause that a denial opens behind unit `at`, where no comma ends what opens the sentence; -1 where none stands. */
const turnAfter = ({ units }: Passage, at: number): number =>
  units.findIndex(
    (unit, i) =>
      i > at + 2 && isWord(unit, auxiliary) && units[i - 1]?.norm === "only" && units[i - 2]?.norm === "not",
  );

const it = set("it");
const ifs = set("if though");

/** Most phrases and clauses that open a sentence before its subject. */
const mostOpenings = 4;

/** The unit after marks, conjunctions and adverbs from `from` on. */
function afterJoints({ units }: Passage, from: number): number {
  let at = from;
  while (isMark(units[at], ",—–…-") || isJoint(units[at]) || isBareAdverb(units, at)) at++;
  return at;
}

/** "Apparently Dahl": an adverb that no comma parts from the subject. */
const isBareAdverb = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === "word" &&
  /ly$/.test(units[at]?.norm ?? "") &&
  (units[at + 1]?.kind === "name" || isWord(units[at + 1], pronouns));

/** A conjunction that opens no side clause ("while they agreed, Reid"), or an adverb. */
const isJoint = (unit: Unit | undefined): boolean =>
  (isWord(unit, conjunctions) && !isWord(unit, subordinators)) || isWord(unit, adverbs);

/** Units of a time that stands at `at` by itself: "1945,", "a month later", "last week"; 0 where none does. */
function timeLength(p: Passage, at: number): number {
  if (/^\p{N}/u.test(p.units[at]?.form ?? "") && isMark(p.units[at + 1], ",")) return 1;
  if (isSpan(p, at)) return 3;
  return isRecurring(p, at) ? 2 : 0;
}

/** "When", "having", "asked": what opens a clause that a comma ends. */
const opensSideClause = (unit: Unit): boolean =>
  isWord(unit, subordinators) || (unit.kind === "word" && /(?:ing|ed|ly)$/.test(unit.norm));

/** "The deputy leader, Tom Dahl, …": the name that a phrase for somebody is followed by between commas; the phrase where none is. */
function apposed(p: Passage, phrase: Speaker | null): Speaker | null {
  if (phrase === null || !isRole(p, phrase) || !isMark(p.units[phrase.to], ",")) return phrase;
  const [head, name, after] = [p.units[phrase.to - 1], p.units[phrase.to + 1], p.units[phrase.to + 2]];
  const isName = name?.kind === "name" && !name.possessive && isMark(after, ",");
  return isName && personNouns.has(head?.norm ?? "")
    ? (speakerOver(p, phrase.to + 1, phrase.to + 2, "name") ?? phrase)
    : phrase;
}
