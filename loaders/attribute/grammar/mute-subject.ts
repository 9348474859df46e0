import { isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import type { CueForm } from "../vocabulary/cue-verbs.ts";
import {
  accounts,
  determiners,
  looksPlural,
  mute,
  passageNouns,
  pasts,
  plurals,
  prepositions,
  tellsOf,
} from "../vocabulary/words.ts";

/** The last unit of a phrase before what a preposition adds: "wishes" of "the wishes of their owners". */
export function headOf(p: Passage, { from, to }: Speaker): Unit | undefined {
  const units = p.units.slice(from, to);
  const end = units.findIndex((u, i) => i > 0 && isWord(u, prepositions));
  return units.at(end < 0 ? -1 : end - 1);
}

/** Whether a phrase tells of somebody: by the noun that heads it, or by a name in it. */
export const isTold = (p: Passage, phrase: Speaker): boolean =>
  p.units.slice(phrase.from, phrase.to).some((u) => u.kind === "name" && !u.possessive) ||
  tellsOf(headOf(p, phrase)?.norm ?? "");

/** Verbs whose subject as often shows or needs as says: "the facts demand that". */
export const loose: ReadonlySet<string> = new Set([
  "make clear",
  ..."demand confirm suggest promise indicate explain find imply signal justify require remind assure convince persuade show reveal maintain".split(
    " ",
  ),
]);

/** Adjectives before what is then a noun: "the best estimates", "separate reports". */
const attributes = new Set(
  "best worst latest first last recent annual official separate false true various conflicting early own such".split(
    " ",
  ),
);

/** "A scary thought that": an adjective before what is then a noun, where nobody is named who thinks. */
const isOfThought = (p: Passage, subject: Speaker): boolean =>
  subject.to - subject.from > 1 &&
  isWord(p.units[subject.from], determiners) &&
  !looksPlural(p.units[subject.to - 1]?.norm ?? "") &&
  !isTold(p, subject);

/**
 * Whether what stands before a verb does not say: a thing before a verb that does not need somebody, and in the singular a plural
 * before what is then no verb ("many claims").
 */
export function isMute(p: Passage, subject: Speaker, lemma: string, form: CueForm): boolean {
  if (subject.kind === "name") return false;
  if (subject.kind === "pronoun") return subject.surface.toLowerCase() === "it" && loose.has(lemma);
  const [first, last] = [p.units[subject.from], p.units[subject.to - 1]];
  if (isWord(last, mute) || (subject.to - subject.from > 1 && isWord(first, pasts))) return true;
  // "The records made it clear that": they show it.
  const head = headOf(p, subject)?.norm ?? "";
  if (lemma === "make clear" && accounts.has(head) && !passageNouns.has(head)) return true;
  if (loose.has(lemma) && !isWord(last, determiners) && !isTold(p, subject)) return true;
  if (lemma === "think" && form === "past" && isOfThought(p, subject)) return true;
  return form === "third" && (isWord(first, plurals) || isWord(last, attributes));
}
