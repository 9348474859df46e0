import type { Cue } from "../cues/cue.ts";
import type { Decision } from "../decision.ts";
import { ownDecision } from "../decision.ts";
import { isMark, type Passage } from "../marks/unit.ts";
import { isWriter } from "../speakers/speaker.ts";
import { namedBeforeColon } from "./colon.ts";
import { isSupposed } from "./imagined.ts";
import { isUtterance, type Setting } from "./setting.ts";

const decide = (kind: Decision["kind"], cue: Cue, rule: string): Decision => ({
  kind,
  speaker: cue.subject,
  cue: cue.text,
  slant: cue.slant,
  rule,
});

const imaginedBy = (cue: Cue, rule: string): Decision => decide("imagined", cue, `imagined:${rule}`);

/** A whole utterance with its cue: thought and supposed speech is imagined, all else direct. */
export function utterance(cue: Cue, rule: string): Decision {
  if (cue.kind === "thought") return imaginedBy(cue, "thought");
  if (isSupposed(cue)) return imaginedBy(cue, "supposed");
  if (cue.negated && !cue.passive) return imaginedBy(cue, "denied");
  return decide("direct", cue, `direct:${rule}`);
}

/** A quotation set off from a cue before it, or right beside the verb, as a whole utterance. */
export function setOff(p: Passage, cue: Cue, k: number, s: Setting): Decision | null {
  const gap = k - cue.to;
  if (s.colon) return utterance({ ...cue, subject: cue.subject ?? namedBeforeColon(p, k - 1) }, "cue-colon");
  if (cue.takes === "phrase" || cue.form === "noun") return null;
  if (s.comma && !s.capital && (!isUtterance(s) || isInserted(p, cue))) return null;
  if (cue.form === "according" && !s.capital) return null;
  if (s.comma && (gap <= 8 || s.capital) && gap <= 16)
    return utterance(cue, cue.form === "according" ? "according-to" : "cue-comma");
  const addressee = cue.takes === "person" && gap > 0 && gap <= 5;
  if ((gap === 0 || addressee) && s.capital && (isUtterance(s) || cue.takes === "beside"))
    return utterance(cue, "cue");
  const quoted = p.units[k - 1]?.kind === "quote";
  return quoted && s.capital && s.terminated ? utterance(cue, "cue-again") : null;
}

/** "The bill, he said, “has problems”": whether the clause stands inside a sentence of the writer's. */
function isInserted(p: Passage, { from }: Cue): boolean {
  const before = p.units[from - 2];
  return isMark(p.units[from - 1], ",") && (before?.kind === "word" || before?.kind === "name");
}

/** Verbs that as often show as say. */
const shows = new Set(["suggest", "imply", "indicate", "signal", "reveal", "confirm"]);

/** Most units between a verb of writing and a word or two of what was written. */
const longestWritten = 10;

/** A fragment that a cue governs, inside the writer's sentence, `gap` units behind it. */
export function governed(cue: Cue, s: Setting, rule: string, gap = 1): Decision {
  const beside = gap === 0;
  if (cue.negated && !cue.passive) return ownDecision("scare", "scare:denied");
  if (isWriter(cue.subject)) return ownDecision("scare", "scare:own-cue");
  if (takesNoWords(cue, beside)) return ownDecision("scare", "scare:no-cue");
  if (isSupposed(cue) && beside && s.words > 3) return imaginedBy(cue, "supposed");
  if (isSupposed(cue)) return ownDecision("scare", "scare:supposed");
  if (cue.kind === "thought" && s.words <= 3) return ownDecision("scare", "scare:thought");
  if (isAside(cue, gap) && s.words <= 3) return ownDecision("scare", "scare:no-cue");
  return decide("mixed", cue, `mixed:${rule}`);
}

/** Whether what the cue takes is no words of its subject's. */
const takesNoWords = ({ subject, lemma, finite, takes, kind }: Cue, beside: boolean): boolean =>
  // "No arrests are needed, for others attack the “traitor”"
  /^(?:no|none|nobody|neither)\b/i.test(subject?.surface ?? "") ||
  // "to continue “a long walk”"
  (lemma === "continue" && (beside || !finite)) ||
  // "He began “a long walk”"
  (takes === "beside" && kind === "speech");

/** "Wrote the script of a film that shows the “openness” of a town", "as revealing its “true” face": whether a word or two are what was shown. */
const isAside = ({ kind, lemma, finite }: Cue, gap: number): boolean =>
  (kind === "writing" && gap > longestWritten) || (shows.has(lemma) && !finite);
