import { isMark, isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { adverbs, isSomebody, manyOf, relatives } from "../vocabulary/words.ts";
import { headOf } from "./mute-subject.ts";
import { phraseEnding } from "./phrase-ending.ts";
import { phraseStarting } from "./phrase-starting.ts";
import { speakerOver } from "./speaker-over.ts";

const and = new Set(["and"]);
const or = new Set(["or"]);
const leads = new Set(["the", "a", "an"]);
const singular = new Set(["has", "is", "was", "does"]);

/** Where a phrase starts, its article included. */
const startOf = (p: Passage, { from }: Speaker): number =>
  isWord(p.units[from - 1], leads) ? from - 1 : from;

const isPerson = (p: Passage, speaker: Speaker | null): speaker is Speaker =>
  speaker !== null &&
  (speaker.kind === "name" ||
    (speaker.kind === "phrase" && (isSomebody(headOf(p, speaker)?.norm ?? "") || isSomeOf(p, speaker))));

/** "Two of his allies", "one of the clerks": people told by how many they are. */
const isSomeOf = (p: Passage, speaker: Speaker): boolean => {
  const head = headOf(p, speaker)?.norm ?? "";
  const isNumber = manyOf.has(head) || head === "one" || /^\p{N}+$/u.test(head);
  return isNumber && isSomebody(p.units[speaker.to - 1]?.norm ?? "");
};

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
 * null where it stands alone, as in "Reid left and the clerk said". Of "Reid or Hale" nobody is known to speak. `opens` tells whether a clause can start at a
 * unit.
 */
export function joinedBefore(
  p: Passage,
  last: Speaker | null,
  end: number,
  opens: (at: number) => boolean,
): Speaker | null {
  if (!isPerson(p, last)) return null;
  const link = startOf(p, last) - 1;
  const isEither = isWord(p.units[link], or);
  if (!isEither && (!isWord(p.units[link], and) || isOfOne(p, end))) return null;
  const first = firstBefore(p, link);
  if (first === null || !opens(startOf(p, first))) return null;
  const all = joined(p, first, last);
  return all && isEither ? { ...all, entity: null } : all;
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

/** "…, said the mayor and her deputy", "according to Reid, Hale and Dahl": all of whom `first` is the first; `first` itself where it stands alone. */
export function joinedAfter(p: Passage, first: Speaker): Speaker {
  const link = listEnd(p, first);
  if (!isPerson(p, first) || !isWord(p.units[link], and)) return first;
  const last = phraseStarting(p, link + 1);
  const next = p.units[last?.to ?? 0];
  const ends = next === undefined || next.kind === "punctuation" || next.kind === "quote";
  const isList = link > first.to;
  if (!isPerson(p, last) || !ends || (isList && !isNameAlone(p, last))) return first;
  return joined(p, first, last) ?? first;
}

/** Whether a name stands with nothing before it, and nothing about it behind: no "Dahl, who". */
const isNameAlone = (p: Passage, { kind, from, to }: Speaker): boolean =>
  kind === "name" && isWord(p.units[from - 1], and) && !isWord(p.units[to + 1], relatives);

/** Where a list of names that `first` opens has its "and": after "Hale" in "Reid, Hale and Dahl"; the end of `first` where no name follows it. */
function listEnd({ units }: Passage, { kind, to }: Speaker): number {
  let at = to;
  if (kind !== "name") return at;
  while (isMark(units[at], ",") && units[at + 1]?.kind === "name" && !units[at + 1]?.possessive) at += 2;
  return at;
}
