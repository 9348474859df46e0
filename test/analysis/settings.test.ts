import { expect, test } from "vitest";
import { allSettings, defaultSettings } from "../../src/analysis/settings.ts";

const contest = {
  settings: [
    { post: "weir", label: "The weir post", choices: ["ferry", "none", "out"] },
    { post: "arch", label: "The arch post", choices: ["none", "bridge"] },
  ],
};

test("defaultSettings(contest, codingCovers) counts agreed marks where coding covers the sides, else cues, and takes the first place of each post", () => {
  const rest = { voice: "own", headings: true, placements: { weir: "ferry", arch: "none" } };
  expect(defaultSettings(contest, true)).toEqual({ source: "agreed", ...rest });
  expect(defaultSettings({ settings: [] }, false)).toEqual({ source: "cue", ...rest, placements: {} });
});

test("allSettings(contest, sources) holds every combination once, the default among them", () => {
  const all = allSettings(contest, ["agreed", "cue"]);
  expect(all).toHaveLength(2 * 2 * 2 * 3 * 2);
  expect(new Set(all.map((settings) => JSON.stringify(settings))).size).toBe(all.length);
  expect(all).toContainEqual(defaultSettings(contest, true));
});

test("allSettings(contest, sources, chosen) keeps out what a reader left out, and no other place that was chosen", () => {
  const all = allSettings(contest, ["cue"], { weir: "out", arch: "out", pier: "out", dock: "none" });
  expect(all).toHaveLength(2 * 2 * 3);
  expect(all.map(({ placements }) => placements).slice(0, 3)).toEqual([
    { weir: "ferry", arch: "out", pier: "out" },
    { weir: "none", arch: "out", pier: "out" },
    { weir: "out", arch: "out", pier: "out" },
  ]);
});

test("allSettings(contest, sources) passes over a post for which no place is offered", () => {
  const settings = [{ post: "pier", label: "The pier post", choices: [] }, ...contest.settings];
  expect(allSettings({ settings }, ["cue"])).toEqual(allSettings(contest, ["cue"]));
  expect(defaultSettings({ settings }, true)).toEqual(defaultSettings(contest, true));
});

test("allSettings(contest, []) is empty", () => {
  expect(allSettings(contest, [])).toEqual([]);
});
