import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { expletives, firstPersons } from "../vocabulary/words.ts";

/** Whether the clause before `end` is nobody else's to say: "it is right to", "I am pleased to", "let me begin by". */
export function isOwnClause(p: Passage, end: number): boolean {
  const last = isMark(p.units[end - 1], ",") ? end - 2 : end - 1;
  for (let i = last; i >= 0 && end - i < 16; i--) {
    const u = p.units[i];
    if (u?.kind === "punctuation" || u?.kind === "quote") return false;
    if (isWord(u, expletives) || isWord(u, firstPersons)) return true;
  }
  return false;
}
