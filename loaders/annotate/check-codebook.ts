import type { Frame } from "../../src/domain/contest.ts";
import { type CueToken, compileCues, matchCues } from "./cues.ts";
import { compileGazetteer, findNames, type Gazetteer } from "./gazetteer.ts";
import { namedTokens } from "./named-tokens.ts";

export interface FailedExample {
  readonly frame_id: string;
  readonly kind: "matches" | "misses";
  readonly example: string;
  /** Cues that hit, for an example that should be left alone. */
  readonly cues: readonly string[];
}

/** Examples of a codebook that its own cues get wrong, in order; a frame is tried without the others, and names are known as in a post. */
export function failedExamples(
  frames: readonly Frame[],
  gazetteer: Gazetteer = compileGazetteer([]),
): readonly FailedExample[] {
  return frames.flatMap((frame) => {
    const compiled = compileCues([frame]);
    const cuesIn = (example: string) => [
      ...new Set(matchCues(wordsOf(example, gazetteer), compiled).map((hit) => hit.cue)),
    ];
    const failed = (kind: FailedExample["kind"], example: string): FailedExample[] => {
      const cues = cuesIn(example);
      return cues.length > 0 === (kind === "matches") ? [] : [{ frame_id: frame.id, kind, example, cues }];
    };
    return [
      ...frame.matches.flatMap((example) => failed("matches", example)),
      ...frame.misses.flatMap((example) => failed("misses", example)),
    ];
  });
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'.\u2010\u2011][\p{L}\p{N}]+)*/gu;

/** The words of an example. Examples are short and plain, so words are cut here as the token contract says. */
function wordsOf(example: string, gazetteer: Gazetteer): CueToken[] {
  const text = example.normalize("NFC").replaceAll("\u2019", "'");
  const words = [...text.matchAll(wordPattern)].map((found): CueToken => {
    const norm = found[0].toLowerCase();
    const lemma = norm.replace(/'s$/, "");
    const char_end = found.index + found[0].length;
    return { norm, lemma, is_word: true, char_start: found.index, char_end, voice: "own" };
  });
  const named = namedTokens(words, findNames(text, gazetteer));
  return words.map((word) => {
    const name = named.get(word);
    return name === undefined ? word : { ...word, name };
  });
}
