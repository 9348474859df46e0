import type { Finding, Part } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import type { Selection } from "../../domain/selection.js";
import { pooledDifference } from "../pooled-share.js";
import { type Side, sidesOf } from "../sides.js";
import { leastChange } from "../voices/voice-shares.js";
import { type FindingContext, type FindingFrame, nounOf } from "./context.js";
import { countOf, denominatorOf, selectionOf, sentencesFigure, shareOfSentences } from "./figures.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { counted } from "./wording.js";

/** Fewest quoted sentences for a change to be spoken of, and the least change of share. */
const voiceFrameRule = { quoted: 5, change: leastChange, named: 3 } as const;

/** What becomes of each side's frames when its quotations are taken out; nothing where the contest has no frame. */
export const voiceFrames = (context: FindingContext): Finding[] =>
  context.frames.length === 0
    ? []
    : sidesOf(context.contest.camps, context.posts, context.settings.placements)
        .filter((side) => side.posts.length > 0)
        .map((side) => sideFrames(context, side));

interface Change {
  readonly frame: FindingFrame;
  readonly all: Selection;
  readonly own: Selection;
  /** Share in own voice minus share in all voices. */
  readonly change: number;
}

function sideFrames(context: FindingContext, side: Side): Finding {
  const within = (voice: Selection["voice"]) => selectionOf(context, { camps: [side.id], voice });
  const quoted = sentencesFigure(context, within("quoted"));
  const changes = changesOf(context, side);
  const moved = changes.filter(({ change }) => Math.abs(change) >= voiceFrameRule.change);
  const base = {
    metric: "voices.frames",
    subject: side.id,
    groups: [side.id],
    voice: "own",
    posts: side.posts.length,
  };
  const of = sentencesFigure(context, within("all"));
  const noun = of.count === 1 ? "sentence" : "sentences";
  if (of.count === 0 || quoted.count === 0)
    return finding(context, {
      ...base,
      strength: "no visible difference",
      estimate: 0,
      title: [`${side.writers}: nothing changes without quotations`],
      text: phrase`Of ${of} ${noun} by ${side.writers} that can be counted, ${quoted} would be lost with the quotations.`,
    });
  const own = sentencesFigure(context, within("own"));
  if (own.count === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: [`${side.writers}: without quotations, nothing is left to count`],
      text: phrase`Of ${of} ${noun} by ${side.writers} that can be counted, ${own} is in their own voice, so no frame has a share without quotations.`,
    });
  const few = quoted.count < voiceFrameRule.quoted;
  const most = moved.slice(0, voiceFrameRule.named);
  return finding(context, {
    ...base,
    estimate: changes[0]?.change ?? 0,
    strength: moved.length === 0 ? "no visible difference" : few ? "leaning" : "clear in this set",
    title: [
      `${side.writers}: ${moved.length ? `without quotations, ${directions(most)}` : "without quotations, no frame visibly changes"}`,
    ],
    text: phrase`Of ${of} ${noun} by ${side.writers}, ${quoted} ${quoted.count === 1 ? "is" : "are"} quoted. ${
      most.length
        ? phrase`Without them, ${phraseList(most.map((change) => changeWords(context, change)))}${rest(moved.length - most.length)}.`
        : "Without them, no frame’s share moves enough to notice."
    }`,
    caveat: few ? ["A handful of sentences is enough to move these shares."] : [],
  });
}

function changesOf(context: FindingContext, side: Side): Change[] {
  return context.frames
    .flatMap((frame): Change[] => {
      const [all, own] = (["all", "own"] as const).map((voice) =>
        selectionOf(context, { camps: [side.id], voice, frame: frame.id }),
      ) as [Selection, Selection];
      const poolOf = (selection: Selection) => ({
        count: countOf(context, selection),
        of: countOf(context, denominatorOf(selection)),
      });
      const change = pooledDifference([poolOf(own)], [poolOf(all)]);
      return change === null ? [] : [{ frame, all, own, change }];
    })
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.frame.id < b.frame.id ? -1 : 1));
}

function directions(changes: readonly Change[]): string {
  const nouns = (sign: number) =>
    changes.filter(({ change }) => Math.sign(change) === sign).map(({ frame }) => nounOf(frame));
  const [up, down] = [nouns(1), nouns(-1)];
  return [
    up.length ? `${joinWords(up)} weigh${up.length === 1 ? "s" : ""} more` : "",
    down.length ? `${joinWords(down)} weigh${down.length === 1 ? "s" : ""} less` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

const changeWords = (context: FindingContext, { frame, all, own }: Change): Part[] =>
  phrase`${nounOf(frame)} goes from ${shareOfSentences(context, all)} to ${shareOfSentences(context, own)}`;

const rest = (n: number): string =>
  n > 0 ? `; ${counted(n, "more frame")} move${n === 1 ? "s" : ""} too` : "";
