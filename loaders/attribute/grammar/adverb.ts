import { isWord, type Unit } from "../marks/unit.ts";
import { adverbs, negations } from "../vocabulary/words.ts";

/** Whether a unit is an adverb, by its list or its ending, or denies: what may stand within a group of verbs. */
export const isAdverb = (u: Unit | undefined): boolean =>
  isWord(u, adverbs) ||
  (isWord(u, negations) && u?.norm !== "nobody") ||
  (u?.kind === "word" && /[a-z]{3}ly$/.test(u.norm));
