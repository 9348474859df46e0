import fc from "fast-check";
import { expect, test } from "vitest";
import { deltaP, logDice, meetingG2 } from "../../../src/analysis/words/collocation.ts";
import { dispersionDp } from "../../../src/analysis/words/dispersion-dp.ts";
import { logOdds } from "../../../src/analysis/words/log-odds.ts";
import { logRatio } from "../../../src/analysis/words/log-ratio.ts";
import { lrc } from "../../../src/analysis/words/lrc.ts";
import { rate } from "../../../src/analysis/words/rate.ts";
import { signedG2 } from "../../../src/analysis/words/signed-g2.ts";

const words = fc.integer({ min: 50, max: 100_000 });
const count = fc.integer({ min: 0, max: 50 });
const counts = fc.tuple(count, words, count, words);
const some = counts.filter(([f1, , f2]) => f1 + f2 > 0);

test("signedG2, logRatio and logOdds negate where the sides are swapped", () => {
  fc.assert(
    fc.property(counts, ([f1, n1, f2, n2]) => {
      const swapped = [f2, n2, f1, n1] as const;
      expect(signedG2(...swapped)).toBeCloseTo(-(signedG2(f1, n1, f2, n2) ?? Number.NaN), 7);
      expect(logRatio(...swapped)).toBeCloseTo(-(logRatio(f1, n1, f2, n2) ?? Number.NaN), 9);
      const prior = { term: 0.1, total: 50 };
      expect(logOdds(...swapped, prior)?.z).toBeCloseTo(
        -(logOdds(f1, n1, f2, n2, prior)?.z ?? Number.NaN),
        9,
      );
    }),
  );
});

test("lrc(f1, n1, f2, n2) turns its interval over where the sides are swapped", () => {
  fc.assert(
    fc.property(some, ([f1, n1, f2, n2]) => {
      const one = lrc(f1, n1, f2, n2, { family: 100 });
      const other = lrc(f2, n2, f1, n1, { family: 100 });
      expect(other?.low).toBeCloseTo(-(one?.high ?? Number.NaN), 6);
      expect(other?.high).toBeCloseTo(-(one?.low ?? Number.NaN), 6);
    }),
  );
});

test("lrc(f1, n1, f2, n2) holds the plain ratio of rates and widens with the family", () => {
  fc.assert(
    fc.property(some, ([f1, n1, f2, n2]) => {
      const one = lrc(f1, n1, f2, n2);
      const many = lrc(f1, n1, f2, n2, { family: 1000 });
      const plain = Math.log2(f1 / n1) - Math.log2(f2 / n2);
      expect(one?.low).toBeLessThanOrEqual(plain);
      expect(one?.high).toBeGreaterThanOrEqual(plain);
      expect(many?.low).toBeLessThanOrEqual(one?.low ?? Number.NaN);
      expect(many?.high).toBeGreaterThanOrEqual(one?.high ?? Number.NaN);
    }),
  );
});

test("a corpus twice as large keeps effect sizes, doubles G2 and narrows the interval", () => {
  fc.assert(
    fc.property(some, ([f1, n1, f2, n2]) => {
      const twice = [2 * f1, 2 * n1, 2 * f2, 2 * n2] as const;
      expect(rate(2 * f1, 2 * n1)).toBe(rate(f1, n1));
      expect(signedG2(...twice)).toBeCloseTo(2 * (signedG2(f1, n1, f2, n2) ?? Number.NaN), 6);
      const [narrow, wide] = [lrc(...twice), lrc(f1, n1, f2, n2)];
      if (f1 > 0) expect(narrow?.low).toBeGreaterThan(wide?.low ?? Number.NaN);
      if (f2 > 0) expect(narrow?.high).toBeLessThan(wide?.high ?? Number.NaN);
    }),
  );
});

test("no measure of two sides invents a value where a side has no words", () => {
  const empty = [0, 0, 3, 100] as const;
  const measured = [signedG2, logRatio, lrc];
  expect(measured.map((measure) => measure(...empty))).toEqual(measured.map(() => null));
  expect(rate(0, 0)).toBeNull();
});

test("a term of one side alone has an interval open to that side, and none where it never occurs", () => {
  expect(lrc(5, 100, 0, 100)?.high).toBe(Number.POSITIVE_INFINITY);
  expect(lrc(0, 100, 5, 100)?.low).toBe(Number.NEGATIVE_INFINITY);
  expect(lrc(0, 100, 0, 100)).toBeNull();
  expect(logOdds(0, 100, 0, 100, { term: 0, total: 0 })).toBeNull();
});

const part = fc.record({ count: fc.integer({ min: 0, max: 9 }), words: fc.integer({ min: 10, max: 900 }) });
const parts = fc.array(part, { minLength: 2, maxLength: 8 }).filter((all) => all.some((p) => p.count > 0));

test("dispersionDp(parts) stays from 0 to 1 and heeds neither order, size nor an empty text", () => {
  fc.assert(
    fc.property(parts, (texts) => {
      const dp = dispersionDp(texts);
      for (const value of [dp?.dp, dp?.dpNorm]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }
      const doubled = texts.map((text) => ({ count: 2 * text.count, words: 2 * text.words }));
      for (const same of [texts.toReversed(), doubled, [...texts, { count: 0, words: 0 }]]) {
        expect(dispersionDp(same)?.dp).toBeCloseTo(dp?.dp ?? Number.NaN, 12);
        expect(dispersionDp(same)?.dpNorm).toBeCloseTo(dp?.dpNorm ?? Number.NaN, 12);
      }
    }),
  );
});

test("dispersionDp(parts) is null for a term that never occurs", () => {
  expect(dispersionDp([{ count: 0, words: 10 }])).toBeNull();
  expect(dispersionDp([{ count: 2, words: 10 }])).toEqual({ dp: 0, dpNorm: null });
});

test("logDice is 14 for two words that only meet, delta P 1 both ways", () => {
  const always = { joint: 4, first: 4, second: 4, all: 90 };
  expect(logDice(always)).toBe(14);
  expect(deltaP(always)).toEqual({ forward: 1, backward: 1 });
  expect(logDice({ ...always, first: 12 })).toBe(13);
});

test("deltaP gives each direction its own cue: 4 of 4 against 2 of 16, and 4 of 6 against 0 of 14", () => {
  const { forward, backward } = deltaP({ joint: 4, first: 4, second: 6, all: 20 });
  expect(forward).toBeCloseTo(1 - 2 / 16, 12);
  expect(backward).toBeCloseTo(4 / 6, 12);
});

test("meetingG2 is below 0 for words that shun each other, 0 for words that do not heed each other", () => {
  expect(meetingG2({ joint: 0, first: 10, second: 10, all: 100 })).toBeLessThan(0);
  expect(meetingG2({ joint: 1, first: 10, second: 10, all: 100 })).toBeCloseTo(0, 12);
});
