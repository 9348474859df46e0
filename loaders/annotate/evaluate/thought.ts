import { voiceClass } from "../../../src/domain/voice.ts";
import type { Clause } from "./clauses.ts";
import { isNegated } from "./negation.ts";
import type { Parsed } from "./parse.ts";
import type { Predicate } from "./predicate.ts";
import type { Subject } from "./subject.ts";
import type { Unit } from "./unit.ts";

/** "Reid used to be honest", "I once admired Reid", "we used to think": what was so, or what the writer thought, then. */
export function isOfThePast(
  units: readonly Unit[],
  { from }: Clause,
  subject: Subject["kind"],
  { after }: Predicate,
): boolean {
  for (let i = from; i < after; i++) {
    const norm = units[i]?.norm;
    if (norm === "used to") return true;
    if (norm !== "once" || subject !== "writer") continue;
    const [left, right] = [units[i - 1]?.norm ?? "", units[i + 1]?.norm ?? ""];
    if (!/^(?:not|never|at|for)$/.test(left) && !/^(?:again|more)$/.test(right)) return true;
  }
  return false;
}

const said =
  /^(?:idea|notion|claim|suggestion|accusation|allegation|charge|story|myth|rumour|rumor|view|belief|theory|impression|pretence|fantasy|assertion|contention|complaint|argument)$/;

/** "The idea that Reid is a coward": what is only said or thought. */
const isAlleged = (units: readonly Unit[], { from, link }: Clause): boolean =>
  link === "content" && units[from - 1]?.norm === "that" && said.test(units[from - 2]?.norm ?? "");

/** "It has been put to me that". */
const isPutToUs = (units: readonly Unit[], at: number): boolean =>
  /^(?:me|us)$/.test(units[at]?.norm ?? "") &&
  units[at - 1]?.norm === "to" &&
  /^(?:put|suggested|said|explained|reported|hinted)$/.test(units[at - 2]?.norm ?? "");

/** "I am tired of being told that Reid is a visionary", "we hear that": what comes from others, not "I told you that". */
const isHeard = (units: readonly Unit[], { predicate, subject }: Parsed, { from, link }: Clause): boolean => {
  const at = units[from - 1]?.norm === "that" ? from - 2 : from - 1;
  const norm = units[at]?.norm ?? "";
  const isDone = predicate.at === at && predicate.kind === "active" && subject.kind === "writer";
  return (
    link === "content" &&
    (/^(?:hear|hears|heard|hearing)$/.test(norm) ||
      isPutToUs(units, at) ||
      (/^(?:told|assured|informed)$/.test(norm) && !isDone))
  );
};

const isPassedOn = (units: readonly Unit[], before: Parsed, clause: Clause): boolean =>
  isHeard(units, before, clause) || isAlleged(units, clause);

const rejectionReach = 5;

/** "… is absurd", behind what is only said. */
const isRejected = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === "copula" &&
  units
    .slice(at + 1, at + rejectionReach)
    .some(({ norm, opinion }) => untruths.test(norm) || (opinion?.valence ?? 0) < 0) &&
  !units.slice(at, at + rejectionReach).some(({ negator }) => negator);

const [truths, untruths] = [
  /^(?:true|right|fair|correct|clear|obvious|plain|certain|so)$/,
  /^(?:untrue|false|nonsense|rubbish|fantasy|absurd|ridiculous|lie|myth|wrong|unfair|ludicrous|laughable)$/,
];

/** "It is not true that Reid is a coward", "it is a lie that": what the writer holds of what follows; null where it says nothing of that. */
function verdictOf(units: readonly Unit[], { from, to, predicate }: Parsed): Thought | null {
  if (predicate.kind !== "copula" || !/^(?:it|that|this)(?:'s)?$/.test(holderOf(units, predicate.at)))
    return null;
  for (let i = predicate.after; i < to; i++) {
    const isTrue = truths.test(units[i]?.norm ?? "");
    if (!isTrue && !untruths.test(units[i]?.norm ?? "")) continue;
    const negated =
      isNegated(units, from, i) !== (units[from]?.norm === "nor" || units[from - 1]?.norm === "nor");
    return isTrue === negated ? "turned" : "plain";
  }
  return null;
}

/** "It is", "nor is it": the word before a copula, or after one that opens its clause. */
const holderOf = (units: readonly Unit[], copula: number): string =>
  [units[copula], units[copula - 1], units[copula + 1]].find(
    (unit) => unit?.kind === "pronoun" || unit?.kind === "determiner",
  )?.norm ?? "";

/** `unsaid`: the writer does not say it, nor the opposite. */
export type Thought = "none" | "plain" | "turned" | "others" | "unsaid";

/** Verbs whose negation denies what they lead to: "I do not think that Reid is fit", not "I am not saying". */
const raises =
  /^(?:think|believe|feel|reckon|suppose|consider|regard|find|see|accept|agree|imagine|expect|guess|view|call|judge|deem|hope)$/;

/** "Don't let anyone tell you Reid is …": what nobody should say is not so. */
const isUntold = (units: readonly Unit[], { from, to }: Clause): boolean =>
  units
    .slice(from, to)
    .some(({ norm }, i) => norm === "tell" && units.slice(from, from + i).some(({ negator }) => negator));

/** "This is not to say that": neither that nor its opposite is said. */
const isNotToSay = (units: readonly Unit[], { from, to }: Parsed): boolean => {
  const say = units.slice(from, to).findIndex(({ norm }) => norm === "say" || norm === "suggest");
  return say > 1 && units[from + say - 1]?.norm === "to" && units[from + say - 2]?.negator === true;
};

/** What "people say" and "many claim", unlike what they think. */
const tells = /^(?:say|claim|argue|insist|suggest|tell)$/;

/** "They will say that Reid is weak, that she is vain": the second is told or thought as the first is. */
const carriedThought = ({ link, turned, thoughtOfOthers, weight }: Parsed): Thought => {
  if (link !== "content") return "none";
  if (thoughtOfOthers) return "others";
  if (turned) return "turned";
  return weight === 0 ? "unsaid" : "plain";
};

/** How what stands before a clause hands it on: as the writer's view, turned, as others', or as nothing said. */
export function thoughtBefore(units: readonly Unit[], before: Parsed | null, clause: Clause): Thought {
  if (before === null) return "none";
  if (isUntold(units, before)) return "turned";
  if (isNotToSay(units, before) || (before.link === "content" && before.weight === 0)) return "unsaid";
  // What a voice of its own reports is no less said for that.
  if (voiceClass(units[clause.from]?.voice ?? "own") === "quoted" && isPassedOn(units, before, clause))
    return "plain";
  if (isHeard(units, before, clause)) return "unsaid";
  if (isAlleged(units, clause)) return isRejected(units, clause.to) ? "turned" : "unsaid";
  const verdict = clause.link === "content" ? verdictOf(units, before) : null;
  if (verdict !== null) return verdict;
  if (before.predicate.verbClass !== "thought")
    return clause.link === "content" ? carriedThought(before) : "none";
  return thoughtOf(units, before);
}

/** How a clause of thinking or saying hands on what it leads to. */
function thoughtOf(units: readonly Unit[], before: Parsed): Thought {
  const { from, predicate, subject } = before;
  const lemma = units[predicate.at]?.verb?.lemma ?? "";
  const negated = isNegated(units, from, predicate.at);
  if (isOfOthers(before, lemma, negated)) return "others";
  if (lemma === "pretend") return "turned";
  if (/^(?:hope|wish|wonder)$/.test(lemma) || isOfThePast(units, before, subject.kind, predicate))
    return "unsaid";
  if (/^(?:doubt|deny)$/.test(lemma)) return negated ? "plain" : "turned";
  if (!negated) return "plain";
  return subject.kind !== "writer" || raises.test(lemma) ? "turned" : "unsaid";
}

/** Whether somebody else thinks or says it, and nobody knows it: "Reid thinks", "people say", not "Reid knows". */
function isOfOthers({ subject, predicate }: Parsed, lemma: string, negated: boolean): boolean {
  const isTalk = subject.kind === "anybody" && tells.test(lemma) && !negated;
  const isAnothers = subject.kind === "named" || subject.kind === "other" || isTalk;
  return isAnothers && !/^(?:know|see|find)$/.test(lemma) && predicate.kind !== "passive";
}
