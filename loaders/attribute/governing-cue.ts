import { clauseStart } from "./clause-start.ts";
import type { Cue } from "./cues.ts";
import { mainVerb } from "./main-verb.ts";
import { isTold, loose } from "./mute-subject.ts";
import { isWriter } from "./speaker.ts";
import { isMark, isWord, type Passage } from "./unit.ts";
import { beForms, determiners, finite, personNouns, prepositions, pronouns, relatives } from "./words.ts";

const reach = 40;
const turns = new Set(["but", "while", "whereas", "although", "though"]);

/** Words that open a clause before the main one. */
const opening = new Set(
  "while when if as although though because since whereas before after until once".split(" "),
);

/** Whether the cue stands in a clause before the main one, which begins after the next comma: "When they say no, you". */
export const isUnder = (p: Passage, { from }: Pick<Cue, "from">): boolean =>
  isWord(p.units[from - 1], opening);

/** Whether a report ends between units: at a semicolon, or a comma and a turn of the sentence. */
function isCut(p: Passage, from: number, to: number, ends = turns): boolean {
  for (let i = from; i < to; i++) {
    if (isMark(p.units[i], ";") || opensContrast(p, i)) return true;
    const goes = goesOnBut(p, i + 1) || isOwnWords(p, i + 2) || isAside(p, i + 1, to);
    if (isMark(p.units[i], ",") && isWord(p.units[i + 1], ends) && !goes) return true;
  }
  return false;
}

/** "She says later, but still in the first act, “…”": whether "but" at `at` opens an aside that ends with the comma before `to`. */
const isAside = (p: Passage, at: number, to: number): boolean =>
  isWord(p.units[at], new Set(["but"])) &&
  isMark(p.units[to - 1], ",") &&
  to - at < longestAside &&
  !p.units.slice(at, to).some((u) => isWord(u, finite));

const longestAside = 11;

/** "He said they were out, but “I ordered more”": whether a quotation in the first person stands at `at`. */
const isOwnWords = ({ text, units }: Passage, at: number): boolean => {
  const pair = units[at]?.pair;
  return pair != null && /^\W?(?:I|We)\b/.test(text.slice(pair.start, pair.start + 4));
};

/** "He said it was over while Mr Reid plumped for more": whether a clause about somebody else who is named opens. */
const opensContrast = (p: Passage, at: number): boolean =>
  isWord(p.units[at], contrasts) && p.units[at + 1]?.kind === "name" && !p.units[at + 1]?.possessive;

const contrasts = new Set(["while", "whilst", "whereas"]);

/** "…, but had lost", "…, but that it had lost": whether the clause after "but" at `at` has no subject of its own or opens as the report did, so that the report goes on. */
export const goesOnBut = (p: Passage, at: number): boolean => {
  if (!isWord(p.units[at], new Set(["but"]))) return false;
  const [first, second] = [p.units[at + 1], p.units[at + 2]];
  const opens =
    second?.kind === "name" ||
    second?.kind === "quote" ||
    isMark(second, ",") ||
    isWord(second, determiners) ||
    isWord(second, pronouns);
  // "Not 700, but of 1,700"
  const isNot = p.units.slice(Math.max(0, at - 8), at).some((u) => isWord(u, nots));
  return (
    (isWord(first, finite) && !isWord(second, pronouns)) ||
    (isWord(first, that) && opens) ||
    (isNot && isWord(first, prepositions))
  );
};

const that = new Set(["that"]);
const nots = new Set(["not"]);

/** What the main clause starts with after one that is under "when" and its like; one under "as" reports the main clause. */
const mainStarts = new Set([...turns, ...pronouns, "nobody", "everybody", "everyone", "there"]);

const isOver = (p: Passage, cue: Cue, k: number): boolean => {
  const leads = isUnder(p, cue) && p.units[cue.from - 1]?.norm !== "as";
  return isCut(p, cue.to, k, leads ? mainStarts : turns) || (leads && opensMain(p, cue.to, k));
};

/** "Though he repeated it, the “ordinary” members are": whether a phrase right after a comma that holds the quotation at `k`, or ends before it, is the subject of the main clause. */
function opensMain(p: Passage, from: number, k: number): boolean {
  for (let i = k - 1; i > from; i--) {
    if (!isMark(p.units[i], ",") || !isWord(p.units[i + 1], determiners)) continue;
    return p.units.slice(i + 1, i + 12).some((u) => isWord(u, finite));
  }
  return false;
}

const whens = new Set(["while", "whilst", "when", "after", "before", "because", "until"]);

/** "Calling for peace while sitting in a “packed” train": whether a clause of time or reason, or one about somebody else, begins between a verb that takes a fragment and the quotation. */
function isLeft(p: Passage, { takes, to }: Cue, k: number): boolean {
  if (takes !== "phrase" || isMark(p.units[k - 1], ":")) return false;
  // "Dismissed Dahl, who had lost, as “finished”"
  const isBack = isWord(p.units[k - 1], as) && isMark(p.units[k - 2], ",");
  return p.units
    .slice(to, k)
    .some((u, i, between) => isWord(u, whens) || (!isBack && isWord(u, who) && isMark(between[i - 1], ",")));
}

const as = new Set(["as"]);

/** Index of the first cue at or after unit `k`; cues are in order. */
function firstFrom(cues: readonly Cue[], k: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < k) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last cue before unit `k`, whether its report reaches that or not. */
export const lastCue = (cues: readonly Cue[], k: number): Cue | undefined => cues[firstFrom(cues, k) - 1];

/** The first few cues at or after unit `k`. */
export function cuesFrom(cues: readonly Cue[], k: number): readonly Cue[] {
  const first = firstFrom(cues, k);
  return cues.slice(first, first + 4);
}

/** The nearest cue before the quotation at `k` whose report reaches it; null where none does. */
export function cueBefore(p: Passage, cues: readonly Cue[], k: number): Cue | null {
  for (let i = firstFrom(cues, k) - 1; i >= 0; i--) {
    const cue = cues[i];
    if (cue === undefined || k - cue.at > reach) return null;
    if (cue.form === "noun" && (k - cue.to > 8 || isAnswerTo(p, cue, k))) continue;
    if (isLeftBehind(p, cue, k) || hasDone(p, cue, k)) continue;
    const outer = cues[i - 1];
    const teller = [outer, cues[i - 2]].find(
      (c) => c !== undefined && !isOver(p, c, k) && isToldOf(p, c, cue),
    );
    if (teller !== undefined) return teller;
    if (isOver(p, cue, k) || isLeft(p, cue, k) || (cue.negated && k - cue.to > 8)) return null;
    if (outer !== undefined && (isObject(outer, cue) || isPassedBy(p, outer, cue, k))) return outer;
    if (
      outer !== undefined &&
      isDenial(outer) &&
      cue.finite &&
      cue.subject !== outer.subject &&
      cue.at - outer.at < 12 &&
      !p.units.slice(outer.to, cue.at).some((u) => isMark(u, ",;"))
    )
      return { ...cue, negated: true };
    if (outer !== undefined && isWhen(p, outer, cue)) return outer;
    return outer !== undefined && isInside(p, outer, cue)
      ? { ...cue, subject: outer.subject, kind: outer.kind }
      : cue;
  }
  return null;
}

/** "Suggested the old field, and soon pilots were bringing their “tins”": whether a verb that took a thing is left, for another clause goes on. */
function hasDone(p: Passage, cue: Cue, k: number): boolean {
  if (cue.takes !== "clause" || cue.form !== "verb" || k - cue.to < 6 || isMark(p.units[k - 1], ",:"))
    return false;
  const between = p.units.slice(cue.to, k);
  const joint = between.findIndex((u, i) => isWord(u, and) && isMark(between[i - 1], ","));
  return joint > 0 && between.slice(joint).some((u) => isWord(u, finite)) && clauseStart(p, cue) < 0;
}

/** "Her response to the “timetable”": whether a noun of saying is about what it answers. */
const isAnswerTo = (p: Passage, { lemma, to }: Cue, k: number): boolean =>
  (/^(?:response|reply|answer|rejoinder|appeal)$/.test(lemma) && isWord(p.units[to], new Set(["to"]))) ||
  (lemma === "criticism" && isWord(p.units[to], new Set(["of"])) && !isWord(p.units[k - 1], as));

/** "members who are accused of it are a “green light”": whether the clause around the relative one of a cue goes on before the quotation. */
function isLeftBehind(p: Passage, cue: Cue, k: number): boolean {
  const { from, to, takes } = cue;
  const hangs =
    isWord(p.units[from - 1], relatives) || p.units.slice(from, cue.at).some((u) => isWord(u, who));
  if (!hangs) return false;
  if (takes === "clause") {
    const start = clauseStart(p, cue);
    const isGerund = start < 0 && (p.units[to]?.norm ?? "").endsWith("ing");
    if (isGerund) return p.units.slice(to, k).some((u) => isWord(u, finite));
    return cue.finite && start >= 0 && mainVerb(p, start) < k;
  }
  if (!isWord(p.units[from - 1], relatives)) return false;
  const between = p.units.slice(to, k);
  return (
    between.some((u) => isWord(u, finite)) && !between.some((u) => isWord(u, relatives) || isWord(u, that))
  );
}

/** Whether a thought, or what a noun of saying is, stands in the report of the cue before: "warned that members would feel “let down”", "said her remarks were “unhelpful”". */
function isToldOf(p: Passage, outer: Cue, cue: Cue): boolean {
  if (outer.form === "according") return cue.kind === "thought";
  const tells =
    outer.form === "verb" && outer.finite && !outer.negated && !outer.passive && outer.kind !== "thought";
  if (!tells || isWriter(outer.subject) || cue.at - outer.at > 20) return false;
  if (cue.form === "noun") return outer.takes === "clause" && isWord(p.units[cue.to], beForms);
  if (cue.kind !== "thought") return false;
  if (isMark(p.units[outer.from - 1], ",") && isMark(p.units[outer.to], ",")) return true;
  const start = clauseStart(p, outer);
  return start >= 0 && (start <= cue.from || cue.subject === outer.subject);
}

/** Whether the cue only tells when the one before it was said: "what my neighbour said when I told her:". */
const isWhen = (p: Passage, outer: Cue, cue: Cue): boolean =>
  outer.form === "verb" &&
  outer.finite &&
  outer.takes !== "phrase" &&
  cue.finite &&
  cue.from - outer.to < 3 &&
  isWord(p.units[cue.from - 1], new Set(["when", "after", "before"])) &&
  !isMark(p.units[cue.from - 2], ",:");

/** Whether a noun of saying is what the verb before it is about: "called her remarks “unhelpful”". */
const isObject = (outer: Cue, cue: Cue): boolean =>
  cue.form === "noun" &&
  outer.takes === "phrase" &&
  outer.finite &&
  !outer.passive &&
  cue.from - outer.to < 3;

/** Whether the quotation belongs to a verb further on: "said that what the others talk about is “untrue”". */
const isPassedBy = (p: Passage, outer: Cue, cue: Cue, k: number): boolean =>
  cue.takes === "phrase" &&
  outer.finite &&
  outer.form === "verb" &&
  cue.subject !== outer.subject &&
  k > cue.to &&
  isWord(p.units[k - 1], beForms) &&
  !isCut(p, outer.to, cue.at);

/** "denied claims that she had called": nobody owns the words. */
const isDenial = (outer: Cue): boolean => outer.finite && /^(?:deny|refute|rebut)$/.test(outer.lemma);

/** Whether a pronoun's report stands inside another's: in "Smith said he believed", Smith is who speaks. */
function isInside(p: Passage, outer: Cue, inner: Cue): boolean {
  const pronoun = inner.subject?.kind === "pronoun" && inner.finite && !inner.inverted;
  const reports = outer.finite && !outer.passive && outer.form === "verb" && outer.subject !== null;
  const they = /^(?:i|we|you)$/i.test(inner.subject?.surface ?? "");
  return (
    pronoun === true &&
    inner.takes !== "beside" &&
    !(outer.kind === "thought" && inner.takes === "phrase") &&
    !isWriter(outer.subject) &&
    inner.subject !== outer.subject &&
    reports &&
    !they &&
    inner.at - outer.at < 12 &&
    !isCut(p, outer.to, inner.at)
  );
}

const who = new Set(["who"]);
const ends = /[,.?!—–\-…]["'’”]?$/u;

/** Whether the words are what a verb like "call" calls it: "“A swindle,” he called it". */
const isNamed = (p: Passage, { to }: Cue): boolean =>
  isWord(p.units[to], new Set(["it", "them", "him", "her", "this", "that"])) &&
  (p.units[to + 1] === undefined || p.units[to + 1]?.kind === "punctuation");

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

/** Whether the cue leads to words of its own: "I tell them: “…”". */
const introduces = (p: Passage, cue: Cue): boolean =>
  isMark(p.units[cue.to], ":") || isMark(p.units[cue.to + 1], ":");

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
  if (!(cue.from === start || isRole(p, start, cue)) || !cue.finite || cue.passive) return null;
  const terminated = marked || ends.test(tail);
  const left = p.units[k - 1];
  if (!terminated && (pair.end - pair.start < 12 || left !== undefined)) return null;
  if (left === undefined || left.kind === "punctuation" || left.kind === "quote") return cue;
  const comma = isMark(p.units[k + 1], ",") || ends.test(tail);
  return comma && cue.inverted && !isWord(left, new Set(["and", "but", "that"])) ? cue : null;
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

/** Whether nothing follows the clause that it could report instead. */
const reportsAll = (p: Passage, cue: Cue): boolean => {
  const next = p.units[cue.to];
  return (
    next === undefined ||
    next.kind === "punctuation" ||
    isWord(next, new Set(["on", "in", "at", "to", "during", "after", "last"]))
  );
};
