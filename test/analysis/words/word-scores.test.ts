import { expect, test } from "vitest";
import { cueScore, opinionScore } from "../../../src/analysis/words/word-scores.ts";

test("cueScore(cues) scores words that a cue of one word matches, stars included, and no others", () => {
  const score = cueScore(["betray*|traitor*", "party unity", "-united", "win* ~3 election", "co-op"]);
  expect(["betrayal", "traitor", "co-op"].map(score)).toEqual([1, 1, 1]);
  expect(["betray the", "party", "unity", "united", "win", "coxop", "a"].map(score)).toEqual(
    Array.from({ length: 7 }, () => null),
  );
  expect(cueScore([])("betray")).toBeNull();
});

test("opinionScore(index) scores the words that carry a valence", () => {
  const score = opinionScore({ valence: [["bad", -3]] });
  expect([score("bad"), score("boat"), score("gone")]).toEqual([-3, null, null]);
});
