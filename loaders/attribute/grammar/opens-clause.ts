import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { determiners, finite, pasts, plainThirds, pronouns, thats } from "../vocabulary/words.ts";

/** Subjects of a clause that are no object of a verb of telling. */
const indefinites = new Set(
  "there such nobody everybody somebody anybody everyone someone anyone".split(" "),
);
/** A determiner, name or pronoun that can open a clause. */
export const opensClause = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (u.kind === "name" ||
    u.kind === "quote" ||
    isWord(u, determiners) ||
    isWord(u, pronouns) ||
    isWord(u, indefinites) ||
    /^\p{N}/u.test(u.form) ||
    isWord(u, thats));

/** Whether a unit is a verb that needs no form to tell: of the closed class, or an irregular past. */
export const isVerb = (u: Unit): boolean => isWord(u, finite) || isWord(u, pasts);

/** Words that begin a clause inside another, whose verb is not the other's. */
const nested = new Set(["because", "when", "while", "although", "though", "unless", "how"]);

/**
 * Whether a verb stands within a few units, so that what follows is a clause: none of a clause inside it ("told her the truth when he was"), an irregular
 * past only before any mark or quotation.
 */
export function hasVerb(p: Passage, from: number): boolean {
  let plain = true;
  for (let i = from; i < Math.min(p.units.length, from + 14); i++) {
    const unit = p.units[i];
    if (isMark(unit, ".;:")) return false;
    if (plain && i > from && isWord(unit, nested)) return false;
    plain &&= unit?.kind !== "punctuation" && unit?.kind !== "quote";
    const isRegular = unit?.kind === "word" && /[a-z]{2}ed$/.test(unit.norm);
    const isPast = plain && isWord(unit, pasts) && !isWord(p.units[i - 1], determiners);
    const isThird = plain && i > from && isWord(unit, plainThirds);
    if (isWord(unit, finite) || isThird || (i > from && (isRegular || isPast))) return true;
  }
  return false;
}
