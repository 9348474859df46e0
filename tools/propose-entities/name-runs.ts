import { cueVerb } from "../../loaders/attribute/vocabulary/cue-verbs.ts";
import { days } from "../../loaders/attribute/vocabulary/words.ts";
import { maybePlaceNouns } from "./kind-words.ts";

/** A token as far as names are read from it; offsets in its post. */
export interface NameToken {
  readonly form: string;
  readonly norm: string;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether it belongs to a name that an entity has already. */
  readonly listed: boolean;
}

/** Words with capitals in a row, as a sentence names somebody or something. */
export interface NameRun {
  /** The words as written, without a possessive ending. */
  readonly words: readonly string[];
  /** Whether the first word opens a sentence or what stands in marks, which gives any word a capital. */
  readonly opens: boolean;
  /** Whether "the" stands before it. */
  readonly the: boolean;
  /** Whether a word of place does: "in", "at", "from", before a name of a street "on" too. */
  readonly place: boolean;
  /** Whether a verb of saying follows. */
  readonly says: boolean;
}

const particles = new Set([
  "of",
  "de",
  "da",
  "du",
  "del",
  "der",
  "den",
  "van",
  "von",
  "la",
  "le",
  "al",
  "bin",
  "ter",
]);
const places = new Set(["in", "at", "near", "from", "across", "outside", "around"]);
const ways = new Set(["on", "along", "off", "down", "up"]);
/** Feasts, beside days and months, and what stands in their names. */
const feasts = new Set(
  "christmas easter lent advent whitsun pentecost ramadan eid passover hanukkah diwali halloween hogmanay thanksgiving xmas".split(
    " ",
  ),
);
const ofFeasts = new Set("eve day week sunday monday good friday boxing".split(" "));
const shortened = new Set("mr mrs ms dr st sen rep gov gen lt col prof rev jr".split(" "));
const openers = new Set(["“", "‘", '"', "'", "(", "[", ":", "–", "—", "-", "…", "*", "•", "/"]);

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);
const bare = (form: string): string => form.replace(/(?:['’]s|(?<=s)['’])$/i, "");

const canName = ({ form, norm, isWord, listed }: NameToken): boolean =>
  isWord && !listed && isCapital(form) && !days.has(bare(norm)) && !/^i(?:['’]|$)/i.test(form);

/** Index of the next word of the run after `last`, over "of", "van" or the full stop of an initial; -1 where the run ends. */
function nextOf(tokens: readonly NameToken[], last: number): number {
  const [here, after] = [tokens[last], tokens[last + 1]];
  if (here === undefined || after === undefined || bare(here.form) !== here.form) return -1;
  const dotted = after.form === "." && after.start === here.end;
  const isShort = shortened.has(here.norm) || /^\p{Lu}$/u.test(here.form);
  if (dotted && !isShort) return -1;
  let next = dotted ? last + 2 : last + 1;
  while (next < last + 4 && particles.has(tokens[next]?.form ?? "")) next++;
  const found = tokens[next];
  return found !== undefined &&
    canName(found) &&
    tokens.slice(last + 1, next).every((t) => t.isWord || t.form === ".")
    ? next
    : -1;
}

/** "Christmas", "Easter Monday": a time and nobody's name. */
export const isFeast = (words: readonly string[]): boolean =>
  words.some((word) => feasts.has(word.toLowerCase())) &&
  words.every((word) => feasts.has(word.toLowerCase()) || ofFeasts.has(word.toLowerCase()));

/** Whether words stand for a place by the word before them: "in Leith", "on Mill Lane". */
const isPlaced = (before: string, words: readonly string[]): boolean =>
  places.has(before) ||
  (ways.has(before) && words.length > 1 && maybePlaceNouns.has((words.at(-1) ?? "").toLowerCase()));

/** "In May", "2 May", "the 2nd of May", "May 2024": whether what stands around the word makes it a month. */
const isMonth = (before: NameToken | undefined, after: NameToken | undefined): boolean =>
  /^(?:in|of|by|since|until|till|during|this|last|next|early|late|mid)$/.test(before?.norm ?? "") ||
  [before, after].some((token) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(token?.norm ?? ""));

/** The runs of one sentence, in order. */
export function nameRuns(tokens: readonly NameToken[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !canName(first)) continue;
    let last = i;
    for (let next = nextOf(tokens, last); next >= 0; next = nextOf(tokens, last)) last = next;
    const before = tokens[i - 1];
    if (first.form === "May" && last === i && isMonth(before, tokens[i + 1])) continue;
    const words = tokens.slice(i, last + 1).flatMap(({ form, isWord }) => (isWord ? bare(form) : []));
    i = last;
    runs.push({
      words,
      opens: before === undefined || openers.has(before.form) || /^[.!?]+$/.test(before.form),
      the: before?.norm === "the",
      place: isPlaced(before?.norm ?? "", words),
      says: /^(?:third|past|base)$/.test(cueVerb(tokens[last + 1]?.norm ?? "")?.form ?? ""),
    });
  }
  return runs;
}
