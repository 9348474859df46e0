import { mainSubject } from "../grammar/main-subject.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { linked } from "../grammar/participle.ts";
import { subjectEnding } from "../grammar/subject.ts";
import { accountStart } from "../grammar/told-how.ts";
import { verbRun } from "../grammar/verb-run.ts";
import { endsAsSpeech, isMark, isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { cueVerb, formOf } from "../vocabulary/cue-verbs.ts";
import { go, phrasalVerb, put } from "../vocabulary/phrasal-verbs.ts";
import { objectPronouns, sayingNouns } from "../vocabulary/words.ts";
import { accordingCue, sources } from "./according-cue.ts";
import { type Cue, type Earlier, plain } from "./cue.ts";
import { passiveVerb } from "./impersonal.ts";
import { isBorrowed, nounCue, viewCue } from "./noun-cue.ts";
import { verbCue } from "./verb-cue.ts";

/** "Points out that", "made it clear that": a verb of several words. */
function phrasalCue(p: Passage, i: number, earlier: Earlier): Cue | null {
  const found = phrasalVerb(p, i);
  if (found === null || (found.verb.takes === "beside" && !isBesideQuote(p, i, found.to))) return null;
  const cue = verbCue(p, i, found.verb, found.form, earlier, found.to);
  // "The lights go on: “…”"
  const isThing = found.verb.takes === "beside" && cue?.subject?.kind === "phrase" && !isTold(p, cue.subject);
  return cue === null || isThing ? null : { ...cue, text: found.verb.lemma };
}

/** "as Smith put it": the clause starts at "as". */
const putCue = (cue: Cue | null, p: Passage): Cue | null =>
  cue !== null && isWord(p.units[cue.from - 1], linked) ? { ...cue, from: cue.from - 1 } : cue;

/** The reporting verb at `i`; one that tells how something came about takes a clause, whatever else it takes. */
function verbAt(p: Passage, i: number): ReturnType<typeof cueVerb> {
  const known = cueVerb(p.units[i]?.norm ?? "");
  if (known === null || known.verb.takes === "person" || accountStart(p, known.verb.lemma, i + 1) < 0)
    return known;
  return { ...known, verb: { ...known.verb, takes: "clause" } };
}

function cueAt(p: Passage, i: number, earlier: Earlier): Cue | null {
  const unit = p.units[i];
  if (unit?.kind !== "word") return null;
  const source = sources.get(unit.norm);
  if (source !== undefined) {
    const { from, named } = source(p, i);
    if (from >= 0) return accordingCue(p, i, from, named);
  }
  if (puts.has(unit.norm) && p.units[i + 1]?.norm === "it")
    return putCue(verbCue(p, i, put, "past", earlier), p);
  const told = goCue(p, i, earlier) ?? viewCue(p, i) ?? beliefCue(p, i);
  if (told !== null) return told;
  const made = phrasalCue(p, i, earlier);
  if (made !== null) return made;
  const impersonal = passiveVerb(p, i);
  if (impersonal !== null && verbRun(p, i).be) return verbCue(p, i, impersonal, "past", earlier);
  const known = verbAt(p, i);
  if (known?.verb.takes === "beside" && !besideQuote(p, i)) return null;
  const verb = known === null ? null : verbCue(p, i, known.verb, known.form, earlier);
  return verb ?? (sayingNouns.has(unit.norm) || isBorrowed(p, i) ? nounCue(p, i) : null);
}

/** "I go, “Is it over?”", not "it went “viral”": somebody goes, and what follows is said as speech is. */
function goCue(p: Passage, i: number, earlier: Earlier): Cue | null {
  const form = formOf(go, p.units[i]?.norm ?? "");
  if (form === null) return null;
  const quote = isMark(p.units[i + 1], ",:") ? p.units[i + 2] : p.units[i + 1];
  const pair = quote?.kind === "quote" ? quote.pair : null;
  if (!pair || !/^.?\p{Lu}[^\s]*\s/u.test(p.text.slice(pair.start, pair.end))) return null;
  const cue = verbCue(p, i, go, form, earlier);
  const { kind, surface = "" } = cue?.subject ?? {};
  return kind === "name" || (kind === "pronoun" && !/^it$/i.test(surface)) ? cue : null;
}

const puts = new Set(["put", "puts"]);

const believers = new Set(
  "us you them me voters members people readers everybody everyone anyone".split(" "),
);

const wants = new Set(["want", "wants", "wanted", "ask", "asks", "asked"]);

const woulds = new Set(["would", "'d"]);

/** "Dahl would have us believe that", "wants you to believe that": what somebody says, as the writer tells it. */
function beliefCue(p: Passage, i: number): Cue | null {
  if (p.units[i]?.norm !== "believe") return null;
  const object = p.units[i - 1]?.norm === "to" ? i - 2 : i - 1;
  if (!isWord(p.units[object], believers)) return null;
  const isHad =
    object === i - 1 && p.units[object - 1]?.norm === "have" && isWord(p.units[object - 2], woulds);
  const isWanted = object === i - 2 && isWord(p.units[object - 1], wants);
  if (!isHad && !isWanted) return null;
  const subject = subjectEnding(p, isHad ? object - 2 : object - 1);
  if (subject === null) return null;
  return {
    ...plain,
    at: i,
    from: subject.from,
    to: i + 1,
    lemma: "have us believe",
    text: "believe",
    slant: "doubt",
    form: "verb",
    subject,
    finite: true,
    past: false,
  };
}

/** Whether words are quoted right before a verb of several words, with its subject, or right behind it: "“…,” Dahl went on". */
const isBesideQuote = (p: Passage, i: number, to: number): boolean =>
  p.units[to]?.kind === "quote" ||
  opensQuote(p, to) ||
  p.units[i - 1]?.kind === "quote" ||
  afterUtterance(p, i);

const besideQuote = (p: Passage, i: number): boolean =>
  p.units[i + 1]?.kind === "quote" ||
  p.units[i - 1]?.kind === "quote" ||
  opensQuote(p, i + 1) ||
  (isWord(p.units[i + 1], objectPronouns) && opensQuote(p, i + 2)) ||
  afterUtterance(p, i);

const opensQuote = (p: Passage, mark: number): boolean =>
  isMark(p.units[mark], ":,") && p.units[mark + 1]?.kind === "quote";

/** Whether a subject of a few words alone stands between the verb and words that end as speech does: “He is gone,” the old man laughed. */
function afterUtterance(p: Passage, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const { kind, pair } = p.units[j] ?? {};
    if (kind === "quote" && pair) return endsAsSpeech(p.text, pair);
    if (kind !== "word" && kind !== "name") return false;
  }
  return false;
}

/** The cues of a passage, in order. A coordinated or participial verb takes the subject of the cue before it. */
export function cuesOf(p: Passage): Cue[] {
  const cues: Cue[] = [];
  let [start, main]: [number, Speaker | null | undefined] = [0, undefined];
  let last: Cue | null = null;
  const earlier: Earlier = (at) => {
    if (main === undefined) main = mainSubject(p, start);
    const near =
      last !== null && at - last.at < 40 && !(main !== null && main.from > last.at && main.from < at);
    if (near && last !== null) return last.subject;
    return main !== null && main.from > at ? mainSubject(p, start, at) : main;
  };
  for (let i = 0; i < p.units.length; i++) {
    if (isMark(p.units[i], ";")) [start, main, last] = [i + 1, undefined, null];
    const cue = cueAt(p, i, earlier);
    if (cue === null) continue;
    cues.push(cue);
    if (cue.form !== "noun" && !cue.passive) last = cue;
  }
  return cues;
}
