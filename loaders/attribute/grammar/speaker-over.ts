import { isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";

/** A speaker over units [from, to), without a leading "the" or "whose". */
export function speakerOver(p: Passage, from: number, to: number, kind: Speaker["kind"]): Speaker | null {
  const skip = kind === "phrase" && isWord(p.units[from], unspoken) && to - from > 1 ? 1 : 0;
  const first = p.units[from + skip];
  const last = p.units[to - 1];
  if (first === undefined || last === undefined) return null;
  const surface = p.text.slice(first.start, last.end).replace(/\s+/g, " ");
  return { surface, kind, entity: kind === "phrase" ? null : last.entity, from, to, start: first.start };
}

/** What leads a phrase and names nobody. */
const unspoken = new Set(["the", "whose"]);
