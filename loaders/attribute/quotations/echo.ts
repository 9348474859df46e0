import type { Cue } from "../cues/cue.ts";
import { cuesFrom } from "../cues/nearby-cues.ts";
import type { Decision } from "../decision.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { ownerOf } from "../grammar/owner.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isWriter, type Speaker } from "../speakers/speaker.ts";
import { being, determiners, pointing, sayingNouns, thats } from "../vocabulary/words.ts";

const what = new Set(["what"]);
const of = new Set(["of"]);
const how = new Set(["how"]);
const not = new Set(["not", "never"]);
const puts = new Set(
  "put puts phrased phrases expressed summed sums described describes saw sees".split(" "),
);
const sayings = new Set(["words", ...sayingNouns]);

/** Unit after "that is", "those were", "that's" at `from`; -1 where none of them stands there. */
function afterPointing(p: Passage, from: number): number {
  if (isWord(p.units[from], thats)) return from + 1;
  return isWord(p.units[from], pointing) && isWord(p.units[from + 1], being) ? from + 2 : -1;
}

const alls = new Set(["all", "everything"]);

/** "… was all she would say": the cue of who says no more from "all" at `at` on; null where nobody else does. */
function allSaid(p: Passage, cues: () => readonly Cue[], at: number): Cue | null {
  if (!isWord(p.units[at], alls)) return null;
  const said = cuesFrom(cues(), at + 1).find((c) => c.lemma === "say" && c.from <= at + 2);
  return said === undefined || said.subject === null || said.negated || isWriter(said.subject) ? null : said;
}

const comes = new Set(["came", "comes"]);
const answers = new Set("reply answer response retort cry shout call voice".split(" "));
const from = new Set(["from"]);

/** "“…,” came the reply from the chair": whose the noun at `at`, behind a word before it, is said to be. */
function answerComing(
  p: Passage,
  at: number,
  decide: (speaker: Speaker | null, cue: Cue | null) => Decision,
): Decision | null {
  const noun = [at + 1, at + 2].find((i) => isWord(p.units[i], answers));
  if (noun === undefined || !isWord(p.units[at], determiners)) return null;
  const sender = isWord(p.units[noun + 1], from) ? phraseStarting(p, noun + 2) : null;
  const isNamed = sender !== null && !isWriter(sender) && (sender.kind === "name" || isTold(p, sender));
  return decide(isNamed ? sender : null, null);
}

/**
 * Whose a clause at unit `from` says that the words before it were: "that's what Smith said", "those were her words", "is how one member put it". Null where
 * it says so of nobody, denies it, or only supposes it.
 */
export function echo(p: Passage, cues: () => readonly Cue[], from: number): Decision | null {
  const start = isMark(p.units[from], ",:;—–-") ? from + 1 : from;
  const decide = (speaker: Speaker | null, cue: Cue | null): Decision => ({
    kind: "direct",
    speaker,
    cue: cue?.text ?? null,
    slant: cue?.slant ?? null,
    rule: "direct:echo",
  });
  if (isWord(p.units[start], being) && isWord(p.units[start + 1], how)) {
    const speaker = phraseStarting(p, start + 2);
    const isPut = speaker !== null && isWord(p.units[speaker.to], puts);
    return isPut && !isWriter(speaker) ? decide(speaker, null) : null;
  }
  if (isWord(p.units[start], comes)) return answerComing(p, start + 1, decide);
  const spoken = isWord(p.units[start], being) ? allSaid(p, cues, start + 1) : null;
  if (spoken !== null) return decide(spoken.subject, spoken);
  const at = isWord(p.units[start], being) ? start + 1 : afterPointing(p, start);
  if (at < 0 || isWord(p.units[at], not)) return null;
  if (isWord(p.units[at], what)) {
    const cue = cuesFrom(cues(), at + 1).find((c) => c.from === at + 1);
    const isSaid = cue?.finite === true && !cue.negated && !cue.modal && cue.kind !== "thought";
    return isSaid && cue.takes !== "phrase" ? decide(cue.subject, cue) : null;
  }
  const noun = [0, 1, 2, 3].map((i) => at + i).find((i) => isWord(p.units[i], sayings)) ?? -1;
  const named = noun >= 0 && isWord(p.units[noun + 1], of) ? phraseStarting(p, noun + 2) : null;
  const owner = noun < 0 ? null : (ownerOf(p, noun) ?? named);
  return owner === null || owner === "writer" ? null : decide(owner, null);
}
