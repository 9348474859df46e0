import type { Cue } from "../cues/cue.ts";
import { phraseStart } from "../grammar/phrase-start.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { conjunctions, determiners, finite, prepositions, pronouns } from "../vocabulary/words.ts";

const turns = new Set(["but", "while", "whereas", "although", "though"]);

const but = new Set(["but"]);

/** Words that open a clause before the main one. */
const opening = new Set(
  "while whilst when whenever wherever if unless as although though because since whereas before after until once".split(
    " ",
  ),
);

const where = new Set(["where"]);

/** Words of two that open such a clause: "every time", "the moment", "now that". */
const openingPairs = new Map([
  ["time", new Set(["every", "each", "next", "last"])],
  ["moment", new Set(["the"])],
  ["that", new Set(["now", "given"])],
]);

/** Whether a clause before the main one starts at `at`. */
const opensUnder = (p: Passage, at: number): boolean => {
  const left = p.units[at - 1];
  const before = left?.kind === "word" ? openingPairs.get(left.norm) : undefined;
  // "Where Smith says that it was late, I say", not "the hall, where Smith says".
  const isWhere =
    isWord(left, where) && (p.units[at - 2] === undefined || isWord(p.units[at - 2], conjunctions));
  return isWord(left, opening) || isWhere || (before !== undefined && isWord(p.units[at - 2], before));
};

/**
 * Whether the cue stands in a clause before the main one, which begins after the next comma: "When they say no, you", "When she stands up
 * and says no, you".
 */
export function isUnder(p: Passage, { from, at, subject }: Cue): boolean {
  if (opensUnder(p, from)) return true;
  if (subject === null || subject.to > at) return false;
  const start = [subject.from, phraseStart(p.units, subject.from)].find((i) => opensUnder(p, i));
  return (
    start !== undefined && isFirst(p, start) && !p.units.slice(subject.to, at).some((u) => isMark(u, ",;"))
  );
}

/** Whether no main clause stands before the one under "when" whose subject starts at `at`, unlike in "The members cheered when she won and said". */
function isFirst(p: Passage, at: number): boolean {
  let i = at - 1;
  while (p.units[i]?.kind === "word" && (opensUnder(p, i + 1) || opensUnder(p, i + 2))) i--;
  return p.units[i] === undefined || p.units[i]?.kind === "punctuation" || isWord(p.units[i], conjunctions);
}

/** Whether a report ends between units: at a semicolon, or a comma and a turn of the sentence. */
export function isCut(p: Passage, from: number, to: number, ends = turns): boolean {
  for (let i = from; i < to; i++) {
    if (isMark(p.units[i], ";") || opensContrast(p, i)) return true;
    const goes = goesOnBut(p, i + 1) || isOwnWords(p, i + 2) || isAside(p, i + 1, to);
    if (isMark(p.units[i], ",") && isWord(p.units[i + 1], ends) && !goes) return true;
  }
  return false;
}

/** "She says later, but still in the first act, “…”": whether "but" at `at` opens an aside that ends with the comma before `to`. */
const isAside = (p: Passage, at: number, to: number): boolean =>
  isWord(p.units[at], but) &&
  isMark(p.units[to - 1], ",") &&
  to - at < longestAside &&
  !p.units.slice(at, to).some((u) => isWord(u, finite));

const longestAside = 11;

/** "He said they were out, but “I ordered more”": whether a quotation in the first person stands at `at`. */
const isOwnWords = ({ text, units }: Passage, at: number): boolean => {
  const pair = units[at]?.pair;
  return pair != null && /^\W?(?:I|We)\b/.test(text.slice(pair.start, pair.start + 4));
};

/** "He said it was over while Mr Reid plumped for more": whether a clause about somebody else who is named opens. */
const opensContrast = (p: Passage, at: number): boolean =>
  isWord(p.units[at], contrasts) && p.units[at + 1]?.kind === "name" && !p.units[at + 1]?.possessive;

const contrasts = new Set(["while", "whilst", "whereas"]);

/** "…, but had lost", "…, but that it had lost": whether the clause after "but" at `at` has no subject of its own or opens as the report did, so that the report goes on. */
export const goesOnBut = (p: Passage, at: number): boolean => {
  if (!isWord(p.units[at], but)) return false;
  const [first, second] = [p.units[at + 1], p.units[at + 2]];
  const opens =
    second?.kind === "name" ||
    second?.kind === "quote" ||
    isMark(second, ",") ||
    isWord(second, determiners) ||
    isWord(second, pronouns);
  // "Not 700, but of 1,700"
  const isNot = p.units.slice(Math.max(0, at - 8), at).some((u) => isWord(u, nots));
  return (
    (isWord(first, finite) && !isWord(second, pronouns)) ||
    (isWord(first, that) && opens) ||
    (isNot && isWord(first, prepositions))
  );
};

const that = new Set(["that"]);

const nots = new Set(["not"]);

/** What the main clause starts with after one that is under "when" and its like; one under "as" reports the main clause. */
const mainStarts = new Set([...turns, ...pronouns, "nobody", "everybody", "everyone", "there"]);

/** Whether the report of a cue has ended before unit `k`: at a semicolon, a turn, or the main clause after one under "when". */
export const isOver = (p: Passage, cue: Cue, k: number): boolean => {
  const leads = isUnder(p, cue) && p.units[cue.from - 1]?.norm !== "as";
  return isCut(p, cue.to, k, leads ? mainStarts : turns) || (leads && opensMain(p, cue.to, k));
};

/** "Though he repeated it, the “ordinary” members are": whether a phrase right after a comma that holds the quotation at `k`, or ends before it, is the subject of the main clause. */
function opensMain(p: Passage, from: number, k: number): boolean {
  for (let i = k - 1; i > from; i--) {
    if (!isMark(p.units[i], ",") || !isWord(p.units[i + 1], determiners)) continue;
    return p.units.slice(i + 1, i + 12).some((u) => isWord(u, finite));
  }
  return false;
}
