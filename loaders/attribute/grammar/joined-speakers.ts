import { isMark, isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { adverbs, isSomebody } from "../vocabulary/words.ts";
import { headOf } from "./mute-subject.ts";
import { phraseEnding } from "./phrase-ending.ts";
import { phraseStarting } from "./phrase-starting.ts";
import { speakerOver } from "./speaker-over.ts";

const and = new Set(["and"]);
const leads = new Set(["the", "a", "an"]);
const singular = new Set(["has", "is", "was", "does"]);

/** Where a phrase starts, its article included. */
const startOf = (p: Passage, { from }: Speaker): number =>
  isWord(p.units[from - 1], leads) ? from - 1 : from;

const isPerson = (p: Passage, speaker: Speaker | null): speaker is Speaker =>
  speaker !== null &&
  (speaker.kind === "name" || (speaker.kind === "phrase" && isSomebody(headOf(p, speaker)?.norm ?? "")));

/** Whether the verb at `end`, adverbs before it apart, can have one subject alone: "says". */
function isOfOne(p: Passage, end: number): boolean {
  let at = end;
  while (isWord(p.units[at], adverbs)) at++;
  const norm = p.units[at]?.norm ?? "";
  return singular.has(norm) || cueVerb(norm)?.form === "third";
}

/** Several as one speaker: the surface of all, the entity of the first whom the gazetteer knows. */
function joined(p: Passage, first: Speaker, last: Speaker): Speaker | null {
  const over = speakerOver(p, startOf(p, first), last.to, "phrase");
  return over && { ...over, entity: first.entity ?? last.entity };
}

/**
 * "The mayor and her deputy", "Reid, Hale and two members": all of whom the phrase or name `last`, which ends right before the verb at `end`, is the last of;
 * null where it stands alone, as in "Reid left and the clerk said". `opens` tells whether a clause can start at a unit.
 */
export function joinedBefore(
  p: Passage,
  last: Speaker | null,
  end: number,
  opens: (at: number) => boolean,
): Speaker | null {
  if (!isPerson(p, last) || isOfOne(p, end)) return null;
  const link = startOf(p, last) - 1;
  if (!isWord(p.units[link], and)) return null;
  const first = firstBefore(p, link);
  return first !== null && opens(startOf(p, first)) ? joined(p, first, last) : null;
}

/** Whoever stands right before the "and" at `link`, or leads the list that does, or has a name between commas there: "his agent, Ann Dunn, and". */
function firstBefore(p: Passage, link: number): Speaker | null {
  const isNamed = isMark(p.units[link - 1], ",") && p.units[link - 2]?.kind === "name";
  if (isNamed && isMark(p.units[link - 3], ",")) {
    const role = phraseEnding(p, link - 3);
    return isPerson(p, role) && role.to === link - 3 ? role : null;
  }
  let first = phraseEnding(p, isNamed ? link - 1 : link);
  if (!isPerson(p, first) || first.to < (isNamed ? link - 1 : link)) return null;
  for (let at = startOf(p, first); isMark(p.units[at - 1], ","); at = startOf(p, first)) {
    const before = phraseEnding(p, at - 1);
    if (!isPerson(p, before) || before.to !== at - 1) break;
    first = before;
  }
  return first;
}

/** "…, said the mayor and her deputy": both of whom `first` is the first; `first` itself where it stands alone. */
export function joinedAfter(p: Passage, first: Speaker): Speaker {
  if (!isPerson(p, first) || !isWord(p.units[first.to], and)) return first;
  const second = phraseStarting(p, first.to + 1);
  const next = p.units[second?.to ?? 0];
  const ends = next === undefined || next.kind === "punctuation" || next.kind === "quote";
  return isPerson(p, second) && ends ? (joined(p, first, second) ?? first) : first;
}
