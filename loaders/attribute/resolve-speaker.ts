import { cueVerb } from "./cue-verbs.ts";
import { mayBePerson } from "./noun-phrase.ts";
import type { Speaker } from "./speaker.ts";
import { isMark, isWord, type Unit } from "./unit.ts";
import { determiners, femaleTitles, maleTitles, personNouns, titles } from "./words.ts";

/** What the quotes table says of a speaker. */
export interface Resolved {
  readonly speaker_id: string | null;
  readonly speaker_surface: string | null;
  readonly status: "attributed" | "unresolved";
}

type Gender = "he" | "she";

/** Titles before a name tell a gender; nothing else does. Keyed by entity, and by last word for unknown names. */
export type Genders = ReadonlyMap<string, Gender>;

const firstWord = (unit: Unit): string => /^\p{L}+/u.exec(unit.form.toLowerCase())?.[0] ?? "";
const lastWord = (unit: Unit): string => unit.norm.split(/[\s.-]/).at(-1) ?? unit.norm;
const keyOf = (unit: Unit): string => unit.entity?.entity_id ?? `?${lastWord(unit)}`;

/** Genders that the titles of a post's names tell; a name with both is left out. */
export function gendersOf(units: readonly Unit[]): Genders {
  const found = new Map<string, Gender>();
  const both = new Set<string>();
  units.forEach((unit, i) => {
    if (unit.kind !== "name") return;
    const words = [
      firstWord(unit),
      units[i - 1]?.norm ?? "",
      isMark(units[i - 1], ".") ? (units[i - 2]?.norm ?? "") : "",
    ];
    const gender = words.some((w) => maleTitles.has(w))
      ? "he"
      : words.some((w) => femaleTitles.has(w))
        ? "she"
        : null;
    if (gender === null) return;
    for (const key of [keyOf(unit), `?${lastWord(unit)}`]) {
      if (found.has(key) && found.get(key) !== gender) both.add(key);
      found.set(key, gender);
    }
  });
  for (const key of both) found.delete(key);
  return found;
}

interface Candidate {
  readonly key: string;
  readonly start: number;
  readonly unit: Unit;
  readonly kind: "person" | "body" | "noun";
  /** Known to be a person or body: by the gazetteer or by a title. */
  readonly sure: boolean;
}

/** Whether the text shows that a full name is a person's: a role beside it, an age after it, or a verb of saying. */
function isShownPerson(units: readonly Unit[], i: number): boolean {
  if (!/\s/.test(units[i]?.form ?? "")) return false;
  const before = isMark(units[i - 1], ",") ? units[i - 2] : units[i - 1];
  if (
    isWord(before, personNouns) ||
    (units[i + 1]?.kind === "word" && cueVerb(units[i + 1]?.norm ?? "") !== null)
  )
    return true;
  if (!isMark(units[i + 1], ",")) return false;
  const next = units[i + 2];
  return (
    /^\d{1,3}$/.test(next?.form ?? "") ||
    isWord(next, new Set(["who"])) ||
    (isWord(next, determiners) && units.slice(i + 3, i + 6).some((u) => isWord(u, personNouns)))
  );
}

function candidate(units: readonly Unit[], i: number, surnames: ReadonlySet<string>): Candidate | null {
  const unit = units[i];
  if (unit?.kind === "name") {
    const titled = titles.has(firstWord(unit));
    const sure = unit.entity !== null || titled || isShownPerson(units, i);
    const words = unit.form.split(/\s+/).length;
    if (!sure && words === 1 && !surnames.has(lastWord(unit))) return null;
    const body =
      unit.entity !== null && (unit.entity.kind === "organisation" || unit.entity.kind === "group");
    if (!body && !mayBePerson(unit)) return null;
    return { key: keyOf(unit), start: unit.start, unit, kind: body ? "body" : "person", sure };
  }
  if (!isWord(unit, personNouns) || unit === undefined) return null;
  const beside = [units[i - 1], units[i + 1], units[i + 2]].some((u) => u?.kind === "name");
  const led = isWord(units[i - 1], determiners) || isWord(units[i - 2], determiners);
  return led && !beside ? { key: `!${unit.norm}`, start: unit.start, unit, kind: "noun", sure: false } : null;
}

/** The first mention of each person or body of a paragraph, outside quotations, in order. */
export function candidatesOf(units: readonly Unit[], surnames: ReadonlySet<string>): readonly Candidate[] {
  const seen = new Set<string>();
  const found: Candidate[] = [];
  units.forEach((_, i) => {
    const c = candidate(units, i, surnames);
    if (c === null || seen.has(c.key) || seen.has(`?${lastWord(c.unit)}`)) return;
    for (const key of [c.key, `?${lastWord(c.unit)}`]) seen.add(key);
    found.push(c);
  });
  return found;
}

/** Last words of names of two words and more: a single word that repeats one names a person again. */
export const surnamesOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.filter((u) => u.kind === "name" && /\s/.test(u.form) && mayBePerson(u)).map(lastWord));

const enough = 60;

function fits(c: Candidate, pronoun: string, genders: Genders): boolean {
  if (pronoun === "it") return c.kind === "body";
  if (pronoun === "they") return true;
  const gender = genders.get(c.key) ?? genders.get(`?${lastWord(c.unit)}`);
  return c.kind !== "body" && (gender === undefined || gender === pronoun);
}

const pronounOf: Readonly<Record<string, string>> = { his: "he", her: "she", their: "they" };

/**
 * Who a speaker is. A name gives its entity, a phrase itself. A pronoun gives the one compatible person (for "it" the
 * one body, for "they" either) first named before `before` in the paragraph; with none or several, or with one that
 * is not known to be a person, it stays unresolved under its own surface. The writer's and reader's own pronouns
 * name themselves.
 */
export function resolveSpeaker(
  speaker: Speaker | null,
  candidates: readonly Candidate[],
  genders: Genders,
  before: number,
): Resolved {
  if (speaker === null) return { speaker_id: null, speaker_surface: null, status: "unresolved" };
  const { surface, entity } = speaker;
  if (speaker.kind !== "pronoun")
    return { speaker_id: entity?.entity_id ?? null, speaker_surface: surface, status: "attributed" };
  const low = surface.toLowerCase();
  const pronoun = pronounOf[low] ?? low;
  if (/^(?:i|we|you|one)$/.test(pronoun))
    return { speaker_id: null, speaker_surface: surface, status: "attributed" };
  const fitting: Candidate[] = [];
  for (const c of candidates.slice(0, enough)) {
    if (c.start >= before || fitting.length > 1) break;
    if (fits(c, pronoun, genders)) fitting.push(c);
  }
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only === undefined || !only.sure)
    return { speaker_id: null, speaker_surface: surface, status: "unresolved" };
  const id = only.unit.entity?.entity_id ?? null;
  return { speaker_id: id, speaker_surface: id === null ? only.unit.form : surface, status: "attributed" };
}
