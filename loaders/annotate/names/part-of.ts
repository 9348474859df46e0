import type { Row } from "../../../src/domain/tables.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  nominatives,
  prepositions,
} from "../../attribute/vocabulary/words.ts";
import type { Part } from "./salience.ts";

/** What the personal pronoun at `at` is in its clause; "her" owns what a noun after it is. */
export function partOf(tokens: readonly Row<"tokens">[], at: number): Part {
  const norm = tokens[at]?.norm ?? "";
  if (/^s?he(?:'|$)/.test(norm)) return "subject";
  if (norm !== "her") return norm === "him" ? "object" : "owner";
  const next = tokens[at + 1];
  const isLed =
    next?.is_word === true &&
    ![adverbs, auxiliaries, conjunctions, determiners, nominatives, prepositions].some((words) =>
      words.has(next.norm),
    );
  return isLed ? "owner" : "object";
}
