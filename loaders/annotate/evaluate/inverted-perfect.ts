import type { Unit } from "./unit.ts";

/** "Why hasn't Reid listened?", "never has she helped": whether the form of "have" at `at` tells what somebody has done, not what they have. */
export function isInvertedPerfect(units: readonly Unit[], at: number): boolean {
  if (!/^(?:has|have|had)(?:n't)?$/.test(units[at]?.norm ?? "")) return false;
  const [who, next] = [units[at + 1], units[at + 2]];
  const done = next?.kind === "adverb" ? units[at + 3] : next;
  return (
    (who?.kind === "name" || who?.kind === "pronoun") &&
    !who.possessive &&
    (done?.verb?.form === "past" || done?.verb?.form === "participle")
  );
}
