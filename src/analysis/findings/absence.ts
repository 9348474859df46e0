import type { Part } from "../../domain/finding.js";
import type { Selection, Source } from "../../domain/selection.js";
import { coderLabel } from "./coder-label.js";
import type { FindingContext } from "./context.js";
import { countOf, denominatorOf, sentencesFigure } from "./figures.js";
import { phrase, phraseList } from "./phrase.js";

/** Share of a side's sentences below which it speaks of a frame hardly ever, whoever reads. */
const absenceRule = { hardly: 0.05 } as const;

/**
 * How far it is true that a frame is absent. `anywhere`: no source finds it in any voice. `in this voice`: none in the voice that is counted.
 * `hardly`: another source finds it there in less than a twentieth of the sentences. `by this source`: in more. Only of the first may a
 * sentence say "never".
 */
export type Absence = "anywhere" | "in this voice" | "hardly" | "by this source";

/** The absence of a frame by whatever source: of a selection that holds no sentence by the source of the settings. */
export function absenceOf(context: FindingContext, selection: Selection): Absence {
  const most = (over: Partial<Selection>): number =>
    Math.max(
      0,
      ...context.sources.map((source) => {
        const found = { ...selection, ...over, source };
        const of = countOf(context, denominatorOf(found));
        return of ? countOf(context, found) / of : 0;
      }),
    );
  if (most({ voice: "all", headings: true }) === 0) return "anywhere";
  const here = most({});
  if (here === 0) return "in this voice";
  return here < absenceRule.hardly ? "hardly" : "by this source";
}

/** In which of their words a side does not speak of a frame, of which it has sentences in others. */
export function limitWords(context: FindingContext, selection: Selection): string {
  const headed = { ...selection, headings: true };
  const isHeaded = context.sources.some((source) => countOf(context, { ...headed, source }) > 0);
  if (isHeaded) return "outside headings";
  return selection.voice === "quoted" ? "in words they quote" : "in their own voice";
}

/** By whose marks a sentence counts, after "in no sentence" or "in any sentence". */
export function markedWords({ settings, contest, sources }: FindingContext): string {
  if (settings.source === "cue") return "found by cue words";
  const coder = settings.source.startsWith("coder:") ? settings.source.slice("coder:".length) : null;
  if (coder !== null) return `that ${coderLabel(contest.coders, coder)} marked`;
  return sources.some((source) => source.startsWith("coder:"))
    ? "that all coders marked"
    : "that the coder marked";
}

/** What other sources find where the one that is counted finds nothing, as a sentence after a text; nothing where they find none either. */
export function foundOtherwise(context: FindingContext, selection: Selection): Part[] {
  const others = context.sources
    .filter((source) => source !== selection.source)
    .map((source) => ({ source, sentences: sentencesFigure(context, { ...selection, source }) }))
    .filter(({ sentences }) => sentences.count > 0);
  if (others.length === 0) return [];
  return phrase` Not counted here: ${phraseList(
    others.map(({ source, sentences }, i) => {
      const noun = i ? "" : sentences.count === 1 ? " sentence" : " sentences";
      return phrase`${sentences}${noun} ${finderWords(context, source)}`;
    }),
  )}.`;
}

const finderWords = ({ contest }: FindingContext, source: Source): string =>
  source === "cue"
    ? "found by cue words"
    : source === "agreed"
      ? "marked by all coders"
      : `marked by ${coderLabel(contest.coders, source.slice("coder:".length))}`;
