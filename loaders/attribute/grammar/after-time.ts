import { isWord, type Passage, type Unit } from "../marks/unit.ts";
import { days, determiners, pronouns, times } from "../vocabulary/words.ts";
import { timeLeads } from "./that-clause.ts";

/** "Said on Tuesday the vote", "announced last week she": the unit after a time; `at` where none stands there. */
export function afterTime(p: Passage, at: number): number {
  if (isThatTime(p, at)) return at + 2;
  const from = isWord(p.units[at], onOrIn) ? at + 1 : at;
  const day = p.units[from];
  if (day !== undefined && (day.kind === "word" || day.kind === "name") && days.has(day.norm))
    return isWord(p.units[from + 1], times) || isYear(p.units[from + 1]) ? from + 2 : from + 1;
  if (isWord(day, the) && isWord(p.units[from + 1], others) && isWord(p.units[from + 2], times))
    return from + 3;
  return isWord(day, timeLeads) && isWord(p.units[from + 1], times) ? from + 2 : at;
}

/** "Claimed that morning that", "said that night he": a time, not a clause. */
export function isThatTime(p: Passage, at: number): boolean {
  const next = p.units[at + 2];
  const opens = next?.kind === "name" || [that, determiners, pronouns].some((words) => isWord(next, words));
  return isWord(p.units[at], that) && isWord(p.units[at + 1], times) && opens;
}

const that = new Set(["that"]);

const isYear = (u: Unit | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(u?.form ?? "");

const the = new Set(["the"]);

const onOrIn = new Set(["on", "in"]);

const others = new Set(["next", "following", "same", "other", "previous"]);
