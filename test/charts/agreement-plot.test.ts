// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { agreementPlot, agreementTable, type PlottedAgreement } from "../../src/charts/agreement-plot.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";

const rows: PlottedAgreement[] = [
  {
    id: "toll",
    label: "Toll",
    alpha: 0.84,
    low: 0.7,
    high: 0.93,
    ac1: 0.9,
    count: 18,
    of: 90,
    selection: "toll",
  },
  {
    id: "fare",
    label: "Fare",
    alpha: -0.05,
    low: null,
    high: null,
    ac1: 0.8,
    count: 6,
    of: 90,
    selection: "fare",
  },
  {
    id: "rail",
    label: "Rail",
    alpha: null,
    low: null,
    high: null,
    ac1: null,
    count: 0,
    of: 90,
    selection: "rail",
  },
];

describe("agreementPlot", () => {
  test("agreementPlot(rows, options) draws alpha on its interval and AC1 open", async () => {
    await expect(readable(agreementPlot(rows, { width: 800 }))).toMatchFileSnapshot(
      "snapshots/agreement-plot.svg",
    );
  });

  test.each([328, 800])("agreementPlot(rows, options) opens each frame once at %i pixels", (width) => {
    expect(evidence(agreementPlot(rows, { width }))).toEqual(['"toll"', '"fare"', '"rail"']);
  });

  test("agreementPlot(rows, options) says an undefined alpha in words and reads the bands", () => {
    const said = texts(agreementPlot(rows, { width: 800 }));
    expect(said).toContain("alpha undefined: the codes do not vary");
    expect(said).toContain("0.84  reliable");
    expect(said).toContain("−0.05  below .667");
  });

  test("agreementPlot(rows, options) names a frame by alpha, interval, AC1 and count", () => {
    const [first, second, third] = agreementPlot(rows, { width: 800 }).querySelectorAll(".target");
    expect([first, second, third].map((d) => d?.getAttribute("aria-label"))).toEqual([
      "Toll: alpha 0.84, interval 0.70 to 0.93; AC1 0.90; 18 of 90 sentences; opens the sentences",
      "Fare: alpha −0.05, no interval; AC1 0.80; 6 of 90 sentences; opens the sentences",
      "Rail: alpha undefined: the codes do not vary; AC1 undefined; 0 of 90 sentences; opens what was looked for",
    ]);
  });

  test("agreementPlot(rows, options) is a sentence without rows; its table keeps missing values null", () => {
    expect(isSvg(agreementPlot([], { width: 800 }))).toBe(false);
    expect(agreementTable(rows).rows[2]).toEqual(["Rail", null, null, null, null, 0, 90, null]);
  });
});
