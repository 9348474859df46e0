// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { CodebookFrame } from "../../src/domain/contest.ts";
import { codebook } from "../../src/evidence/codebook.ts";
import { frameOf } from "../loaders/annotate/listed.ts";

const frame: CodebookFrame = {
  ...frameOf("toll", ["toll*", "ferry", "-toll road", "bridge"]),
  found: [12, 0, null, 1],
};

test("codebook(frames) gives each cue with the sentences that it finds, apart from those that find none and what takes matches away", () => {
  const lists = [...codebook([frame]).querySelectorAll(".cues")];
  expect(lists.map(({ textContent }) => textContent)).toEqual([
    "toll*\u00a012 · bridge\u00a01",
    "1 cueferry",
    "toll road",
  ]);
  expect(lists[1]?.querySelector("details")?.open).toBe(false);
});

test("codebook(frames) leaves out a list without a cue", () => {
  const [list, ...others] = codebook([{ ...frame, cues: ["toll*"], found: [2] }]).querySelectorAll(".cues");
  expect([list?.textContent, others]).toEqual(["toll*\u00a02", []]);
});

test("codebook(frames) of none says which file is missing", () => {
  expect(codebook([]).textContent).toContain("codebook.yaml");
});
