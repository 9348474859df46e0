import { endsAsSpeech, isMark, isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { auxiliaries, looksPlural } from "../vocabulary/words.ts";
import { joinedAfter } from "./joined-speakers.ts";
import { headOf, isTold } from "./mute-subject.ts";
import { phraseStarting } from "./phrase-starting.ts";
import type { Place, Source } from "./place.ts";
import { speakerOver } from "./speaker-over.ts";

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
export function inverted({ p, i, after, verb, form, run }: Place): Source | undefined {
  const left = p.units[i - 1];
  if (i === 0 && form === "past" && introduces(p, i)) {
    const first = phraseStarting(p, 1);
    if (first !== null) return { subject: oneOf(first), finite: true, inverted: true };
  }
  const isPlural = form === "base" && left?.kind === "quote" && isSeveral(p, after);
  if (run.from !== i || (form !== "past" && form !== "third" && !isPlural)) return undefined;
  if (left?.kind !== "quote" && !isMark(left, ",—–")) return undefined;
  if (isMark(left, ",") && waitsBefore(p, i - 1)) return undefined;
  const subject = subjectFrom(p, after);
  if (subject === null || (subject.kind === "pronoun" && !closes(p, subject))) return undefined;
  if (subject.kind === "pronoun" && left?.kind !== "quote" && p.units[i - 2]?.kind !== "quote")
    return undefined;
  if (verb.lemma !== "say" && subject.kind === "phrase" && left?.kind !== "quote" && !isTold(p, subject))
    return undefined;
  // "“The Old Ferry” suggests new ways": a title that is the subject.
  const isTitle = left?.kind === "quote" && left.pair !== null && !endsAsSpeech(p.text, left.pair);
  if (isTitle && subject.kind === "phrase" && !isTold(p, subject) && !closes(p, subject)) return undefined;
  const reports = left?.kind === "quote" || p.units[i - 2]?.kind === "quote" || closes(p, subject);
  return reports ? { subject: oneOf(named(p, subject)), finite: true, inverted: true } : undefined;
}

const longestAside = 6;

/** "He has never, to my knowledge, answered a letter": whether an auxiliary waits for its verb before the aside that ends at `comma`. */
function waitsBefore(p: Passage, comma: number): boolean {
  let open = comma - 1;
  while (open > comma - longestAside && !isMark(p.units[open], ",")) open--;
  const left = p.units[open - 1];
  return isMark(p.units[open], ",") && (isWord(left, auxiliaries) || left?.norm === "never");
}

/** Whoever is told from `at` on: all whom "and" joins, or "another". */
function subjectFrom(p: Passage, at: number): Speaker | null {
  const first = phraseStarting(p, at) ?? oneMore(p, at);
  return first && joinedAfter(p, first);
}

const others = new Set(["another", "others", "some", "many", "both", "several"]);

/** "…," said another. Null where a noun follows or anything else stands at `at`. */
const oneMore = (p: Passage, at: number): Speaker | null =>
  isWord(p.units[at], others) && (p.units[at + 1] === undefined || p.units[at + 1]?.kind === "punctuation")
    ? speakerOver(p, at, at + 1, "phrase")
    : null;

/** "…, conceded the treasurer, Bill Ansah, “…”": the name that a role is given between two marks. */
function named(p: Passage, subject: Speaker): Speaker {
  const { to, kind } = subject;
  const name = p.units[to + 1];
  const isGiven =
    kind === "phrase" &&
    isTold(p, subject) &&
    isMark(p.units[to], ",") &&
    name?.kind === "name" &&
    (p.units[to + 2] === undefined || isMark(p.units[to + 2], ",.;:"));
  return isGiven ? (speakerOver(p, to + 1, to + 2, "name") ?? subject) : subject;
}

/** "“…” say his supporters": whether a phrase for several stands at `at`. */
function isSeveral(p: Passage, at: number): boolean {
  const phrase = phraseStarting(p, at);
  return phrase?.kind === "phrase" && looksPlural(headOf(p, phrase)?.norm ?? "");
}

/** "…," says one; "with one accusing her of": one of those told of, not anyone. */
export function oneOf<S extends Speaker | null>(subject: S): S | Speaker {
  return subject?.kind === "pronoun" && /^one$/i.test(subject.surface)
    ? { ...subject, kind: "phrase" }
    : subject;
}

/** Whether an inverted clause closes the passage: "The plan is dead, said Smith.", not "Reid, who had lost, said Smith “never asked.”" */
const closes = (p: Passage, subject: Speaker): boolean =>
  (subject.to >= p.units.length - 1 && p.units[subject.to]?.kind !== "quote") ||
  isMark(p.units[subject.to], ",.;");
