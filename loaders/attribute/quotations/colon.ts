import { smallNumbers } from "../../../src/domain/small-numbers.ts";
import { issuerOf } from "../cues/noun-source.ts";
import type { Decision } from "../decision.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { isVerb } from "../grammar/opens-clause.ts";
import { ownerOf } from "../grammar/owner.ts";
import { mayBePerson } from "../grammar/person-phrase.ts";
import { phraseEnding } from "../grammar/phrase-ending.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import { speakerOver } from "../grammar/speaker-over.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  beForms,
  circumstances,
  isSomebody,
  passageNouns,
  pronouns,
  sayingNouns,
  writings,
} from "../vocabulary/words.ts";

/** A noun for what was said; one that opens the sentence has a capital and no name: "Statement from Dahl:". */
const isNoun = (u: Unit | undefined): boolean =>
  u?.kind !== "punctuation" &&
  u?.entity === null &&
  /^\p{L}[\p{Ll}-]*$/u.test(u.form) &&
  (passageNouns.has(u.norm) || sayingNouns.has(u.norm));

/** Whoever alone, or with where, how or to whom, stands before the colon at `colon`: "Smith (laughing):", "Reid, on the radio:", "Asked why, Reid:". */
export function namedBeforeColon(p: Passage, colon: number): Speaker | null {
  const last = p.units[colon - 1];
  if (colon === 1 && isWord(last, pronouns)) return speakerOver(p, 0, 1, "pronoun");
  const whole = phraseEnding(p, colon);
  const start = afterItemMark(p);
  // "Claim:", "Quote of the day:": what it is, not whose.
  if (isNoun(p.units[start])) return null;
  if (whole?.from === start) return placed(p, whole);
  if (colon > longestOpening) return null;
  const comma = whole === null ? -1 : whole.from - 1;
  if (isMark(p.units[comma], ",") && isWord(p.units[0], led) && !p.units.slice(1, comma).some(isVerb))
    return whole;
  const first = phraseStarting(p, start);
  if (first === null || !(first.kind === "name" || isTold(p, first))) return null;
  const aside = p.units.slice(first.to, colon);
  const isParenthesis = isMark(aside[0], "(") && isMark(last, ")");
  const isAdverbial = isMark(aside[0], ",") && isWord(aside[1], circumstances) && !aside.some(isVerb);
  // "The unofficial line, from a friend:"
  const isThing = first.kind === "phrase" && !isSomebody(p.units[first.to - 1]?.norm ?? "");
  if (isThing && isMark(aside[0], ",") && isWord(aside[1], from)) return phraseStarting(p, first.to + 2);
  // "Reid, asked about the ferry:"
  const isAsked = isMark(aside[0], ",") && isWord(aside[1], led) && !aside.slice(2).some(isVerb);
  return isParenthesis || isAdverbial || isAsked ? first : null;
}

/** "Dahl on Twitter:": the name alone of somebody with where it was said. */
function placed(p: Passage, whole: Speaker): Speaker {
  const [name, place] = [p.units[whole.from], p.units[whole.from + 1]];
  const isPlaced = name?.kind === "name" && mayBePerson(name) && isWord(place, circumstances);
  return isPlaced ? (speakerOver(p, whole.from, whole.from + 1, "name") ?? whole) : whole;
}

/** First unit behind the bullet or the number of a list's item. */
function afterItemMark(p: Passage): number {
  const [first, second] = p.units;
  if (isMark(first, "-–—*•·▪")) return 1;
  return /^\p{N}{1,3}$/u.test(first?.form ?? "") && isMark(second, ".)/") ? 2 : 0;
}

/** Most units of a label that counts, with its colon. */
const longestCount = 5;

const from = new Set(["from", "by"]);

/** Most units before a colon among which whoever speaks is looked for. */
const longestOpening = 24;

/** What opens a clause before whoever speaks: "Asked about the ferry, Reid:". */
const led = new Set(["asked", "pressed", "challenged", "questioned", "told", "later", "then", "finally"]);

/** `Smith: "…"`, `The message was clear: "…"`: a colon without a verb of saying before the quotation at `k`, which is said where it is a whole utterance. */
export function afterColon(p: Passage, k: number, isSaid: boolean): Decision {
  const bare = { kind: "direct", cue: null, slant: null } as const;
  // "Lie number one: “…”"
  const last = p.units[k - 2];
  const isCounted = smallNumbers.has(last?.norm ?? "") || /^\p{N}/u.test(last?.form ?? "");
  if (isCounted && k <= longestCount) return { ...bare, speaker: null, rule: "direct:colon" };
  const name = namedBeforeColon(p, k - 1);
  if (name !== null) return { ...bare, speaker: name, rule: "direct:name-colon" };
  // "I overheard a man, sent to hear the speech, say:": a verb whose subject the rules do not find.
  const endsInVerb = cueVerb(p.units[k - 2]?.norm ?? "") !== null && !isNoun(p.units[k - 2]);
  for (let i = k - 2; !endsInVerb && i >= Math.max(0, k - 12); i--) {
    if (!isNoun(p.units[i])) continue;
    const owner = ownerOf(p, i) ?? issuerOf(p, i);
    return { ...bare, speaker: owner === "writer" ? null : owner, rule: "direct:noun-colon" };
  }
  const subject = isSaid ? somebodyBefore(p, k - 1) : null;
  if (subject !== null) return { ...bare, speaker: subject, rule: "direct:subject-colon" };
  return { ...bare, speaker: null, rule: "direct:colon" };
}

const persons = new Set(["he", "she", "they"]);

/** Verbs whose subject meets with words that are another's. */
const meets = new Set(
  `see sees saw seen hear hears heard read reads reading notice notices noticed spot spotted find finds found get gets got receive
  receives received meet meets met face faces faced recognise recognised`.split(/\s+/),
);

/** Whether the words after a subject tell what is done to it, or what it sees, hears or reads. */
const isDoneTo = (clause: readonly Unit[]): boolean =>
  clause.some(
    (u, i) =>
      isWord(u, meets) ||
      isWord(u, writings) ||
      (isWord(u, beForms) && clause.slice(i + 1, i + 4).some((v) => /(?:ed|en)$/.test(v.norm))),
  );

/** First unit of the clause before the colon at `colon`, after a semicolon or a quotation; -1 where it is long. */
function clauseBefore(p: Passage, colon: number): number {
  for (let i = colon - 1; i >= Math.max(0, colon - longestClause); i--)
    if (isMark(p.units[i], ";") || p.units[i]?.kind === "quote") return i + 1;
  return colon > longestClause ? -1 : 0;
}

const longestClause = 40;

/** Who does what the clause before the colon at `colon` tells: "She turned to me:", "The chair was having none of it:"; null where nobody else does. */
function somebodyBefore(p: Passage, colon: number): Speaker | null {
  const start = clauseBefore(p, colon);
  if (start < 0) return null;
  const subject = mainSubject(p, start);
  if (subject === null || subject.to >= colon || isDoneTo(p.units.slice(subject.to, colon))) return null;
  const last = p.units[subject.to - 1];
  if (last === undefined || last.possessive) return null;
  if (subject.kind === "pronoun") return persons.has(subject.surface.toLowerCase()) ? subject : null;
  if (subject.kind === "name") return mayBePerson(last) ? subject : null;
  return isSomebody(last.norm) ? subject : null;
}
