import { expect, test } from "vitest";
import { plain } from "../../../src/analysis/findings/phrase.ts";
import { compareRates, rateCaveat, rateWords, sideRate } from "../../../src/analysis/findings/rate-words.ts";

/** A side whose posts, of 100 words each, have so many places. */
function sideOf(id: string, counts: readonly number[]) {
  const posts = counts.map((_, i) => ({ post_id: `${id}${i}`, short: "", camp: id }));
  const places = counts.flatMap((count, i) =>
    Array.from({ length: count }, () => ({ post_id: `${id}${i}`, sentence_id: `${id}${i}:1` })),
  );
  return sideRate({ id, label: id, writers: id, posts }, places, () => 100);
}

test("compareRates(sides) leans with few posts only where every post of a side lies above every post of the other", () => {
  const apart = compareRates([sideOf("a", [5, 4]), sideOf("b", [1, 3])]);
  expect([apart.strength, apart.higher?.id, apart.p]).toEqual(["leaning", "a", null]);
  const crossed = compareRates([sideOf("a", [1, 3]), sideOf("b", [2, 9])]);
  expect([crossed.strength, crossed.higher]).toEqual(["no visible difference", null]);
  expect(rateCaveat(crossed)).toBe("Single posts on the two sides overlap.");
  expect(compareRates([sideOf("a", [1, 1]), sideOf("b", [1, 1])]).strength).toBe("too little to say");
});

test("compareRates(sides) takes posts of as high a rate for no difference", () => {
  const level = compareRates([sideOf("a", [5, 4]), sideOf("b", [4, 3])]);
  expect([level.strength, level.higher]).toEqual(["no visible difference", null]);
});

test("rateWords(side) gives a rate from a hundred words on, and none of nothing", () => {
  const rows = Array.from({ length: 5 }, (_, i) => ({ post_id: "a1", sentence_id: `a1:${i}` }));
  expect(plain(rateWords({ rows, words: 99 }))).toBe("5 times in 99 words");
  expect(plain(rateWords({ rows, words: 100 }))).toBe("5 times in 100 words (50 per 1,000)");
  expect(plain(rateWords({ rows: [], words: 100 }))).toBe("not once in 100 words");
});

test("rateWords(side) gives a rare thing more decimals, not a rate of none", () => {
  const rows = [{ post_id: "a1", sentence_id: "a1:1" }];
  expect(plain(rateWords({ rows, words: 30_000 }))).toBe("once in 30,000 words (0.03 per 1,000)");
});

test("compareRates(sides) asks with many posts how seldom chance parts them so, though some overlap", () => {
  const often = sideOf("a", [9, 8, 7, 9, 8, 7, 9, 2]);
  const seldom = sideOf("b", [1, 2, 3, 1, 2, 3, 1, 4]);
  const parted = compareRates([seldom, often]);
  expect([parted.strength, parted.higher?.id]).toEqual(["leaning", "a"]);
  expect(parted.p).toBeLessThan(0.05);
  expect(rateCaveat(parted)).toMatch(/^Re-assigning whole posts to the camps gives p = \.0\d+\.$/);
  const mixed = compareRates([sideOf("a", [1, 9, 2, 8, 1, 9]), sideOf("b", [9, 1, 8, 2, 9, 2])]);
  expect([mixed.strength, mixed.higher]).toEqual(["no visible difference", null]);
  expect(mixed.p).toBeGreaterThan(0.05);
});
