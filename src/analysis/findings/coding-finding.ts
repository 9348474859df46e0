import type { Finding } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { coderLabel } from "./coder-label.js";
import type { FindingContext } from "./context.js";
import { postsFigure, sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { noFrames } from "./no-frames.js";
import { phrase } from "./phrase.js";
import { counted } from "./wording.js";

/**
 * Who coded the sentences, as the contest describes them, how many sentences all coders of their post coded, how many of these more than one, and
 * whether that or cue words are what is counted; or that there is no frame to code.
 */
export function codingFinding(context: FindingContext): Finding {
  const base = { metric: "coding.what", voice: "all", posts: context.posts.length };
  if (context.frames.length === 0) return noFrames(context, base);
  if (!context.hasCoding)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["no sentence has been coded"],
      text: ["Nobody has coded these sentences; frames are found by the cue words of the codebook."],
    });
  const coded = sentencesFigure(context, wholeOf(context, { source: "agreed", placements: {} }));
  const all = wholeOf(context, { placements: {} });
  const total = sentencesFigure(context, all);
  const { coders } = context.contest;
  const names = coders.map(({ id }) => coderLabel(coders, id));
  const twice = sentencesFigure(context, wholeOf(context, { source: "disputed", placements: {} }));
  const who =
    coders.length > 1 && twice.count < coded.count
      ? phrase`were coded by ${joinWords(names)}, ${twice.count === 0 ? "none" : twice} of them by more than one`
      : coders.length
        ? `were coded by ${counted(coders.length, "coder")}, ${joinWords(names)}`
        : "were coded";
  const byCues = context.settings.source === "cue";
  const rule = byCues
    ? "frames are counted here by cue words"
    : `a frame counts where ${coders.length === 1 ? "it was marked" : "every coder of the sentence marked it"}`;
  return finding(context, {
    ...base,
    groups: coders.map((coder) => coder.id),
    strength: "clear in this set",
    title: byCues
      ? ["frames are what cue words find"]
      : coders.length
        ? [`frames are what ${counted(coders.length, "coder")} marked: ${joinWords(names)}`]
        : ["frames are what coders marked"],
    text: phrase`${coded.count === total.count ? "all " : phrase`${coded} of the `}${total} sentences in ${postsFigure(context, all)} ${who}; ${rule}.`,
    caveat: coders.flatMap((coder) =>
      coder.description ? [`${coderLabel(coders, coder.id)}: ${closed(coder.description)}`] : [],
    ),
  });
}

/** The text with a full stop at its end. */
const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
