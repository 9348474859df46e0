import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { expletives, firstPersons, pasts } from "../vocabulary/words.ts";

/** Whether the clause before `end` is nobody else's to say: "it is right to", "I am pleased to", "let me begin by". */
export function isOwnClause(p: Passage, end: number): boolean {
  const last = isMark(p.units[end - 1], ",") ? end - 2 : end - 1;
  for (let i = last; i >= 0 && end - i < 16; i--) {
    const u = p.units[i];
    if (u?.kind === "punctuation" || u?.kind === "quote") return false;
    if (isWord(u, expletives) || (isWord(u, firstPersons) && !isDoneTo(p, i))) return true;
  }
  return false;
}

/** "Dahl amused us": whether the writer at `at` is only the object of what another does. */
function isDoneTo(p: Passage, at: number): boolean {
  const [subject, verb] = [p.units[at - 2], p.units[at - 1]];
  const isVerb =
    verb?.kind === "word" && (pasts.has(verb.norm) || /(?:[a-z]{2}ed|[a-z]{2}s)$/.test(verb.norm));
  return isWord(p.units[at], objects) && isVerb && (subject?.kind === "name" || isWord(subject, others));
}

const objects = new Set(["me", "us"]);
const others = new Set(["he", "she", "they"]);
