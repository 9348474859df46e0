import { mainSubject } from "../grammar/main-subject.ts";
import { headOf } from "../grammar/mute-subject.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import { passagesOf } from "../marks/passages.ts";
import { isMark, isWord, type Passage, type Unit } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { bodyWords, conjunctions, isSomebody, looksPlural, personNouns } from "../vocabulary/words.ts";
import { type Gender, genderOfPronoun } from "./candidates.ts";
import type { Speaker } from "./speaker.ts";

/** Whom a sentence is about: somebody who is its main clause's subject, or owns it ("Reid's plan"). */
export interface Topic {
  /** Where the name or the pronoun stands. */
  readonly start: number;
  /** Null for a pronoun, and for whoever no gazetteer knows. */
  readonly entityId: string | null;
  /** What the pronoun tells of whoever it stands for; null where the subject is none. */
  readonly pronoun: Gender | null;
}

/** The topics of a paragraph's sentences, and of what a semicolon parts in them, in order; one about a thing, about several or about the writer has none. */
export const topicsOf = (text: string, units: readonly Unit[]): readonly Topic[] =>
  passagesOf(text, units)
    .flatMap(parts)
    .flatMap((p) => topicOf(p) ?? []);

function parts({ text, units }: Passage): Passage[] {
  const ends = [...units.flatMap((unit, i) => (isMark(unit, ";") ? [i] : [])), units.length];
  return ends.map((end, i) => ({ text, units: units.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end) }));
}

function topicOf(p: Passage): Topic | null {
  const subject = subjectOf(p);
  if (subject === null) return ofUnit(p.units[0]?.possessive === true ? p.units[0] : undefined);
  if (subject.kind !== "phrase")
    return p.units[0]?.kind === "quote" || goesOn(p, subject) ? ofUnit(p.units[subject.to - 1]) : null;
  const head = headOf(p, subject)?.norm ?? "";
  const owner = ownerIn(p, subject);
  const isPerson = owner === null ? isSomebody(head) && !bodyWords.has(head) : personNouns.has(head);
  return isPerson && !looksPlural(head) ? { start: subject.start, entityId: null, pronoun: null } : owner;
}

/** The main clause's subject, or whoever says the quotation that opens the sentence: "“…” said Reid", "“…,” she said". */
function subjectOf(p: Passage): Speaker | null {
  if (p.units[0]?.kind !== "quote") return mainSubject(p);
  const from = isMark(p.units[1], ",—–") ? 2 : 1;
  return cueVerb(p.units[from]?.norm ?? "") === null ? mainSubject(p, from) : phraseStarting(p, from + 1);
}

/** Whether a clause goes on behind its subject, which is not so in "The speech hurt Reid, and". */
const goesOn = ({ units }: Passage, { to }: Speaker): boolean =>
  !isMark(units[to], ".!?;:") &&
  !(isMark(units[to], ",") && isWord(units[to + 1], conjunctions)) &&
  to < units.length;

/** "Reid's plan", "her supporters": whoever owns the phrase. */
function ownerIn(p: Passage, { from, to }: Speaker): Topic | null {
  const owner = p.units
    .slice(from, to)
    .find(({ kind, norm, possessive }) => (kind === "name" ? possessive : genderOfPronoun(norm) !== null));
  return ofUnit(owner);
}

function ofUnit(unit: Unit | undefined): Topic | null {
  if (unit?.kind === "name") {
    const { start, entity, norm } = unit;
    if (entity === null && looksPlural(norm)) return null;
    return { start, entityId: entity?.kind === "person" ? entity.entity_id : null, pronoun: null };
  }
  const pronoun = unit?.kind === "word" ? genderOfPronoun(unit.norm) : null;
  return unit === undefined || pronoun === null ? null : { start: unit.start, entityId: null, pronoun };
}
