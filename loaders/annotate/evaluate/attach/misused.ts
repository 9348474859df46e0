import { toneOver } from "../unit.ts";
import type { TermPlace } from "./noun.ts";

const talents = /^(?:talent|gift|genius|flair|knack)$/;

const misuses = /^(?:enem(?:y|ies)|excuses?|trouble|blunders?|delays?|division|self-promotion|waffle)$/;

/** "A talent for making enemies", not "a talent for fighting injustice": skill in what is bad. */
export function isMisused({ units, term }: TermPlace): boolean {
  if (!talents.test(units[term]?.norm ?? "") || !/^(?:for|at)$/.test(units[term + 1]?.norm ?? ""))
    return false;
  const use = units.slice(term + 2, term + 5);
  if (use.some(({ verb }) => verb?.verbClass === "reversing")) return false;
  return toneOver(use) < 0 || use.some(({ norm }) => misuses.test(norm));
}
