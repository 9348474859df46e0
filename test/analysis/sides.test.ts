import { describe, expect, test } from "vitest";
import { distinctIds, sidesOf } from "../../src/analysis/sides.ts";
import { contestOf } from "./findings/finding-corpora.ts";

const { camps } = contestOf("ferry", "bridge");
const post = (post_id: string, camp: string) => ({ post_id, camp, short: post_id.toUpperCase() });
const shape = (...args: Parameters<typeof sidesOf>) =>
  sidesOf(...args).map(({ id, posts }) => [id, posts.map((d) => d.post_id)]);

describe("sidesOf", () => {
  test("sidesOf(camps, posts, placements) keeps a camp without a post and leaves out what is placed out", () => {
    const posts = [post("b", "ferry"), post("a", "ferry"), post("c", "bridge")];
    expect(shape(camps, posts, { c: "out" })).toEqual([
      ["ferry", ["a", "b"]],
      ["bridge", []],
    ]);
  });

  test("sidesOf(camps, posts, placements) puts posts of no camp last and names a single one", () => {
    expect(shape(camps, [post("a", "ferry"), post("z", "none")], { a: "none" })).toEqual([
      ["ferry", []],
      ["bridge", []],
      ["none", ["a", "z"]],
    ]);
    expect(sidesOf([], [post("z", "none")], {})[0]?.writers).toBe("the writer of “Z”");
  });

  test("sidesOf(camps, posts, placements) gives a camp of one post one writer", () => {
    const posts = [post("a", "ferry"), post("b", "ferry"), post("c", "bridge")];
    expect(sidesOf(camps, posts, {}).map(({ writers }) => writers)).toEqual([
      "writers for the ferry",
      "one writer for the bridge",
    ]);
  });
});

test("distinctIds(ids) keeps each id once, by post and then by number", () => {
  expect(distinctIds(["b:2", "a:10", "a:9", "b:2", "a:b:1"])).toEqual(["a:9", "a:10", "a:b:1", "b:2"]);
});
