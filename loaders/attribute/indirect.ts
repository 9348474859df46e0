import { around, closesAll } from "./around.ts";
import { clauseStart } from "./clause-start.ts";
import { type Cue, views } from "./cues.ts";
import { isSupposed } from "./imagined.ts";
import { impersonalReport, isImpersonalAside } from "./impersonal.ts";
import { mainVerb } from "./main-verb.ts";
import { headOf } from "./mute-subject.ts";
import { nounReports, nounSpans } from "./noun-report.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";
import { isUnder } from "./report-reach.ts";
import { clauseEnd, isVerbLike, pieces, type Reported, trimEnd, verbFollows } from "./reported.ts";
import { isWriter } from "./speaker.ts";
import { isMark, isWord, type Passage } from "./unit.ts";
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
  tellsOf,
} from "./words.ts";

const who = new Set(["who"]);
const both = new Set(["and", "but"]);
const that = new Set(["that"]);

/** Whether the cue reports a third party: not the writer or reader, nobody in particular, nothing denied or supposed. */
function isReport(p: Passage, cue: Cue): boolean {
  const { subject } = cue;
  if (
    subject === null ||
    cue.form === "noun" ||
    isSupposed(cue) ||
    cue.negated ||
    cue.takes === "phrase" ||
    cue.takes === "beside"
  )
    return false;
  const head = subject.surface.toLowerCase();
  if (isWriter(subject) && !isYourPast(p, cue)) return false;
  // "You will say that", "you know that", "did you say that?": what a letter holds of whom it is to, or asks.
  const isAddressed = subject.kind === "pronoun" && ownPronouns.has(head);
  if (isAddressed && (cue.kind === "thought" || cue.future || isMark(p.units.at(-1), "?"))) return false;
  if (
    anybody.has(head.split(" ").at(-1) ?? head) &&
    subject.kind === "phrase" &&
    /^(?:any|every|no|some|who)/.test(head)
  )
    return false;
  if (/^(?:neither|no|none|nobody)\b/.test(head)) return false;
  if (subject.kind === "phrase" && isOwnPassage(head)) return false;
  // "She was told by the clerk that": whoever tells is named, unlike in "it was said by some that".
  if (cue.passive && cue.takes !== "person") return false;
  if (cue.future && /^(?:any|every|no|few|all)\b/.test(head)) return false;
  return cue.finite || cue.kind !== "thought";
}

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

/** "According to Smith, the plan is dead." */
function afterAccording(
  p: Passage,
  cue: Cue,
  floor: number,
): { readonly spans: Reported[]; readonly to: number } {
  const led = isWord(p.units[floor], openers) && isMark(p.units[floor + 1], ",") ? floor + 2 : floor + 1;
  const isBare = cue.form === "according" && opensClause(p.units[cue.to]) && hasVerb(p, cue.to);
  if (cue.from <= led && (isMark(p.units[cue.to], ",") || isBare)) {
    const from = isBare ? cue.to : cue.to + 1;
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

/** Whether a cue that is no clause reports what stands around it: "according to Smith", at the start "in Smith's view", not "in the words of Smith". */
const isAround = (cue: Cue, floor: number): boolean =>
  cue.text === "according to" || cue.form === "verb" || (views.has(cue.text) && cue.from <= floor + 1);

/** "According to law", "according to their wishes": nobody says it. */
function goesByMeasure(p: Passage, { subject }: Cue): boolean {
  if (subject?.kind !== "phrase") return false;
  const head = headOf(p, subject);
  return head?.kind === "word" && !isWord(head, determiners) && !tellsOf(head.norm);
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
    addNouns(cue.at, cues.slice(i, i + 6));
    if (cue.at < floor) return;
    if (isOwnWonder(cue)) {
      // "I wonder where he thinks that it goes"
      const asked = clauseStart(p, cue);
      if (asked >= 0) floor = clauseEnd(p, asked, undefined);
      return;
    }
    const impersonal = impersonalReport(p, cue);
    if (impersonal === null && !isReport(p, cue) && !isImpersonalAside(p, cue)) return;
    if (cue.form === "according" || isAsPut(p, cue, floor)) {
      if (!isAround(cue, floor) || goesByMeasure(p, cue)) return;
      const { spans, to } = afterAccording(p, cue.form === "verb" ? { ...cue, to: cue.to + 1 } : cue, floor);
      found.push(...spans);
      floor = Math.max(floor, to);
      return;
    }
    const from = impersonal?.from ?? clauseStart(p, cue);
    if (from < 0) {
      const spans = around(p, cue, floor, {
        earlier: cues.slice(Math.max(0, i - 3), i),
        later: cues.slice(i + 1, i + 6),
      });
      found.push(...spans);
      if (spans.length > 0) floor = p.units.length;
      return;
    }
    // "Perhaps he will tell us where it went"
    if (cue.future && (isWord(p.units[from], questionWords) || isWord(p.units[from - 1], questionWords)))
      return;
    const next = cues
      .slice(i + 1, i + 6)
      .find((c) => c.at > from && (carriesOn(cue, c) || standsBeside(p, c) || closesAll(p, c)));
    const relative =
      isWord(p.units[cue.from - 1], plainRelatives) ||
      p.units.slice(cue.from, cue.at).some((u) => isWord(u, who));
    const main = relative || hasRelative(p, cue) ? mainVerb(p, from) : p.units.length;
    const later = cues.slice(i + 1, i + 6);
    const stop = Math.min(main, besideAt(p, from, later), isUnder(p, cue) ? mainAt(p, from, later) : main);
    // "Claiming that it was lost, the crew left": the main clause follows.
    const opens = !cue.finite && cue.from <= 1 && cue.at <= 1;
    const to = clauseEnd(p, from, next, {
      under: isUnder(p, impersonal === null ? cue : { ...cue, from: impersonal.start }) || opens,
      relative,
      stop,
    });
    const subject = impersonal === null ? cue.subject : impersonal.subject;
    found.push(...pieces(p, from, to, { ...cue, subject }, "cue-clause"));
    floor = Math.max(to, floor);
  });
  addNouns(p.units.length, []);
  return found;
}
