import type { Finding, Part } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { strengthRule } from "../comparison-strength.js";
import type { GroupShare } from "../group-share.js";
import { type FindingContext, type FindingFrame, type Group, nounOf } from "./context.js";
import { selectionOf, shareOfSentences } from "./figures.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer } from "./wording.js";

/** Most frames that are named. */
const most = 3;

interface Shared {
  readonly frame: FindingFrame;
  /** Share of the side that speaks least of it. */
  readonly least: number;
  /** Posts of the side of which fewest speak of it. */
  readonly range: number;
}

/**
 * What all sides speak of, the frame first of which the side that speaks least of it speaks most, and how wide a difference there is and could have
 * been told. None where fewer than two camps have a sentence that can be counted. Clear where two posts of each side speak of the first.
 */
export function sharedFrames(context: FindingContext): Finding[] {
  const sides = sidesOf(context);
  if (sides.length < 2 || context.frames.length === 0) return [];
  const found = sharedBy(context, sides).slice(0, most);
  const [all, everywhere] =
    sides.length === 2 ? ["both sides", "on both sides"] : ["all camps", "in all camps"];
  const named = found.map(({ frame }) => {
    const shares = sides.map(
      ({ camps, writers }) =>
        phrase`${writers} in ${shareOfSentences(context, selectionOf(context, { frame: frame.id, camps }))}`,
    );
    return phrase`of ${nounOf(frame)}, ${phraseList(shares, ", ", ", ")}`;
  });
  return [
    finding(context, {
      metric: "frames.shared",
      groups: sides.map(({ id }) => id),
      posts: context.posts.length,
      estimate: found[0]?.least ?? null,
      strength:
        found[0] === undefined
          ? "too little to say"
          : found[0].range < strengthRule.posts
            ? "leaning"
            : "clear in this set",
      title: [
        found.length === 0
          ? `no frame is found ${everywhere}`
          : `${all} speak ${joinWords(found.map(({ frame }) => `of ${nounOf(frame)}`))}`,
      ],
      text: phrase`${found.length === 0 ? `No frame has a sentence ${everywhere}.` : phrase`${all} speak ${phraseList(named, "; ", "; ")}.`}${widest(context)}`,
    }),
  ];
}

/** Camps with sentences that can be counted. */
function sidesOf(context: FindingContext): Group[] {
  const [frame] = context.frames;
  if (frame === undefined) return [];
  return context.pairs
    .flatMap(([a, b]) => {
      const { target, reference } = context.compare(frame, [a, b]);
      return [
        { group: a, of: target.of },
        { group: b, of: reference.of },
      ];
    })
    .filter(({ group, of }) => group.id !== "rest" && of > 0)
    .map(({ group }) => group);
}

function sharedBy(context: FindingContext, sides: readonly Group[]): Shared[] {
  return context.frames
    .map((frame): Shared => {
      const shares = sides.map((side) => shareOf(context, frame, side));
      return {
        frame,
        least: Math.min(...shares.map(({ share }) => share ?? 0)),
        range: Math.min(...shares.map(({ range }) => range)),
      };
    })
    .filter(({ least }) => least > 0)
    .sort((a, b) => b.least - a.least || (a.frame.id < b.frame.id ? -1 : 1));
}

function shareOf(context: FindingContext, frame: FindingFrame, { id }: Group): GroupShare {
  const pair = context.pairs.find(([a, b]) => a.id === id || b.id === id) ?? context.pairs[0];
  if (pair === undefined) throw new Error(`no comparison has the camp ${id}`);
  const { target, reference } = context.compare(frame, pair);
  return pair[0].id === id ? target : reference;
}

/** How far the sides lie apart on the frame that parts them most, and from where on a difference is told; says so where no frame can be compared. */
function widest(context: FindingContext): Part[] {
  const compared = context.pairs.flatMap((pair) =>
    context.frames.map((frame) => ({ frame, found: context.compare(frame, pair) })),
  );
  const gaps = compared
    .filter(({ found }) => found.strength !== "too little to say")
    .map(({ frame, found }) => ({ frame, gap: Math.abs(found.difference ?? 0) }))
    .sort((a, b) => b.gap - a.gap);
  const [first] = gaps;
  if (first === undefined) return [" No frame has enough sentences to be compared."];
  const points = (share: number): number => Math.round(100 * share);
  const gap = points(first.gap);
  const which =
    gaps.length === 1
      ? "the one comparison that can be made shows a gap"
      : `the widest of ${counted(gaps.length, "comparison")} that can be made shows a gap`;
  return [
    ` A difference is reported from ${integer(points(strengthRule.visible))} percentage points upwards, if most ways of counting agree on its direction; ${which} of ${integer(gap)} ${gap === 1 ? "point" : "points"}, on ${nounOf(first.frame)}.`,
  ];
}
