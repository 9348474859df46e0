import { agrees } from "../grammar/agreement.ts";
import { infinitive } from "../grammar/infinitive.ts";
import { inverted } from "../grammar/inverted.ts";
import { isMute, isTold } from "../grammar/mute-subject.ts";
import { hasVerb } from "../grammar/opens-clause.ts";
import { ownerOf } from "../grammar/owner.ts";
import { participle, perceived, quotedAs, relativeBefore } from "../grammar/participle.ts";
import { phraseStart } from "../grammar/phrase-start.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import type { Place, Source } from "../grammar/place.ts";
import { speakerOver } from "../grammar/speaker-over.ts";
import { subjectEnding } from "../grammar/subject.ts";
import { pastAside } from "../grammar/told-aside.ts";
import { type Run, verbRun } from "../grammar/verb-run.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { type CueForm, cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  auxiliaries,
  beForms,
  bodyWords,
  conjunctions,
  days,
  determiners,
  finite,
  firstPersons,
  isSomebody,
  looksPlural,
  negations,
  nominatives,
  objectPronouns,
  prepositions,
  pronouns,
  recent,
  times,
} from "../vocabulary/words.ts";
import { onRecord } from "./on-record.ts";

const that = new Set(["that"]);

const by = new Set(["by"]);

/** The agent of a passive within a few words: "was called a fraud by the treasurer". */
function agent(p: Passage, verb: number): Speaker | null {
  for (let i = verb + 1; i < Math.min(p.units.length, verb + 10); i++) {
    if (isMark(p.units[i], ",;:.!?")) return null;
    // "Accused of bullying by sending it": by what, not by whom.
    if (isWord(p.units[i], by) && !isDoing(p.units[i + 1])) return phraseStarting(p, i + 1);
  }
  return null;
}

/** Whether a unit is a verb in -ing: "by sending", not "by Fielding" or "by evening". */
const isDoing = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" && /[a-z]{3}ing$/.test(unit.norm) && !times.has(unit.norm) && !isSomebody(unit.norm);

/** "I heard Dahl say": a base form that somebody was heard to say. */
const isHeard = (p: Passage, { from }: Speaker): boolean => isWord(p.units[from - 1], perceived);

/**
 * Whether hearing or seeing somebody say it is denied: "I never heard Dahl say", "nobody has seen her admit", "never have I heard him say",
 * "she was never heard to say".
 */
export function isUnheard(p: Passage, subject: Speaker, run: Run): boolean {
  const end = [run.from, subject.from, phraseStart(p.units, subject.from)].find((i) =>
    isWord(p.units[i - 1], perceived),
  );
  if (end === undefined) return false;
  const { from, negated } = verbRun(p, end - 1);
  if (negated || opensWithNone(p, from)) return true;
  // "I can't recall hearing her say"
  if ((p.units[end - 1]?.norm ?? "").endsWith("ing") && verbRun(p, from - 1).negated) return true;
  const first =
    isWord(p.units[from - 1], nominatives) && isWord(p.units[from - 2], auxiliaries) ? from - 3 : -1;
  return isWord(p.units[first], negations) || isWord(p.units[first - 1], negations);
}

/** Whether the subject that ends before unit `end` is nobody: "nobody", "no one", "none of us". */
function opensWithNone(p: Passage, end: number): boolean {
  let at = end - 1;
  while (end - at < longestNone && p.units[at]?.kind === "word" && !isWord(p.units[at], nones)) {
    if (isWord(p.units[at], conjunctions) || isWord(p.units[at], finite)) return false;
    at--;
  }
  return isWord(p.units[at], nones);
}

const nones = new Set(["nobody", "no", "none", "neither"]);

/** Most units of such a subject. */
const longestNone = 6;

/** "was called reckless by", "described as", "accused of": whoever "by" names speaks. */
function isPassive(place: Place): boolean {
  const { p, i, after, form, run } = place;
  if (run.be && form !== "ing" && form !== "base") return true;
  if (form !== "past" || (after > i + 1 && !run.be)) return false;
  // "Commented on during the hearings"
  if (isWord(p.units[i + 1], prepositions) && isWord(p.units[i + 2], prepositions)) return true;
  return run.from === i && isPassiveParticiple(place);
}

/** "The plan announced by", "accused of", "a fraud described as": whether a form that may be past or participle, with no auxiliary, is a participle. */
function isPassiveParticiple({ p, i, verb }: Place): boolean {
  const [before, next] = [p.units[i - 1], p.units[i + 1]];
  const isBy = isWord(next, by) || (next?.kind === "word" && isWord(p.units[i + 2], by));
  if (isBy && before?.kind === "word" && !isWord(before, pronouns) && !isSomebody(before.norm)) return true;
  if (verb.lemma === "accuse") return isWord(next, ofOrBy);
  if (verb.takes !== "phrase" || !isWord(next, asOrBy) || verb.lemma === "speak") return false;
  return !(before?.kind === "name" || isWord(before, pronouns)) || agent(p, i) !== null;
}

const ofOrBy = new Set(["of", "by"]);
const asOrBy = new Set(["as", "by"]);

/** "It is hoped and believed", not "they were tired and called it": the verb before the conjunction at `at` is in the passive, and so is that at `verb`. */
const isPassiveBefore = (p: Passage, at: number, verb: number): boolean => {
  const [left, next] = [p.units[at - 1], p.units[verb + 1]];
  const isObject = next?.kind === "name" || (next?.kind === "word" && opensObject(next.norm));
  return (
    /ed$/.test(left?.norm ?? "") &&
    isWord(p.units[at - 2], beForms) &&
    (!isObject || cueVerb(left?.norm ?? "") !== null)
  );
};

const opensObject = (norm: string): boolean => determiners.has(norm) || objectPronouns.has(norm);

/** Verbs before "saying" whose subject says it: "they keep saying". */
const aspects = new Set(
  "keep keeps kept start starts started begin begins began continue continues continued".split(" "),
);

const commands = new Set(["stop", "keep", "start", "quit", "try"]);

/** Whether a command opens the sentence at `at`: "Stop calling". */
const isCommand = (p: Passage, at: number): boolean => at === 0 && isWord(p.units[at], commands);

const unders = new Set("as while when because if until once although though since whereas".split(" "));

/** Words that open such a clause at the start of a sentence; behind a main clause the verb may carry that one on. */
const leadingUnders = new Set(["after", "before", "unless", "whenever", "wherever", "whilst"]);

/** Whom a clause under "as" and its like tells of that the conjunction at `at` carries on: "as the public becomes calmer or says"; null where none does. */
function underBefore(p: Passage, at: number): Speaker | null {
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return null;
    const left = p.units[i - 1];
    const leads = left === undefined || left.kind === "punctuation" || isWord(left, conjunctions);
    if (!isWord(p.units[i], unders) && !(leads && isWord(p.units[i], leadingUnders))) continue;
    if (p.units[i + 1]?.kind === "name") return speakerOver(p, i + 1, i + 2, "name");
    if (leads && isWord(p.units[i + 1], nominatives)) return speakerOver(p, i + 1, i + 2, "pronoun");
    if (!isWord(p.units[i + 1], determiners)) return null;
    const head = [i + 2, i + 3].find((j) => j < at && isSomebody(p.units[j]?.norm ?? ""));
    return head === undefined ? null : speakerOver(p, i + 1, head + 1, "phrase");
  }
  return null;
}

/** Verbs whose past is as well a state of mind: "convinced that it is right, I". */
const moods = new Set(["convince", "persuade", "satisfy"]);

/** Verbs that report where a clause with "that" follows, and else are of other things: "held the baby", "ruled the waves". */
const verdicts = new Set(["find", "hold", "rule"]);

/** Whether "that" and a clause follow, at once or after where or when: "ruled on Monday 8 May that the council". */
function opensVerdict(p: Passage, from: number, lemma: string): boolean {
  const start = pastAside(p, from);
  // "Soon found that whatever she had": what somebody came to know.
  const mayFollow = start > from || lemma !== "find";
  for (let at = start; at < start + 6; at++) {
    const unit = p.units[at];
    if (isWord(unit, that)) {
      const next = p.units[at + 1];
      const opens = next?.kind !== "word" || opensRuling(next) || next.norm.endsWith("s");
      return opens || (mayFollow && hasVerb(p, at + 1));
    }
    if (!isWhen(unit)) return false;
  }
  return false;
}

/** Whether a unit can be of a phrase that tells where or when: "on Monday 8 May", "last week". */
const isWhen = (unit: Unit | undefined): boolean =>
  unit?.kind === "name" ||
  [prepositions, days, times, recent].some((words) => isWord(unit, words)) ||
  (unit?.kind === "word" && /^\p{N}/u.test(unit.form));

const opensRuling = ({ norm }: Unit): boolean =>
  /^\p{N}/u.test(norm) || determiners.has(norm) || pronouns.has(norm) || norm === "there" || finite.has(norm);

/** The writer in "I've said", "we're told". */
function contracted({ p, i, run }: Place): Speaker | null {
  for (let at = run.from; at < i; at++) {
    if (!isWord(p.units[at], firstPersons)) continue;
    const over = speakerOver(p, at, at + 1, "pronoun");
    return over && { ...over, surface: over.surface.replace(/['’].*$/, "") };
  }
  return null;
}

/** Whose doing it was to say something: Dahl's in "Dahl's mistake was saying", "her first act was to announce"; null where nobody owns it. */
function ownerOfAct(p: Passage, subject: Speaker | null): Speaker | "writer" | null {
  const isAct = subject?.kind === "phrase" && !isSomebody(p.units[subject.to - 1]?.norm ?? "");
  return isAct ? ownerOf(p, subject.to - 1) : null;
}

/** "He stood up, shouted that it was": whether a verb after a comma is the next of several deeds and tells something. */
const isDeed = (p: Passage, from: number, verb: number): boolean =>
  p.units[from - 2]?.kind !== "quote" &&
  (isWord(p.units[verb + 1], that) || p.units[verb + 1]?.kind === "quote");

/** Who the verb reports; undefined where it reports nobody and is no cue. */
export function verbSource(place: Place): Source | undefined {
  const { p, run, form } = place;
  const source = sourceOf(place);
  if (source === undefined || !run.be || source.passive === true) return source;
  const owner = form === "ing" || run.infinitive ? ownerOfAct(p, source.subject) : null;
  if (owner !== null) return owner === "writer" ? undefined : { ...source, subject: owner };
  // "The easiest way to describe it is to say that"
  const isAct = run.infinitive && source.subject?.kind === "phrase" && !isTold(p, source.subject);
  return isAct ? undefined : source;
}

function sourceOf(place: Place): Source | undefined {
  const { p, i, verb, form, run } = place;
  if (verdicts.has(verb.lemma) && !opensVerdict(p, i + 1, verb.lemma)) return undefined;
  if (isFeared(p, run)) return undefined;
  if (isPassive(place)) return passiveSource(place);
  const teller = tellerAround(place);
  if (teller !== null) return { subject: teller, finite: true };
  // "Stop calling us that": nobody is named who does.
  if (form === "ing" && isCommand(p, run.from - 1)) return { subject: null, finite: false };
  if (form === "ing" && !run.be) return participle(place);
  if (run.infinitive) return infinitive(place);
  const after = inverted(place);
  if (after !== undefined) return after;
  return isWord(p.units[run.from - 1], conjunctions) ? sharedSource(place) : subjectSource(place);
}

/** "At the risk of being accused of it, I": nobody has said so. */
const isFeared = (p: Passage, { from }: Run): boolean =>
  isWord(p.units[from], passiveForms) && isWord(p.units[from - 1], prepositions);

const passiveForms = new Set(["being"]);

/** "He was called a fraud by the treasurer"; undefined for a state of mind: "they are convinced that it is right". */
const passiveSource = ({ p, i, verb }: Place): Source | undefined =>
  moods.has(verb.lemma) && isWord(p.units[i + 1], that)
    ? undefined
    : { subject: agent(p, i), finite: true, passive: true };

/** Whom other words than a plain subject name: "I've said", "is quoted as saying", "is on record as saying", "they keep saying"; null where none do. */
function tellerAround(place: Place): Speaker | null {
  const { p, form, run } = place;
  const isIng = form === "ing";
  return (
    contracted(place) ??
    (isIng ? quotedAs(p, run.from - 1) : null) ??
    (isIng || run.infinitive ? onRecord(p, run.from) : null) ??
    (isIng && isWord(p.units[run.from - 1], aspects) ? subjectEnding(p, run.from - 1) : null)
  );
}

/** "Dahl rose and said": the source of a verb right behind a conjunction, which has its subject from before. */
function sharedSource({ p, i, verb, form, run, earlier }: Place): Source | undefined {
  const conjunction = run.from - 1;
  if (form === "past" && isPassiveBefore(p, conjunction, i))
    return { subject: null, finite: true, passive: true };
  if (form === "base" || (form === "past" && moods.has(verb.lemma))) return undefined;
  const subject = relativeBefore(p, conjunction) ?? underBefore(p, conjunction) ?? earlier(i);
  return { subject, finite: true, shared: true };
}

/** "Dahl said": the source of a verb by the subject that ends right before it. */
function subjectSource(place: Place): Source | undefined {
  const { p, verb, form, run } = place;
  const subject = subjectEnding(p, run.from);
  if (subject === null) return deedSource(place);
  if (form === "base" && !agrees(p, subject, run) && !isHeard(p, subject)) return undefined;
  if (isMute(p, subject, verb.lemma, form) || isOfAll(p, run.from, subject, form)) return undefined;
  // "Nor is it believed that": a question or turn of the passive, which names nobody.
  if (subject.kind === "pronoun" && form === "past" && isWord(p.units[subject.from - 1], beForms))
    return { subject: null, finite: true, passive: true };
  if (verb.lemma === "find" && subject.kind !== "phrase" && !isBody(p, subject)) return undefined;
  return { subject, finite: true };
}

/** "He stood up, shouted that it was": the source of a verb that a comma stands before. */
function deedSource({ p, i, verb, form, run, earlier }: Place): Source | undefined {
  if (!isMark(p.units[run.from - 1], ",") || form !== "past" || verb.takes !== "clause") return undefined;
  return { subject: isDeed(p, run.from, i) ? earlier(i) : null, finite: true, shared: true };
}

/** "They are as stubborn as the Baptists, which suggests that": whether a relative in the singular is about all that stands before it, not about several. */
const isOfAll = (p: Passage, end: number, subject: Speaker, form: CueForm): boolean =>
  form === "third" && isWord(p.units[end - 1], which) && looksPlural(subject.surface.toLowerCase());

const which = new Set(["which"]);

/** "The Electoral Commission": a body by the noun that ends its name. */
const isBody = (p: Passage, { kind, to }: Speaker): boolean =>
  kind === "name" && bodyWords.has(p.units[to - 1]?.norm ?? "");
