import { bodyWords } from "../../loaders/attribute/vocabulary/words.ts";
import type { Entity } from "../../src/domain/contest.ts";
import { bodyNouns, firstNames, maybePlaceNouns, placeNouns, placeWords } from "./kind-words.ts";
import { type Group, isAcronym, isTitle, sum, usesOf } from "./name-groups.ts";

/** Shares of a name's uses from which "the" before it makes it a body, and a word of place a place. */
const kindShares = { the: 0.5, place: 0.4 } as const;

/** "British Guiana", "New York", "Communist Russia": whether a pair of words begins as no person's name does. */
const isNoPerson = (words: readonly string[]): boolean => {
  const word = (words[0] ?? "").toLowerCase();
  if (/(?:icans|ians|ists|crats)$/i.test(words.at(-1) ?? "")) return true;
  return placeWords.has(word) || (/(?:ish|ese|ern|[aeio]an|ist|ic)$/.test(word) && !firstNames.has(word));
};

const isBodyWord = (word: string): boolean => bodyWords.has(word) || bodyNouns.has(word);

/** What a name seems to be, by its words and what stands around it. */
export function kindOf(group: Group): Entity["kind"] {
  const uses = usesOf(group);
  const { words } = group;
  if (group.members.some(({ count }) => count.words.length > words.length && isTitle(count.words[0] ?? "")))
    return "person";
  const places = sum(group, ({ place }) => place);
  const noun = words.length > 1 ? (words.at(-1) ?? "").toLowerCase() : "";
  if (placeNouns.has(noun) || (maybePlaceNouns.has(noun) && places > 0)) return "place";
  if (words.length === 1 && /men$/i.test(words[0] ?? "")) return "group";
  const isBody = words.some((word) => isBodyWord(word.toLowerCase()) || isAcronym(word));
  if (isBody || sum(group, ({ the }) => the) / uses >= kindShares.the) return "organisation";
  if (places / uses >= kindShares.place) return "place";
  const says = sum(group, (count) => count.says) > 0;
  if (words.length > 1 && isNoPerson(words)) return "other";
  return words.length > 1 && words.length < 4 ? "person" : says && words.length === 1 ? "person" : "other";
}
