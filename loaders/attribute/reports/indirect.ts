import type { Cue } from "../cues/cue.ts";
import { type Impersonal, impersonalReport, isImpersonalAside } from "../cues/impersonal.ts";
import { views } from "../cues/noun-cue.ts";
import { clauseStart } from "../grammar/clause-start.ts";
import { mainVerb } from "../grammar/main-verb.ts";
import { headOf } from "../grammar/mute-subject.ts";
import { hasVerb, opensClause } from "../grammar/opens-clause.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isSupposed } from "../quotations/imagined.ts";
import { isWriter, type Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  anybody,
  auxiliaries,
  conjunctions,
  determiners,
  ownPronouns,
  passageNouns,
  plainRelatives,
  prepositions,
  questionWords,
  relatives,
  siding,
  tellsOf,
} from "../vocabulary/words.ts";
import { around, type Beside, closesAll } from "./around.ts";
import { nounReports, nounSpans } from "./noun-report.ts";
import { isUnder } from "./report-reach.ts";
import { clauseEnd, isVerbLike, pieces, type Reported, trimEnd, verbFollows } from "./reported.ts";

const who = new Set(["who"]);
const both = new Set(["and", "but"]);
const that = new Set(["that"]);

/** Whether the cue reports a third party: not the writer or reader, nobody in particular, nothing denied or supposed. */
function isReport(p: Passage, cue: Cue): boolean {
  const { subject } = cue;
  if (subject === null || cue.form === "noun" || cue.negated || isSupposed(cue)) return false;
  if (cue.takes === "phrase" || cue.takes === "beside") return false;
  if (isWriter(subject) && !isYourPast(p, cue)) return false;
  if (isAskedOfYou(p, cue, subject)) return false;
  const head = subject.surface.toLowerCase();
  if (subject.kind === "phrase" && (isAnybody(head) || isOwnPassage(head))) return false;
  if (/^(?:neither|no|none|nobody)\b/.test(head)) return false;
  if (cue.future && /^(?:any|every|no|few|all)\b/.test(head)) return false;
  // "She was told by the clerk that": whoever tells is named, unlike in "it was said by some that".
  if (cue.passive && cue.takes !== "person") return false;
  return cue.finite || cue.kind !== "thought";
}

/** "You will say that", "you know that", "did you say that?": what a letter holds of whom it is to, or asks. */
const isAskedOfYou = (p: Passage, { kind, future }: Cue, subject: Speaker): boolean =>
  subject.kind === "pronoun" &&
  ownPronouns.has(subject.surface.toLowerCase()) &&
  (kind === "thought" || future || isMark(p.units.at(-1), "?"));

/** "Some people", "anyone": whether a phrase is for nobody in particular. */
const isAnybody = (surface: string): boolean =>
  /^(?:any|every|no|some(?! \d)|who)/.test(surface) && anybody.has(surface.split(" ").at(-1) ?? surface);

/** "You told us that he could not win": what the reader, or whoever the post is to, has said, not "if you said", "when you said". */
function isYourPast(p: Passage, { subject, kind, past, finite, modal, from }: Cue): boolean {
  const isYou = subject !== null && /^you$/i.test(subject.surface) && subject.to <= from + 1;
  const before = p.units[(subject?.from ?? 0) - 1];
  const opens = before === undefined || before.kind === "punctuation" || isWord(before, both);
  return isYou && opens && past && finite && !modal && kind !== "thought";
}

const isOwnWonder = ({ lemma, subject }: Cue): boolean =>
  lemma === "wonder" && subject?.kind === "pronoun" && /^(?:i|we)$/i.test(subject.surface);

/** "My last message", "our report": the writer's own. */
const isOwnPassage = (surface: string): boolean =>
  /^(?:my|our) /.test(surface) && passageNouns.has(surface.split(" ").at(-1) ?? "");

/** Whether a relative hangs on the cue's subject, whose own verb is still to come: "a council that takes money and says". */
const hasRelative = (p: Passage, { subject, at }: Cue): boolean =>
  subject !== null && subject.to < at && isWord(p.units[subject.to], relatives);

/** Whether the cue carries on the report of the one before it rather than standing inside it. */
const carriesOn = (a: Cue, b: Cue): boolean =>
  b.form === "verb" && a.subject !== null && b.subject === a.subject;

/** Whether the cue opens a report beside the one before: "Reid says it will last and Dahl says it will not", "…, others say that". */
function standsBeside(p: Passage, cue: Cue): boolean {
  const { form, finite, passive, subject, from, to } = cue;
  if (form !== "verb" || !finite || passive || subject === null || subject.kind === "pronoun") return false;
  const before = p.units[from - 1];
  return (
    (isWord(before, both) && (clauseStart(p, cue) >= 0 || opensSpeech(p, to) || callsIt(p, cue))) ||
    (isMark(before, ",") && isWord(p.units[to], that))
  );
}

/** Most units of what somebody calls something, before the words for it. */
const longestCalled = 6;

/** "And Dahl called it “a farce”": whether a verb that takes only a fragment has one. */
const callsIt = (p: Passage, { takes, from, to }: Cue): boolean =>
  takes === "phrase" &&
  p.units[from - 2]?.kind !== "name" &&
  p.units.slice(to, to + longestCalled).some(({ kind }) => kind === "quote");

const besides = new Set(["as", "when", "while", "after"]);

/** "…, as his rival accused him", "… and when the woman asked": where a clause begins that tells who else says something then; the passage's end where none does. */
function besideAt(p: Passage, from: number, later: readonly Cue[]): number {
  const next = later.find(
    (c) =>
      c.form === "verb" &&
      c.finite &&
      c.kind !== "thought" &&
      c.subject !== null &&
      c.from - 2 > from &&
      isWord(p.units[c.from - 1], besides) &&
      (isMark(p.units[c.from - 2], ",") || isWord(p.units[c.from - 2], both)),
  );
  return next === undefined ? p.units.length : next.from - 2;
}

/** "When Smith asked what it cost she told him": where the main clause begins that tells what somebody then says; the passage's end where none does. */
function mainAt(p: Passage, from: number, later: readonly Cue[]): number {
  const next = later.find(
    ({ form, finite, modal, kind, subject }) =>
      form === "verb" &&
      finite &&
      !modal &&
      kind !== "thought" &&
      subject?.kind === "pronoun" &&
      subject.from > from + 1 &&
      p.units[subject.from - 1]?.kind === "word" &&
      !isWord(p.units[subject.from - 1], notSubjects),
  );
  return next?.subject?.from ?? p.units.length;
}

/** Words after which a pronoun is no subject of the main clause. */
const notSubjects = new Set([
  ...conjunctions,
  ...relatives,
  ...prepositions,
  ..."if whether what how why because when as that".split(" "),
]);

/** Whether words are quoted at `at`, behind a mark that sets speech off or with none. */
const opensSpeech = (p: Passage, at: number): boolean =>
  p.units[isMark(p.units[at], ",:") ? at + 1 : at]?.kind === "quote";

/** Words before a comma at the start of a sentence, which report nothing: "However, according to Smith, the plan is dead." */
const openers = new Set([...adverbs, ...conjunctions]);

const longestRelative = 16;

/**
 * "According to Smith, who was there, the plan is dead", "…, and Hale agrees, the plan": the comma that ends a relative behind the source or tells who is
 * of its mind, or the one at `comma` where none follows it.
 */
function pastAside(p: Passage, comma: number): number {
  const isJoined = isWord(p.units[comma + 1], conjunctions);
  if (!isJoined && !isWord(p.units[comma + 1], who)) return comma;
  const end = p.units.slice(comma + 2, comma + longestRelative).findIndex((unit) => isMark(unit, ","));
  return end < 0 || (isJoined && !isWord(p.units[comma + 1 + end], siding)) ? comma : comma + 2 + end;
}

/** "According to Smith, the plan is dead." */
function afterAccording(
  p: Passage,
  cue: Cue,
  floor: number,
): { readonly spans: Reported[]; readonly to: number } {
  const led = isWord(p.units[floor], openers) && isMark(p.units[floor + 1], ",") ? floor + 2 : floor + 1;
  const isBare = cue.form === "according" && opensClause(p.units[cue.to]) && hasVerb(p, cue.to);
  if (cue.from <= led && (isMark(p.units[cue.to], ",") || isBare)) {
    const from = isBare ? cue.to : pastAside(p, cue.to) + 1;
    const to = clauseEnd(p, from, undefined);
    return { spans: pieces(p, from, to, cue, "according-to"), to };
  }
  const closes = p.units[cue.to] === undefined || isMark(p.units[cue.to], ".,");
  const from = isMark(p.units[cue.from - 1], ",") ? cue.from - 1 : cue.from;
  if (!closes) return { spans: [], to: floor };
  // "On that day, according to Smith, the plan was dead": when and where it was.
  const isPlace = isWord(p.units[floor], prepositions) && isOpenClause(p, floor, from, cue.to + 1);
  const before = isPlace ? [] : pieces(p, floor, trimEnd(p, floor, from), cue, "according-to");
  const goesOn = from < cue.from && isMark(p.units[cue.to], ",") && isOpenClause(p, floor, from, cue.to + 1);
  const to = goesOn ? clauseEnd(p, cue.to + 1, undefined) : cue.to;
  return { spans: [...before, ...(goesOn ? pieces(p, cue.to + 1, to, cue, "according-to") : [])], to };
}

/** "Anybody should, according to Smith, leave", "The plan, according to Smith, is dead": whether what stands before an aside waits for what follows it. */
const isOpenClause = (p: Passage, start: number, end: number, after: number): boolean =>
  isWord(p.units[end - 1], auxiliaries) ||
  ((verbFollows(p, after) || (isWord(p.units[start], prepositions) && hasVerb(p, after))) &&
    !p.units.slice(start, end).some((u) => isVerbLike(u)));

/** "As Smith put it, the plan was dead": whether it opens the sentence, from unit `floor` on, and no quotation follows. */
const isAsPut = (p: Passage, { lemma, from, to }: Cue, floor: number): boolean =>
  lemma === "put" &&
  from <= floor + 1 &&
  p.units[from]?.norm === "as" &&
  isMark(p.units[to + 1], ",") &&
  p.units[to + 2]?.kind !== "quote";

/** "As we are so often told, the plan is dead": the comma behind what the writer is told, where and when apart; -1 where the cue does not so keep off what follows. */
function commaAfterTold(p: Passage, { lemma, passive, from, to }: Cue): number {
  if (!passive || !/^(?:tell|inform|assure|remind)$/.test(lemma) || !isWord(p.units[from - 1], as)) return -1;
  const led = p.units.slice(to, to + longestWhen).findIndex((unit) => isMark(unit, ","));
  // "As we were told to leave, we"
  if (p.units[to]?.norm === "to") return -1;
  return led < 0 || p.units.slice(to, to + led).some(isVerbLike) ? -1 : to + led;
}

const as = new Set(["as"]);
const longestWhen = 5;

/** Whether a cue that is no clause reports what stands around it: "according to Smith", at the start "in Smith's view", not "in the words of Smith". */
const isAround = (cue: Cue, floor: number): boolean =>
  cue.text === "according to" || cue.form === "verb" || (views.has(cue.text) && cue.from <= floor + 1);

/** "According to law", "according to their wishes": nobody says it. */
function goesByMeasure(p: Passage, { subject }: Cue): boolean {
  if (subject?.kind !== "phrase") return false;
  const head = headOf(p, subject);
  return head?.kind === "word" && !isWord(head, determiners) && !tellsOf(head.norm);
}

/** What is reported at a cue, and where the report ends; null where the cue reports nothing. */
type Found = { readonly spans: readonly Reported[]; readonly to: number } | null;

/** Most cues before and after one that its report is read with. */
const cuesBefore = 3;
const cuesAfter = 5;

/** "I wonder where he thinks that it goes": what the writer asks is nobody's report. */
function ownWonder(p: Passage, cue: Cue): Found {
  const asked = clauseStart(p, cue);
  return asked < 0 ? null : { spans: [], to: clauseEnd(p, asked, undefined) };
}

/** "According to Smith, the plan is dead", "as Smith put it, the plan was dead". */
const fromSource = (p: Passage, cue: Cue, floor: number): Found =>
  isAround(cue, floor) && !goesByMeasure(p, cue)
    ? afterAccording(p, cue.form === "verb" ? { ...cue, to: cue.to + 1 } : cue, floor)
    : null;

/** "The plan, Smith said, was dead": a cue that no clause follows. */
function fromAside(p: Passage, cue: Cue, floor: number, beside: Beside): Found {
  const spans = around(p, cue, floor, beside);
  return spans.length > 0 ? { spans, to: p.units.length } : null;
}

/** Whether a cue is the verb of a relative clause, so that the main clause goes on behind its report: "a man who said that it was dead left". */
const isInRelative = (p: Passage, { from, at }: Cue): boolean =>
  isWord(p.units[from - 1], plainRelatives) || p.units.slice(from, at).some((u) => isWord(u, who));

/**
 * "Reid, explaining that it was late, was booed", "… and then, saying that it was late, left": whether a participle stands between its subject, or "and", and the verb
 * of the main clause.
 */
const isInserted = (p: Passage, { finite, form, passive, from, at }: Cue): boolean =>
  form === "verb" &&
  !finite &&
  !passive &&
  cueVerb(p.units[at]?.norm ?? "")?.form === "ing" &&
  !p.units.slice(afterLink(p, from), from).some(isVerbLike);

/** Most units before such a participle. */
const longestOpening = 24;

/** Unit after the last conjunction or mark that parts clauses before `at`, a comma right before it or adverbs apart. */
function afterLink(p: Passage, at: number): number {
  let i = at;
  while (isMark(p.units[i - 1], ",") || isWord(p.units[i - 1], adverbs)) i--;
  const floor = Math.max(0, i - longestOpening);
  while (i > floor && !isWord(p.units[i - 1], conjunctions) && !isMark(p.units[i - 1], ";:—–")) i--;
  return i;
}

/** "Claiming that it was lost, the crew left": whether a cue without a finite verb opens the sentence, and the main clause follows. */
const opensSentence = ({ finite, from, at }: Cue): boolean => !finite && from <= 1 && at <= 1;

/** "When members complained he told them": whether what stands at `from` under "when", with no comma, is the main clause, and no report. */
const isMain = (p: Passage, from: number, later: readonly Cue[]): boolean =>
  later.some(
    ({ form, finite, kind, subject }) =>
      form === "verb" && finite && kind !== "thought" && subject?.kind === "pronoun" && subject.from === from,
  ) && !p.units.slice(from).some((unit) => isMark(unit, ","));

/** "Smith said that the plan was dead": what the clause at `from` reports. `impersonal` is null where somebody is the cue's subject. */
function fromClause(
  p: Passage,
  cue: Cue,
  impersonal: Impersonal | null,
  from: number,
  later: readonly Cue[],
): Found {
  // "Perhaps he will tell us where it went"
  if (cue.future && [from, from - 1].some((at) => isWord(p.units[at], questionWords))) return null;
  const next = later.find((c) => c.at > from && (carriesOn(cue, c) || standsBeside(p, c) || closesAll(p, c)));
  const relative = isInRelative(p, cue) || isInserted(p, cue);
  const main = relative || hasRelative(p, cue) ? mainVerb(p, from) : p.units.length;
  const isBelow = isUnder(p, cue);
  if (isBelow && isMain(p, from, later)) return null;
  const stop = Math.min(main, besideAt(p, from, later), isBelow ? mainAt(p, from, later) : main);
  const isPlacedBelow = impersonal === null ? isBelow : isUnder(p, { ...cue, from: impersonal.start });
  const under = isPlacedBelow || opensSentence(cue);
  const to = clauseEnd(p, from, next, { under, relative, stop });
  const subject = impersonal === null ? cue.subject : impersonal.subject;
  return { spans: pieces(p, from, to, { ...cue, subject }, "cue-clause"), to };
}

/** What the cue at `i` reports, behind unit `floor`, where the report before it ends. */
function reportAt(p: Passage, cues: readonly Cue[], i: number, cue: Cue, floor: number): Found {
  if (isOwnWonder(cue)) return ownWonder(p, cue);
  const later = cues.slice(i + 1, i + 1 + cuesAfter);
  const told = commaAfterTold(p, cue);
  if (told >= 0) return fromClause(p, cue, null, told + 1, later);
  const impersonal = impersonalReport(p, cue);
  if (impersonal === null && !isReport(p, cue) && !isImpersonalAside(p, cue)) return null;
  if (cue.form === "according" || isAsPut(p, cue, floor)) return fromSource(p, cue, floor);
  const from = impersonal?.from ?? clauseStart(p, cue);
  return from < 0
    ? fromAside(p, cue, floor, { earlier: cues.slice(Math.max(0, i - cuesBefore), i), later })
    : fromClause(p, cue, impersonal, from, later);
}

/**
 * The reported clauses of a passage, quotations cut out. A verb of saying takes a clause with "that", or a bare one
 * that shows a verb; a verb of thinking only one with "that"; a noun of saying one with "that" that it is not a part of. The outermost report holds: a report inside a report
 * stays with the outer speaker. Clauses of the writer's and the reader's own ("I said"), denied and supposed ones
 * are the writer's.
 */
export function indirectSpans(p: Passage, cues: readonly Cue[]): Reported[] {
  const found: Reported[] = [];
  let floor = 0;
  const nouns = nounReports(p, cues);
  let n = 0;
  const addNouns = (before: number, later: readonly Cue[]): void => {
    for (let noun = nouns[n]; noun !== undefined && noun.at < before; noun = nouns[++n]) {
      if (noun.at < floor) continue;
      const { spans, to } = nounSpans(p, noun, later);
      found.push(...spans);
      floor = Math.max(floor, to);
    }
  };
  cues.forEach((cue, i) => {
    addNouns(cue.at, cues.slice(i, i + 1 + cuesAfter));
    const report = cue.at < floor ? null : reportAt(p, cues, i, cue, floor);
    if (report === null) return;
    found.push(...report.spans);
    floor = Math.max(floor, report.to);
  });
  addNouns(p.units.length, []);
  return found;
}
