import { isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { phraseStarting } from "./phrase-starting.ts";
import { speakerOver } from "./speaker-over.ts";

const own = new Set(["my", "our", "your"]);
const byOrFrom = new Set(["by", "from"]);
const their = new Set(["his", "her", "their", "its"]);

/** Who wrote or spoke the passage that the noun at `i` means: "Smith's letter", "her speech", "a column by Smith". */
export function ownerOf(p: Passage, i: number): Speaker | "writer" | null {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const unit = p.units[j];
    if (unit === undefined || unit.kind === "punctuation") break;
    if (isWord(unit, own) && unit.entity === null) return "writer";
    if (isWord(unit, own)) return speakerOver(p, j, j + 1, "pronoun");
    if (isWord(unit, their)) return speakerOver(p, j, j + 1, "pronoun");
    if (!unit.possessive) continue;
    const owner = speakerOver(p, j, j + 1, unit.kind === "word" ? "phrase" : "name");
    return owner && { ...owner, surface: owner.surface.replace(/['’]s$|(?<=s)['’]$/, "") };
  }
  return isWord(p.units[i + 1], byOrFrom) ? phraseStarting(p, i + 2) : null;
}
