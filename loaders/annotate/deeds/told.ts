import { voiceClass } from "../../../src/domain/voice.ts";
import { isNegated } from "../evaluate/negation.ts";
import type { Parsed } from "../evaluate/parse.ts";
import type { Unit } from "../evaluate/unit.ts";

const undone = /^(?:must|should|ought|shall|will|would|could|can|cannot|can't|won't|may|might)$/;
const onlySaid =
  /^(?:allegations?|accusations?|suggestions?|claims?|rumours?|talk|fears?|risk|possibility|danger|prospect|calls?|any|alleged|allegedly|supposed|so-called|imagined|imaginary|attempted|possible|potential|would-be|accuse|accuses|accused|accusing|deny|denies|denied|denying|prevent|prevented|avoid|avoided)$/;
/** Nouns of what is only said, and what shows "claims" to be one. */
const saidNoun = /^(?:allegations?|accusations?|suggestions?|rumours?|fears?)$/;
const claim = /^claims?$/;
const leadsClaim =
  /^(?:the|a|any|all|these|those|such|his|her|its|their|are|were|is|was|of|by|on|about|at|despite|false|new|old)$|['’]s?$/;
const [undoneReach, saidReach, saidBeforeReach] = [6, 5, 4];

/**
 * Whether what a word of a clause tells is told as done: not negated, not supposed or asked after, not laid on anybody as a duty or a prospect, not only
 * alleged or feared, and no thought of others in the writer's own words. What others are reported to say is told by them.
 */
export function isTold(units: readonly Unit[], clause: Parsed, at: number): boolean {
  const isOwn = voiceClass(units[at]?.voice ?? "own") === "own";
  const some = (from: number, to: number, words: RegExp): boolean =>
    units.slice(Math.max(0, from), to).some(({ norm }) => words.test(norm));
  const isSaidNoun = (): boolean =>
    units
      .slice(Math.max(0, clause.from - saidBeforeReach), clause.from)
      .some(
        ({ norm }, i, before) =>
          saidNoun.test(norm) || (claim.test(norm) && leadsClaim.test(before[i - 1]?.norm ?? "")),
      );
  return (
    clause.weight >= 0.5 &&
    !clause.turned &&
    !(isOwn && clause.thoughtOfOthers) &&
    !isNegated(units, clause.from, at) &&
    !some(Math.max(clause.from, at - undoneReach), at, undone) &&
    !some(Math.max(clause.from, at - saidReach), at, onlySaid) &&
    !(isOwn && clause.link === "content" && some(clause.from - saidBeforeReach, clause.from, onlySaid)) &&
    !(!isOwn && clause.link === "content" && isSaidNoun())
  );
}
