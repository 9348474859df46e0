// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { heatMap } from "../../src/charts/heat-map.ts";
import { channels, contrast, mix } from "./contrast.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";
import { camps, shares, two } from "./sample.ts";

describe("heatMap", () => {
  test("heatMap(rows, options) groups posts by camp at both sides of the frames", async () => {
    await expect(readable(heatMap(two, { width: 900, camps: camps(2) }))).toMatchFileSnapshot(
      "snapshots/heat-map.svg",
    );
  });

  test.each([280, 328, 900])(
    "heatMap(rows, options) opens each row once at %i pixels and stays inside them",
    (width) => {
      const chart = heatMap(two, { width, camps: camps(2) });
      expect(evidence(chart).sort()).toEqual(two.map((d) => JSON.stringify(d.selection)).sort());
      for (const rect of chart.querySelectorAll("rect:not(.target)")) {
        const x = Number(rect.getAttribute("x"));
        expect(x >= 0 && x + Number(rect.getAttribute("width")) <= width).toBe(true);
      }
    },
  );

  test("heatMap(rows, options) shades no zero and keeps ink on the darkest cell readable", () => {
    const chart = heatMap(two, { width: 900, camps: camps(2) });
    const shades = [...chart.querySelectorAll("rect:not(.target)")].map((d) =>
      Number(/ink\) (\d+)%/.exec(d.getAttribute("fill") ?? "")?.[1]),
    );
    const zero = two.map((d) => d.count === 0);
    expect(shades.filter((d) => d === 0).length).toBe(zero.filter(Boolean).length);
    for (const [paper, ink] of [
      ["#fcfbf8", "#1d1d1b"],
      ["#15171b", "#eceae4"],
    ] as const)
      expect(contrast(mix(ink, paper, Math.max(...shades) / 100), channels(ink))).toBeGreaterThanOrEqual(4.5);
  });

  test("heatMap(rows, options) shows all numbers or none, which then stand in the table, and says so", () => {
    const posts = Array.from({ length: 24 }, (_, i) => i);
    const rows = (most: number) =>
      shares(posts.map((i) => ["toll", i % 2 ? "a" : "b", `p${i}`, i === 3 ? most : i % 2, 40] as const));
    const said = (most: number, width: number) => {
      const chart = heatMap(rows(most), { width, camps: camps(2) });
      expect(evidence(chart).length).toBe(24);
      const all = texts(chart);
      return {
        numbers: all.filter((text) => /^\d+$/.test(text ?? "")).length,
        points: all.filter((text) => text === "·").length,
        isTold: all.some((text) => text?.includes("The numbers are in the table")),
      };
    };
    expect(said(11, 328)).toEqual({ numbers: 0, points: 12, isTold: true });
    expect(said(9, 328)).toEqual({ numbers: 24, points: 0, isTold: false });
    expect(said(11, 1000)).toEqual({ numbers: 48, points: 0, isTold: false });
  });

  test("heatMap(rows, options) draws one post, six camps, and a sentence without rows", () => {
    const six = shares(
      ["a", "b", "c", "d", "e", "f"].map((camp, i) => ["toll", camp, `p${i}`, i, 9] as const),
    );
    expect(evidence(heatMap(six, { width: 328, camps: camps(6) })).length).toBe(6);
    expect(texts(heatMap(two.slice(0, 1), { width: 900, camps: camps(2) }))).toContain("5");
    expect(isSvg(heatMap([], { width: 900, camps: camps(2) }))).toBe(false);
  });
});
