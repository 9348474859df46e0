import { expect, test } from "vitest";
import { countIndex } from "../../src/analysis/count-index.ts";
import { frameShares } from "../../src/analysis/frame-shares.ts";
import type { FrameCount, SentenceCount } from "../../src/domain/frame-count.ts";
import type { Settings } from "../../src/domain/selection.ts";

const all = (post_id: string, sentences: number): SentenceCount => ({
  post_id,
  sentences,
  source: "agreed",
  voice: "own",
  heading: false,
});
const has = (post_id: string, frame_id: string, sentences: number): FrameCount => ({
  ...all(post_id, sentences),
  frame_id,
});

const input = {
  frames: [
    { id: "cost", label: "Cost" },
    { id: "pride", label: "Pride" },
  ],
  posts: [
    { post_id: "a", short: "A", camp: "oak" },
    { post_id: "b", short: "B", camp: "elm" },
    { post_id: "c", short: "C", camp: "none" },
  ],
  camps: [{ id: "oak" }, { id: "elm" }],
  settings: { source: "agreed", voice: "own", headings: true, placements: {} } as Settings,
  index: countIndex({
    sentences: [all("a", 10), all("b", 20), all("c", 5)],
    frames: [has("a", "pride", 9), has("b", "cost", 5), has("a", "cost", 2), has("c", "cost", 1)],
    pairs: [],
  }),
};

test("frameShares(input) puts the frame with the widest spread between camps first", () => {
  const { camps } = frameShares(input);
  expect(camps.map(({ id, camp, count, of }) => [id, camp, count, of])).toEqual([
    ["pride", "oak", 9, 10],
    ["pride", "elm", 0, 20],
    ["cost", "oak", 2, 10],
    ["cost", "elm", 5, 20],
  ]);
});

test("frameShares(input) gives a row a post, one in no camp too, and leaves out a post placed out", () => {
  const rows = frameShares({
    ...input,
    settings: { ...input.settings, placements: { b: "out", c: "elm" } },
  }).posts;
  expect(rows.map(({ id, post, camp, count, of }) => [id, post, camp, count, of])).toEqual([
    ["pride", "a", "oak", 9, 10],
    ["pride", "c", "elm", 0, 5],
    ["cost", "a", "oak", 2, 10],
    ["cost", "c", "elm", 1, 5],
  ]);
});

test("frameShares(input) of no posts gives camps without a denominator and no posts", () => {
  const { posts, camps } = frameShares({ ...input, posts: [] });
  expect(posts).toEqual([]);
  expect(camps.every(({ count, of }) => count === 0 && of === 0)).toBe(true);
});
