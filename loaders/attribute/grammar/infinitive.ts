import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isWriter, type Speaker } from "../speakers/speaker.ts";
import { beForms, conjunctions, finite, objectPronouns, pronouns } from "../vocabulary/words.ts";
import { isOwnClause } from "./own-clause.ts";
import { phraseEnding } from "./phrase-ending.ts";
import type { Place, Source } from "./place.ts";
import { subjectEnding } from "./subject.ts";
import { verbRun } from "./verb-run.ts";

/** Words before "to" that leave unsaid what they speak of. */
const wishes = new Set(
  `want wants wanted wanting like need needs needed try tries tried trying have has had ought able unable
  going likely refuse refuses refused fail fails failed failing hard tempted free decline declines declined easy
  ready happy willing reluctant hope hopes hoped wish wishes wished dare dared want tend tends supposed expected asked
  told urged forced allowed it`.split(/\s+/),
);

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

const calls = new Set(
  "rang phoned called texted emailed wrote messaged rings phones calls texts emails writes".split(" "),
);
const whomCalled = new Set([...objectPronouns, "to", "back", "in", "round", "up"]);

/** "My sister rang to say", "a friend wrote to me to say": who gets in touch to say what follows; null where nobody does. */
function callerOf(p: Passage, to: number): Speaker | null {
  let verb = to - 1;
  while (to - verb < 4 && isWord(p.units[verb], whomCalled)) verb--;
  if (!isWord(p.units[verb], calls)) return null;
  const subject = subjectEnding(p, verbRun(p, verb).from);
  return subject !== null && !isWriter(subject) ? subject : null;
}

const undone = new Set(
  "fail fails failed failing refuse refuses refused refusing decline declines declined declining".split(" "),
);

/** Most units between what somebody did not do and the last of it. */
const longestList = 24;

/** "Failed to act, to listen or to ask who paid": whether the "to" at unit `to` goes on with a list of what somebody did not do. */
function isLeftUndone(p: Passage, to: number): boolean {
  const left = p.units[to - 1];
  if (!isMark(left, ",") && !isWord(left, conjunctions)) return false;
  for (let i = to - 2; i > 0 && to - i < longestList; i--) {
    if (p.units[i]?.kind === "quote" || isMark(p.units[i], ".;:—–") || isWord(p.units[i], finite))
      return false;
    if (isWord(p.units[i], undone)) return p.units[i + 1]?.norm === "to";
  }
  return false;
}

const haves = new Set(["have", "has", "had"]);

const whats = new Set(["what", "whatever"]);

const amounts = new Set(["enough", "sufficient"]);
const showing = new Set(["indicate", "imply", "signal", "reveal", "confirm", "show", "prove"]);
const longestAmount = 5;

/** "Enough boats to indicate that he can swim": whether the verb tells what so much of a thing would show; not "honest enough to reveal that". */
const isAmount = (p: Passage, to: number): boolean =>
  !isWord(p.units[to - 1], amounts) &&
  p.units.slice(Math.max(0, to - longestAmount), to - 1).some((unit) => isWord(unit, amounts));

/** "used the visit to say", "what Dahl has to say": said, unless the words before only wish it or speak for nobody else. */
export function infinitive({ p, i, verb, form, run, earlier }: Place): Source | undefined {
  const left = p.units[run.from - 1];
  const obliged = isWord(p.units[run.from], haves) ? subjectEnding(p, run.from) : null;
  if (obliged !== null && isWord(p.units[obliged.from - 1], whats)) return { subject: obliged, finite: true };
  const made = run.modal || form !== "base" ? null : madeTo(p, run.from);
  if (made !== null) return { subject: made, finite: false };
  if (showing.has(verb.lemma) && isAmount(p, run.from)) return undefined;
  const sender = form === "base" && !run.modal ? callerOf(p, run.from) : null;
  if (sender !== null) return { subject: sender, finite: true };
  const carriedOn = form === "base" ? goingOn(p, run.from) : null;
  if (carriedOn !== null) return { subject: carriedOn, finite: false };
  // "Try to explain": a capital at the sentence's start makes a name of the verb.
  const isFirst = run.from === 1 && wishes.has(left?.norm ?? "");
  const wished =
    isFirst ||
    isWord(left, pronouns) ||
    isWord(left, wishes) ||
    isWord(left, objectPronouns) ||
    isWord(left, beForms);
  return wished || run.modal || form !== "base" || isLeftUndone(p, run.from) || isOwnClause(p, run.from)
    ? undefined
    : { subject: earlier(i), finite: false, shared: true };
}
