import type { Frame } from "../../../src/domain/contest.ts";
import { tokens } from "../../segment/tokens.ts";
import { parseCue } from "../cues/cue-pattern.ts";

export interface UnmatchedSpelling {
  /** Place of the cue in its frame, from 0. */
  readonly at: number;
  /** What no word of any text is spelled like: a word of the cue, or the cue where it has none. */
  readonly spelling: string;
  /** The spelling without the marks that no word has; empty where nothing is left. */
  readonly instead: string;
}

/** The spellings in a frame's cues that no text can match, for words are matched alone and punctuation is skipped: "£#", "and/or". */
export function unmatchedSpellings({ id, cues }: Pick<Frame, "id" | "cues">): readonly UnmatchedSpelling[] {
  return cues.flatMap((cue, at) => {
    if (parseCue(cue, id, at) === null) return [{ at, spelling: cue, instead: "" }];
    const words = cue.trim().replace(/^-/, "").split(/\s+/);
    return words
      .filter((word) => !/^~\d$/.test(word))
      .flatMap((word) => word.split("|"))
      .filter((spelling) => spelling !== "" && !isWord(spelling))
      .map((spelling) => ({ at, spelling, instead: withoutMarks(spelling) }));
  });
}

/** Whether a spelling may be a word of a text, a letter standing for any star in it. */
function isWord(spelling: string): boolean {
  if (spelling === "#") return true;
  const text = spelling.normalize("NFC").replaceAll("\u2019", "'").replace(/\*+/g, "a");
  const [first, ...others] = tokens(text, 0, text.length);
  return first?.isWord === true && others.length === 0;
}

/** Marks stand in words between letters alone. */
const withoutMarks = (spelling: string): string =>
  spelling
    .replace(/[^\p{L}\p{M}\p{N}*#'\u2019.-]+/gu, " ")
    .replace(/(?<![\p{L}\p{M}\p{N}*#])['\u2019.-]+|['\u2019.-]+(?![\p{L}\p{N}*#])/gu, "")
    .trim();
