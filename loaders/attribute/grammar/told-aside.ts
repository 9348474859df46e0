import type { Cue } from "../cues/cue.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { adverbs, finite, nominatives } from "../vocabulary/words.ts";
import { hasVerb, opensClause } from "./opens-clause.ts";

const that = new Set(["that"]);
/** What may stand between a verb of saying and an aside or a colon: whom it was said to, and how. */
const between = new Set("it me us him her them more rather very most quite".split(" "));
const isManner = (u: Unit | undefined): boolean =>
  u?.kind === "word" && u.norm.length > 4 && u.norm.endsWith("ly");

const longestAside = 16;
/** Marks that open an aside, with those that close it. */
const asides = [
  ["(", ")"],
  ["–—-", "–—-"],
  [",", ","],
] as const;

/** Unit after an aside between two commas, dashes or brackets at `at`; `at` where none stands there, or where it holds a quotation or another sentence. */
export function pastAside({ units }: Passage, at: number): number {
  const closing = asides.find(([opening]) => isMark(units[at], opening))?.[1];
  if (closing === undefined) return at;
  for (let i = at + 1; i < Math.min(units.length, at + longestAside); i++) {
    if (units[i]?.kind === "quote" || isMark(units[i], ".;:")) return at;
    if (isMark(units[i], closing)) return i + 1;
  }
  return at;
}

/** Whether a clause stands at `at`: "the road is", "members had", not the rest of "that small kingdom for years". */
const opensReport = (p: Passage, at: number): boolean => opensClause(p.units[at]) || hasVerb(p, at);

/**
 * First unit of a reported clause that something parts from its verb: behind the "that" after an aside ("said – I was there – that it would
 * last"), or behind a colon ("put it bluntly: nobody will"). -1 where neither stands there.
 */
export function afterAside(p: Passage, cue: Cue): number {
  const { units } = p;
  let at = cue.passive ? Math.max(cue.to, cue.subject?.to ?? 0) : cue.to;
  while (isWord(units[at], between) || isWord(units[at], adverbs) || isManner(units[at])) at++;
  if (isMark(units[at], ":")) return isReportAfterColon(p, cue, at + 1) ? at + 1 : -1;
  const end = pastAside(p, cue.takes === "person" ? addresseeEnd(p, at) : at);
  return end > at && isMark(units[end - 1], ",)–—-") && isWord(units[end], that) && opensReport(p, end + 1)
    ? end + 1
    : -1;
}

/** Most units of whomever something is told to. */
const longestTold = 6;

/** The mark after whom a verb tells: "told the choir, once they had gone, that"; `at` where anything else than a noun phrase stands there. */
function addresseeEnd({ units }: Passage, at: number): number {
  for (let i = at; i < at + longestTold; i++) {
    if (isMark(units[i], ",(–—")) return i;
    const isPart = units[i]?.kind === "name" || units[i]?.kind === "word";
    if (!isPart || isWord(units[i], finite) || isWord(units[i], that)) return at;
  }
  return at;
}

/** Whether the words after a colon are what somebody said: a clause, not a list and not a quotation. */
const isReportAfterColon = (p: Passage, cue: Cue, from: number): boolean =>
  cue.finite &&
  cue.kind !== "thought" &&
  cue.takes === "clause" &&
  opensClause(p.units[from]) &&
  p.units[from]?.kind !== "quote" &&
  (hasVerb(p, from) || (isWord(p.units[from], nominatives) && p.units[from + 1]?.kind === "word"));
