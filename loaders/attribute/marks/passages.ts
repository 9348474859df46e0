import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { determiners } from "../vocabulary/words.ts";
import type { Passage, Unit } from "./unit.ts";
import { isMark, isWord } from "./unit.ts";

const closing = /[.!?…]["'’”)\]]*$/u;
const open = /[,?!—–\-…]$/u;

const quoted = (text: string, unit: Unit): string =>
  unit.pair === null ? "" : text.slice(Math.max(unit.pair.start, unit.pair.end - 4), unit.pair.end);

/** Whether a reporting clause ("Smith said", "the minister told Sky") follows a quotation at `i`. */
function reports(units: readonly Unit[], i: number): boolean {
  for (let j = i; j < Math.min(units.length, i + 7); j++) {
    const unit = units[j];
    if (unit === undefined || unit.kind === "quote" || isMark(unit, ".!?;:")) return false;
    if (unit.kind !== "word" || j === i || cueVerb(unit.norm) === null) continue;
    // "Her reply": a noun.
    if (isWord(units[j - 1], determiners) && cueVerb(unit.norm)?.form === "base") continue;
    return true;
  }
  return false;
}

function isShort(units: readonly Unit[], i: number): boolean {
  for (let j = i; j < Math.min(units.length, i + 6); j++) {
    if (isMark(units[j], ".")) return true;
    if (units[j]?.kind === "quote" || isMark(units[j], ":,;")) return false;
  }
  return units.length - i <= 5;
}

/** Whether a sentence ends between the units at `i - 1` and `i`, quotations folded. */
function breaks(text: string, units: readonly Unit[], i: number): boolean {
  const left = units[i - 1];
  const right = units[i];
  if (left === undefined || right === undefined) return false;
  if (left.kind === "quote") {
    const tail = quoted(text, left);
    if (right.kind === "punctuation" || !closing.test(tail)) return false;
    if (right.kind === "quote") return true;
    // "Ann “Ann Who?” Dahl": one name, by the segmenter.
    const isInName = units[i - 2]?.kind === "name" && right.kind === "name";
    if (isInName && left.sentences[0] === right.sentences[0]) return false;
    if (/^\p{Ll}/u.test(right.form)) return false;
    if (open.test(tail)) return !reports(units, i);
    return !(reports(units, i) && isShort(units, i));
  }
  if (right.kind === "quote")
    return isMark(left, ".!?…") || (left.sentences[1] !== right.sentences[0] && !isMark(left, ",:;—–-"));
  return left.sentences[1] !== right.sentences[0];
}

/**
 * Cuts a paragraph's units into sentences that keep a quotation and the clause that reports it together, however
 * the segmenter cut inside or after the marks.
 */
export function passagesOf(text: string, units: readonly Unit[]): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (let i = 1; i <= units.length; i++)
    if (i === units.length || breaks(text, units, i)) {
      passages.push({ text, units: units.slice(from, i) });
      from = i;
    }
  return passages;
}
