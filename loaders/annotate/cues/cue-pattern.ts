import { stopWords } from "../../../src/domain/stop-words.ts";

/** Spellings in lower case, `*` standing for any run of characters and `#` for a number in digits. */
export interface Spellings {
  readonly exact: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** One word of a cue: any of several spellings. */
export interface CueWord extends Spellings {
  /** Those that the codebook writes with a capital, which mean a name as well as a word. */
  readonly capitals: Spellings;
  /** How many words may stand between the word before and this one. */
  readonly gap: number;
  /** Whether no other word of the cue says anything by itself, so that the cue finds whatever the word names. */
  readonly alone: boolean;
}

/** A cue as read from the codebook. */
export interface CuePattern {
  /** The cue as written. */
  readonly cue: string;
  readonly frame_id: string;
  /** Whether it takes matches away instead of making them. */
  readonly excludes: boolean;
  readonly words: readonly CueWord[];
  /** Whether other words may stand between its words. */
  readonly hasGaps: boolean;
  /** Place in the codebook. */
  readonly order: number;
}

const widestGap = 9;

const isContent = (spelling: string): boolean => !stopWords.has(spelling);

/**
 * Reads a cue; null where no word is left.
 * - Words are parted by spaces: `stem*` and `*end` are any word that begins or ends so, `one|other` either, `#` a number in digits.
 * - `~3` stands for up to three words between its neighbours (nine at most).
 * - A leading `-` makes an exclusion. A capital is for a word that may be a name.
 */
export function parseCue(cue: string, frame_id: string, order: number): CuePattern | null {
  const excludes = cue.trimStart().startsWith("-");
  const words: Omit<CueWord, "alone">[] = [];
  let gap = 0;
  for (const part of cue
    .trimStart()
    .slice(excludes ? 1 : 0)
    .split(/\s+/)) {
    const between = /^~(\d)$/.exec(part);
    if (between !== null) gap = Math.min(widestGap, Number(between[1]));
    else if (part !== "") {
      words.push(cueWord(part, words.length === 0 ? 0 : gap));
      gap = 0;
    }
  }
  if (words.length === 0) return null;
  const saying = words.filter(({ exact, patterns }) => patterns.length > 0 || [...exact].some(isContent));
  const withAlone = words.map((word) => ({ ...word, alone: saying.every((other) => other === word) }));
  const hasGaps = withAlone.some(({ gap }) => gap > 0);
  return { cue, frame_id, excludes, words: withAlone, hasGaps, order };
}

function cueWord(part: string, gap: number): Omit<CueWord, "alone"> {
  const written = part
    .normalize("NFC")
    .replaceAll("\u2019", "'")
    .split("|")
    .filter((spelling) => spelling !== "");
  const capitals = spelled(written.filter((spelling) => spelling !== spelling.toLowerCase()));
  const { exact, patterns } = spelled(written);
  return { exact, patterns, capitals, gap };
}

function spelled(written: readonly string[]): Spellings {
  const spellings = written.map((spelling) => spelling.toLowerCase());
  const isPattern = (spelling: string): boolean => spelling === "#" || spelling.includes("*");
  const patterns = spellings
    .filter(isPattern)
    .map((spelling) => (spelling === "#" ? inDigits : wildcard(spelling)));
  return { exact: new Set(spellings.filter((spelling) => !isPattern(spelling))), patterns };
}

/** "193,229", "61.8pc", "2nd". */
const inDigits = /^\p{N}[\p{N}.,]*\p{L}{0,3}$/u;

/** Runs of stars are one star, so that no spelling makes the pattern slow. */
const wildcard = (spelling: string): RegExp =>
  new RegExp(
    `^${spelling
      .split(/\*+/)
      .map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, "\\$&"))
      .join(".*")}$`,
    "u",
  );

/** Whether words of a cue are, one after the other, those of a name of several words, given in lower case. */
export const spellsOut = ({ words }: CuePattern, name: readonly string[]): boolean =>
  name.length > 1 && words.some((_, at) => name.every((word, offset) => words[at + offset]?.exact.has(word)));
