import { phraseStart } from "../grammar/phrase-start.ts";
import { speakerOver } from "../grammar/speaker-over.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isSomebody, prepositions } from "../vocabulary/words.ts";
import { type Cue, plain } from "./cue.ts";

const possessors = new Set(["his", "her", "their"]);

/** "Smith's claim that", "her warning of": the possessor speaks. */
export function nounCue(p: Passage, i: number): Cue | null {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const unit = p.units[j];
    if (unit === undefined || unit.kind === "punctuation" || unit.kind === "quote") return null;
    if (isWord(unit, prepositions)) return null;
    const pronoun = isWord(unit, possessors);
    const noun = unit.kind === "word" && unit.possessive && isSomebody(unit.norm.replace(/'s?$/, ""));
    if (!pronoun && !noun && !(unit.kind === "name" && unit.possessive)) continue;
    const over = noun
      ? speakerOver(p, phraseStart(p.units, j), j + 1, "phrase")
      : speakerOver(p, j, j + 1, pronoun ? "pronoun" : "name");
    if (over === null) return null;
    const subject = { ...over, surface: over.surface.replace(/['’]s$|(?<=s)['’]$/, "") };
    return {
      ...plain,
      at: i,
      from: j,
      to: i + 1,
      lemma: p.units[i]?.norm ?? "",
      text: p.units[i]?.form ?? "",
      form: "noun",
      subject,
      finite: false,
    };
  }
  return null;
}

const phrases = new Set("phrase words formulation formula expression terms term jargon".split(" "));

const borrows = new Set("in use using borrow borrowing adopt adopting quote quoting repeat".split(" "));

/** "To use Dahl's phrase": words that the writer takes from whoever owns the noun at `i`. */
export const isBorrowed = (p: Passage, i: number): boolean =>
  isWord(p.units[i], phrases) && [i - 2, i - 3].some((at) => isWord(p.units[at], borrows));

/** Nouns for what somebody thinks. */
export const views: ReadonlySet<string> = new Set(
  "view opinion judgement judgment estimation reckoning telling".split(" "),
);

/** "In Dahl's view,": the source of what stands around it. */
export function viewCue(p: Passage, i: number): Cue | null {
  if (!isWord(p.units[i], views) || !isMark(p.units[i + 1], ",")) return null;
  const cue = nounCue(p, i);
  if (cue === null || p.units[cue.from - 1]?.norm !== "in") return null;
  return { ...cue, from: cue.from - 1, lemma: "according to", form: "according", finite: true };
}
