import { isTold } from "../grammar/mute-subject.ts";
import { phraseStart } from "../grammar/phrase-start.ts";
import { objectAt, phraseStarting } from "../grammar/phrase-starting.ts";
import { speakerOver } from "../grammar/speaker-over.ts";
import { subjectEnding } from "../grammar/subject.ts";
import { verbRun } from "../grammar/verb-run.ts";
import { isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { contentNouns } from "../vocabulary/content-nouns.ts";
import {
  bodyWords,
  days,
  determiners,
  firstPersons,
  isSomebody,
  prepositions,
  set,
  times,
} from "../vocabulary/words.ts";

/** Whose a noun of saying is: somebody's, the writer's, nobody's who is named, or no report at all. */
export type NounSource = Speaker | "writer" | "nobody" | "none";

const possessors = set("his her their its");
const ours = set("my our your");
/** "Any suggestion that it was fixed is absurd", "so many claims that nobody reads them": nobody has said so. */
const denied = set("no any little without neither nor so such");
/** Prepositions that lead to whoever says it, and those that do before a thought: "fears among members". */
const fromWhom = set("by from of");
const amongWhom = set("by from of among amongst within");

/** Verbs with which somebody says what the noun names: "made the claim". */
const makes = set(
  "make makes made making repeat repeats repeated repeating reiterate reiterates reiterated renew renews renewed issue issues issued issuing voice voices voiced voicing raise raises raised raising air airs aired level levels levelled levelling advance advances advanced give gives gave given giving offer offers offered offering spread spreads spreading post posts posted tweet tweets tweeted publish publishes published",
);
/** Verbs with which the writer owns it: "I share the view". */
const owns = set("share accept endorse support defend hold take stand stick welcome");
/** Verbs after which nobody owns the words. */
const denials = set("deny denies denied denying refute refutes refuted rebut rebuts rebutted");

/** What may stand between a verb and the noun phrase. */
const linking = set("by with to");

/** Most units of a noun phrase before its noun. */
const longestLead = 6;

const isTimeNoun = ({ norm }: Unit): boolean => {
  const bare = norm.replace(/'s?$/, "");
  return times.has(bare) || days.has(bare) || /^(?:yesterday|today|tonight)$/.test(bare);
};

/** "Reid’s", "the union’s", "her": whoever stands before the noun at `i` as its owner; null where nobody does. */
function possessorOf(p: Passage, i: number): { readonly source: NounSource; readonly from: number } | null {
  for (let j = i - 1; j >= Math.max(0, i - longestLead); j--) {
    const unit = p.units[j];
    if (unit === undefined || unit.kind === "punctuation" || unit.kind === "quote") return null;
    if (isWord(unit, ours) && unit.entity === null) return { source: "writer", from: j };
    if (isWord(unit, possessors) || isWord(unit, ours)) {
      const source = speakerOver(p, j, j + 1, "pronoun");
      return source && { source, from: j };
    }
    if (unit.possessive && !isTimeNoun(unit)) {
      const from = unit.kind === "word" ? phraseStart(p.units, j) : j;
      const over = speakerOver(p, from, j + 1, unit.kind === "word" ? "phrase" : "name");
      return over && { source: { ...over, surface: over.surface.replace(/['’]s$|(?<=s)['’]$/, "") }, from };
    }
    if (isWord(unit, prepositions) || isWord(unit, determiners)) return null;
  }
  return null;
}

/** Whom "by", "from" or "of" names between the noun and the "that" before unit `end`; null where nobody. */
function behind(p: Passage, i: number, end: number, words: ReadonlySet<string>): Speaker | null {
  for (let j = i + 1; j < end - 1; j++) {
    if (p.units[j]?.kind === "punctuation") return null;
    if (!isWord(p.units[j], words)) continue;
    const found = phraseStarting(p, j + 1) ?? objectAt(p, j + 1);
    const last = p.units[(found?.to ?? 0) - 1];
    const isOne = last?.kind === "name" || p.units[j]?.norm !== "of" || isSomebody(last?.norm ?? "");
    return found !== null && found.to <= end && isOne ? found : null;
  }
  return null;
}

/** First unit of the noun phrase around the noun at `i` that nobody owns: its determiner, or the noun. */
function leadOf(p: Passage, i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - longestLead); j--) {
    const unit = p.units[j];
    if (isWord(unit, determiners) || isWord(unit, denied)) return j;
    if (unit?.kind !== "word" || isWord(unit, prepositions) || verbs.some((words) => isWord(unit, words)))
      return j + 1;
  }
  return i;
}

const verbs = [makes, owns, denials];

/** Whoever makes, repeats or owns what the noun phrase from unit `from` on names; null where the verb before it is no such verb. */
function doer(p: Passage, from: number): NounSource | null {
  const verb = isWord(p.units[from - 1], linking) ? from - 2 : from - 1;
  if (isWord(p.units[verb], denials)) return "none";
  const isOwn = isWord(p.units[verb], owns);
  if (!isOwn && !isWord(p.units[verb], makes)) return null;
  const run = verbRun(p, verb);
  if (run.modal || run.negated) return "none";
  const subject = run.infinitive ? null : subjectEnding(p, run.from);
  if (subject === null) return null;
  if (subject.kind === "pronoun" && firstPersons.has(subject.surface.toLowerCase())) return "writer";
  return isOwn || (subject.kind === "phrase" && !isTold(p, subject)) ? null : subject;
}

/** Verbs with which a text goes out, and the particle behind those that alone do something else: "put out a statement", "released a letter". */
const sends = set(
  "release releases released releasing circulate circulates circulated circulating send sends sent sending",
);
const puts = set("put puts putting give gives gave hand hands handed send sends sent pass passes passed");
const outs = set("out round around over");

/** Who made, issued or sent out the text that the noun at `i` means: "the council issued a statement"; null where nobody is told to, or only to read it or to have it. */
export function issuerOf(p: Passage, i: number): Speaker | "writer" | null {
  const from = leadOf(p, i);
  const isParted = isWord(p.units[from - 1], outs) && isWord(p.units[from - 2], puts);
  const verb = isParted ? from - 2 : from - 1;
  if (!isParted && !isWord(p.units[verb], makes) && !isWord(p.units[verb], sends)) return null;
  const run = verbRun(p, verb);
  if (run.modal || run.negated || run.infinitive) return null;
  const subject = subjectEnding(p, run.from);
  if (subject === null) return null;
  if (subject.kind === "pronoun" && firstPersons.has(subject.surface.toLowerCase())) return "writer";
  return subject.kind === "phrase" && !isTold(p, subject) ? null : subject;
}

/** Whose the noun of saying at `i` is, the clause of which begins at unit `end`, and the first unit of its noun phrase. */
export function nounSource(
  p: Passage,
  i: number,
  end: number,
): { readonly source: NounSource; readonly from: number } {
  const noun = contentNouns.get(p.units[i]?.norm ?? "");
  const owned = possessorOf(p, i);
  if (owned !== null) return isWord(p.units[owned.from - 1], denials) ? { ...owned, source: "none" } : owned;
  const from = leadOf(p, i);
  if (isWord(p.units[from], denied) || isWord(p.units[from - 1], denied)) return { source: "none", from };
  const made = doer(p, from);
  const named = behind(p, i, end, noun?.kind === "thought" ? amongWhom : fromWhom);
  if (made === "none") return { source: "none", from };
  if (named !== null) return { source: named, from };
  if (made !== null) return { source: made, from };
  return { source: noun?.alone === true || isOfficial(p, i) ? "nobody" : "none", from };
}

/** "The official line", "the party line", not "the bottom line". */
const isOfficial = (p: Passage, i: number): boolean =>
  p.units[i]?.norm === "line" && (p.units[i - 1]?.norm === "official" || isWord(p.units[i - 1], bodyWords));
