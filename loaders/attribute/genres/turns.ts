import type { Unit } from "../marks/unit.ts";
import { personNouns } from "../vocabulary/words.ts";
import type { Block } from "./blocks.ts";
import { interviewee } from "./interviewee.ts";
import { isDirection, loneName, spoken, type TurnPage } from "./turn-page.ts";

/**
 * A name, with the time of a recording before it and a role or how it was heard behind it: "MARA ODDIE, HOST:", "ODDIE (by telephone):", "[01:20] ODDIE:";
 * or the handle of a board, which no word is for its digit or underscore: "oddie_m:".
 */
const label =
  /^(?:[[(]?\d{1,2}(?::\d{2}){1,2}[\])]? )?(\p{Lu}[\p{L}.'’ -]{0,40}|@?(?=[\p{L}.-]*[\p{N}_])\p{L}[\p{L}\p{N}_.-]{2,30})(?:, \p{Lu}[\p{L}.'’ -]{0,40}| \([\p{L} -]{1,30}\))?:\s+(?=\S)/u;
const asks = /^(?:q|question|interviewer|me|i|us)$/i;
const answers = /^(?:a|answer|interviewee)$/i;
const handle = /[\p{N}_]/u;
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
  if (paragraph.kind === "block" || paragraph.kind === "dateline") return null;
  const found = label.exec(text.slice(paragraph.char_start, paragraph.char_start + 100));
  const name = found?.[1]?.trim() ?? "";
  if (found === null) return null;
  const from = paragraph.char_start + found[0].indexOf(name);
  const unit = units.find(({ start }) => start >= from);
  const isNamed = unit?.kind === "name" && unit.end === from + name.length;
  const entity = isNamed && unit.entity?.kind === "person" ? unit.entity : null;
  return { index, name, start: paragraph.char_start + found[0].length, entity };
}

const lastWord = (name: string): string => name.split(" ").at(-1) ?? name;
const isShouted = ({ name }: Turn): boolean => name === name.toUpperCase() && name.length > 3;

/** "Audience member", "A woman at the back": whether a label tells of somebody without a name. */
const isDescribed = ({ name }: Turn): boolean =>
  name.split(" ").some((word) => personNouns.has(word.toLowerCase()));

/** A label with whether it is somebody's: an entity's, the writer's, "Q" or "A", initials, a full name, a handle, or the last word of one that comes before, which takes the full name. */
interface Label extends Turn {
  readonly isPerson: boolean;
}

function labelsOf(turns: readonly Turn[], isWriters: (turn: Turn) => boolean): Label[] {
  const full = new Map<string, string>();
  return turns.map((turn) => {
    const { name, entity } = turn;
    if (fullName.test(name)) full.set(lastWord(name), full.get(lastWord(name)) ?? name);
    const known = full.get(name);
    if (known !== undefined) return { ...turn, name: known, isPerson: true };
    const isNamed = [answers, initials, fullName, handle].some((form) => form.test(name));
    return { ...turn, isPerson: entity !== null || isNamed || isWriters(turn) };
  });
}

/** The labels that come back. */
function recurring(labels: readonly Label[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { name } of labels) (once.has(name) ? again : once).add(name);
  return again;
}

/** The paragraphs that open with a label. A short first turn looks like a title; a title that no turn follows at once is one. */
function openedTurns(text: string, pages: readonly TurnPage[]): Turn[] {
  const opened = pages.map((page, i) => turnOf(text, page, i));
  return opened.flatMap((turn, i) => {
    const isTitle = pages[i]?.paragraph.kind === "title" && (opened[i + 1] ?? null) === null;
    return turn === null || isTitle ? [] : turn;
  });
}

/**
 * Turns whose label is somebody's and comes back; none unless two labels come back, one of them a name, so that "Myth:" and "Fact:" or a single heading are no
 * speakers. With them every other label that comes back is a turn, and behind the first each that is a name or a noun for somebody, or in capitals where all are.
 */
function turnsOf(turns: readonly Turn[], isWriters: (turn: Turn) => boolean): Turn[] {
  const labels = labelsOf(turns, isWriters);
  const named = recurring(labels.filter(({ isPerson }) => isPerson));
  const people = labels.filter((label) => label.isPerson || isDescribed(label));
  const speakers = recurring(people);
  if (named.size === 0 || speakers.size < 2) return [];
  const again = recurring(labels);
  const kept = people.filter(({ name }) => speakers.has(name));
  const shouts = kept.every(isShouted);
  const first = kept[0]?.index ?? 0;
  const isSomebody = (label: Label): boolean =>
    label.entity !== null || fullName.test(label.name) || isDescribed(label) || (shouts && isShouted(label));
  return labels.filter((label) => again.has(label.name) || (label.index > first && isSomebody(label)));
}

/**
 * The turns of an interview or a debate in a post: paragraphs that a name, a handle, initials, or "Q" and "A" with a colon open, where at least
 * two of them come back; a full name comes back as its last word. A turn takes the paragraphs up to the next, stage directions in brackets or another type, `setOff`, left out; the last one
 * its own alone. What whoever asks says is the writer's: "Q", and the post's author and outlet, `writers`. "A" is whom the words before the first turn tell to be
 * interviewed, else nobody who is named.
 */
export function findTurns(
  text: string,
  pages: readonly TurnPage[],
  { writers, setOff }: { readonly writers: readonly string[]; readonly setOff: ReadonlySet<string> },
): Block[] {
  const asking = new Set(writers.map((name) => name.toLowerCase()));
  const isWriters = ({ name }: Turn): boolean => asks.test(name) || asking.has(name.toLowerCase());
  const turns = turnsOf(openedTurns(text, pages), isWriters);
  const answering = turns.some(({ name }) => answers.test(name))
    ? interviewee(text, pages.slice(0, turns[0]?.index))
    : null;
  return turns.flatMap((turn, i) => {
    if (isWriters(turn)) return [];
    const isAnswer = answers.test(turn.name);
    const speaker = isAnswer ? answering : loneName(turn.name, turn.entity, turn.start);
    const decision = spoken(
      speaker,
      isAnswer && answering !== null ? "block:turn-interviewed" : "block:turn",
    );
    return pages
      .slice(turn.index, turns[i + 1]?.index ?? turn.index + 1)
      .filter(
        ({ paragraph }, at) =>
          at === 0 || (paragraph.kind === "body" && !isDirection(text, paragraph, setOff)),
      )
      .map(({ paragraph }, at) => ({
        index: paragraph.paragraph,
        start: at === 0 ? turn.start : paragraph.char_start,
        decision,
      }));
  });
}
