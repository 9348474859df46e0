import { clauseStart } from "../grammar/clause-start.ts";
import { mainVerb } from "../grammar/main-verb.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isCut, isOver, isUnder } from "../reports/report-reach.ts";
import { isWriter } from "../speakers/speaker.ts";
import { beForms, finite, relatives } from "../vocabulary/words.ts";
import type { Cue } from "./cue.ts";
import { firstFrom, reach } from "./nearby-cues.ts";

const that = new Set(["that"]);

const and = new Set(["and", "but"]);

const whens = new Set(["while", "whilst", "when", "after", "before", "because", "until"]);

/** "Calling for peace while sitting in a “packed” train": whether a clause of time or reason, or one about somebody else, begins between a verb that takes a fragment and the quotation. */
function isLeft(p: Passage, { takes, to }: Cue, k: number): boolean {
  if (takes !== "phrase" || isMark(p.units[k - 1], ":")) return false;
  // "Dismissed Dahl, who had lost, as “finished”"
  const isBack = isWord(p.units[k - 1], as) && isMark(p.units[k - 2], ",");
  return p.units
    .slice(to, k)
    .some((u, i, between) => isWord(u, whens) || (!isBack && isWord(u, who) && isMark(between[i - 1], ",")));
}

const as = new Set(["as"]);

/** The nearest cue before the quotation at `k` whose report reaches it; null where none does. */
export function cueBefore(p: Passage, cues: readonly Cue[], k: number): Cue | null {
  for (let i = firstFrom(cues, k) - 1; i >= 0; i--) {
    const cue = cues[i];
    if (cue === undefined || k - cue.at > reach) return null;
    if (cue.form === "noun" && (k - cue.to > 8 || isAnswerTo(p, cue, k))) continue;
    if (isLeftBehind(p, cue, k) || hasDone(p, cue, k)) continue;
    const outer = cues[i - 1];
    const teller = [outer, cues[i - 2]].find(
      (c) => c !== undefined && !isOver(p, c, k) && isToldOf(p, c, cue),
    );
    if (teller !== undefined) return teller;
    if (isOver(p, cue, k) || isLeft(p, cue, k) || (cue.negated && k - cue.to > 8)) return null;
    return outer === undefined ? cue : besides(p, outer, cue, k);
  }
  return null;
}

/** What governs a quotation that a cue reaches with another before it: the cue, or the other where that takes the words, or both in one. */
function besides(p: Passage, outer: Cue, cue: Cue, k: number): Cue {
  if (isObject(outer, cue) || isPassedBy(p, outer, cue, k) || isWithinObject(p, outer, cue, k)) return outer;
  if (isDenied(p, outer, cue)) return { ...cue, negated: true };
  if (isWhen(p, outer, cue)) return outer;
  return isInside(p, outer, cue) ? { ...cue, subject: outer.subject, kind: outer.kind } : cue;
}

/** "Suggested the old field, and soon pilots were bringing their “tins”": whether a verb that took a thing is left, for another clause goes on. */
function hasDone(p: Passage, cue: Cue, k: number): boolean {
  if (cue.takes !== "clause" || cue.form !== "verb" || k - cue.to < 6 || isMark(p.units[k - 1], ",:"))
    return false;
  const between = p.units.slice(cue.to, k);
  const joint = between.findIndex((u, i) => isWord(u, and) && isMark(between[i - 1], ","));
  return joint > 0 && between.slice(joint).some((u) => isWord(u, finite)) && clauseStart(p, cue) < 0;
}

const toward = new Set(["to"]);
const of = new Set(["of"]);

/** "Her response to the “timetable”": whether a noun of saying is about what it answers. */
const isAnswerTo = (p: Passage, { lemma, to }: Cue, k: number): boolean =>
  (/^(?:response|reply|answer|rejoinder|appeal)$/.test(lemma) && isWord(p.units[to], toward)) ||
  (lemma === "criticism" && isWord(p.units[to], of) && !isWord(p.units[k - 1], as));

/** "members who are accused of it are a “green light”": whether the clause around the relative one of a cue goes on before the quotation. */
function isLeftBehind(p: Passage, cue: Cue, k: number): boolean {
  const { from, to, takes } = cue;
  const hangs =
    isWord(p.units[from - 1], relatives) || p.units.slice(from, cue.at).some((u) => isWord(u, who));
  if (!hangs) return false;
  if (takes === "clause") {
    const start = clauseStart(p, cue);
    const isGerund = start < 0 && (p.units[to]?.norm ?? "").endsWith("ing");
    if (isGerund) return p.units.slice(to, k).some((u) => isWord(u, finite));
    return cue.finite && start >= 0 && mainVerb(p, start) < k;
  }
  if (!isWord(p.units[from - 1], relatives)) return false;
  const between = p.units.slice(to, k);
  return (
    between.some((u) => isWord(u, finite)) && !between.some((u) => isWord(u, relatives) || isWord(u, that))
  );
}

/** Whether a thought, or what a noun of saying is, stands in the report of the cue before: "warned that members would feel “let down”", "said her remarks were “unhelpful”". */
function isToldOf(p: Passage, outer: Cue, cue: Cue): boolean {
  if (outer.form === "according") return cue.kind === "thought";
  const tells =
    outer.form === "verb" && outer.finite && !outer.negated && !outer.passive && outer.kind !== "thought";
  if (!tells || isWriter(outer.subject) || cue.at - outer.at > 20) return false;
  if (cue.form === "noun") return outer.takes === "clause" && isWord(p.units[cue.to], beForms);
  if (cue.kind !== "thought") return false;
  if (isMark(p.units[outer.from - 1], ",") && isMark(p.units[outer.to], ",")) return true;
  const start = clauseStart(p, outer);
  return start >= 0 && (start <= cue.from || cue.subject === outer.subject);
}

const timeLinks = new Set(["when", "after", "before"]);

/** Whether the cue only tells when the one before it was said: "what my neighbour said when I told her:". */
const isWhen = (p: Passage, outer: Cue, cue: Cue): boolean =>
  outer.form === "verb" &&
  outer.finite &&
  outer.takes !== "phrase" &&
  cue.finite &&
  cue.from - outer.to < 3 &&
  isWord(p.units[cue.from - 1], timeLinks) &&
  !isMark(p.units[cue.from - 2], ",:");

/** Whether a noun of saying is what the verb before it is about: "called her remarks “unhelpful”". */
const isObject = (outer: Cue, cue: Cue): boolean =>
  cue.form === "noun" &&
  outer.takes === "phrase" &&
  outer.finite &&
  !outer.passive &&
  cue.from - outer.to < 3;

/** Whether the quotation belongs to a verb further on: "said that what the others talk about is “untrue”". */
const isPassedBy = (p: Passage, outer: Cue, cue: Cue, k: number): boolean =>
  cue.takes === "phrase" &&
  outer.finite &&
  outer.form === "verb" &&
  cue.subject !== outer.subject &&
  k > cue.to &&
  isWord(p.units[k - 1], beForms) &&
  !isCut(p, outer.to, cue.at);

/** "Called the members who asked “wreckers”": whether the cue only tells which of them are called so. */
const isWithinObject = (p: Passage, outer: Cue, cue: Cue, k: number): boolean =>
  outer.takes === "phrase" &&
  outer.form === "verb" &&
  cue.to === k &&
  cue.at - outer.to < longestObject &&
  p.units.slice(outer.to, cue.at).some((u) => isWord(u, who));

const longestObject = 8;

/** "denied claims that she had called": nobody owns the words. */
const isDenied = (p: Passage, outer: Cue, cue: Cue): boolean =>
  outer.finite &&
  /^(?:deny|refute|rebut)$/.test(outer.lemma) &&
  cue.finite &&
  cue.subject !== outer.subject &&
  cue.at - outer.at < 12 &&
  !p.units.slice(outer.to, cue.at).some((u) => isMark(u, ",;"));

/** Whether a pronoun's report stands inside another's: in "Smith said he believed", Smith is who speaks. */
function isInside(p: Passage, outer: Cue, inner: Cue): boolean {
  const pronoun = inner.subject?.kind === "pronoun" && inner.finite && !inner.inverted;
  const reports = outer.finite && !outer.passive && outer.form === "verb" && outer.subject !== null;
  const they = /^(?:i|we|you)$/i.test(inner.subject?.surface ?? "");
  // "When Smith said that it was late she replied": the main clause.
  const isMain = isUnder(p, outer) && p.units[outer.from - 1]?.norm !== "as";
  return (
    pronoun === true &&
    !isMain &&
    inner.takes !== "beside" &&
    !(outer.kind === "thought" && inner.takes === "phrase") &&
    !isWriter(outer.subject) &&
    inner.subject !== outer.subject &&
    reports &&
    !they &&
    inner.at - outer.at < 12 &&
    !isCut(p, outer.to, inner.at)
  );
}

const who = new Set(["who"]);
