import { isTold, loose } from "../grammar/mute-subject.ts";
import { isMark, isWord, type Passage } from "../marks/unit.ts";
import { isCut } from "../reports/report-reach.ts";
import { personNouns } from "../vocabulary/words.ts";
import type { Cue } from "./cue.ts";
import { firstFrom, lastCue, reach } from "./nearby-cues.ts";

const ends = /[,.?!—–\-…]["'’”]?$/u;

const named = new Set(["it", "them", "him", "her", "this", "that"]);

/** Whether the words are what a verb like "call" calls it: "“A swindle,” he called it". */
const isNamed = (p: Passage, { to }: Cue): boolean =>
  isWord(p.units[to], named) && (p.units[to + 1] === undefined || p.units[to + 1]?.kind === "punctuation");

/** "“…,” Dahl backer and columnist Ida Reid wrote": whether what stands before the cue is another role of its subject. */
function isRole(p: Passage, start: number, { from, subject }: Cue): boolean {
  const role = p.units.slice(start, from);
  const plain = role.every(({ kind }) => kind === "word" || kind === "name");
  return (
    subject?.kind === "name" &&
    role.length > 1 &&
    role.length < 6 &&
    plain &&
    isWord(role.at(-1), and) &&
    isWord(role.at(-2), personNouns)
  );
}

const stops = /[.?!…]["'’”]?$/u;

/** Whether a cue and a comma or colon lead to the quotation at `k`, which a stop then ends: "He said, “Go.” The hall roared". */
function isIntroduced(p: Passage, cues: readonly Cue[], k: number): boolean {
  const cue = lastCue(cues, k);
  if (cue?.finite !== true || !isMark(p.units[k - 1], ",:—–-")) return false;
  // What goes on in small letters began before the cue.
  const start = p.units[k]?.pair?.start ?? 0;
  return cue.to === k - 1 || /^.?\p{Ll}/u.test(p.text.slice(start, start + 4));
}

/** Whether the cue has more to say itself: "To those who say, “…,” I say we stay". */
const goesOn = (p: Passage, { to }: Cue): boolean =>
  p.units[to]?.kind === "word" && !isWord(p.units[to], and);

const and = new Set(["and", "but"]);
const as = new Set(["as"]);

/** Whether the cue leads to words of its own: "I tell them: “…”". */
const introduces = (p: Passage, cue: Cue): boolean =>
  isMark(p.units[cue.to], ":") || isMark(p.units[cue.to + 1], ":");

/** Words that join a quotation to the clause before it. */
const joints = new Set(["and", "but", "that"]);

/** The cue of the clause right after the quotation at `k`, such as `," said Smith`; null where none stands there. */
export function cueAfter(p: Passage, cues: readonly Cue[], k: number): Cue | null {
  const first = firstFrom(cues, k + 1);
  // "“…,” the mayor's statement said": the noun is who says it.
  const cue = cues[first]?.form === "noun" ? cues[first + 1] : cues[first];
  const pair = p.units[k]?.pair;
  if (
    cue === undefined ||
    pair === undefined ||
    pair === null ||
    (cue.takes === "phrase" && !isNamed(p, cue)) ||
    cue.form === "noun"
  )
    return null;
  const tail = p.text.slice(Math.max(pair.start, pair.end - 3), pair.end);
  const isLed = isIntroduced(p, cues, k);
  if (stops.test(tail) ? isLed || introduces(p, cue) : isLed && goesOn(p, cue)) return null;
  const marked = isMark(p.units[k + 1], ",—–-");
  const start = k + 1 + (marked ? 1 : 0);
  // "“…,” as my father used to say"
  const isAs = isWord(p.units[start], as) && cue.from === start + 1;
  if (!(cue.from === start || isAs || isRole(p, start, cue)) || !cue.finite || cue.passive) return null;
  const terminated = marked || ends.test(tail);
  const left = p.units[k - 1];
  if (!terminated && (pair.end - pair.start < 12 || left !== undefined)) return null;
  if (left === undefined || left.kind === "punctuation" || left.kind === "quote") return cue;
  const comma = isMark(p.units[k + 1], ",") || ends.test(tail);
  return comma && cue.inverted && !isWord(left, joints) ? cue : null;
}

/** A clause after a comma further on that reports the whole sentence: `…, Smith claimed.`; null where none does. */
export function cueTrailing(p: Passage, cues: readonly Cue[], k: number): Cue | null {
  for (let i = firstFrom(cues, k + 1); i < cues.length; i++) {
    const cue = cues[i];
    if (cue === undefined || cue.at - k > reach || isCut(p, k, cue.from)) return null;
    if (cue.form === "according") return cue;
    // “Dahl” recounted: the words are who speaks.
    if (cue.subject !== null && cue.subject.from <= k && k < cue.subject.to) return null;
    const closes = cue.to >= p.units.length - 7 || isMark(p.units[cue.to], ",");
    if (
      cue.finite &&
      cue.form === "verb" &&
      isMark(p.units[cue.from - 1], ",") &&
      closes &&
      !(cue.subject?.kind === "phrase" && loose.has(cue.lemma) && !isTold(p, cue.subject)) &&
      reportsAll(p, cue)
    )
      return cue;
  }
  return null;
}

/** Words that lead to when or where something was said. */
const whens = new Set(["on", "in", "at", "to", "during", "after", "last"]);

/** Whether nothing follows the clause that it could report instead. */
const reportsAll = (p: Passage, cue: Cue): boolean => {
  const next = p.units[cue.to];
  return next === undefined || next.kind === "punctuation" || isWord(next, whens);
};
