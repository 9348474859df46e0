import type { Entity } from "../../src/domain/contest.ts";
import {
  demands,
  firstNames,
  isBodyWord,
  maybePlaceNouns,
  placeNouns,
  placeWords,
  tieWords,
} from "./kind-words.ts";
import { type Group, sum, usesOf } from "./name-groups.ts";
import { isSurnameParticle } from "./name-runs.ts";
import { isAcronym, isTitle } from "./name-words.ts";

/** Shares of a name's uses from which "the" before it makes it a body, and a word of place a place. */
const kindShares = { the: 0.5, place: 0.4 } as const;

/** "British Guiana", "New York", "Communist Russia": whether a pair of words begins as no person's name does. */
const isNoPerson = (words: readonly string[]): boolean => {
  const word = (words[0] ?? "").toLowerCase();
  if (/(?:icans|ians|ists|crats)$/i.test(words.at(-1) ?? "")) return true;
  return placeWords.has(word) || (/(?:ish|ese|ern|[aeio]an|ist|ic)$/.test(word) && !firstNames.has(word));
};

/** "Streets for All", "Keep Leith Moving": three words or more that are tied by others than names are, or that say what to do. */
const isCampaign = (words: readonly string[]): boolean => {
  const [first = "", ...rest] = words.map((word) => word.toLowerCase());
  return words.length > 2 && (rest.some((word) => tieWords.has(word)) || demands.has(first));
};

/** What a name seems to be, by its words and what stands around it. */
export function kindOf(group: Group): Entity["kind"] {
  const uses = usesOf(group);
  const { words } = group;
  if (group.members.some(({ count }) => count.words.length > words.length && isTitle(count.words[0] ?? "")))
    return "person";
  if (isCampaign(words)) return "organisation";
  const places = sum(group, ({ place }) => place);
  const noun = words.length > 1 ? (words.at(-1) ?? "").toLowerCase() : "";
  if (placeNouns.has(noun) || (maybePlaceNouns.has(noun) && places > 0)) return "place";
  if (words.length === 1 && /men$/i.test(words[0] ?? "")) return "group";
  const isBody = words.some((word) => isBodyWord(word.toLowerCase()) || isAcronym(word));
  if (isBody || sum(group, ({ the }) => the) / uses >= kindShares.the) return "organisation";
  if (places / uses >= kindShares.place) return "place";
  const says = sum(group, (count) => count.says) > 0;
  if (words.length > 1 && isNoPerson(words)) return "other";
  const own = words.filter((word) => !isSurnameParticle(word)).length;
  return words.length > 1 && own < 4 ? "person" : says && words.length === 1 ? "person" : "other";
}
