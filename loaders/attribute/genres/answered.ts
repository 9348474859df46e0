import type { Decision } from "../decision.ts";
import { ownerOf } from "../grammar/owner.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isWriter, type Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { adverbs, auxiliaries, conjunctions, finite, sayingNouns } from "../vocabulary/words.ts";

const what = new Set(["what"]);

/** Dahl in "what did Dahl say", "what has she always claimed"; null where nobody else is asked for. */
function asked(p: Passage, from: number): Speaker | null {
  if (!isWord(p.units[from], what) || !isWord(p.units[from + 1], auxiliaries)) return null;
  const speaker = phraseStarting(p, from + 2);
  if (speaker === null || isWriter(speaker)) return null;
  const at = isWord(p.units[speaker.to], adverbs) ? speaker.to + 1 : speaker.to;
  const verb = cueVerb(p.units[at]?.norm ?? "")?.verb;
  return verb !== undefined && verb.kind !== "thought" && verb.takes !== "phrase" ? speaker : null;
}

/** Dahl in "Dahl's answer", a question without a verb; null where the saying is nobody's or the writer's. */
function owned(p: Passage): Speaker | null {
  if (p.units.some((u) => isWord(u, finite))) return null;
  const noun = p.units.findIndex((u) => isWord(u, sayingNouns));
  const owner = noun < 0 ? null : ownerOf(p, noun);
  return owner === "writer" ? null : owner;
}

/** Whose words a question asks for, which a quotation after it gives: "What did Dahl say?", "Her answer?". Null where it asks for nobody's. */
export function answered(p: Passage): Decision | null {
  if (!isMark(p.units.at(-1), "?")) return null;
  const speaker = asked(p, isWord(p.units[0], conjunctions) ? 1 : 0) ?? owned(p);
  return speaker === null
    ? null
    : { kind: "direct", speaker, cue: null, slant: null, rule: "direct:answered" };
}
