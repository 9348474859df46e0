import { expect, test } from "vitest";
import type { Selection } from "../../src/domain/selection.ts";
import { describeSelection } from "../../src/evidence/describe-selection.ts";

const names = {
  frames: [{ frame_id: "cost", label: "Cost" }],
  camps: [{ id: "oak", label: "For oaks" }],
  posts: [{ post_id: "p1", short: "Bark" }],
  coders: [{ id: "x", label: "First reader" }],
};

const base: Selection = { source: "agreed", voice: "own", headings: true, placements: {} };

test.each<[Partial<Selection>, string]>([
  [{ camps: ["oak"], frame: "cost" }, "For oaks · Cost · as all codings agree · the writer’s own words"],
  [{ camps: ["oak", "none"] }, "For oaks and Outside the camps · every sentence · the writer’s own words"],
  [
    { posts: ["p1"], frame: "cost", source: "coder:x", voice: "all" },
    "Bark · Cost · by First reader · all words",
  ],
  [
    { frame: "cost", source: "cue", voice: "quoted", headings: false },
    "All posts · Cost · by cue words · quoted words · headings left out",
  ],
  [{ sentences: ["p1:1"] }, ""],
])("describeSelection(%j, names) says %j", (selection, words) => {
  expect(describeSelection({ ...base, ...selection }, names)).toBe(words);
});
