import type { Decision } from "../decision.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { firstPersons, sayingNouns } from "../vocabulary/words.ts";
import type { Setting } from "./setting.ts";

/** Words that a noun hands to people whom nothing names: "cries of “shame”", "the line that “…”"; null for others. */
export const nobodysWords = (p: Passage, k: number, { words }: Setting): Decision | null =>
  cried(p, k) ?? (words > 3 ? claimedBy(p, k) : null);

const ofNobody = (noun: Unit | undefined): Decision => ({
  kind: "mixed",
  speaker: null,
  cue: noun?.form ?? null,
  slant: "neutral",
  rule: "mixed:noun",
});

/** "The line that “…”": words that a noun of saying before "that" hands to somebody whom nothing names; null where they are the writer's. */
function claimedBy(p: Passage, k: number): Decision | null {
  const noun = p.units[k - 2];
  if (!isWord(p.units[k - 1], that) || !isWord(noun, sayingNouns)) return null;
  const isOwn = p.units.slice(Math.max(0, k - 5), k - 2).some((u) => isWord(u, firstPersons));
  return isOwn ? null : ofNobody(noun);
}

const that = new Set(["that"]);
const cries = new Set(
  "cry cries chant chants shout shouts call calls cheer cheers jeer jeers murmur murmurs scream screams accusation accusations allegation allegations claims".split(
    " ",
  ),
);

/** Most units of a list of cries. */
const longestList = 30;

/** "Cries of “shame”, “rubbish” and “liar”": words that many call out, whom nothing names; null for others. */
function cried(p: Passage, k: number): Decision | null {
  let at = k - 1;
  const isListed = (u: Unit | undefined): boolean => u?.kind === "quote" || isMark(u, ",") || isWord(u, and);
  while (k - at < longestList && isListed(p.units[at])) at--;
  const noun = p.units[at - 1];
  const isOwn = isWord(p.units[at - 2], ours);
  const isCry = isWord(p.units[at], of) && cries.has(noun?.form.toLowerCase() ?? "") && !isOwn;
  return isCry ? ofNobody(noun) : null;
}

const and = new Set(["and"]);
const of = new Set(["of"]);
const ours = new Set(["my", "our"]);
