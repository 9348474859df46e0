import type { Camp, Frame } from "../domain/contest.js";
import type { Selection, Settings } from "../domain/selection.js";
import type { Row } from "../domain/tables.js";
import { campOf } from "./camp-of.js";
import type { CountIndex } from "./count-index.js";
import { countSelection } from "./count-selection.js";

/** Sentences with a frame in a post or a camp, out of those that could have it. */
interface Share {
  /** Frame id. */
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  readonly count: number;
  readonly of: number;
  readonly selection: Selection;
}

export interface PostFrameShare extends Share {
  readonly post: string;
  readonly short: string;
}

export interface FrameShares {
  /** One row a frame and post, posts in no camp included, a post placed `out` left out. */
  readonly posts: readonly PostFrameShare[];
  /** One row a frame and camp: its sentences pooled. */
  readonly camps: readonly Share[];
}

export interface FrameSharesInput {
  readonly frames: readonly Pick<Frame, "id" | "label">[];
  readonly posts: readonly Pick<Row<"posts">, "post_id" | "short" | "camp">[];
  readonly camps: readonly Pick<Camp, "id">[];
  readonly settings: Settings;
  readonly index: CountIndex;
}

/**
 * What frame charts draw, each number with the selection that opens it. Frames come in order of the spread between
 * their camps' shares, widest first; with fewer than two camps, of their share.
 */
export function frameShares({ frames, posts, camps, settings, index }: FrameSharesInput): FrameShares {
  const counted = (selection: Selection) => countSelection(selection, posts, index);
  const campShares = frames.map((frame) =>
    camps.map((camp): Share => {
      const whole = { ...settings, camps: [camp.id] };
      const selection = { ...whole, frame: frame.id };
      return { ...frame, camp: camp.id, selection, count: counted(selection), of: counted(whole) };
    }),
  );
  const order = frames
    .map((frame, i) => ({ frame, camps: campShares[i] ?? [] }))
    .sort((a, b) => spread(b.camps) - spread(a.camps));
  return {
    camps: order.flatMap((d) => d.camps),
    posts: order.flatMap(({ frame }) =>
      posts
        .map((post) => ({ post, camp: campOf(post, settings.placements) }))
        .filter(({ camp }) => camp !== "out")
        .map(({ post: { post_id, short }, camp }): PostFrameShare => {
          const whole = { ...settings, posts: [post_id] };
          const selection = { ...whole, frame: frame.id };
          const figures = { count: counted(selection), of: counted(whole), selection };
          return { id: frame.id, label: frame.label, camp, post: post_id, short, ...figures };
        }),
    ),
  };
}

function spread(shares: readonly Share[]): number {
  const values = shares.filter(({ of }) => of > 0).map(({ count, of }) => count / of);
  if (values.length === 0) return -1;
  return values.length === 1 ? Math.max(...values) : Math.max(...values) - Math.min(...values);
}
