import { mainSubject } from "../grammar/main-subject.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { linked } from "../grammar/participle.ts";
import { phraseEnding } from "../grammar/phrase-ending.ts";
import { phraseStart } from "../grammar/phrase-start.ts";
import { objectAt, phraseStarting } from "../grammar/phrase-starting.ts";
import type { Source } from "../grammar/place.ts";
import { speakerOver } from "../grammar/speaker-over.ts";
import { subjectEnding } from "../grammar/subject.ts";
import { pastAside } from "../grammar/told-aside.ts";
import { accountStart } from "../grammar/told-how.ts";
import { type Run, verbRun } from "../grammar/verb-run.ts";
import { endsAsSpeech, isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import {
  type Complement,
  type CueForm,
  type CueKind,
  type CueVerb,
  cueVerb,
  formOf,
  type Slant,
} from "../vocabulary/cue-verbs.ts";
import { go, phrasalVerb, put } from "../vocabulary/phrasal-verbs.ts";
import {
  adverbs,
  determiners,
  finite,
  isSomebody,
  objectPronouns,
  personNouns,
  prepositions,
  pronouns,
  sayingNouns,
  thats,
} from "../vocabulary/words.ts";
import { isHandedOn, passiveVerb } from "./impersonal.ts";
import { isUnheard, verbSource } from "./verb-source.ts";

/** The subject that the sentence has before a unit. */
export type Earlier = (at: number) => Speaker | null;

/** A reporting verb, or what does its work, with its subject. Positions are units of the passage. */
export interface Cue {
  readonly at: number;
  /** First unit of the reporting clause, its subject included, and the unit after the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The verb's base form; for what does a verb's work, the text. */
  readonly lemma: string;
  readonly kind: CueKind;
  readonly takes: Complement;
  readonly slant: Slant;
  readonly form: "verb" | "according" | "noun";
  readonly subject: Speaker | null;
  /** A verb with a subject of its own, in a tense: not a participle, not an infinitive. */
  readonly finite: boolean;
  readonly modal: boolean;
  /** Announced with "will", not yet said. */
  readonly future: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly inverted: boolean;
  /** In the past tense, or a participle: something that happened, not something that people keep saying. */
  readonly past: boolean;
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

function verbCue(
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
    negated: run.negated || (subject !== null && !/^(?:third|past)/.test(form) && isUnheard(p, subject, run)),
    passive,
    inverted,
    past: form === "past" || form === "participle",
  };
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
  return passive && isWord(p.units[run.from - 1], it) ? run.from - 1 : run.from;
}

/** "If Dahl says", "if Dahl stands up and says": whether a clause from `from` on is only supposed. */
function isUnderIf(p: Passage, i: number, from: number, { subject, shared }: Source): boolean {
  const opens = shared && subject !== null && subject.to < i ? phraseStart(p.units, subject.from) : from;
  return [from, opens, subject?.from ?? from].some((at) => at <= from && isWord(p.units[at - 1], ifs));
}

/** What a cue is that is no verb, unless told. */
export const plain = {
  kind: "speech",
  takes: "clause",
  slant: "neutral",
  modal: false,
  future: false,
  negated: false,
  passive: false,
  inverted: false,
  past: true,
} as const;

/** "According to Smith", "in the words of Smith", "to quote Smith": the words from `from` up to whom they name. */
function accordingCue(p: Passage, i: number, from: number, named: number): Cue | null {
  const subject = phraseStarting(p, named) ?? objectAt(p, named);
  if (subject === null) return null;
  const words = p.units.slice(from, named).map(({ norm }) => norm);
  return {
    ...plain,
    at: i,
    from,
    to: subject.to,
    lemma: "according to",
    text: words.join(" "),
    form: "according",
    subject,
    finite: true,
  };
}

const possessors = new Set(["his", "her", "their"]);

/** "Smith's claim that", "her warning of": the possessor speaks. */
function nounCue(p: Passage, i: number): Cue | null {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const unit = p.units[j];
    if (unit === undefined || unit.kind === "punctuation" || unit.kind === "quote") return null;
    if (isWord(unit, prepositions)) return null;
    const pronoun = isWord(unit, possessors);
    const noun = unit.kind === "word" && unit.possessive && isSomebody(unit.norm.replace(/'s?$/, ""));
    if (!pronoun && !noun && !(unit.kind === "name" && unit.possessive)) continue;
    const over = noun
      ? speakerOver(p, phraseStart(p.units, j), j + 1, "phrase")
      : speakerOver(p, j, j + 1, pronoun ? "pronoun" : "name");
    if (over === null) return null;
    const subject = { ...over, surface: over.surface.replace(/['’]s$|(?<=s)['’]$/, "") };
    return {
      ...plain,
      at: i,
      from: j,
      to: i + 1,
      lemma: p.units[i]?.norm ?? "",
      text: p.units[i]?.form ?? "",
      form: "noun",
      subject,
      finite: false,
    };
  }
  return null;
}

const phrases = new Set("phrase words formulation formula expression terms term jargon".split(" "));
const borrows = new Set("in use using borrow borrowing adopt adopting quote quoting repeat".split(" "));

/** "To use Dahl's phrase": words that the writer takes from whoever owns the noun at `i`. */
const isBorrowed = (p: Passage, i: number): boolean =>
  isWord(p.units[i], phrases) && [i - 2, i - 3].some((at) => isWord(p.units[at], borrows));

/** "Points out that", "made it clear that": a verb of several words. */
function phrasalCue(p: Passage, i: number, earlier: Earlier): Cue | null {
  const found = phrasalVerb(p, i);
  if (found === null || (found.verb.takes === "beside" && !isBesideQuote(p, i, found.to))) return null;
  const cue = verbCue(p, i, found.verb, found.form, earlier, found.to);
  // "The lights go on: “…”"
  const isThing = found.verb.takes === "beside" && cue?.subject?.kind === "phrase" && !isTold(p, cue.subject);
  return cue === null || isThing ? null : { ...cue, text: found.verb.lemma };
}

export const views: ReadonlySet<string> = new Set(
  "view opinion judgement judgment estimation reckoning telling".split(" "),
);

/** "In Dahl's view,": the source of what stands around it. */
function viewCue(p: Passage, i: number): Cue | null {
  if (!isWord(p.units[i], views) || !isMark(p.units[i + 1], ",")) return null;
  const cue = nounCue(p, i);
  if (cue === null || p.units[cue.from - 1]?.norm !== "in") return null;
  return { ...cue, from: cue.from - 1, lemma: "according to", form: "according", finite: true };
}

/** "as Smith put it": the clause starts at "as". */
const putCue = (cue: Cue | null, p: Passage): Cue | null =>
  cue !== null && isWord(p.units[cue.from - 1], linked) ? { ...cue, from: cue.from - 1 } : cue;

/** The reporting verb at `i`; one that tells how something came about takes a clause, whatever else it takes. */
function verbAt(p: Passage, i: number): ReturnType<typeof cueVerb> {
  const known = cueVerb(p.units[i]?.norm ?? "");
  if (known === null || known.verb.takes === "person" || accountStart(p, known.verb.lemma, i + 1) < 0)
    return known;
  return { ...known, verb: { ...known.verb, takes: "clause" } };
}

function cueAt(p: Passage, i: number, earlier: Earlier): Cue | null {
  const unit = p.units[i];
  if (unit?.kind !== "word") return null;
  const source = sources.get(unit.norm);
  if (source !== undefined) {
    const { from, named } = source(p, i);
    if (from >= 0) return accordingCue(p, i, from, named);
  }
  if (puts.has(unit.norm) && p.units[i + 1]?.norm === "it")
    return putCue(verbCue(p, i, put, "past", earlier), p);
  const told = goCue(p, i, earlier) ?? viewCue(p, i) ?? beliefCue(p, i);
  if (told !== null) return told;
  const made = phrasalCue(p, i, earlier);
  if (made !== null) return made;
  const impersonal = passiveVerb(p, i);
  if (impersonal !== null && verbRun(p, i).be) return verbCue(p, i, impersonal, "past", earlier);
  const known = verbAt(p, i);
  if (known?.verb.takes === "beside" && !besideQuote(p, i)) return null;
  const verb = known === null ? null : verbCue(p, i, known.verb, known.form, earlier);
  return verb ?? (sayingNouns.has(unit.norm) || isBorrowed(p, i) ? nounCue(p, i) : null);
}

/** "I go, “Is it over?”", not "it went “viral”": somebody goes, and what follows is said as speech is. */
function goCue(p: Passage, i: number, earlier: Earlier): Cue | null {
  const form = formOf(go, p.units[i]?.norm ?? "");
  if (form === null) return null;
  const quote = isMark(p.units[i + 1], ",:") ? p.units[i + 2] : p.units[i + 1];
  const pair = quote?.kind === "quote" ? quote.pair : null;
  if (!pair || !/^.?\p{Lu}[^\s]*\s/u.test(p.text.slice(pair.start, pair.end))) return null;
  const cue = verbCue(p, i, go, form, earlier);
  const { kind, surface = "" } = cue?.subject ?? {};
  return kind === "name" || (kind === "pronoun" && !/^it$/i.test(surface)) ? cue : null;
}

const puts = new Set(["put", "puts"]);

const believers = new Set(
  "us you them me voters members people readers everybody everyone anyone".split(" "),
);
const wants = new Set(["want", "wants", "wanted", "ask", "asks", "asked"]);
const woulds = new Set(["would", "'d"]);

/** "Dahl would have us believe that", "wants you to believe that": what somebody says, as the writer tells it. */
function beliefCue(p: Passage, i: number): Cue | null {
  if (p.units[i]?.norm !== "believe") return null;
  const object = p.units[i - 1]?.norm === "to" ? i - 2 : i - 1;
  if (!isWord(p.units[object], believers)) return null;
  const isHad =
    object === i - 1 && p.units[object - 1]?.norm === "have" && isWord(p.units[object - 2], woulds);
  const isWanted = object === i - 2 && isWord(p.units[object - 1], wants);
  if (!isHad && !isWanted) return null;
  const subject = subjectEnding(p, isHad ? object - 2 : object - 1);
  if (subject === null) return null;
  return {
    ...plain,
    at: i,
    from: subject.from,
    to: i + 1,
    lemma: "have us believe",
    text: "believe",
    slant: "doubt",
    form: "verb",
    subject,
    finite: true,
    past: false,
  };
}

/** Where what names a source begins, and where the source does; before 0 where nothing names one. */
type Naming = (p: Passage, i: number) => { readonly from: number; readonly named: number };

const according: Naming = (p, i) => ({ from: p.units[i + 1]?.norm === "to" ? i : -1, named: i + 2 });

const inTheWords: Naming = (p, i) => ({
  from: p.units[i - 2]?.norm === "in" && p.units[i + 1]?.norm === "of" ? i - 2 : -1,
  named: i + 2,
});

/** "To quote Smith", "to slightly misquote Smith". */
const quoting: Naming = (p, i) => {
  const to = (p.units[i - 1]?.norm ?? "").endsWith("ly") ? i - 2 : i - 1;
  const isNamed = p.units[i + 1]?.kind === "name" || isWord(p.units[i + 1], determiners);
  return { from: p.units[to]?.norm === "to" && isNamed ? to : -1, named: i + 1 };
};

const sources: ReadonlyMap<string, Naming> = new Map([
  ["according", according],
  ["words", inTheWords],
  ...["quote", "misquote", "paraphrase", "echo"].map((verb) => [verb, quoting] as const),
]);

/** Whether words are quoted right before a verb of several words, with its subject, or right behind it: "“…,” Dahl went on". */
const isBesideQuote = (p: Passage, i: number, to: number): boolean =>
  p.units[to]?.kind === "quote" ||
  opensQuote(p, to) ||
  p.units[i - 1]?.kind === "quote" ||
  afterUtterance(p, i);

const besideQuote = (p: Passage, i: number): boolean =>
  p.units[i + 1]?.kind === "quote" ||
  p.units[i - 1]?.kind === "quote" ||
  opensQuote(p, i + 1) ||
  (isWord(p.units[i + 1], objectPronouns) && opensQuote(p, i + 2)) ||
  afterUtterance(p, i);

const opensQuote = (p: Passage, mark: number): boolean =>
  isMark(p.units[mark], ":,") && p.units[mark + 1]?.kind === "quote";

/** Whether a subject of a few words alone stands between the verb and words that end as speech does: “He is gone,” the old man laughed. */
function afterUtterance(p: Passage, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const { kind, pair } = p.units[j] ?? {};
    if (kind === "quote" && pair) return endsAsSpeech(p.text, pair);
    if (kind !== "word" && kind !== "name") return false;
  }
  return false;
}

/** The cues of a passage, in order. A coordinated or participial verb takes the subject of the cue before it. */
export function cuesOf(p: Passage): Cue[] {
  const cues: Cue[] = [];
  let [start, main]: [number, Speaker | null | undefined] = [0, undefined];
  let last: Cue | null = null;
  const earlier: Earlier = (at) => {
    if (main === undefined) main = mainSubject(p, start);
    const near =
      last !== null && at - last.at < 40 && !(main !== null && main.from > last.at && main.from < at);
    return near && last !== null ? last.subject : main;
  };
  for (let i = 0; i < p.units.length; i++) {
    if (isMark(p.units[i], ";")) [start, main, last] = [i + 1, undefined, null];
    const cue = cueAt(p, i, earlier);
    if (cue === null) continue;
    cues.push(cue);
    if (cue.form !== "noun" && !cue.passive) last = cue;
  }
  return cues;
}
