import { phraseEnding } from "../grammar/phrase-ending.ts";
import { phraseStart } from "../grammar/phrase-start.ts";
import type { Source } from "../grammar/place.ts";
import { pastAside } from "../grammar/told-aside.ts";
import { type Run, verbRun } from "../grammar/verb-run.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { type CueForm, type CueVerb, cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  adverbs,
  determiners,
  finite,
  firstPersons,
  isSomebody,
  personNouns,
  prepositions,
  pronouns,
  thats,
} from "../vocabulary/words.ts";
import type { Cue, Earlier } from "./cue.ts";
import { isHandedOn } from "./impersonal.ts";
import { isUnheard, verbSource } from "./verb-source.ts";

/**
 * The verb of saying at `i` in one of its forms as a cue, whose words end before `after`; null where it is a noun here, tells of no words or has nobody
 * whom it reports. `earlier` gives the subject before a unit.
 */
export function verbCue(
  p: Passage,
  i: number,
  verb: CueVerb,
  form: CueForm,
  earlier: Earlier,
  after = i + 1,
): Cue | null {
  if (isNoun(p, i, form)) return null;
  const run = verbRun(p, i);
  if (reportsNothing(p, i, verb.lemma, run)) return null;
  const found = verbSource({ p, i, after, verb, form, run, earlier });
  if (found === undefined) return null;
  const { subject, finite, passive = false, inverted = false } = found;
  const from = firstOf(p, i, run, found);
  return {
    at: i,
    from,
    to: inverted && subject !== null ? subject.to : after,
    text: p.units[i]?.form ?? "",
    lemma: verb.lemma,
    kind: verb.kind,
    takes: verb.takes,
    slant: verb.slant,
    form: "verb",
    subject,
    finite,
    modal: run.modal || (run.able && !discloses.has(verb.lemma)) || isUnderIf(p, i, from, found),
    future: run.future,
    negated:
      run.negated ||
      (subject !== null &&
        (isNeither(p, subject) || (!/^(?:third|past)/.test(form) && isUnheard(p, subject, run)))),
    passive,
    inverted,
    past: form === "past" || form === "participle",
  };
}

const ifs = new Set(["if", "unless", "whether", "suppose"]);

const as = new Set(["as"]);

const it = new Set(["it"]);

const of = new Set(["of", "about"]);

/** Verbs that "can" leaves a report: "the Gazette can reveal". */
const discloses = new Set(["reveal", "disclose", "confirm", "report", "announce"]);

const wanted = new Set(["for", "after"]);

const attacks = new Set(["attack", "attacks", "slam", "blast"]);

const ons = new Set(["on", "against", "by"]);

const owned = new Set(["of"]);

/** Whether a word can stand right after "to state": what leads a clause or a phrase, or how. */
const opensWhatIsSaid = (u: Unit): boolean =>
  [determiners, pronouns, prepositions, adverbs, asked].some((words) => words.has(u.norm)) ||
  /ly$|s$/.test(u.norm);

const asked = new Set(["that", "whether", "why", "how", "what", "when", "where", "who"]);

/** Whether a verb in the present or past that takes an object stands at `at`, behind its subject. */
const isTaking = (p: Passage, at: number): boolean =>
  /^(?:third|past)$/.test(cueVerb(p.units[at]?.norm ?? "")?.form ?? "") &&
  p.units[at - 1]?.kind !== "punctuation" &&
  at > 0 &&
  !isWord(p.units[at - 1], determiners);

/** A form that is a noun here: "the report of", "its claims were". */
function isNoun(p: Passage, i: number, form: CueForm): boolean {
  if (p.units[i]?.norm === "speaks") return false;
  if (form !== "base" && form !== "third") return false;
  const next = p.units[i + 1];
  if (form === "third" && (isWord(p.units[i - 1], finite) || isWord(p.units[i - 1], owned))) return true;
  // "The report dismisses claims that"
  if (form === "third" && isTaking(p, i - 1)) return true;
  // "Reference to state law"
  if (form === "base" && p.units[i]?.norm === "state" && next?.kind === "word" && !opensWhatIsSaid(next))
    return true;
  if (next?.kind !== "word") return false;
  const verb = isWord(next, adverbs) ? p.units[i + 2] : next;
  return (
    next.norm === "of" ||
    next.norm === "from" ||
    next.norm === "about" ||
    (verb === next && attacks.has(p.units[i]?.norm ?? "") && ons.has(next.norm)) ||
    (finite.has(next.norm) && !thats.has(next.norm)) ||
    cueVerb(verb?.norm ?? "") !== null
  );
}

/** Where a subject starts with what leads it: before the role or the article that leads a name, as in "party leader Dana Reeve", "an angry Labour MP". */
function subjectStart(p: Passage, { kind, from, to }: Speaker): number {
  // "The party's spokesman, Dana Reeve, said"
  const isApposed = kind === "name" && isMark(p.units[from - 1], ",") && isMark(p.units[to], ",");
  const role = isApposed ? phraseEnding(p, from - 1) : null;
  const before = p.units[(role?.from ?? 0) - 1];
  const opens = before === undefined || before.kind === "punctuation" || before.kind === "quote";
  if (role?.kind === "phrase" && opens && isSomebody(p.units[role.to - 1]?.norm ?? "")) return role.from;
  const start = kind === "name" ? phraseStart(p.units, from) : from;
  if (start < from && isWord(p.units[start], determiners)) return start;
  const title = /^\p{L}+/u.exec(p.units[from]?.form.toLowerCase() ?? "")?.[0] ?? "";
  const led = isWord(p.units[from - 1], personNouns) || personNouns.has(title);
  return kind === "name" && led && p.units[from - 1]?.kind === "word" ? phraseStart(p.units, from) : from;
}

/** Whether a verb of saying at `i` tells of no words here. */
function reportsNothing(p: Passage, i: number, lemma: string, run: Run): boolean {
  const next = p.units[i + 1];
  if (lemma === "speak" || lemma === "talk") {
    if (!isWord(p.units[pastAside(p, i + 1)], of)) return true;
  }
  // "The officer asks for quiet"
  if (lemma === "ask" && isWord(next, wanted)) return true;
  // "Appeals to reason"
  if (lemma === "reason" && run.infinitive && !isWord(next, asked)) return true;
  if (!run.be) return false;
  // "was quoted as saying": the other verb tells who speaks.
  const isQuoted = isWord(next, as) && cueVerb(p.units[i + 2]?.norm ?? "")?.form === "ing";
  return isQuoted || isHandedOn(p, i + 1, lemma, run.modal);
}

const longestClause = 40;

/** First unit of the clause of the verb at `i`, with its subject where that stands before it. */
function firstOf(
  p: Passage,
  i: number,
  run: Run,
  { subject, finite, passive, shared, inverted }: Source,
): number {
  if (inverted) return i;
  const isOwn = subject !== null && !passive && !shared;
  if (isOwn && finite && subject.to <= i && i - subject.from < longestClause) return subjectStart(p, subject);
  const isLed = passive && (isWord(p.units[run.from - 1], it) || isWord(p.units[run.from - 1], firstPersons));
  return isLed ? run.from - 1 : run.from;
}

/** "If Dahl says", "if Dahl stands up and says": whether a clause from `from` on is only supposed. */
function isUnderIf(p: Passage, i: number, from: number, { subject, shared }: Source): boolean {
  const opens = shared && subject !== null && subject.to < i ? phraseStart(p.units, subject.from) : from;
  return [from, opens, subject?.from ?? from].some((at) => at <= from && isIf(p, at - 1, shared === true));
}

/** "If", and "as if" but for what is said besides: "it seemed as if Dahl gave way, saying that". */
const isIf = (p: Passage, at: number, shared: boolean): boolean =>
  isWord(p.units[at], ifs) && !(shared && isWord(p.units[at - 1], as));

/** "Neither Reid nor the clerk said": whether "nor" leads to a subject, its article apart. */
const isNeither = ({ units }: Passage, { from }: Speaker): boolean =>
  isWord(units[isWord(units[from - 1], determiners) ? from - 2 : from - 1], nor);

const nor = new Set(["nor"]);
