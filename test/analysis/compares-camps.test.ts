import { expect, test } from "vitest";
import { comparesCamps } from "../../src/analysis/compares-camps.ts";

const camps = [{ id: "ferry" }, { id: "bridge" }];
const posts = ["ferry", "bridge", "none"].map((camp) => ({ post_id: camp, camp }));

test.each<[boolean, typeof camps, typeof posts, Record<string, string>]>([
  [true, camps, posts, {}],
  [false, camps.slice(0, 1), posts, {}],
  [false, camps, posts.slice(0, 1), {}],
  [false, camps, posts, { bridge: "out" }],
  [true, camps, posts.slice(0, 1).concat(posts.slice(2)), { none: "bridge" }],
  [false, [], [], {}],
])("comparesCamps(camps, posts, placements) is %j", (compares, some, given, placements) => {
  expect(comparesCamps(some, given, placements)).toBe(compares);
});
