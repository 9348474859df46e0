import type { Camp, Frame } from "../../domain/contest.js";
import type { Selection, Settings } from "../../domain/selection.js";
import type { CountIndex } from "../count-index.js";
import { countSelection, postsWithSelection } from "../count-selection.js";
import { pooledDifference } from "../pooled-share.js";
import { type SidePost, sidesOf } from "../sides.js";

/** A frame's share in the posts of one side, with quotations or without. */
export interface VoiceShare {
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  readonly voice: "own" | "all";
  /** Posts of the side that have sentences to count; none of one that nobody coded, where codings are counted. */
  readonly posts: number;
  readonly count: number;
  readonly of: number;
  readonly selection: Selection;
}

export interface VoiceSharesInput {
  readonly frames: readonly Pick<Frame, "id" | "label">[];
  readonly camps: readonly Camp[];
  readonly posts: readonly SidePost[];
  readonly settings: Settings;
  readonly index: CountIndex;
}

/** Least change of a share, without quotations, that is shown and spoken of. */
export const leastChange = 0.02;

/**
 * Each frame's share of all sentences of a side and of those in its writers' own voice, for frames whose share differs on any
 * side by two hundredths or more; frames that move furthest first. A side without a sentence in own voice has no share there, so nothing moves on it.
 */
export function voiceShares({ frames, camps, posts, settings, index }: VoiceSharesInput): VoiceShare[] {
  const counted = (selection: Selection) => countSelection(selection, posts, index);
  const sides = sidesOf(camps, posts, settings.placements)
    .filter((side) => side.posts.length > 0)
    .map(({ id }) => ({
      id,
      posts: postsWithSelection({ ...settings, voice: "all", camps: [id] }, posts, index).length,
    }));
  const rows = frames.map(({ id, label }) =>
    sides.map((side) =>
      (["all", "own"] as const).map((voice): VoiceShare => {
        const whole: Selection = { ...settings, voice, camps: [side.id] };
        const selection = { ...whole, frame: id };
        return {
          id,
          label,
          camp: side.id,
          voice,
          posts: side.posts,
          selection,
          count: counted(selection),
          of: counted(whole),
        };
      }),
    ),
  );
  const moves = ([all, own]: readonly VoiceShare[]): number[] => {
    const change = all === undefined || own === undefined ? null : pooledDifference([own], [all]);
    return change === null ? [] : [Math.abs(change)];
  };
  return rows
    .map((row) => ({ row, most: Math.max(0, ...row.flatMap(moves)) }))
    .filter(({ most }) => most >= leastChange)
    .sort((a, b) => b.most - a.most)
    .flatMap(({ row }) => row.flat());
}
