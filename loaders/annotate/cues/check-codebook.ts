import type { Frame } from "../../../src/domain/contest.ts";
import { compileGazetteer, findNames, type Gazetteer } from "../names/gazetteer.ts";
import { markNames } from "../names/mark-names.ts";
import { type CueToken, compileCues, matchCues } from "./cues.ts";

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
      ...new Set(matchCues(tokensOf(example, gazetteer), compiled).map((hit) => hit.cue)),
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

const tokenPattern = /[\p{L}\p{N}]+(?:[-'.\u2010\u2011][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The tokens of an example. Examples are short and plain, so words are cut here as the token contract says. */
function tokensOf(example: string, gazetteer: Gazetteer): readonly CueToken[] {
  const text = example.normalize("NFC").replaceAll("\u2019", "'");
  const tokens = [...text.matchAll(tokenPattern)].map(({ 0: form, index }) => {
    const norm = form.toLowerCase();
    return {
      form,
      norm,
      lemma: norm.replace(/'s$/, ""),
      is_word: /[\p{L}\p{N}]/u.test(form),
      char_start: index,
      char_end: index + form.length,
      voice: "own",
    };
  });
  return tokens.map(markNames([tokens], findNames(text, gazetteer)));
}
