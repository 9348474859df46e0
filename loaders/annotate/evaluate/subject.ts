import { personNouns } from "../../attribute/vocabulary/words.ts";
import type { Clause } from "./clauses.ts";
import type { Unit } from "./unit.ts";
import { anybody, everyone, isPeople, sufferedNouns, writerPronouns } from "./word-sets.ts";

/**
 * Whom or what a clause is about. `names` are units: at most `namesKept`, none where the subject is something else.
 * `owned` says that the subject is a thing of theirs ("Reid's plan"), `under` that they stand in an opening "under Reid".
 */
export interface Subject {
  readonly names: readonly number[];
  readonly relation: "is" | "owned" | "under";
  readonly kind: "named" | "writer" | "anybody" | "other" | "none";
  /** First unit after the subject. */
  readonly end: number;
}

const namesKept = 4;
const phraseLimit = 24;
const openers = new Set(["under", "with", "without"]);
const ofThings = /^(?:of|by|from|under|about)$/;
/** Links after which a clause without a subject has the one before. */
const sharing: ReadonlySet<string> = new Set(["and", "but", "participle", "subordinate", "concession"]);
const noSubject = (end: number): Subject => ({ names: [], relation: "is", kind: "none", end });
const somethingElse = (end: number): Subject => ({ ...noSubject(end), kind: "other" });

/** The subject of a clause; `before` is that of the clause before, which "and", participles and relatives may share. */
export function subjectOf(
  units: readonly Unit[],
  clause: Clause,
  before: Subject | null,
  predicateAt: number,
  inverted: boolean,
): Subject {
  if (clause.link === "relative") return ofRelative(units, clause, before);
  const verb = clause.verb >= 0 ? clause.verb : predicateAt >= clause.from ? predicateAt : clause.to;
  const first = units[verb];
  if (first?.kind === "pronoun") return ofPronoun(units, clause, verb);
  const phrase = phraseIn(units, Math.max(clause.from, verb - phraseLimit), verb);
  const isFragment = clause.verb < 0 && predicateAt < clause.from && phrase.kind !== "named";
  const found = isFragment ? noSubject(clause.from) : phrase;
  if (found.kind === "other" && units[verb - 1]?.norm === "you")
    return spokenTo(units, clause, verb) ?? found;
  if (found.kind !== "none") return found;
  if (inverted && clause.verb >= 0) {
    // "How could anyone trust Reid?"
    const held = units[clause.verb + 1];
    if (anybody.has(held?.norm ?? "")) return { ...noSubject(clause.verb + 2), kind: "anybody" };
    if (isWriter(held)) return { ...noSubject(clause.verb + 2), kind: "writer" };
    const after = phraseIn(units, clause.verb + 1, Math.min(clause.to, clause.verb + 4));
    if (after.kind !== "none") return after;
  }
  return sharing.has(clause.link) && before !== null ? { ...before, end: clause.from } : found;
}

function ofPronoun(units: readonly Unit[], clause: Clause, verb: number): Subject {
  const kind = isWriter(units[verb]) ? "writer" : "other";
  const addressed = units[verb]?.norm.startsWith("you'") ? spokenTo(units, clause, verb) : null;
  return addressed ?? { names: [], relation: "is", kind, end: verb + 1 };
}

/** "Reid, who lied", "a plan that failed": the subject of a relative clause. */
function ofRelative(units: readonly Unit[], clause: Clause, before: Subject | null): Subject {
  const own = ownOfRelative(units, clause);
  if (own !== null) return own;
  const { antecedent, from: end } = clause;
  const head = units[antecedent];
  // "It is not Reid who lies."
  if (head?.kind === "name" && units[antecedent - 1]?.norm === "not") return somethingElse(end);
  if (head?.kind === "name" && !head.possessive) {
    // "Reid, whose programme was"
    const relation = units[clause.from - 1]?.norm === "whose" ? "owned" : "is";
    return { names: [antecedent], relation, kind: "named", end };
  }
  if (before === null || head?.kind === "name") return somethingElse(end);
  const isShared = isOfWhole(units, clause)
    ? isOfDeed(units, clause, before)
    : before.relation === "is" && isSaidToBe(units, before.end, antecedent);
  return isShared ? { ...before, end } : somethingElse(end);
}

/** "Reid is a man who …": whether the noun at `noun` is what the subject that ends before unit `from` is said to be. */
function isSaidToBe(units: readonly Unit[], from: number, noun: number): boolean {
  for (let i = noun; i >= Math.max(from, noun - 8); i--) {
    const kind = units[i]?.kind;
    if (kind === "copula") return true;
    // "The kind of man who"
    const isKindOf = units[i]?.norm === "of" && /^(?:kind|sort|type)$/.test(units[i - 1]?.norm ?? "");
    if (kind === "name" || kind === "verb" || (kind === "preposition" && !isKindOf)) return false;
  }
  return false;
}

/** What somebody's conduct is called, not what comes to them. */
const conduct =
  /^(?:feeble|cowardly|spineless|gutless|pathetic|rude|petty|childish|dishonest|disloyal|ungracious|arrogant|cynical|foolish|stupid|reckless|shameful|disgraceful|brave|courageous|gracious|generous|decent|honourable|honorable|honest|wise|sensible)$/;

/** "…, which was feeble" behind a verb or its particle: of all that stands before it, not of a thing. */
const isOfWhole = (units: readonly Unit[], { from, antecedent }: Clause): boolean =>
  units[from - 1]?.norm === "which" &&
  units[antecedent + 1]?.norm === "," &&
  (/^(?:verb|adverb|preposition)$/.test(units[antecedent]?.kind ?? "") ||
    /^(?:out|down|up|away|off|back|over)$/.test(units[antecedent]?.norm ?? "") ||
    units[antecedent - 1]?.norm === "to");

/** "Reid refused to answer, which was feeble": whether the whole is what somebody does, and is called by what conduct is called. */
const isOfDeed = (units: readonly Unit[], { to, verb, antecedent }: Clause, before: Subject): boolean =>
  before.kind === "named" &&
  before.relation === "is" &&
  !units.slice(before.end, antecedent).some(({ kind }) => kind === "copula") &&
  units[verb]?.kind === "copula" &&
  conduct.test(units[to - 1]?.norm ?? "");

/** "the members whom Reid betrayed": the subject of a relative clause that has one of its own; null where it is what the clause hangs on. */
function ownOfRelative(units: readonly Unit[], clause: Clause): Subject | null {
  if (units[clause.verb]?.kind === "pronoun") return ofPronoun(units, clause, clause.verb);
  const opens = /^(?:name|pronoun|determiner)$/.test(units[clause.from]?.kind ?? "");
  return opens && clause.verb > clause.from ? phraseIn(units, clause.from, clause.verb) : null;
}

/** The subject in units [from, to): the phrase after an opening phrase, or before an apposition. */
function phraseIn(units: readonly Unit[], from: number, to: number): Subject {
  const parts = partsOf(units, from, to);
  const last = parts.at(-1);
  if (last === undefined) return noSubject(to);
  const first = parts[0] ?? last;
  let end = to;
  while (units[end - 1]?.kind === "adverb") end--;
  const closesApposition = units[end - 1]?.norm === "," && parts.length > 1;
  if (closesApposition) {
    const named = parts.find(([a, b]) => headOf(units, a, b).kind === "named");
    return named === undefined ? headOf(units, ...first) : headOf(units, ...named);
  }
  const head = headOf(units, ...last);
  if (head.kind === "other" && units[last[1] - 1]?.norm === "you") return addressee(units, from, to) ?? head;
  if (head.kind === "other" && parts.length > 1 && openers.has(units[first[0]]?.norm ?? "")) {
    const names = namesIn(units, first[0], first[1]);
    if (names.length === 1 && isThing(units, last))
      return { names, relation: "under", kind: "named", end: to };
  }
  return head;
}

/** Whether a phrase is headed by a thing or a body, not by a pronoun or another person. */
const isThing = (units: readonly Unit[], [from, to]: readonly [number, number]): boolean => {
  const head = units[to - 1];
  return to > from && head?.kind === "word" && !personNouns.has(head.norm);
};

/** "Reid, you are a liar", "you are a liar, Reid". */
function spokenTo(units: readonly Unit[], { from, to }: Clause, verb: number): Subject | null {
  const [comma, name, after] = [units[to - 2], units[to - 1], units[to]];
  const isLast = after === undefined || /^[.!?]+$/.test(after.norm);
  if (comma?.norm === "," && name?.kind === "name" && !name.anaphor && !name.possessive && isLast)
    return { names: [to - 1], relation: "is", kind: "named", end: verb };
  return addressee(units, from, verb);
}

/** "Reid, you …": the one spoken to. */
function addressee(units: readonly Unit[], from: number, to: number): Subject | null {
  const [first] = partsOf(units, from, to);
  const name = first !== undefined && first[1] - first[0] === 1 ? units[first[0]] : undefined;
  return name?.kind === "name" && first !== undefined && units[first[1]]?.norm === ","
    ? { names: [first[0]], relation: "is", kind: "named", end: to }
    : null;
}

function partsOf(units: readonly Unit[], from: number, to: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  for (let i = from; i <= to; i++)
    if (i === to || units[i]?.norm === ",") {
      while (
        start < i &&
        (units[start]?.kind === "adverb" || /^(?:and|please)$/.test(units[start]?.norm ?? ""))
      )
        start++;
      if (i > start) parts.push([start, i]);
      start = i + 1;
    }
  return parts;
}

const namesIn = (units: readonly Unit[], from: number, to: number): number[] => {
  const names: number[] = [];
  for (let i = from; i < to && names.length <= namesKept; i++) if (units[i]?.kind === "name") names.push(i);
  return names;
};

/** Reads a noun phrase: whether a name heads it, owns it, or something else is its head. */
function headOf(units: readonly Unit[], from: number, to: number): Subject {
  // "As leader of the council Reid …"
  if (units[from]?.norm === "as") return afterOpening(units, from, to) ?? somethingElse(to);
  const name = firstWhere(units, from, to, isName);
  const preposition = firstWhere(units, from, name, isPreposition);
  const noun = firstWhere(units, from, preposition, isNominal);
  const hasHead = noun < preposition;
  // "Under Reid the club …", "For ten years Reid …"
  if (!hasHead && preposition < name)
    return ruledBy(units, preposition, to) ?? afterOpening(units, preposition, to) ?? noSubject(to);
  const head = hasHead ? units.slice(noun, preposition).findLast(isNominal) : undefined;
  if (name === to) return head === undefined ? noSubject(to) : ofHead(units, from, head, to);
  if (name > from && isExcepted(units, name)) return somethingElse(to);
  // "The advert attacking Reid's pastor", "The way Reid was treated is a disgrace"
  const isDone = hasHead && units.slice(noun + 1, name).some(({ verb }) => verb?.form === "ing");
  if (isDone || /^(?:way|manner)$/.test(units[name - 1]?.norm ?? "")) return somethingElse(to);
  // "Hers say he is": somebody else is the subject.
  if (units[name]?.possessive)
    return isNominative(units[to - 1]) ? somethingElse(to) : (owned(units, name, to) ?? somethingElse(to));
  if (preposition === name) return { ...noSubject(to), names: joinedNames(units, name, to), kind: "named" };
  return ruledName(head?.norm ?? "", units[preposition]?.norm ?? "", name, to);
}

/** "Everybody except Reid", "apart from Reid": whether a name is left out of those whom a phrase is about. */
const isExcepted = (units: readonly Unit[], name: number): boolean => {
  const [far, near] = [units[name - 2]?.norm ?? "", units[name - 1]?.norm ?? ""];
  if (near === "but") return everyone.has(far);
  return /^(?:except|bar|barring|excluding|besides)$/.test(near) || exceptions.has(`${far} ${near}`);
};

const exceptions = new Set(["except for", "apart from", "aside from", "other than", "save for"]);

const isNominative = (unit: Unit | undefined): boolean =>
  unit?.kind === "pronoun" && /^(?:he|she|they|it)$/.test(unit.norm);
const isName = (unit: Unit | undefined): boolean => unit?.kind === "name";
const isPreposition = (unit: Unit | undefined): boolean => unit?.kind === "preposition";

/** Whether a unit can head a noun phrase, as each word of it may until the next comes: "the", "club" and "secretary" in "the club secretary". */
const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" ||
  unit?.kind === "pronoun" ||
  unit?.kind === "determiner" ||
  unit?.kind === "verb" ||
  unit?.negator === true;

/** First of the units [from, to) of which `is` holds; `to` where none is. */
function firstWhere(
  units: readonly Unit[],
  from: number,
  to: number,
  is: (unit: Unit | undefined) => boolean,
): number {
  let i = from;
  while (i < to && !is(units[i])) i++;
  return i;
}

/** "The club", "nobody", "I": the subject of a noun phrase without a name, whose head is `head`. */
function ofHead(units: readonly Unit[], from: number, head: Unit, end: number): Subject {
  if (isWriter(head)) return { ...noSubject(end), kind: "writer" };
  const { norm } = head;
  const isAnybody = norm === "who" || anybody.has(norm) || (norm === "one" && units[from]?.norm === "no");
  return isAnybody ? { ...noSubject(end), kind: "anybody" } : somethingElse(end);
}

/** "A man like Reid", "the plan of Reid", "the club under Reid": the subject where a preposition behind the noun `head` rules the name; something else in "the brother of Reid". */
function ruledName(head: string, preposition: string, name: number, end: number): Subject {
  const named: Subject = { ...noSubject(end), names: [name], kind: "named" };
  if (preposition === "like") return named;
  const isSuffered = preposition === "of" && sufferedNouns.has(head);
  if (isPeople(head) || isSuffered || !ofThings.test(preposition)) return somethingElse(end);
  return { ...named, relation: preposition === "under" ? "under" : "owned" };
}

/** "For ten years Reid …", "Between them Reid and Hale …": names that end the phrase and that no preposition governs. */
function afterOpening(units: readonly Unit[], from: number, to: number): Subject | null {
  if (to - from < 3 || units[to - 1]?.kind !== "name" || units[to - 1]?.possessive === true) return null;
  let first = to - 1;
  while (first - 2 > from && units[first - 1]?.norm === "and" && units[first - 2]?.kind === "name")
    first -= 2;
  const led = units[first - 1]?.kind === "determiner" ? first - 2 : first - 1;
  const left = units[led];
  const isGoverned = left?.kind !== "word" && !(left?.kind === "pronoun" && led > from);
  return isGoverned ? null : { names: joinedNames(units, first, to), relation: "is", kind: "named", end: to };
}

/** "Under Reid the club …": whoever stands in an opening phrase that no comma closes. */
function ruledBy(units: readonly Unit[], from: number, to: number): Subject | null {
  const isOpening = units[from]?.norm === "under" && units[from + 1]?.kind === "name";
  return isOpening && units[from + 2]?.kind === "determiner" && isThing(units, [from + 2, to])
    ? { names: [from + 1], relation: "under", kind: "named", end: to }
    : null;
}

/** "Reid and Hale": every name, unless there are too many to tell. */
function joinedNames(units: readonly Unit[], at: number, to: number): number[] {
  const names = [at];
  let i = at;
  while (
    i + 2 < to &&
    (units[i + 1]?.norm === "and" || units[i + 1]?.norm === "or" || units[i + 1]?.norm === "nor") &&
    units[i + 2]?.kind === "name"
  ) {
    i += 2;
    names.push(i);
  }
  return names.length > namesKept || units[i]?.possessive === true ? [] : names;
}

const some = /^(?:some|many|most|few|several|all|both)$/;

/** "Some of Reid's devout", not "some of Reid's plans": people told by what they are. */
const isSomePeople = (units: readonly Unit[], at: number, to: number): boolean =>
  units[at - 1]?.norm === "of" &&
  some.test(units[at - 2]?.norm ?? "") &&
  !/s$/.test(units[to - 1]?.norm ?? "s");

/** "Reid's plan": a thing of theirs; null where they own a person, as in "Reid's brother". */
function owned(units: readonly Unit[], at: number, to: number): Subject | null {
  if (isSomePeople(units, at, to)) return null;
  for (let i = at + 1; i < Math.min(to, at + 7); i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "preposition" || unit.norm === "as") break;
    if (unit.kind === "name" || unit.norm === "people" || isPeople(unit.norm)) return null;
  }
  return { names: [at], relation: "owned", kind: "named", end: to };
}

/** Whether a unit is the writer as subject: I, we and their contractions. */
const isWriter = (unit: Unit | undefined): boolean =>
  unit?.kind === "pronoun" && writerPronouns.has(unit.norm);
