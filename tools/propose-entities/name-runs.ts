import { cueVerb } from "../../loaders/attribute/vocabulary/cue-verbs.ts";
import { days } from "../../loaders/attribute/vocabulary/words.ts";
import { isBodyWord, maybePlaceNouns } from "./kind-words.ts";

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
  /** Words in lower case behind it that may tie it to the run after it, as in "Streets for All"; empty where there are none. */
  readonly link: readonly string[];
}

/** Whether a word in a name opens a surname: "van", "de". */
export const isSurnameParticle = (word: string): boolean => surnameParticles.has(word.toLowerCase());

/** Words in lower case that open surnames: "van der Berg", "ap Rhys". */
const surnameParticles = new Set(
  "de da du del der den van von la le al ap bin ben di dos das ter".split(" "),
);
const particles = new Set([...surnameParticles, "of"]);
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

const ties = /^(?:(?:for|against|before|not)(?: (?:the|a|an|our))?|and|the|an?)$/;

/** The words between two runs that may tie them, by the indices of the last word of the one and the first of the other. */
function linkOf(tokens: readonly NameToken[], last: number): readonly string[] {
  if (bare(tokens[last]?.form ?? "") !== tokens[last]?.form) return [];
  const next = [last + 2, last + 3].find((at) => tokens[at] !== undefined && canName(tokens[at]));
  const between = next === undefined ? [] : tokens.slice(last + 1, next).map(({ form }) => form);
  return ties.test(between.join(" ")) ? between : [];
}

/** "Workers' Union": whether a plural in the possessive stands before the body that it owns. */
const ownsBody = ([here, mark, body]: readonly NameToken[]): boolean =>
  here !== undefined &&
  mark !== undefined &&
  body !== undefined &&
  /s$/.test(here.form) &&
  /^['’]$/.test(mark.form) &&
  mark.start === here.end &&
  canName(body) &&
  isBodyWord(bare(body.norm));

/** Index of the next word of the run after `last`, over "of", "van" or the full stop of an initial; -1 where the run ends. */
function nextOf(tokens: readonly NameToken[], last: number): number {
  const [here, after] = [tokens[last], tokens[last + 1]];
  if (here === undefined || after === undefined || bare(here.form) !== here.form) return -1;
  if (ownsBody(tokens.slice(last, last + 3))) return last + 2;
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

/** "No. 1", "No 10": a number and no name. */
const isNumbered = (tokens: readonly NameToken[], at: number): boolean =>
  /^\d/.test(tokens[at + (tokens[at + 1]?.form === "." ? 2 : 1)]?.norm ?? "");

const isPossessive = (word: NameToken | undefined, mark: NameToken): boolean =>
  word?.isWord === true && /^['’]$/.test(mark.form) && mark.start === word.end;

/** The words of a run: a possessive stays inside it and goes at its end. */
const namedBy = (run: readonly NameToken[]): string[] =>
  run.flatMap(({ form, isWord }, at) => {
    if (!isWord) return [];
    if (at === run.length - 1) return [bare(form)];
    return [/^['’]$/.test(run[at + 1]?.form ?? "") ? `${form}’` : form];
  });

/** Index of the first particle before a surname, or of the name itself: "van der Berg". */
function startOf(tokens: readonly NameToken[], first: number): number {
  let start = first;
  while (surnameParticles.has(tokens[start - 1]?.form ?? "")) start--;
  return start;
}

/** "The" before another capital, which is no part of a name that opens a sentence. */
const isArticle = ({ form, end }: NameToken, next: NameToken | undefined): boolean =>
  form === "The" && next !== undefined && canName(next) && next.start === end + 1;

/** The runs of one sentence, in order. */
export function nameRuns(tokens: readonly NameToken[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !canName(first) || isArticle(first, tokens[i + 1])) continue;
    let last = i;
    for (let next = nextOf(tokens, last); next >= 0; next = nextOf(tokens, last)) last = next;
    const start = startOf(tokens, i);
    const before = tokens[start - 1];
    if (first.form === "May" && last === i && isMonth(before, tokens[i + 1])) continue;
    if (first.form === "No" && last === i && isNumbered(tokens, i)) continue;
    const words = namedBy(tokens.slice(start, last + 1));
    i = last;
    runs.push({
      words,
      opens:
        before === undefined ||
        (openers.has(before.form) && !isPossessive(tokens[start - 2], before)) ||
        /^[.!?]+$/.test(before.form),
      the: before?.norm === "the",
      place: isPlaced(before?.norm ?? "", words),
      link: linkOf(tokens, last),
      says: /^(?:third|past|base)$/.test(cueVerb(tokens[last + 1]?.norm ?? "")?.form ?? ""),
    });
  }
  return runs;
}
