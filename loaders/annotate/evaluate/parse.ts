import { type Clause, clausesOf } from "./clauses.ts";
import { clauseWeight } from "./modifiers.ts";
import { isNegated } from "./negation.ts";
import { hasObject, type Predicate, predicateOf } from "./predicate.ts";
import { pronounSubject } from "./pronoun-subject.ts";
import { type Question, questionOf } from "./question.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { isOfThePast, type Thought, thoughtBefore } from "./thought.ts";
import type { Unit } from "./unit.ts";
import { conditions, isPeople } from "./word-sets.ts";

/** A clause with its subject and predicate, and what its place in the sentence does to every judgement in it. */
export interface Parsed extends Clause {
  readonly subject: Subject;
  readonly predicate: Predicate;
  readonly weight: number;
  /** Whether a verb of thought before it turns it: "I do not think that …". */
  readonly turned: boolean;
  /** Whether it is somebody else's thought: "Hale believes that …". */
  readonly thoughtOfOthers: boolean;
}

const questionWeight: Readonly<Record<Question, number>> = {
  none: 1,
  open: 0,
  asserting: 0.7,
  turning: -0.7,
};

/** The clauses of a sentence, in order. A judgement in an open question weighs 0. */
export function parse(units: readonly Unit[]): Parsed[] {
  const question = questionOf(units);
  const clauses = clausesOf(units);
  const parsed: Parsed[] = [];
  for (const [i, clause] of clauses.entries()) {
    const inverted = question !== "none" || isTurnedRound(units, clause);
    const before = parsed.at(-1) ?? null;
    const shared = sharedPredicate(units, clause, before);
    const predicate = shared ?? passiveLike(units, clause, before, predicateOf(units, clause, inverted));
    const subject =
      shared === null
        ? subjectOf(units, clause, carried(parsed, clause), predicate.at, inverted)
        : (before?.subject ?? subjectOf(units, clause, null, predicate.at, inverted));
    const thought =
      clause.link === "content" || clause.link === "condition"
        ? thoughtBefore(units, before, clause)
        : "none";
    const weight =
      supposed(units, clause, before, thought) *
      (isOfThePast(units, clause, subject.kind, predicate) || isOrSo(units, clause.to) ? 0 : 1) *
      clauseWeight(units, clause, clauses[i + 1]?.link === "but") *
      questionWeight[question];
    const isView = isViewOfOthers(units, clause);
    parsed.push({
      ...clause,
      subject: pronounSubject(units, parsed, clause, subject),
      predicate,
      weight,
      turned: thought === "turned" || isOfBygoneTime(units, clause) || isOfNone(units, clause, before),
      thoughtOfOthers: thought === "others" || isView || goesOnWithThought(clause, before),
    });
  }
  return parsed.map((clause, i) => withNextSubject(units, clause, parsed[i + 1]));
}

const fronted = /^(?:neither|nor|never|rarely|seldom|hardly|not|once|only|now|then|at|no|point|time|stage)$/;

/** "Neither is Reid a bully", "never has Reid helped anyone", "not once did Reid lie": a clause that something at its head turns round. */
const isTurnedRound = (units: readonly Unit[], { from, verb }: Clause): boolean =>
  verb > from &&
  verb <= from + 3 &&
  units[verb + 1]?.kind === "name" &&
  units[verb + 1]?.possessive === false &&
  (units[verb]?.kind === "copula" || units[verb]?.kind === "auxiliary") &&
  units.slice(from, verb).every(({ norm }) => fronted.test(norm));

/** "Having lied, Reid …": an opening clause without a subject shares the one that follows. */
function withNextSubject(units: readonly Unit[], clause: Parsed, next: Parsed | undefined): Parsed {
  if (next?.subject.kind !== "named" || next.subject.relation !== "is" || clause.subject.kind !== "none")
    return clause;
  const first = units[clause.from];
  const opens = first?.norm === "having" || first?.verb?.form === "ing" || clause.link === "concession";
  return opens && clause.predicate.kind !== "none"
    ? { ...clause, subject: { ...next.subject, end: clause.from } }
    : clause;
}

/** "Reid was smeared and bullied by Hale": a participle joined to a passive is one too, unless what it is done to follows it. */
function passiveLike(
  units: readonly Unit[],
  clause: Clause,
  before: Parsed | null,
  predicate: Predicate,
): Predicate {
  if (clause.link !== "and" || before?.predicate.kind !== "passive" || predicate.kind !== "active")
    return predicate;
  const opening = units.slice(clause.from, predicate.at);
  const { form } = units[predicate.at]?.verb ?? {};
  const isJoined =
    opening.every(({ kind }) => kind === "adverb") && (form === "past" || form === "participle");
  return isJoined && !hasObject(units, predicate.after) ? { ...predicate, kind: "passive" } : predicate;
}

/** "Reid is charming but dishonest": what follows the link is another complement of the copula before it. */
function sharedPredicate(units: readonly Unit[], clause: Clause, before: Parsed | null): Predicate | null {
  if (clause.verb >= 0 || before?.predicate.kind !== "copula") return null;
  if (clause.link !== "but" && clause.link !== "concession") return null;
  for (let i = clause.from; i < Math.min(clause.to, clause.from + 12); i++)
    if (units[i]?.kind === "name" || units[i]?.kind === "verb") return null;
  return { kind: "copula", at: clause.from - 1, after: clause.from, verbClass: null };
}

/**
 * What is only supposed says nothing, with all that hangs on it: "if Reid is honest", "asked if I thought Reid was honest". "If Reid were
 * honest" says that Reid is not; "I doubt whether Reid is honest" is a thought.
 */
function supposed(units: readonly Unit[], clause: Clause, before: Parsed | null, thought: Thought): number {
  if (clause.link === "condition") {
    if (thought === "unsaid") return 0;
    if (thought !== "none") return 1;
    return /^(?:were|had|weren't)$/.test(units[clause.verb]?.norm ?? "") ? -0.3 : 0;
  }
  if (thought === "unsaid" || isWhenever(units, clause) || isCircumstance(units, clause)) return 0;
  if (isConditionWithin(units, clause) || isPurpose(units, clause)) return 0;
  const joined = clause.link === "and" && units[clause.from - 2]?.norm !== ",";
  return before?.link === "condition" && before.weight === 0 && (joined || clause.link === "content") ? 0 : 1;
}

/** "They say that if Reid is honest, all is well": a condition at the head of what is said. */
const isConditionWithin = (units: readonly Unit[], { from, link }: Clause): boolean =>
  (link === "content" || link === "and") && conditions.has(units[from]?.norm ?? "");

/** "Came so that Reid could heal the club": what something is meant to lead to. */
const isPurpose = (units: readonly Unit[], { from, to, verb }: Clause): boolean => {
  const that = units[from]?.norm === "that" ? from : from - 1;
  const isLed = units[that]?.norm === "that" && units[that - 1]?.norm === "so";
  return isLed && units.slice(that, Math.min(to, verb + 1)).some(({ norm }) => meant.test(norm));
};

const meant = /^(?:can|could|may|might|will|would)$/;

/** "The one circumstance in which I would support Reid": what is only so then. */
const isCircumstance = (units: readonly Unit[], { from }: Clause): boolean =>
  units[from - 1]?.norm === "which" &&
  /^(?:circumstances?|scenarios?|case|world|conditions?)$/.test(units[from - 3]?.norm ?? "");

/** "Reid mumbles when he is tired": how somebody is at times, not "…, when he is plainly useless". */
const isWhenever = (units: readonly Unit[], { link, from, verb }: Clause): boolean =>
  link === "subordinate" &&
  /^(?:when|whenever)$/.test(units[from - 1]?.norm ?? "") &&
  units[from - 2]?.kind !== "mark" &&
  /^(?:is|'s|are|he's|she's)$/.test(units[verb]?.norm ?? "");

/** The subject that a clause without one shares: that of the clause before, past clauses that only interrupt it. */
function carried(parsed: readonly Parsed[], clause: Clause): Subject | null {
  const before = parsed.at(-1);
  if (before === undefined || clause.link === "relative" || clause.link === "participle")
    return before?.subject ?? null;
  const isInserted =
    before.link === "relative" ||
    before.link === "participle" ||
    (before.link === "content" && parsed.at(-2)?.verb === -1);
  const { subject, verb } = (isInserted ? parsed.at(-2) : before) ?? before;
  // "The signatories, who came late, condemned …": whoever stands before an inserted clause does what follows it.
  return before.link === "relative" && subject.kind === "none" && verb < 0
    ? { ...subject, kind: "other" }
    : subject;
}

/** "He felt that he was heading for a day when he would be a hero": what hangs on a thought of others is theirs too. */
const goesOnWithThought = ({ link }: Clause, before: Parsed | null): boolean =>
  before?.thoughtOfOthers === true &&
  before.link !== "main" &&
  /^(?:subordinate|relative|participle)$/.test(link);

/** "There was a time when I admired Reid": no longer. */
const isOfBygoneTime = (units: readonly Unit[], { from, link }: Clause): boolean =>
  link === "subordinate" && units[from - 1]?.norm === "when" && units[from - 2]?.norm === "time";

/** "She never made a promise she did not keep", "there is not a member he has not insulted": what is said of none is turned. */
function isOfNone(units: readonly Unit[], { from, link }: Clause, before: Parsed | null): boolean {
  const head = /^(?:that|who|which)$/.test(units[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  const isReduced = link === "relative" || (link === "content" && head === from - 1);
  if (isReduced && /^(?:no|not an?|hardly an?) /.test(units[head]?.norm ?? "")) return true;
  const isAny = /^(?:a|an|any|one|single)$/.test(units[head - 1]?.norm ?? "");
  if (!isReduced || !isAny || units[head]?.kind !== "word" || before === null || before.to < head)
    return false;
  return isNegated(units, before.from, head - 1);
}

/** "…, or so he tells us": the clause that ends at `to` is what somebody says of it. */
const isOrSo = (units: readonly Unit[], to: number): boolean => {
  const or = units.slice(to, to + 3).findIndex(({ norm }) => norm === "or");
  return or >= 0 && units[to + or + 1]?.norm === "so" && units[to + or + 2]?.kind !== "mark";
};

const viewLimit = 6;
const views = /^(?:eyes|view|opinion|judgement|judgment|telling|words|book|account)$/;

/** "To his supporters, Reid is a visionary", "in the eyes of her critics", "according to the paper": others' view of what follows. */
function isViewOfOthers(units: readonly Unit[], { from, to }: Clause): boolean {
  if (!/^(?:according|in|to|for)$/.test(units[from]?.norm ?? "")) return false;
  const opening = units.slice(from, Math.min(to, from + viewLimit));
  const [first, second] = opening;
  const isOwn = opening.some(({ norm }) => /^(?:my|our|me|us|mine)$/.test(norm));
  if (isOwn) return false;
  if (first?.norm === "according") return second?.norm === "to";
  if (first?.norm === "in")
    return opening.some(({ norm }, i) => views.test(norm) && opening[i + 1]?.norm === "of");
  const end = opening.findIndex(
    ({ norm, kind }) => norm === "," || (kind === "name" && norm !== first?.norm),
  );
  const holders = opening.slice(1, end < 0 ? 0 : end);
  return holders.length > 0 && isPeople(holders.at(-1)?.norm ?? "");
}
