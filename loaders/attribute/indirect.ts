import { clauseStart } from "./clause-start.ts";
import { cueVerb } from "./cue-verbs.ts";
import type { Cue } from "./cues.ts";
import type { Decision } from "./decision.ts";
import { goesOnBut, isUnder } from "./governing-cue.ts";
import { isSupposed } from "./imagined.ts";
import { mainVerb } from "./main-verb.ts";
import { headOf } from "./mute-subject.ts";
import { hasVerb } from "./opens-clause.ts";
import { isMark, isWord, type Passage, type Unit } from "./unit.ts";
import {
  adverbs,
  anybody,
  conjunctions,
  determiners,
  finite,
  firstPersons,
  mentionNouns,
  ownPronouns,
  passageNouns,
  pasts,
  prepositions,
  pronouns,
  relatives,
  sayingNouns,
  subordinators,
  tellsOf,
} from "./words.ts";

/** A reported clause without quotation marks. */
export interface Reported {
  readonly start: number;
  readonly end: number;
  readonly decision: Decision;
  /** The whole clause that it is a piece of, quotations included. */
  readonly clause: Pick<Reported, "start" | "end">;
}

const who = new Set(["who"]);
const which = new Set(["which", "who", "whom"]);
const both = new Set(["and", "but"]);
const that = new Set(["that"]);
const leaves = new Set(["but", "while", "whereas", "although", "though", "adding", "saying", "which"]);

/** Whether the cue reports a third party: not the writer or reader, nobody in particular, nothing denied or supposed. */
function isReport(cue: Cue): boolean {
  const { subject } = cue;
  if (
    subject === null ||
    cue.form === "noun" ||
    isSupposed(cue) ||
    cue.negated ||
    cue.takes === "phrase" ||
    cue.takes === "beside"
  )
    return false;
  const head = subject.surface.toLowerCase();
  if (subject.kind === "pronoun" && ownPronouns.has(head)) return false;
  if (
    anybody.has(head.split(" ").at(-1) ?? head) &&
    subject.kind === "phrase" &&
    /^(?:any|every|no|some|who)/.test(head)
  )
    return false;
  if (/^(?:neither|no|none|nobody)\b/.test(head)) return false;
  if (subject.kind === "phrase" && isOwnPassage(head)) return false;
  // "She was told by the clerk that": whoever tells is named, unlike in "it was said by some that".
  if (cue.passive && cue.takes !== "person") return false;
  if (cue.future && /^(?:any|every|no|few|all)\b/.test(head)) return false;
  return cue.finite || cue.kind !== "thought";
}

/** "My last message", "our report": the writer's own. */
const isOwnPassage = (surface: string): boolean =>
  /^(?:my|our) /.test(surface) && passageNouns.has(surface.split(" ").at(-1) ?? "");

/** What stands around a report and ends it at a comma. */
interface Around {
  /** A clause under "while": the main one follows. */
  readonly under?: boolean;
  /** A clause of "who": the verb of the main clause follows, or another of "who". */
  readonly relative?: boolean;
  /** Unit that it cannot go past. */
  readonly stop?: number;
}

/** Unit after the last of the clause that starts at `from`: the next cue of the same speaker or, after "and", of another, a turn, the end or the comma that ends what is around. */
function clauseEnd(
  p: Passage,
  from: number,
  next: Cue | undefined,
  { under, relative, stop = p.units.length }: Around = {},
): number {
  const isEnd = (i: number): boolean => {
    if (i === next?.from || isMark(p.units[i], ";") || doesNext(p, i)) return true;
    if (under === true && goesBack(p, i, stop)) return true;
    if (isMark(p.units[i], "—–-") && leavesAtDash(p, i)) return true;
    if (!isMark(p.units[i], ",")) return false;
    const after = p.units[i + 1];
    const turns = isWord(after, leaves) && !goesOnBut(p, i + 1);
    if (under === true || turns || namesWords(p, i + 1) || attacks(p, i + 1)) return true;
    const goesOn =
      isWord(after, finite) || isWord(after, pasts) || cueVerb(after?.norm ?? "")?.form === "past";
    return relative === true && (isWord(after, who) || goesOn);
  };
  let to = from;
  while (to < stop && !isEnd(to)) to++;
  return trimEnd(p, from, to);
}

/** "…, a line she now quotes": the writer's name for what was said. */
const namesWords = (p: Passage, at: number): boolean =>
  isWord(p.units[at], articles) &&
  (isWord(p.units[at + 1], sayingNouns) || isWord(p.units[at + 1], mentionNouns));

/** "… “full” – a claim she denies", "… “full” – and the hall laughed": the writer's own again. */
const leavesAtDash = (p: Passage, at: number): boolean =>
  namesWords(p, at + 1) || (p.units[at - 1]?.kind === "quote" && isWord(p.units[at + 1], both));

/** "said it was “full” and started a brawl": what the speaker did next. */
const doesNext = (p: Passage, at: number): boolean =>
  isWord(p.units[at], both) && p.units[at - 1]?.kind === "quote" && isPast(p.units[at + 1]);

/** "I liked him before he announced it and I voted for him": the writer's clause again, where no comma is to come that would end the one under it. */
const goesBack = (p: Passage, at: number, stop: number): boolean =>
  isWord(p.units[at], both) &&
  isWord(p.units[at + 1], firstPersons) &&
  !p.units.slice(at, Math.min(stop, at + longestRest)).some((u) => isMark(u, ","));

/** Most units in which a comma after "and I" is looked for. */
const longestRest = 40;

/** "…, and he also criticised": another act of saying, not more of the report. */
function attacks(p: Passage, at: number): boolean {
  if (!isWord(p.units[at], both) || !isWord(p.units[at + 1], pronouns)) return false;
  const verb = isWord(p.units[at + 2], adverbs) ? p.units[at + 3] : p.units[at + 2];
  return cueVerb(verb?.norm ?? "")?.verb.takes === "phrase";
}

const articles = new Set(["a", "an"]);

const glue = new Set(["and", "but", "or", "as", "by", "in"]);

function trimEnd(p: Passage, from: number, end: number): number {
  let to = end;
  while (to > from && (isMark(p.units[to - 1], ".,;:—–-") || isWord(p.units[to - 1], glue))) to--;
  return to;
}

/** The stretches of units [from, to) between quotations that hold a word. */
function pieces(p: Passage, from: number, to: number, cue: Cue, rule: string): Reported[] {
  const found: Reported[] = [];
  const decision: Decision = {
    kind: "indirect",
    speaker: cue.subject,
    cue: cue.text,
    slant: cue.slant,
    rule: `indirect:${rule}`,
  };
  const clause = { start: p.units[from]?.start ?? 0, end: p.units[to - 1]?.end ?? 0 };
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && p.units[i]?.kind !== "quote") continue;
    let [a, b] = [start, i];
    while (a < b && p.units[a]?.kind === "punctuation") a++;
    while (b > a && p.units[b - 1]?.kind === "punctuation") b--;
    const [first, last] = [p.units[a], p.units[b - 1]];
    const isJoint = b === a + 1 && isWord(first, conjunctions);
    if (b > a && !isJoint && first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end, decision, clause });
    start = i + 1;
  }
  return found;
}

/** Whether a relative hangs on the cue's subject, whose own verb is still to come: "a council that takes money and says". */
const hasRelative = (p: Passage, { subject, at }: Cue): boolean =>
  subject !== null && subject.to < at && isWord(p.units[subject.to], relatives);

/** Whether the cue carries on the report of the one before it rather than standing inside it. */
const carriesOn = (a: Cue, b: Cue): boolean =>
  b.form === "verb" && a.subject !== null && b.subject === a.subject;

/** Whether the cue opens a report beside the one before: "Reid says it will last and Dahl says it will not", "…, others say that". */
function standsBeside(p: Passage, cue: Cue): boolean {
  const { form, finite, passive, subject, from, to } = cue;
  if (form !== "verb" || !finite || passive || subject === null || subject.kind === "pronoun") return false;
  const before = p.units[from - 1];
  return (
    (isWord(before, both) && clauseStart(p, cue) >= 0) || (isMark(before, ",") && isWord(p.units[to], that))
  );
}

/** "…, the Herald reported.": whether a clause after a comma tells, at the end, who reports all that stands before it. */
const closesAll = (p: Passage, { form, finite, passive, takes, subject, from, to }: Cue): boolean =>
  form === "verb" &&
  finite &&
  !passive &&
  takes === "clause" &&
  subject !== null &&
  isMark(p.units[from - 1], ",") &&
  (p.units[to] === undefined || isMark(p.units[to], "."));

const endings = (p: Passage, to: number): boolean =>
  p.units[to] === undefined || p.units[to]?.kind === "punctuation" || isWord(p.units[to], prepositions);

const isPast = (u: Unit | undefined): boolean =>
  isWord(u, pasts) || (u?.kind === "word" && /[a-z]{2}ed$/.test(u.norm));

const isVerbLike = (u: Unit): boolean =>
  isWord(u, finite) || isPast(u) || (u.kind === "word" && /[a-z]{2}es$/.test(u.norm));

/** "a man who, his enemies say, could not swim": what the relative before the aside goes on to, up to the mark that ends it. */
function hung(p: Passage, cue: Cue): Reported[] {
  if (!isMark(p.units[cue.to], ",")) return [];
  const from = cue.to + 1;
  const end = clauseEnd(p, from, undefined, { relative: true });
  const dash = p.units.slice(from, end).findIndex((u) => isMark(u, "—–)"));
  return pieces(p, from, dash < 0 ? end : from + dash, cue, "clause-cue");
}

/** Whether a verb stands at `from` or after adverbs there: "never met". */
function verbFollows(p: Passage, from: number): boolean {
  let i = from;
  while (isWord(p.units[i], adverbs)) i++;
  const unit = p.units[i];
  return unit?.kind === "word" && isVerbLike(unit);
}

/** "The bill, he said, “has problems”": whether a quotation in small letters goes on with the sentence. */
const goesOnQuoted = (p: Passage, at: number): boolean => {
  const start = p.units[at]?.pair?.start;
  return start !== undefined && /^\p{Ll}/u.test(p.text.slice(start, start + 2));
};

/** The clause before or around ", Smith said": units from the sentence's start to the comma, and what follows it. */
function around(p: Passage, cue: Cue, floor: number): Reported[] {
  if (
    !isMark(p.units[cue.from - 1], ",") ||
    !endings(p, cue.to) ||
    cue.form === "noun" ||
    cue.takes !== "clause" ||
    !cue.finite
  )
    return [];
  if (isMark(p.units[cue.to], ":") || /(?:ing|ed)$/.test(p.units[floor]?.norm ?? "")) return [];
  const first = isWord(p.units[floor], conjunctions) ? floor + 1 : floor;
  const isQuoted = isMark(p.units[cue.to], ",:") && p.units[cue.to + 1]?.kind === "quote";
  const introduces = isQuoted && !goesOnQuoted(p, cue.to + 1);
  if (introduces || isWord(p.units[first], subordinators)) return [];
  const quotedBefore =
    p.units[cue.from - 2]?.kind === "quote" &&
    /[,.?!]$/.test(
      p.text.slice((p.units[cue.from - 2]?.pair?.end ?? 1) - 1, p.units[cue.from - 2]?.pair?.end),
    );
  if (isWord(p.units[cue.from - 2], which)) return hung(p, cue);
  const start = floor;
  const head = p.units.slice(start, Math.min(cue.from - 1, start + 60));
  const split =
    isMark(p.units[cue.to], ",") &&
    (hasVerb(p, cue.to + 1) || verbFollows(p, cue.to + 1) || goesOnQuoted(p, cue.to + 1));
  const led = isWord(p.units[floor], prepositions);
  const isClause = head.some((u) => (led ? isWord(u, finite) : isVerbLike(u)));
  if (quotedBefore || !(split || isClause)) return [];
  const rest = isMark(p.units[cue.to], ",") ? clauseEnd(p, cue.to + 1, undefined) : cue.to;
  return [
    ...pieces(p, start, trimEnd(p, start, cue.from - 1), cue, "clause-cue"),
    ...(rest > cue.to ? pieces(p, cue.to + 1, rest, cue, "clause-cue") : []),
  ];
}

/** Words before a comma at the start of a sentence, which report nothing: "However, according to Smith, the plan is dead." */
const openers = new Set([...adverbs, ...conjunctions]);

/** "According to Smith, the plan is dead." */
function afterAccording(
  p: Passage,
  cue: Cue,
  floor: number,
): { readonly spans: Reported[]; readonly to: number } {
  const led = isWord(p.units[floor], openers) && isMark(p.units[floor + 1], ",") ? floor + 2 : floor + 1;
  if (cue.from <= led && isMark(p.units[cue.to], ",")) {
    const to = clauseEnd(p, cue.to + 1, undefined);
    return { spans: pieces(p, cue.to + 1, to, cue, "according-to"), to };
  }
  const closes = p.units[cue.to] === undefined || isMark(p.units[cue.to], ".,");
  const from = isMark(p.units[cue.from - 1], ",") ? cue.from - 1 : cue.from;
  return closes
    ? { spans: pieces(p, floor, trimEnd(p, floor, from), cue, "according-to"), to: cue.to }
    : { spans: [], to: floor };
}

/** "According to law", "according to their wishes": nobody says it. */
function goesByMeasure(p: Passage, { subject }: Cue): boolean {
  if (subject?.kind !== "phrase") return false;
  const head = headOf(p, subject);
  return head?.kind === "word" && !isWord(head, determiners) && !tellsOf(head.norm);
}

/**
 * The reported clauses of a passage, quotations cut out. A verb of saying takes a clause with "that", or a bare one
 * that shows a verb; a verb of thinking only one with "that". The outermost report holds: a report inside a report
 * stays with the outer speaker. Clauses of the writer's and the reader's own ("I said"), denied and supposed ones
 * are the writer's.
 */
export function indirectSpans(p: Passage, cues: readonly Cue[]): Reported[] {
  const found: Reported[] = [];
  let floor = 0;
  cues.forEach((cue, i) => {
    if (cue.at < floor || !isReport(cue)) return;
    if (cue.form === "according") {
      if (cue.text !== "according to" || goesByMeasure(p, cue)) return;
      const { spans, to } = afterAccording(p, cue, floor);
      found.push(...spans);
      floor = Math.max(floor, to);
      return;
    }
    const from = clauseStart(p, cue);
    if (from < 0) {
      const spans = around(p, cue, floor);
      found.push(...spans);
      if (spans.length > 0) floor = p.units.length;
      return;
    }
    const next = cues
      .slice(i + 1, i + 6)
      .find((c) => c.at > from && (carriesOn(cue, c) || standsBeside(p, c) || closesAll(p, c)));
    const relative =
      isWord(p.units[cue.from - 1], which) || p.units.slice(cue.from, cue.at).some((u) => isWord(u, who));
    const stop = relative || hasRelative(p, cue) ? mainVerb(p, from) : p.units.length;
    // "Claiming that it was lost, the crew left": the main clause follows.
    const opens = !cue.finite && cue.from <= 1 && cue.at <= 1;
    const to = clauseEnd(p, from, next, { under: isUnder(p, cue) || opens, relative, stop });
    found.push(...pieces(p, from, to, cue, "cue-clause"));
    floor = Math.max(to, floor);
  });
  return found;
}
