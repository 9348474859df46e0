import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { unmatchedSpellings } from "../../../loaders/annotate/names/unmatched-spellings.ts";
import { readCodebook } from "../../../loaders/read/read-codebook.ts";
import { frameOf } from "./listed.ts";

const spellings = (...cues: string[]) =>
  unmatchedSpellings(frameOf("toll", cues)).map(({ at, spelling, instead }) => [at, spelling, instead]);

test.each([
  ["£#", "£#", "#"],
  ["and/or", "and/or", "and or"],
  ["toll, ~2 paid", "toll,", "toll"],
  ["toll|£*", "£*", "*"],
  ["-20%", "20%", "20"],
  ["bookies' favourite", "bookies'", "bookies"],
  ["~3", "~3", ""],
  ["£", "£", ""],
])("unmatchedSpellings(frame) of the cue %j has %j, to be written %j", (cue, spelling, instead) => {
  expect(spellings("toll", cue)).toEqual([[1, spelling, instead]]);
});

test.each(["#", "toll*", "*ment", "co-op*", "don’t", "U.S", "20,000", "-toll ~2 road|lane", "Été", "*'s"])(
  "unmatchedSpellings(frame) of the cue %j has none",
  (cue) => {
    expect(spellings(cue)).toEqual([]);
  },
);

test("unmatchedSpellings(frame) finds none in the default codebook", async () => {
  const { items } = readCodebook(await readFile("data/codebook.yaml", "utf8"));
  expect(items.length).toBeGreaterThan(5);
  expect(items.flatMap(({ item }) => unmatchedSpellings(item))).toEqual([]);
});
