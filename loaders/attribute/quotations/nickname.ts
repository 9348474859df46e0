import { inTitleCase } from "../../segment/title-case.ts";
import { type Decision, ownDecision } from "../decision.ts";
import type { Passage } from "../marks/unit.ts";
import { wordsOf } from "./fragment.ts";

const longest = 3;

/** A nickname that stands in marks inside a name, as in "Ann “Ann Who?” Dahl", which is the writer's; null for other quotations. */
export function nicknameDecision({ text, units }: Passage, k: number): Decision | null {
  const [before, quote, after] = [units[k - 1], units[k], units[k + 1]];
  if (before?.kind !== "name" || before.possessive || after?.kind !== "name" || !quote?.pair) return null;
  const words = wordsOf(text, quote.pair.start, quote.pair.end);
  return words.length > 0 && words.length <= longest && inTitleCase(words)
    ? ownDecision("scare", "scare:nickname")
    : null;
}
