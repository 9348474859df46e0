import type { Row } from "../../src/domain/tables.ts";
import type { Block } from "./blocks.ts";
import type { Speaker } from "./speaker.ts";
import type { Unit } from "./unit.ts";

/** A paragraph with its units, as far as turns are read from it. */
export interface TurnPage {
  readonly paragraph: Row<"paragraphs">;
  readonly units: readonly Unit[];
}

/** A name, with a role or how it was heard behind it: "MARA ODDIE, HOST:", "ODDIE (by telephone):". */
const label = /^(\p{Lu}[\p{L}.'’ -]{0,40})(?:, \p{Lu}[\p{L}.'’ -]{0,40}| \([\p{L} -]{1,30}\))?:\s+(?=\S)/u;
const asks = /^(?:q|question|interviewer|me|i|us)$/i;
const answers = /^(?:a|answer|interviewee)$/i;
const initials = /^\p{Lu}{2,3}$/u;
const fullName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;

interface Turn {
  readonly index: number;
  readonly name: string;
  /** Where the words after the label start. */
  readonly start: number;
  readonly entity: Unit["entity"];
}

function turnOf(text: string, { paragraph, units }: TurnPage, index: number): Turn | null {
  // A short first turn looks like a title, a short later one like a heading.
  if (paragraph.kind === "block" || paragraph.kind === "dateline") return null;
  const found = label.exec(text.slice(paragraph.char_start, paragraph.char_start + 100));
  const name = found?.[1]?.trim() ?? "";
  if (found === null) return null;
  const unit = units[0];
  const isNamed = unit?.kind === "name" && unit.end === paragraph.char_start + name.length;
  const entity = isNamed && unit.entity?.kind === "person" ? unit.entity : null;
  return { index, name, start: paragraph.char_start + found[0].length, entity };
}

const lastWord = (name: string): string => name.split(" ").at(-1) ?? name;
const isShouted = ({ name }: Turn): boolean => name === name.toUpperCase();

/** The labels that are somebody: an entity, "Q" or "A", initials, a full name, and the last word of one that comes before. A last word takes the full name. */
function people(turns: readonly Turn[]): Turn[] {
  const full = new Map<string, string>();
  return turns.flatMap((turn) => {
    const { name, entity } = turn;
    if (fullName.test(name)) full.set(lastWord(name), full.get(lastWord(name)) ?? name);
    const known = full.get(name);
    if (known !== undefined) return { ...turn, name: known };
    const isPerson = entity !== null || [asks, answers, initials, fullName].some((form) => form.test(name));
    return isPerson ? turn : [];
  });
}

/**
 * Turns whose label comes back, and in a transcript that prints all labels in capitals every other; none unless two labels come back, so that "Myth:"
 * and "Fact:" or a single heading are no speakers.
 */
function turnsOf(text: string, pages: readonly TurnPage[]): Turn[] {
  const turns = people(pages.flatMap((page, i) => turnOf(text, page, i) ?? []));
  const times = new Map<string, number>();
  for (const { name } of turns) times.set(name, (times.get(name) ?? 0) + 1);
  const comesBack = ({ name }: Turn): boolean => (times.get(name) ?? 0) > 1;
  const kept = turns.filter(comesBack);
  if (new Set(kept.map(({ name }) => name)).size < 2) return [];
  const isTranscript = kept.every((turn) => isShouted(turn) && turn.name.length > 3);
  return isTranscript ? turns.filter((turn) => comesBack(turn) || isShouted(turn)) : kept;
}

function speakerOf({ name, entity, start }: Turn): Speaker | null {
  if (answers.test(name)) return null;
  return { surface: name, kind: "name", entity, from: 0, to: 1, start };
}

/**
 * The turns of an interview or a debate in a post: paragraphs that a name, initials, or "Q" and "A" with a colon open, where at least
 * two of them come back; a full name comes back as its last word. A turn takes the paragraphs up to the next; the last one its own alone. What whoever asks says is the writer's.
 * "A" speaks without a name.
 */
export function findTurns(text: string, pages: readonly TurnPage[]): Block[] {
  const turns = turnsOf(text, pages);
  const posted = pages.flatMap((page) => postedBy(text, page) ?? []);
  return [...posted, ...blocksOf(turns, pages)];
}

const handle = /^(?:RT )?(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} \()?(@\w{2,30})\)?:\s+(?=\S)/u;

/** "@dahl: It is late.", "Ann Dahl (@dahl): It is late.": a paragraph that somebody posted; null for others. */
function postedBy(text: string, { paragraph, units }: TurnPage): Block | null {
  if (paragraph.kind === "block" || paragraph.kind === "dateline") return null;
  const found = handle.exec(text.slice(paragraph.char_start, paragraph.char_start + 100));
  if (found === null) return null;
  const entity = units.find(({ start }) => start < paragraph.char_start + found[0].length)?.entity ?? null;
  const surface = found[1] ?? "";
  const start = paragraph.char_start + found[0].length;
  const speaker: Speaker = { surface, kind: "name", entity, from: 0, to: 1, start };
  return {
    index: paragraph.paragraph,
    start,
    decision: { kind: "block", speaker, cue: null, slant: null, rule: "block:post" },
  };
}

function blocksOf(turns: readonly Turn[], pages: readonly TurnPage[]): Block[] {
  return turns.flatMap((turn, i) => {
    if (asks.test(turn.name)) return [];
    const end = turns[i + 1]?.index ?? turn.index + 1;
    const decision = {
      kind: "block",
      speaker: speakerOf(turn),
      cue: null,
      slant: null,
      rule: "block:turn",
    } as const;
    return pages
      .slice(turn.index, end)
      .filter(({ paragraph }) => paragraph.kind === "body" || paragraph.paragraph === turn.index)
      .map(({ paragraph }) => ({
        index: paragraph.paragraph,
        start: paragraph.paragraph === turn.index ? turn.start : paragraph.char_start,
        decision,
      }));
  });
}
