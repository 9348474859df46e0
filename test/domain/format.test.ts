import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  digitsBeside,
  formatDay,
  formatDayShort,
  formatNumber,
  formatOf,
  formatPercent,
  formatRate,
  formatShare,
  joinWords,
  plural,
} from "../../src/domain/format.ts";

describe("format", () => {
  test("formatShare(count, of) gives a count with its denominator and says where there is none", () => {
    expect([formatShare(13, 62), formatShare(1, 1), formatShare(0, 9), formatShare(0, 0)]).toEqual([
      "13 of 62 sentences",
      "1 of 1 sentence",
      "0 of 9 sentences",
      "no sentences",
    ]);
    expect(formatShare(2, 1234, "person", "people")).toBe("2 of 1,234 people");
    expect(formatOf(1200, 3400)).toBe("1,200 of 3,400");
  });

  test.each([
    [0, "0%"],
    [0.001, "<1%"],
    [0.004, "<1%"],
    [0.005, "1%"],
    [0.008, "1%"],
    [0.214, "21%"],
    [0.993, "99%"],
    [0.996, ">99%"],
    [0.999, ">99%"],
    [1, "100%"],
    [null, "—"],
    [Number.NaN, "—"],
  ])("formatPercent(%s) is %s", (share, text) => expect(formatPercent(share)).toBe(text));

  test("formatPercent(share) says none or all of nothing that is neither", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (part, rest) => {
        expect(["0%", "100%"]).not.toContain(formatPercent(part / (part + rest)));
      }),
    );
  });

  test.each([
    [0, 500, "0 per 1,000 words"],
    [2, 600, "3.3 per 1,000 words"],
    [1, 10_100, "0.1 per 1,000 words"],
    [1, 30_000, "0.03 per 1,000 words"],
    [1, 4_000_000, "0.0003 per 1,000 words"],
    [50, 400, "125 per 1,000 words"],
    [5000, 5000, "1,000 per 1,000 words"],
    [3, 0, "no words"],
  ])("formatRate(%s, %s) is %s", (count, words, text) => expect(formatRate(count, words)).toBe(text));

  test("formatNumber(value, digits) has a dash for what is missing or no number, and a true minus below 0 alone", () => {
    expect([null, Number.NaN, Number.POSITIVE_INFINITY].map((value) => formatNumber(value))).toEqual([
      "—",
      "—",
      "—",
    ]);
    expect([formatNumber(-1234.5, 1), formatNumber(-0.04, 1), formatNumber(0)]).toEqual([
      "−1,234.5",
      "0.0",
      "0",
    ]);
  });

  test("digitsBeside(value, bounds) lets no value round onto or over a bound", () => {
    const shown = (value: number) => formatNumber(value, digitsBeside(value, [0.667, 0.8]));
    expect([0.83, 0.8, 0.7996, 0.804, 0.668, 0.6669].map(shown)).toEqual([
      "0.83",
      "0.80",
      "0.7996",
      "0.804",
      "0.67",
      "0.6669",
    ]);
  });

  test("formatNumber(value, digits) separates thousands, writes a true minus and never a negative zero", () => {
    expect([
      formatNumber(1234567),
      formatNumber(-0.5, 1),
      formatNumber(-0.001, 2),
      formatNumber(null),
    ]).toEqual(["1,234,567", "−0.5", "0.00", "—"]);
  });

  test("formatDay(iso) writes a day in words and leaves what is no day as it is", () => {
    expect(["2016-08-21", "2016-12-01T10:00:00Z", "soon", "2016-13-01"].map(formatDay)).toEqual([
      "21 August 2016",
      "1 December 2016",
      "soon",
      "2016-13-01",
    ]);
    expect([formatDay(null), formatDayShort("2016-08-05")]).toEqual(["no date", "5 Aug"]);
  });

  test("plural(count, one, many) takes the singular for one alone", () => {
    expect([plural(0, "post"), plural(1, "post"), plural(2, "post"), plural(2, "loss", "losses")]).toEqual([
      "0 posts",
      "1 post",
      "2 posts",
      "2 losses",
    ]);
  });

  test("joinWords(words) joins with commas and an and", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(joinWords)).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});
