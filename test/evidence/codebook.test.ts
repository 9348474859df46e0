// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { CodebookFrame } from "../../src/domain/contest.ts";
import { codebook } from "../../src/evidence/codebook.ts";
import { frameOf } from "../loaders/annotate/listed.ts";

const frame: CodebookFrame = { ...frameOf("toll", ["toll*", "ferry", "-toll road"]), found: [12, 0, null] };

test("codebook(frames) gives each cue with the sentences that it finds, an exclusion alone", () => {
  expect(codebook([frame]).querySelector(".cues")?.textContent).toBe(
    "toll*\u00a012 · ferry\u00a00 · -toll road",
  );
});

test("codebook(frames) of none says which file is missing", () => {
  expect(codebook([]).textContent).toContain("codebook.yaml");
});
