import type { Cue } from "../cues/cue.ts";
import type { Decision } from "../decision.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { ownerOf } from "../grammar/owner.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import { speakerOver } from "../grammar/speaker-over.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isWriter, type Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { being, circumstances, determiners, passageNouns, pointing } from "../vocabulary/words.ts";

const points =
  /(?:reason|point|thing|question|way|option|lesson|step|rule|fact|example|part|problem|answer|choice|demand)s?$/;
/** Determiners of what is not yet known. */
const indefinite = new Set(["a", "some", "few"]);
const from = new Set(["from"]);
const andThen = new Set(["and", "then"]);
const shows = new Set(["this", "following", "here", "here's", "namely", "thus", "below", "these"]);

const decide = (speaker: Speaker | null, cue: Cue | null, rule: string): Decision => ({
  kind: "block",
  speaker,
  cue: cue?.text ?? null,
  slant: cue?.slant ?? null,
  rule,
});

function byNoun(p: Passage, end: number, shown: boolean): Decision | null {
  let bare = false;
  for (let i = end - 1; i >= Math.max(0, end - 24); i--) {
    const unit = p.units[i];
    if (unit?.kind !== "word" || !passageNouns.has(unit.norm)) continue;
    const owner = ownerOf(p, i);
    if (owner === "writer") return null;
    if (owner !== null) return decide(owner, null, "block:colon-work");
    bare ||=
      end - i < 10 && (shown || (isWord(p.units[i - 1], determiners) && !isWord(p.units[i - 1], indefinite)));
  }
  return bare ? decide(null, null, "block:colon-work") : null;
}

/**
 * What a sentence that closes its paragraph with a colon introduces: a passage of someone else's where it holds a
 * verb of saying or writing near its end, a work or passage with its author, or only shows a name ("Here is
 * Smith:"). Null where it ends otherwise, introduces the writer's own words, or a list of the writer's points.
 */
export function introduction(p: Passage, cues: readonly Cue[]): Decision | null {
  let end = p.units.length;
  while (end > 0 && isMark(p.units[end - 1], "-–—")) end--;
  if (!isMark(p.units[end - 1], ":")) return null;
  end--;
  if (points.test(p.units[end - 1]?.norm ?? "")) return null;
  const shown = p.units.slice(Math.max(0, end - 8), end).some((u) => isWord(u, shows));
  const cue = cues.findLast((c) => c.kind !== "thought" && !c.negated && end - c.to <= (shown ? 16 : 8));
  if (cue !== undefined && cue.subject !== null)
    return isWriter(cue.subject) || cue.modal ? null : decide(cue.subject, cue, "block:colon-cue");
  const noun = byNoun(p, end, shown);
  if (noun !== null) return noun;
  const sender = fromSomebody(p, end);
  if (sender !== null) return decide(sender, null, "block:colon-name");
  const name = p.units.findIndex((u) => u.kind === "name");
  const short =
    end <= 6 && name >= 0 && (name === 0 ? end === 1 : isWord(p.units[0], shows) || isWord(p.units[0], from));
  return short ? decide(speakerOver(p, name, name + 1, "name"), null, "block:colon-name") : null;
}

/** "And from one comrade:": whoever alone stands between "from" and the colon at `end`; null where nobody does. */
function fromSomebody(p: Passage, end: number): Speaker | null {
  const at = isWord(p.units[0], andThen) ? 1 : 0;
  const sender = isWord(p.units[at], from) ? phraseStarting(p, at + 1) : null;
  return sender?.kind === "phrase" && sender.to === end && isTold(p, sender) ? sender : null;
}

const so = new Set(["so", "thus"]);

/** What leads a signature, a typed one of two or three hyphens. */
const dashes = /^[-–—―]+$/;

/** Most units of a signature: "— Grace Dahl, speaking in Leeds on 24 August 2016". */
const longestSignature = 16;

/** Whom a line of its own with a dash and a name, under a block or as its last line, credits; null where it is none. */
export function signature({ text, units }: Passage): Decision | null {
  const p = { text, units: units.slice(units.findIndex((u) => !isMark(u, ">"))) };
  const [dash, name, next] = p.units;
  if (!dashes.test(dash?.form ?? "") || p.units.length > longestSignature) return null;
  // A name alone may be none that stands in a list or has a capital: "— jbell".
  if (name?.kind !== "name" && !(name?.kind === "word" && next === undefined)) return null;
  const isSigned =
    next === undefined || next.kind === "name" || isMark(next, ",(.") || isWord(next, circumstances);
  return isSigned ? decide(speakerOver(p, 1, 2, "name"), null, "block:marked-signed") : null;
}

/**
 * Whom the sentence after a marked block credits with it: "So wrote Dahl", "Thus spoke the surveyor", "That was Dahl in the
 * Gazette", or a line of its own with a dash and a name. Null where it credits nobody, or the writer.
 */
export function credit(p: Passage): Decision | null {
  const [first, second] = p.units;
  const signed = signature(p);
  if (signed !== null) return signed;
  if (isWord(first, pointing) && isWord(second, being)) return namedAfter(p);
  if (!isWord(first, so) || second?.kind !== "word" || cueVerb(second.norm) === null) return null;
  const speaker = phraseStarting(p, 2);
  if (speaker === null || isWriter(speaker)) return null;
  return { ...decide(speaker, null, "block:marked-credited"), cue: second.norm };
}

/** "That was Dahl": a name alone, not what is Dahl's and nothing that Dahl is said to be. */
function namedAfter(p: Passage): Decision | null {
  const [, , name, next] = p.units;
  if (name?.kind !== "name" || name.possessive) return null;
  if (next !== undefined && !isMark(next, ".,;:!–—-") && !isWord(next, circumstances)) return null;
  return decide(speakerOver(p, 2, 3, "name"), null, "block:marked-named");
}
