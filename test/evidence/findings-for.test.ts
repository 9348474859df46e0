import { expect, test } from "vitest";
import type { Settings } from "../../src/domain/selection.ts";
import { findingsFor, sameSettings } from "../../src/evidence/findings-for.ts";

const contest = { camps: [], coders: [], settings: [{ post: "p", label: "P", choices: ["oak", "none"] }] };
const usual: Settings = { source: "cue", voice: "own", headings: true, placements: { p: "oak" } };

test("sameSettings(a, b) compares every choice", () => {
  expect(sameSettings(usual, { ...usual, placements: { p: "oak" } })).toBe(true);
  for (const other of [
    { source: "agreed" },
    { voice: "all" },
    { headings: false },
    { placements: { p: "none" } },
  ] as Partial<Settings>[])
    expect(sameSettings(usual, { ...usual, ...other })).toBe(false);
});

test("findingsFor(settings, …) gives what was published for the default settings and asks for nothing else", async () => {
  const published = { findings: [], byCoding: false };
  const found = await findingsFor(usual, contest, published, () => Promise.reject(new Error("asked")));
  expect(found).toBe(published.findings);
});

test("findingsFor(settings, …) makes findings anew under other settings", async () => {
  const counts = { sentences: [], frames: [], pairs: [] };
  const input = async () => ({ contest, frames: [], posts: [], counts, agreement: [] });
  const found = await findingsFor(
    { ...usual, voice: "all" },
    contest,
    { findings: [], byCoding: false },
    input,
  );
  expect(found.map(({ finding_id }) => finding_id)).toContain("corpus.posts");
});
