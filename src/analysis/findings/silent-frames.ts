import type { Finding, Part } from "../../domain/finding.js";
import { joinWords, numberWord } from "../../domain/format.js";
import { strengthRule } from "../comparison-strength.js";
import { groupBy } from "../group-by.js";
import { countedPosts } from "../group-share.js";
import { verbOf, writersWords } from "../one-writer.js";
import { absenceOf, markedWords } from "./absence.js";
import { type FindingContext, type FindingFrame, type Group, nounOf } from "./context.js";
import { figure, selectionOf } from "./figures.js";
import { type Draft, finding } from "./finding.js";
import { noFrames } from "./no-frames.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer } from "./wording.js";

/** Sentences expected from the other side's rate below which a silence is not worth a word; posts of the other that make it clear. */
const silenceRule = { expected: 3, posts: 2 } as const;

interface EmptyRow {
  readonly frame: FindingFrame;
  readonly group: Group;
  readonly other: Group;
  /** The group in words, by its posts with sentences that can be counted. */
  readonly writers: string;
  readonly posts: number;
  /** Sentences of the other side. */
  readonly theirs: number;
  readonly expected: number;
  /** Posts of the other side that use the frame. */
  readonly range: number;
  /** Posts of either side that nobody coded, where codings are counted. */
  readonly uncoded: number;
  /** Whether the frame can be compared and enough of it was expected; else the row is empty, and no silence. */
  readonly counts: boolean;
}

/** Frames of which one side has no sentence, where they can be compared and 3 sentences or more were expected from the other's rate. */
export function silentFrames(context: FindingContext): Finding {
  const empty = context.pairs.flatMap(([a, b]) => emptyRows(context, a, b));
  const found = empty.filter(({ counts }) => counts);
  const base = { metric: "frames.silent", posts: context.posts.length };
  if (context.frames.length === 0) return noFrames(context, base);
  if (found.length === 0) return finding(context, { ...base, ...noSilence(context, empty) });
  const others = context.groups.length > 2;
  const bySide = [...groupBy(found, (silence) => silence.writers)];
  const lone = found.filter((silence) => silence.range < silenceRule.posts);
  const isWhole = found.every((silence) => silence.uncoded === 0);
  return finding(context, {
    ...base,
    estimate: Math.max(...found.map((silence) => silence.expected)),
    groups: [...new Set(found.map((silence) => silence.group.id))],
    strength: lone.length < found.length && isWhole ? "clear in this set" : "leaning",
    title: [
      joinWords(
        bySide.map(([side, of], i) =>
          i === 0
            ? `${side} ${verbOf("leave", of[0]?.posts ?? 0)} ${counted(of.length, "frame")} to the other ${others ? "camps" : "side"}`
            : `${side} ${numberWord(of.length)}`,
        ),
      ),
    ],
    text: phrase`${phraseList(
      bySide.map(([side, of]) => silenceWords(context, side, of)),
      "; ",
      "; ",
    )}. The numbers are the sentences expected at the ${others ? "rate of the other camps" : "other side’s rate"}.${isWhole ? "" : " Posts that are not coded are left aside."}`,
    caveat: [
      ...lone.map(({ frame, other }) => `Among ${other.writers}, only one post speaks of ${nounOf(frame)}.`),
      ruleWords,
      ...belowRule(empty),
    ],
  });
}

/** That no side is silent, or that there is no other whose speaking would show a silence. */
function noSilence(
  { pairs, groups, frames, compare }: FindingContext,
  empty: readonly EmptyRow[],
): Pick<Draft, "strength" | "title" | "text" | "caveat"> {
  const isCompared = pairs.some((pair) =>
    frames.slice(0, 1).some((frame) => {
      const { target, reference } = compare(frame, pair);
      return target.of > 0 && reference.of > 0;
    }),
  );
  if (!isCompared)
    return {
      strength: "too little to say",
      title: ["no silence can be shown"],
      text: ["A silence shows only beside another camp."],
    };
  const [title, whom] =
    groups.length > 2
      ? [
          "no camp is silent on a frame that the others speak of",
          "a camp at the rate of the others, that camp",
        ]
      : ["no side is silent where the other speaks", "a side at the other’s rate, that side"];
  return {
    strength: "no visible difference",
    title: [title],
    text: [
      `Where a frame can be compared and at least ${integer(silenceRule.expected)} sentences on it would be expected of ${whom} has at least one.`,
    ],
    caveat: belowRule(empty),
  };
}

const ruleWords = `A frame counts as left to the other side where at least ${numberWord(strengthRule.positives)} sentences in all speak of it and at least ${numberWord(silenceRule.expected)} would be expected.`;

/** Empty rows that are no silence, so that nobody counts more of them on a chart than the title does. */
function belowRule(empty: readonly EmptyRow[]): string[] {
  const below = empty.filter(({ counts, theirs }) => !counts && theirs > 0);
  const named = below.map(({ frame, writers }) => `${nounOf(frame)} (${writers})`);
  return named.length ? [`Also absent, but too rare to count: ${joinWords(named)}.`] : [];
}

/** Frames of which a side has no sentence though it has some that can be counted. */
function emptyRows(context: FindingContext, a: Group, b: Group): EmptyRow[] {
  return context.frames.flatMap((frame) => {
    const found = context.compare(frame, [a, b]);
    const sides = [
      { group: a, mine: found.target, other: b, theirs: found.reference },
      { group: b, mine: found.reference, other: a, theirs: found.target },
    ];
    return sides
      .filter(({ group, mine }) => group.id !== "rest" && mine.of > 0 && mine.count === 0)
      .map(({ group, mine, other, theirs }) => {
        const expected = (theirs.share ?? 0) * mine.of;
        const posts = countedPosts(mine).length;
        return {
          frame,
          group,
          other,
          posts,
          writers: writersWords(group.writers, posts),
          expected,
          theirs: theirs.count,
          range: countedPosts(theirs).filter((post) => post.count > 0).length,
          uncoded: found.uncoded,
          counts: expected >= silenceRule.expected && found.strength !== "too little to say",
        };
      });
  });
}

/** One side's silences, each with the sentences that were to be expected; "never" only where no other coding and no cue finds one. */
function silenceWords(context: FindingContext, writers: string, silences: readonly EmptyRow[]): Part[] {
  const said = silences.map(({ frame, other, expected }) => {
    const theirs = selectionOf(context, { frame: frame.id, camps: other.camps });
    return phrase`${nounOf(frame)} (${figure(context, integer(Math.round(expected)), "statistic", theirs)})`;
  });
  const posts = silences[0]?.posts ?? 0;
  const isNever = silences.every(({ frame, group }) => {
    const absence = absenceOf(context, selectionOf(context, { frame: frame.id, camps: group.camps }));
    return absence === "anywhere" || absence === "in this voice";
  });
  return isNever
    ? phrase`${inVoice(context)}${writers} never ${verbOf("speak", posts)} of ${phraseList(said, ", ", " or ")}`
    : phrase`${inVoice(context)}${writers} ${verbOf("do", posts)} not speak of ${phraseList(said, ", ", " or ")} in any sentence ${markedWords(context)}`;
}

const inVoice = ({ settings: { voice } }: FindingContext): string =>
  voice === "own" ? "in their own voice, " : voice === "quoted" ? "in words they quote, " : "";
