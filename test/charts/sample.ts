import type { PostShare } from "../../src/charts/frame-share.ts";
import type { Camp } from "../../src/domain/contest.ts";

/** Camps `a`, `b`, … as many as asked for. */
export const camps = (count: number): Camp[] =>
  ["a", "b", "c", "d", "e", "f"].slice(0, count).map((id, colour) => ({
    id,
    label: `Camp ${id.toUpperCase()}`,
    writers: `writers of ${id}`,
    colour,
  }));

type Literal = readonly [frame: string, camp: string, post: string, count: number, of: number];

/** Rows as literals: frame, camp, post, count, of. Each selection is distinct. */
export const shares = (literals: readonly Literal[]): PostShare[] =>
  literals.map(([id, camp, post, count, of]) => ({
    id,
    label: `Frame ${id}`,
    camp,
    post,
    short: `Post ${post}`,
    count,
    of,
    selection: { frame: id, post },
  }));

export const two = shares([
  ["toll", "a", "p1", 5, 16],
  ["toll", "a", "p2", 2, 20],
  ["toll", "b", "p3", 0, 12],
  ["toll", "none", "p4", 1, 8],
  ["fare", "a", "p1", 0, 16],
  ["fare", "a", "p2", 1, 20],
  ["fare", "b", "p3", 6, 12],
  ["fare", "none", "p4", 0, 8],
]);
