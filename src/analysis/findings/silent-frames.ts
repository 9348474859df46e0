import type { Finding, Part } from "../../domain/finding.js";
import { groupBy } from "../group-by.js";
import { countedPosts } from "../group-share.js";
import { type FindingContext, type FindingFrame, type Group, nounOf } from "./context.js";
import { figure, selectionOf } from "./figures.js";
import { finding } from "./finding.js";
import { noFrames } from "./no-frames.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer, list, numberWord } from "./wording.js";

/** Sentences expected from the other side's rate below which a silence is not worth a word. */
export const silenceRule = { expected: 3, posts: 2 } as const;

interface Silence {
  readonly frame: FindingFrame;
  readonly group: Group;
  readonly other: Group;
  readonly expected: number;
  /** Posts of the other side that use the frame. */
  readonly range: number;
  /** Posts of either side that nobody coded, where codings are counted. */
  readonly uncoded: number;
}

/** Frames that one side never uses where 3 sentences or more were expected from the other's rate. */
export function silentFrames(context: FindingContext): Finding {
  const found = context.pairs.flatMap(([a, b]) => silencesOf(context, a, b));
  const pairs = context.pairs.flatMap((pair) => pair.map((group) => group.camps.length)).every((n) => n > 0);
  const base = { metric: "frames.silent", posts: context.posts.length };
  if (context.frames.length === 0) return noFrames(context, base);
  if (found.length === 0)
    return finding(context, {
      ...base,
      strength: pairs && context.pairs.length ? "no visible difference" : "too little to say",
      title:
        pairs && context.pairs.length
          ? [
              context.groups.length > 2
                ? "no camp is silent on a frame that the others speak of"
                : "no side is silent where the other speaks",
            ]
          : ["no silence can be heard"],
      text: [
        pairs && context.pairs.length
          ? `Where ${integer(silenceRule.expected)} sentences or more on a frame were to be expected of ${context.groups.length > 2 ? "a camp at the rate of the others, it" : "a side at the other’s rate, it"} has at least one.`
          : "A silence shows only against another camp.",
      ],
    });
  const bySide = [...groupBy(found, (silence) => silence.group.writers)];
  const lone = found.filter((silence) => silence.range < silenceRule.posts);
  const isWhole = found.every((silence) => silence.uncoded === 0);
  return finding(context, {
    ...base,
    estimate: Math.max(...found.map((silence) => silence.expected)),
    groups: [...new Set(found.map((silence) => silence.group.id))],
    strength: lone.length < found.length && isWhole ? "clear in this set" : "leaning",
    title: [
      list(
        bySide.map(([side, of], i) =>
          i === 0
            ? `${side} leave ${counted(of.length, "frame")} to the other ${context.groups.length > 2 ? "camps" : "side"}`
            : `${side} ${numberWord(of.length)}`,
        ),
      ),
    ],
    text: phrase`${phraseList(
      bySide.map(([side, of]) => silenceWords(context, side, of)),
      "; ",
      "; ",
    )}. The numbers are the sentences expected at the ${context.groups.length > 2 ? "rate of the other camps" : "other side’s rate"}.${isWhole ? "" : " Posts that are not coded are not looked at."}`,
    caveat: lone.map(({ frame, other }) => `Of ${other.writers}, one post alone speaks of ${nounOf(frame)}.`),
  });
}

function silencesOf(context: FindingContext, a: Group, b: Group): Silence[] {
  return context.frames.flatMap((frame) => {
    const found = context.compare(frame, [a, b]);
    const sides = [
      { group: a, mine: found.target, other: b, theirs: found.reference },
      { group: b, mine: found.reference, other: a, theirs: found.target },
    ];
    return sides
      .filter(({ group, mine }) => group.id !== "rest" && mine.of > 0 && mine.count === 0)
      .map(({ group, mine, other, theirs }) => ({
        frame,
        group,
        other,
        expected: (theirs.share ?? 0) * mine.of,
        range: countedPosts(theirs).filter((post) => post.count > 0).length,
        uncoded: found.uncoded,
      }))
      .filter((silence) => silence.expected >= silenceRule.expected);
  });
}

/** One side's silences, each with the sentences that were to be expected. */
function silenceWords(context: FindingContext, writers: string, silences: readonly Silence[]): Part[] {
  const own = context.settings.voice === "own" ? " in their own voice" : "";
  const said = silences.map(({ frame, other, expected }) => {
    const theirs = selectionOf(context, { frame: frame.id, camps: other.camps });
    return phrase`${nounOf(frame)} (${figure(context, integer(Math.round(expected)), "statistic", theirs)})`;
  });
  return phrase`${writers} never speak${own} of ${phraseList(said, ", ", " or ")}`;
}
