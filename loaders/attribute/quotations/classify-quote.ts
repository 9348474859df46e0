import { cueAfter, cueTrailing } from "../cues/cue-after.ts";
import type { Cue } from "../cues/cues.ts";
import { cueBefore } from "../cues/governing-cue.ts";
import { lastCue } from "../cues/nearby-cues.ts";
import type { Decision } from "../decision.ts";
import { ownDecision } from "../decision.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { mayBePerson, phraseStarting, speakerOver } from "../grammar/noun-phrase.ts";
import { isVerb } from "../grammar/opens-clause.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { isWriter } from "../speakers/speaker.ts";
import { firstPersons, sayingNouns } from "../vocabulary/words.ts";
import { afterColon, namedBeforeColon } from "./colon.ts";
import { echo } from "./echo.ts";
import {
  addresseeDecision,
  agentDecision,
  mentionDecision,
  scareDecision,
  showsVerb,
  titleDecision,
  wordsOf,
} from "./fragment.ts";
import { imaginedOpening, isSupposed } from "./imagined.ts";

const decide = (kind: Decision["kind"], cue: Cue, rule: string): Decision => ({
  kind,
  speaker: cue.subject,
  cue: cue.text,
  slant: cue.slant,
  rule,
});

/** How the quotation sits in its sentence. */
interface Setting {
  readonly words: number;
  readonly colon: boolean;
  readonly comma: boolean;
  /** Begins as a sentence does. */
  readonly capital: boolean;
  /** Ends as a sentence or a clause of direct speech does. */
  readonly terminated: boolean;
}

function settingOf(p: Passage, k: number): Setting {
  const pair = p.units[k]?.pair;
  const [start, end] = [pair?.start ?? 0, pair?.end ?? 0];
  return {
    words: wordsOf(p.text, start, end).length,
    colon: isMark(p.units[k - 1], ":"),
    comma: isMark(p.units[k - 1], ",—–"),
    capital: /^[\s\p{P}]{0,3}[\p{Lu}\p{N}]/u.test(p.text.slice(start, start + 5)),
    terminated: /[.,?!…—–]["'’”)]?$/u.test(p.text.slice(Math.max(start, end - 3), end)),
  };
}

const imaginedBy = (cue: Cue, rule: string): Decision => decide("imagined", cue, `imagined:${rule}`);

/** A whole utterance with its cue: thought and supposed speech is imagined, all else direct. */
function utterance(cue: Cue, rule: string): Decision {
  if (cue.kind === "thought") return imaginedBy(cue, "thought");
  if (isSupposed(cue)) return imaginedBy(cue, "supposed");
  if (cue.negated && !cue.passive) return imaginedBy(cue, "denied");
  return decide("direct", cue, `direct:${rule}`);
}

/** A quotation set off from a cue before it, or right beside the verb, as a whole utterance. */
function setOff(p: Passage, cue: Cue, k: number, s: Setting): Decision | null {
  const gap = k - cue.to;
  if (s.colon) return utterance({ ...cue, subject: cue.subject ?? namedBeforeColon(p, k - 1) }, "cue-colon");
  if (cue.takes === "phrase" || cue.form === "noun") return null;
  if (s.comma && !s.capital && ((!s.terminated && s.words <= 3) || isInserted(p, cue))) return null;
  if (cue.form === "according" && !s.capital) return null;
  if (s.comma && (gap <= 8 || s.capital) && gap <= 16)
    return utterance(cue, cue.form === "according" ? "according-to" : "cue-comma");
  const addressee = cue.takes === "person" && gap > 0 && gap <= 5;
  if ((gap === 0 || addressee) && s.capital && (s.words >= 4 || s.terminated || cue.takes === "beside"))
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
function governed(cue: Cue, s: Setting, rule: string, gap = 1): Decision {
  const beside = gap === 0;
  if (cue.negated && !cue.passive) return ownDecision("scare", "scare:denied");
  if (isWriter(cue.subject)) return ownDecision("scare", "scare:own-cue");
  // "No arrests are needed, for others attack the “traitor”", "to continue “a long walk”"
  if (
    /^(?:no|none|nobody|neither)\b/i.test(cue.subject?.surface ?? "") ||
    (cue.lemma === "continue" && (beside || !cue.finite))
  )
    return ownDecision("scare", "scare:no-cue");
  // "He began “a long walk”": what it takes here is no words of his.
  if (cue.takes === "beside" && cue.kind === "speech") return ownDecision("scare", "scare:no-cue");
  if (isSupposed(cue) && beside && s.words > 3) return imaginedBy(cue, "supposed");
  if (isSupposed(cue)) return ownDecision("scare", "scare:supposed");
  if (cue.kind === "thought" && s.words <= 3) return ownDecision("scare", "scare:thought");
  // "Wrote the script of a film that shows the “openness” of a town", "as revealing its “true” face"
  const isAside = (cue.kind === "writing" && gap > longestWritten) || (shows.has(cue.lemma) && !cue.finite);
  if (isAside && s.words <= 3) return ownDecision("scare", "scare:no-cue");
  return decide("mixed", cue, `mixed:${rule}`);
}

/** `"…" — Ada Lovelace`: a dash and a name to the end. */
function afterDash(p: Passage, k: number): Decision | null {
  if (!isMark(p.units[k + 1], "—–-") || (k > 0 && !isMark(p.units[k - 1], ":"))) return null;
  const name = phraseStarting(p, k + 2);
  // "— my late father"
  const isSource = name !== null && (name.kind === "name" || (name.kind === "phrase" && isTold(p, name)));
  if (!isSource || p.units.slice(name.to, name.to + 2).some((u) => u.kind !== "punctuation")) return null;
  return { kind: "direct", speaker: name, cue: null, slant: null, rule: "direct:dash-name" };
}

/** `“…” (Lovelace 1843)`: a name in brackets right after the words. */
function inBrackets(p: Passage, k: number, { words }: Setting): Decision | null {
  const name = p.units[k + 2];
  const isSource = isMark(p.units[k + 1], "(") && name?.kind === "name" && mayBePerson(name) && words > 3;
  const inside = p.units.slice(k + 3, k + 12);
  const close = inside.findIndex((u) => isMark(u, ")"));
  if (!isSource || close < 0 || inside.slice(0, close).some(isVerb)) return null;
  const kind = k === 0 || isMark(p.units[k - 1], ":") ? "direct" : "mixed";
  return {
    kind,
    speaker: speakerOver(p, k + 2, k + 3, "name"),
    cue: null,
    slant: null,
    rule: `${kind}:brackets`,
  };
}

/**
 * What the quotation at unit `k` is, by the first rule that holds: an introduction of imagined speech, the cue
 * right after it, a clause that says whose words they were, a mention, a cue that sets it off, a title, a cue that governs it, a colon, and else scare. Null
 * where it stands as a sentence of its own, without a cue in its passage.
 */
export function classifyQuote(p: Passage, cues: readonly Cue[], k: number): Decision | null {
  const s = settingOf(p, k);
  const opening = imaginedOpening(p, k);
  const before = cueBefore(p, cues, k);
  if (opening !== null)
    return {
      kind: "imagined",
      speaker: before?.subject ?? null,
      cue: opening,
      slant: null,
      rule: "imagined:introduction",
    };
  const after = cueAfter(p, cues, k);
  if (after !== null && (after.takes === "phrase" || (!s.capital && goesOn(p, k))))
    return governed(after, s, "cue-after");
  if (after !== null) return utterance(after, after.inverted ? "verb-name" : "name-verb");
  const isSaid = s.capital && (s.words > 3 || s.terminated || isMark(p.units[k + 1], ":") || isShort(p, k));
  const echoed = isSaid ? echo(p, () => cues, k + 1) : null;
  if (echoed !== null) return echoed;
  const mention = mentionDecision(p, k) ?? agentDecision(p, lastCue(cues, k), k);
  if (mention !== null) return mention;
  const isRead = before !== null && /^(?:read|sing)$/.test(before.lemma) && before.to === k;
  const work = isRead ? titleDecision(p, k) : null;
  if (work !== null) return work;
  const whole = before === null ? null : setOff(p, before, k, s);
  if (whole !== null) return whole;
  const title = titleDecision(p, k) ?? (before === null ? null : addresseeDecision(p, before.takes, k));
  if (title !== null) return title;
  if (before !== null)
    return governed(
      before,
      s,
      before.form === "according" ? "according-to" : before.form === "noun" ? "noun" : "cue",
      k - before.to,
    );
  const trailing = cueTrailing(p, cues, k);
  if (trailing !== null)
    return governed(trailing, s, trailing.form === "according" ? "according-to" : "cue-after");
  const claimed = cried(p, k) ?? (s.words > 3 ? claimedBy(p, k) : null);
  if (claimed !== null) return claimed;
  if (s.colon) {
    const told = afterColon(p, k, s.capital && (s.terminated || s.words > 3));
    // "Claim: “…” (Reid, on the radio)"
    return told.speaker === null ? (afterDash(p, k) ?? inBrackets(p, k, s) ?? told) : told;
  }
  return afterDash(p, k) ?? inBrackets(p, k, s) ?? (standsAlone(p, k, s) ? null : scareDecision(p, k));
}

/** "This is nonsense": a clause of three words. */
const isShort = (p: Passage, k: number): boolean => {
  const words = wordsOf(p.text, p.units[k]?.pair?.start ?? 0, p.units[k]?.pair?.end ?? 0);
  return words.length === 3 && showsVerb(words);
};

/** "The line that “…”": words that a noun of saying before "that" hands to somebody whom nothing names; null where they are the writer's. */
function claimedBy(p: Passage, k: number): Decision | null {
  const noun = p.units[k - 2];
  if (!isWord(p.units[k - 1], that) || !isWord(noun, sayingNouns)) return null;
  const isOwn = p.units.slice(Math.max(0, k - 5), k - 2).some((u) => isWord(u, firstPersons));
  return isOwn
    ? null
    : { kind: "mixed", speaker: null, cue: noun?.form ?? null, slant: "neutral", rule: "mixed:noun" };
}

const that = new Set(["that"]);
const cries = new Set(
  "cry cries chant chants shout shouts call calls cheer cheers jeer jeers murmur murmurs scream screams accusation accusations allegation allegations claims".split(
    " ",
  ),
);

/** "Cries of “shame”, “rubbish” and “liar”": words that many call out, whom nothing names; null for others. */
function cried(p: Passage, k: number): Decision | null {
  let at = k - 1;
  const isListed = (u: Unit | undefined): boolean => u?.kind === "quote" || isMark(u, ",") || isWord(u, and);
  while (k - at < longestStart && isListed(p.units[at])) at--;
  const noun = p.units[at - 1];
  const isOwn = isWord(p.units[at - 2], ours);
  const isCry = isWord(p.units[at], of) && cries.has(noun?.form.toLowerCase() ?? "") && !isOwn;
  return isCry
    ? { kind: "mixed", speaker: null, cue: noun?.form ?? null, slant: "neutral", rule: "mixed:noun" }
    : null;
}

const and = new Set(["and"]);
const of = new Set(["of"]);
const ours = new Set(["my", "our"]);

/** Whether the quotation at `k` goes on with a sentence of the writer's: "The mayor was, however, “entitled to it”, she added". */
function goesOn(p: Passage, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - longestStart); i--) if (p.units[i]?.kind === "quote") return false;
  return k > 0;
}

const longestStart = 30;

/** Whether nothing of the writer's stands in the passage, or a whole sentence is quoted at its start. */
function standsAlone(p: Passage, k: number, s: Setting): boolean {
  const writer = (from: number, to: number) =>
    p.units.slice(from, to).some((u) => u.kind === "word" || u.kind === "name");
  return (
    !writer(Math.max(0, k - 3), k) &&
    !writer(k + 1, k + 4) &&
    (s.terminated || s.words > 3 || p.units.length <= 2)
  );
}
