import type { Decision } from "../decision.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { subjectEnding } from "../grammar/subject.ts";
import { verbRun } from "../grammar/verb-run.ts";
import { isWord, type Passage } from "../marks/unit.ts";
import { isWriter } from "../speakers/speaker.ts";

/** Verbs of putting a feeling or a wish into words, whose object can stand in marks. */
const expressing = new Set(
  "express expresses expressed voice voices voiced convey conveys conveyed".split(" "),
);

const possessors = new Set(["his", "her", "their", "its"]);

/** "Dahl expressed her “warmest thanks”": words right behind a verb of expressing, of whoever does it; null for all else, and where that is not told as done. */
export function expressed(p: Passage, k: number): Decision | null {
  const verb = isWord(p.units[k - 1], possessors) ? k - 2 : k - 1;
  if (!isWord(p.units[verb], expressing)) return null;
  const run = verbRun(p, verb);
  if (run.modal || run.negated || run.infinitive || run.be) return null;
  const speaker = subjectEnding(p, run.from);
  if (speaker === null || isWriter(speaker) || (speaker.kind === "phrase" && !isTold(p, speaker)))
    return null;
  return { kind: "mixed", speaker, cue: p.units[verb]?.form ?? null, slant: "neutral", rule: "mixed:cue" };
}
