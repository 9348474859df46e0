import { agrees } from "./agreement.ts";
import type { CueForm, CueVerb } from "./cue-verbs.ts";
import { headOf, isMute, isTold } from "./mute-subject.ts";
import { objectAt, phraseEnding, phraseStart, phraseStarting, speakerOver } from "./noun-phrase.ts";
import { ownerOf } from "./owner.ts";
import type { Speaker } from "./speaker.ts";
import { type Run, subjectEnding, verbRun } from "./subject.ts";
import { endsAsSpeech, isMark, isWord, type Passage, type Unit } from "./unit.ts";
import {
  beForms,
  bodyWords,
  conjunctions,
  days,
  determiners,
  expletives,
  finite,
  firstPersons,
  isSomebody,
  looksPlural,
  objectPronouns,
  pasts,
  prepositions,
  pronouns,
  relatives,
  sayingNouns,
  times,
  writings,
} from "./words.ts";

const that = new Set(["that"]);
const by = new Set(["by"]);
const who = new Set(["who"]);
/** Words before "saying" that leave its subject to the clause before. */
export const linked = new Set(["by", "in", "for", "after", "before", "while", "when", "without", "as"]);
/** Words before "to" that leave unsaid what they speak of. */
const wishes = new Set(
  `want wants wanted wanting like need needs needed try tries tried trying have has had ought able unable
  going likely refuse refuses refused fail fails failed failing hard tempted free decline declines declined easy
  ready happy willing reluctant hope hopes hoped wish wishes wished dare dared want tend tends supposed expected asked
  told urged forced allowed it`.split(/\s+/),
);

/** The subject of a reporting verb and how it stands to it. */
export interface Source {
  readonly subject: Speaker | null;
  readonly finite: boolean;
  readonly inverted?: boolean;
  readonly passive?: boolean;
  /** The subject belongs to an earlier verb and stands outside this clause. */
  readonly shared?: boolean;
}

/** The agent of a passive within a few words: "was called a fraud by the treasurer". */
function agent(p: Passage, verb: number): Speaker | null {
  for (let i = verb + 1; i < Math.min(p.units.length, verb + 10); i++) {
    if (isMark(p.units[i], ",;:.!?")) return null;
    if (isWord(p.units[i], by)) return phraseStarting(p, i + 1);
  }
  return null;
}

const perceived = new Set("hear hears heard hearing watch watched watching see saw seen".split(" "));

/** "I heard Dahl say": a base form that somebody was heard to say. */
const isHeard = (p: Passage, { from }: Speaker): boolean => isWord(p.units[from - 1], perceived);

/** A verb in its place, with what stands before it. */
export interface Place {
  readonly p: Passage;
  readonly i: number;
  readonly verb: CueVerb;
  readonly form: CueForm;
  readonly run: Run;
  /** The subject that the sentence has before a unit. */
  readonly earlier: (at: number) => Speaker | null;
}

/** "was called reckless by", "described as", "accused of": whoever "by" names speaks. */
function isPassive({ p, i, verb, form, run }: Place): boolean {
  if (run.be && form !== "ing" && form !== "base") return true;
  // "Commented on during the hearings"
  if (form === "past" && isWord(p.units[i + 1], prepositions) && isWord(p.units[i + 2], prepositions))
    return true;
  if (run.from !== i || form !== "past") return false;
  const before = p.units[i - 1];
  const isBy = isWord(p.units[i + 1], by) || (p.units[i + 1]?.kind === "word" && isWord(p.units[i + 2], by));
  if (isBy && before?.kind === "word" && !isWord(before, pronouns) && !isSomebody(before.norm)) return true;
  if (verb.lemma === "accuse") return isWord(p.units[i + 1], new Set(["of", "by"]));
  if (verb.takes !== "phrase" || !isWord(p.units[i + 1], new Set(["as", "by"])) || verb.lemma === "speak")
    return false;
  const left = p.units[i - 1];
  return !(left?.kind === "name" || isWord(left, pronouns)) || agent(p, i) !== null;
}

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

/** "It is hoped and believed": the verb before the conjunction at `at` is in the passive. */
const isPassiveBefore = (p: Passage, at: number): boolean =>
  /ed$/.test(p.units[at - 1]?.norm ?? "") && isWord(p.units[at - 2], beForms);

/** Verbs before "saying" whose subject says it: "they keep saying". */
const aspects = new Set(
  "keep keeps kept start starts started begin begins began continue continues continued".split(" "),
);

/** The subject of "saying": the noun it follows, or the one that the sentence already has. */
function participle({ p, i, run, earlier }: Place): Source | undefined {
  const left = p.units[run.from - 1];
  const isOne = isWord(left, new Set(["one"])) && isWord(p.units[run.from - 2], new Set(["with"]));
  const isLed = isWord(left, determiners) || left?.norm === "any";
  if (left?.possessive || (isLed && !isOne)) return undefined;
  if (sayingNouns.has(p.units[i]?.norm ?? "") && left?.kind === "word" && !linked.has(left.norm))
    return undefined;
  const bound = left?.kind === "word" && (linked.has(left.norm) || conjunctions.has(left.norm));
  const noun = left?.kind === "word" || (left?.kind === "name" && !left.possessive);
  if (bound && isOwnClause(p, run.from)) return undefined;
  // "It was made worse by declaring": nobody is named who does it.
  if (isWord(left, by) && isDone(p, run.from - 1)) return { subject: null, finite: false, shared: true };
  const quoted = isWord(left, as) ? relayed(p, run.from - 2) : null;
  if (quoted !== null && p.units.slice(Math.max(0, run.from - 10), run.from).some((u) => isWord(u, relays)))
    return { subject: quoted, finite: false };
  const attending = withSubject(p, run.from);
  if (attending !== null) return { subject: oneOf(attending), finite: false };
  const relative = isMark(left, ",")
    ? (relativeBefore(p, run.from - 1) ?? sensedBefore(p, run.from - 1))
    : null;
  if (bound || !noun) return { subject: relative ?? earlier(i), finite: false, shared: true };
  if (isWord(left, prepositions)) return undefined;
  const near = oneOf(shouting(p, subjectEnding(p, run.from)));
  const main = near === null || isWithin(p, near) || isIssued(p, near) ? earlier(i) : null;
  return main === null ? { subject: near, finite: false } : { subject: main, finite: false, shared: true };
}

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
    if (!isWord(u, new Set(["with"]))) continue;
    const subject = i === 0 || isMark(p.units[i - 1], ",—–") ? phraseStarting(p, i + 1) : null;
    const between = subject === null ? [] : p.units.slice(subject.to, end);
    return subject?.kind === "name" && between.length > 0 && between.every(isWhenOrHow) ? subject : null;
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

const as = new Set(["as"]);
/** Verbs that hand on what another said: "reports Reid as saying". */
const relays = new Set(
  "report reports reported present presents presented quote quotes quoted cite cites cited remember remembers remembered".split(
    " ",
  ),
);

/** "Reid was quoted as saying": whom a verb that hands on what another said is about, where it is passive and "as" stands at `at`. */
const quotedAs = (p: Passage, at: number): Speaker | null =>
  isWord(p.units[at], as) && isWord(p.units[at - 1], relays) && isWord(p.units[at - 2], beForms)
    ? subjectEnding(p, verbRun(p, at - 1).from)
    : null;

/** The name or object at `at` of a verb that hands on what another said. */
const relayed = (p: Passage, at: number): Speaker | null =>
  p.units[at]?.kind === "name" ? phraseEnding(p, at + 1) : objectAt(p, at);

/** Whom a relative that begins shortly before the conjunction or comma at `at` tells of: "the pensioner who stood up and"; null where none does. */
function relativeBefore(p: Passage, at: number): Speaker | null {
  for (let i = at - 1; i > 0 && at - i < 12; i--) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return null;
    // "…, who is the chair, saying": a description, past which the main clause goes on.
    if (isWord(p.units[i], who))
      return isMark(p.units[i - 1], ",") && isWord(p.units[i + 1], beForms) ? null : subjectEnding(p, i + 1);
  }
  return null;
}

const unders = new Set("as while when because if until once although though since whereas".split(" "));

/** Whom a clause under "as" and its like tells of that the conjunction at `at` carries on: "as the public becomes calmer or says"; null where none does. */
function underBefore(p: Passage, at: number): Speaker | null {
  for (let i = at - 1; i > 0 && at - i < 12; i--) {
    if (p.units[i]?.kind === "punctuation" || p.units[i]?.kind === "quote") return null;
    if (!isWord(p.units[i], unders)) continue;
    if (p.units[i + 1]?.kind === "name") return speakerOver(p, i + 1, i + 2, "name");
    if (!isWord(p.units[i + 1], determiners)) return null;
    const head = [i + 2, i + 3].find((j) => j < at && isSomebody(p.units[j]?.norm ?? ""));
    return head === undefined ? null : speakerOver(p, i + 1, head + 1, "phrase");
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

/** Whether the clause before `end` is nobody else's to say: "it is right to", "I am pleased to", "let me begin by". */
function isOwnClause(p: Passage, end: number): boolean {
  const last = isMark(p.units[end - 1], ",") ? end - 2 : end - 1;
  for (let i = last; i >= 0 && end - i < 16; i--) {
    const u = p.units[i];
    if (u?.kind === "punctuation" || u?.kind === "quote") return false;
    if (isWord(u, expletives) || isWord(u, firstPersons)) return true;
  }
  return false;
}

/** Verbs that make somebody do what follows. */
const causes = new Set(
  "lead leads leading led prompt prompts prompting prompted cause causes causing caused provoke provokes provoking provoked drive drives driving drove".split(
    " ",
  ),
);

/** Whom a verb before makes say it: "leading Reid to accuse"; null where none does. */
function madeTo(p: Passage, end: number): Speaker | null {
  const subject = phraseEnding(p, end);
  return subject !== null && isWord(p.units[subject.from - 1], causes) ? subject : null;
}

const goes = new Set(["go", "goes", "going", "gone", "went"]);
const on = new Set(["on"]);

/** "It went on to say": who or what goes on; null where nothing does. */
const goingOn = (p: Passage, to: number): Speaker | null =>
  isWord(p.units[to - 1], on) && isWord(p.units[to - 2], goes)
    ? subjectEnding(p, verbRun(p, to - 2).from)
    : null;

const haves = new Set(["have", "has", "had"]);
const whats = new Set(["what", "whatever"]);

/** "used the visit to say", "what Dahl has to say": said, unless the words before only wish it or speak for nobody else. */
function infinitive({ p, i, form, run, earlier }: Place): Source | undefined {
  const left = p.units[run.from - 1];
  const obliged = isWord(p.units[run.from], haves) ? subjectEnding(p, run.from) : null;
  if (obliged !== null && isWord(p.units[obliged.from - 1], whats)) return { subject: obliged, finite: true };
  const made = run.modal || form !== "base" ? null : madeTo(p, run.from);
  if (made !== null) return { subject: made, finite: false };
  const carriedOn = form === "base" ? goingOn(p, run.from) : null;
  if (carriedOn !== null) return { subject: carriedOn, finite: false };
  const wished =
    isWord(left, pronouns) || isWord(left, wishes) || isWord(left, objectPronouns) || isWord(left, beForms);
  return wished || run.modal || form !== "base" || isOwnClause(p, run.from)
    ? undefined
    : { subject: earlier(i), finite: false, shared: true };
}

/** "Cried one professor after a while: “…”": whether a mark and a quotation close the clause of the verb at `at`. */
function introduces(p: Passage, at: number): boolean {
  const mark = p.units
    .slice(at, at + 30)
    .findIndex(
      (u, i, clause) => isMark(u, ":,") && (i === clause.length - 1 || p.units[at + i + 1]?.kind === "quote"),
    );
  return mark > 0 && p.units[at + mark + 1]?.kind === "quote";
}

/** "…," said Smith. */
function inverted({ p, i, verb, form, run }: Place): Source | undefined {
  const left = p.units[i - 1];
  if (i === 0 && form === "past" && introduces(p, i)) {
    const first = phraseStarting(p, 1);
    if (first !== null) return { subject: oneOf(first), finite: true, inverted: true };
  }
  const isPlural = form === "base" && left?.kind === "quote" && isSeveral(p, i + 1);
  if (run.from !== i || (form !== "past" && form !== "third" && !isPlural)) return undefined;
  if (left?.kind !== "quote" && !isMark(left, ",—–")) return undefined;
  const subject = phraseStarting(p, i + 1);
  if (subject === null || (subject.kind === "pronoun" && !closes(p, subject))) return undefined;
  if (subject.kind === "pronoun" && left?.kind !== "quote" && p.units[i - 2]?.kind !== "quote")
    return undefined;
  if (verb.lemma !== "say" && subject.kind === "phrase" && left?.kind !== "quote" && !isTold(p, subject))
    return undefined;
  // "“The Old Ferry” suggests new ways": a title that is the subject.
  const isTitle = left?.kind === "quote" && left.pair !== null && !endsAsSpeech(p.text, left.pair);
  if (isTitle && subject.kind === "phrase" && !isTold(p, subject) && !closes(p, subject)) return undefined;
  const reports = left?.kind === "quote" || p.units[i - 2]?.kind === "quote" || closes(p, subject);
  return reports ? { subject: oneOf(subject), finite: true, inverted: true } : undefined;
}

/** "“…” say his supporters": whether a phrase for several stands at `at`. */
function isSeveral(p: Passage, at: number): boolean {
  const phrase = phraseStarting(p, at);
  return phrase?.kind === "phrase" && looksPlural(headOf(p, phrase)?.norm ?? "");
}

/** "…," says one; "with one accusing her of": one of those told of, not anyone. */
function oneOf<S extends Speaker | null>(subject: S): S | Speaker {
  return subject?.kind === "pronoun" && /^one$/i.test(subject.surface)
    ? { ...subject, kind: "phrase" }
    : subject;
}

/** Verbs whose past is as well a state of mind: "convinced that it is right, I". */
const moods = new Set(["convince", "persuade", "satisfy"]);

const recent = new Set(["last", "this"]);
/** Verbs that report where a clause with "that" follows, and else are of other things: "held the baby", "ruled the waves". */
const verdicts = new Set(["find", "hold", "rule"]);

/** Whether "that" and a clause follow, at once or after where or when: "ruled on Monday 8 May that the council". */
function opensVerdict(p: Passage, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const unit = p.units[at];
    if (isWord(unit, that)) {
      const next = p.units[at + 1];
      return next?.kind !== "word" || opensPhrase(next) || next.norm.endsWith("s");
    }
    const isWhen =
      unit?.kind === "name" ||
      (unit?.kind === "word" &&
        (prepositions.has(unit.norm) ||
          days.has(unit.norm) ||
          times.has(unit.norm) ||
          recent.has(unit.norm) ||
          /^\p{N}/u.test(unit.form)));
    if (!isWhen) return false;
  }
  return false;
}

const opensPhrase = ({ norm }: Unit): boolean =>
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
  const { p, i, verb, form, run, earlier } = place;
  if (verdicts.has(verb.lemma) && !opensVerdict(p, i + 1)) return undefined;
  // "At the risk of being accused of it, I": nobody has said so.
  if (isWord(p.units[run.from], new Set(["being"])) && isWord(p.units[run.from - 1], prepositions))
    return undefined;
  if (isPassive(place)) {
    // "They are convinced that it is right": a state of mind.
    if (moods.has(verb.lemma) && isWord(p.units[i + 1], that)) return undefined;
    return { subject: agent(p, i), finite: true, passive: true };
  }
  const own = contracted(place);
  if (own !== null) return { subject: own, finite: true };
  const quoted = form === "ing" ? quotedAs(p, run.from - 1) : null;
  if (quoted !== null) return { subject: quoted, finite: true };
  const going = isWord(p.units[run.from - 1], aspects) ? subjectEnding(p, run.from - 1) : null;
  if (form === "ing" && going !== null) return { subject: going, finite: true };
  if (form === "ing" && !run.be) return participle(place);
  if (run.infinitive) return infinitive(place);
  const after = inverted(place);
  if (after !== undefined) return after;
  const left = p.units[run.from - 1];
  if (isWord(left, conjunctions) && form === "past" && isPassiveBefore(p, run.from - 1))
    return { subject: null, finite: true, passive: true };
  if (isWord(left, conjunctions))
    return form === "base" || (form === "past" && moods.has(verb.lemma))
      ? undefined
      : {
          subject: relativeBefore(p, run.from - 1) ?? underBefore(p, run.from - 1) ?? earlier(i),
          finite: true,
          shared: true,
        };
  const subject = subjectEnding(p, run.from);
  if (subject === null && isMark(left, ",") && form === "past" && verb.takes === "clause")
    return { subject: isDeed(p, run.from, i) ? earlier(i) : null, finite: true, shared: true };
  if (subject === null || (form === "base" && !agrees(p, subject, run) && !isHeard(p, subject)))
    return undefined;
  if (isMute(p, subject, verb.lemma, form) || isOfAll(p, run.from, subject, form)) return undefined;
  // "Nor is it believed that": a question or turn of the passive, which names nobody.
  if (subject.kind === "pronoun" && form === "past" && isWord(p.units[subject.from - 1], beForms))
    return { subject: null, finite: true, passive: true };
  if (verb.lemma === "find" && subject.kind !== "phrase" && !isBody(p, subject)) return undefined;
  return { subject, finite: true };
}

/** "They are as stubborn as the Baptists, which suggests that": whether a relative in the singular is about all that stands before it, not about several. */
const isOfAll = (p: Passage, end: number, subject: Speaker, form: CueForm): boolean =>
  form === "third" && isWord(p.units[end - 1], which) && looksPlural(subject.surface.toLowerCase());

const which = new Set(["which"]);

/** "The Electoral Commission": a body by the noun that ends its name. */
const isBody = (p: Passage, { kind, to }: Speaker): boolean =>
  kind === "name" && bodyWords.has(p.units[to - 1]?.norm ?? "");

/** Whether an inverted clause closes the passage: "The plan is dead, said Smith." */
const closes = (p: Passage, subject: Speaker): boolean =>
  subject.to >= p.units.length - 1 || isMark(p.units[subject.to], ",.;");
