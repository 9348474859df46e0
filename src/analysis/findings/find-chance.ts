import type { Finding } from "../../domain/finding.js";
import { capital } from "../../domain/format.js";
import { inferenceRule } from "../../domain/inference-rule.js";
import { strengthRule } from "../comparison-strength.js";
import { permutationFloor } from "../permutation-floor.js";
import type { KeywordNull } from "../words/keyword-null.js";
import { postsWithWords } from "../words/posts-with-words.js";
import type { TermTable } from "../words/term-table.js";
import { finding } from "./finding.js";
import { wordBase, wordContext } from "./word-base.js";
import { counted, integer, isAre } from "./wording.js";

/**
 * How many keywords the camps give, beside what splits of the posts give that heed no camp; `nulls` holds both. Posts without
 * words are in no split, and the floor of p leaves them out too.
 */
export function findChance(table: TermTable, nulls: KeywordNull | null): Finding {
  const split = postsWithWords(table);
  const floor = permutationFloor(split.target.length, split.reference.length);
  const posts = split.target.length + split.reference.length;
  const base = { ...wordBase(table, "words.chance"), posts };
  const silent = table.target.posts.length + table.reference.posts.length - posts;
  const unsplit =
    silent === 0
      ? ""
      : `${capital(counted(silent, "post"))} with no word that is counted ${isAre(silent)} in no split.`;
  const floored = floor === null ? "" : floorWords(floor);
  if (nulls === null || nulls.splits.length === 0)
    return finding(wordContext(table), {
      ...base,
      strength: "too little to say",
      title: ["the posts can be split in no other way"],
      text: [`There is no other split of the posts to compare the camps with.${floored}`],
      caveat: [unsplit],
    });
  const { observed, splits, atLeast, exact } = nulls;
  const range = splits.map(({ g2 }) => g2).sort((a, b) => a - b);
  const chance = chanceOf(floor, atLeast.g2, splits.length);
  return finding(wordContext(table), {
    ...base,
    estimate: observed.g2,
    low: range[0] ?? null,
    high: range.at(-1) ?? null,
    strength: chance === "seldom" ? "clear in this set" : "too little to say",
    title: [chanceTitle(chance, atLeast.g2)],
    text: [
      `${integer(observed.g2)} ${observed.g2 === 1 ? "term passes" : "terms pass"} the usual log-likelihood threshold between the camps. ${exact ? "Every other split" : "A sample of other splits"} of the same posts, ${integer(splits.length)} in all, gives ${rangeWords(range)}; ${atLeast.g2 === 0 ? "none gives" : `${integer(atLeast.g2)} ${atLeast.g2 === 1 ? "gives" : "give"}`} as many or more.${floored}`,
    ],
    caveat: [
      unsplit,
      "A list of keywords means something only so far as it is longer than the lists that chance makes from the same texts.",
    ],
  });
}

/** Whether splits that heed no camp give as many keywords: too few splits to tell, often, or seldom. */
type Chance = "few splits" | "often" | "seldom";

/** The camps count among the splits, so p is never 0 (Phipson & Smyth 2010). */
function chanceOf(floor: number | null, atLeast: number, splits: number): Chance {
  if (floor === null || floor > inferenceRule.floor) return "few splits";
  return (atLeast + 1) / (splits + 1) <= strengthRule.chance ? "seldom" : "often";
}

function chanceTitle(chance: Chance, atLeast: number): string {
  if (chance === "few splits")
    return "the posts can be split in too few other ways to tell camps from chance";
  if (chance === "often") return "splits that ignore the camps separate as many terms";
  return atLeast === 0
    ? "the camps separate more terms than any other split of the posts"
    : "few splits that ignore the camps separate as many terms";
}

/** `31 to 34`, or `31` where they are all that. */
const rangeWords = (sorted: readonly number[]): string =>
  [...new Set([sorted[0] ?? 0, sorted.at(-1) ?? 0])].map(integer).join(" to ");

const floorWords = (floor: number): string =>
  floor > inferenceRule.floor
    ? ` With these posts no test by post can give a p below ${floor.toFixed(floor < 0.1 ? 3 : 2).replace(/^0/, "")}, so none is printed.`
    : "";
