import type { Cue } from "../cues/cue.ts";
import { cueAfter, cueTrailing } from "../cues/cue-after.ts";
import { cueBefore } from "../cues/governing-cue.ts";
import { lastCue } from "../cues/nearby-cues.ts";
import type { Decision } from "../decision.ts";
import { isMark, type Passage } from "../marks/unit.ts";
import { governed, setOff, utterance } from "./by-cue.ts";
import { afterColon } from "./colon.ts";
import { echo } from "./echo.ts";
import { expressed } from "./expressed.ts";
import {
  addresseeDecision,
  agentDecision,
  mentionDecision,
  scareDecision,
  showsVerb,
  titleDecision,
  topicDecision,
  wordsOf,
} from "./fragment.ts";
import { imaginedOpening } from "./imagined.ts";
import { namedBehind } from "./named-behind.ts";
import { nicknameDecision } from "./nickname.ts";
import { nobodysWords } from "./nobodys-words.ts";
import { isUtterance, type Setting, settingOf } from "./setting.ts";

/**
 * What the quotation at unit `k` is, by the first rule that holds: an introduction of imagined speech, the cue
 * right after it, a clause that says whose words they were, a mention, a cue that sets it off, a title, a cue that governs it, a colon, and else scare. Null
 * where it stands as a sentence of its own, without a cue in its passage.
 */
export function classifyQuote(p: Passage, cues: readonly Cue[], k: number): Decision | null {
  const s = settingOf(p, k);
  const before = cueBefore(p, cues, k);
  const found =
    nicknameDecision(p, k) ??
    introducedAsImagined(p, before, k) ??
    byCueAfter(p, cues, k, s) ??
    (isSaid(p, k, s) ? echo(p, () => cues, k + 1) : null) ??
    mentionDecision(p, k) ??
    agentDecision(p, lastCue(cues, k), k) ??
    (isRead(before, k) ? titleDecision(p, k) : null) ??
    (before && setOff(p, before, k, s)) ??
    titleDecision(p, k);
  if (found !== null) return found;
  return before === null ? withoutCueBefore(p, cues, k, s) : byCueBefore(p, before, k, s);
}

function introducedAsImagined(p: Passage, before: Cue | null, k: number): Decision | null {
  const opening = imaginedOpening(p, k);
  if (opening === null) return null;
  const speaker = before?.subject ?? null;
  return { kind: "imagined", speaker, cue: opening, slant: null, rule: "imagined:introduction" };
}

/** By the cue right behind the quotation: "“…”, she added". */
function byCueAfter(p: Passage, cues: readonly Cue[], k: number, s: Setting): Decision | null {
  const after = cueAfter(p, cues, k);
  if (after === null) return null;
  if (after.takes === "phrase" || (!s.capital && goesOn(p, k))) return governed(after, s, "cue-after");
  return utterance(after, after.inverted ? "verb-name" : "name-verb");
}

/** By a cue before it of whose clause it is a part. */
function byCueBefore(p: Passage, before: Cue, k: number, s: Setting): Decision {
  const rule = before.form === "according" ? "according-to" : before.form === "noun" ? "noun" : "cue";
  return (
    addresseeDecision(p, before.takes, k) ??
    topicDecision(p, before, k) ??
    governed(before, s, rule, k - before.to)
  );
}

function withoutCueBefore(p: Passage, cues: readonly Cue[], k: number, s: Setting): Decision | null {
  const trailing = cueTrailing(p, cues, k);
  if (trailing !== null)
    return governed(trailing, s, trailing.form === "according" ? "according-to" : "cue-after");
  const claimed = nobodysWords(p, k, s);
  if (claimed !== null) return claimed;
  const told = s.colon ? afterColon(p, k, s.capital && isUtterance(s)) : null;
  if (told !== null && told.speaker !== null) return told;
  // "Claim: “…” (Reid, on the radio)"
  return (
    namedBehind(p, k, s) ?? told ?? expressed(p, k) ?? (standsAlone(p, k, s) ? null : scareDecision(p, k))
  );
}

/** Whether the quotation reads as something said, whose words a clause behind it may tell. */
const isSaid = (p: Passage, k: number, s: Setting): boolean =>
  s.capital && (isUtterance(s) || isMark(p.units[k + 1], ":") || isShort(p, k));

/** "This is nonsense": a clause of three words. */
const isShort = (p: Passage, k: number): boolean => {
  const words = wordsOf(p.text, p.units[k]?.pair?.start ?? 0, p.units[k]?.pair?.end ?? 0);
  return words.length === 3 && showsVerb(words);
};

/** "She read “The Ferry”": whether the quotation is what was read or sung. */
const isRead = (before: Cue | null, k: number): boolean =>
  before !== null && /^(?:read|sing)$/.test(before.lemma) && before.to === k;

/** Whether the quotation at `k` goes on with a sentence of the writer's: "The mayor was, however, “entitled to it”, she added". */
function goesOn(p: Passage, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - longestStart); i--) if (p.units[i]?.kind === "quote") return false;
  return k > 0;
}

/** Most units of a sentence before a quotation that goes on with it. */
const longestStart = 30;

/** Whether nothing of the writer's stands in the passage, or a whole sentence is quoted at its start. */
function standsAlone(p: Passage, k: number, s: Setting): boolean {
  const writer = (from: number, to: number) =>
    p.units.slice(from, to).some((u) => u.kind === "word" || u.kind === "name");
  return !writer(Math.max(0, k - 3), k) && !writer(k + 1, k + 4) && (isUtterance(s) || p.units.length <= 2);
}
