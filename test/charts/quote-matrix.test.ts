// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type QuoteCell, quoteMatrix, quoteMatrixTable } from "../../src/charts/quote-matrix.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";
import { camps } from "./sample.ts";

const cell = (id: string, camp: string, post: string, count: number): QuoteCell => ({
  id,
  label: id === "camp:a" ? "Camp A" : "Not resolved",
  camp,
  post,
  short: `Post ${post}`,
  count,
  of: 12,
  quotations: count,
  selection: { id, post },
});
const rows = [
  cell("camp:a", "a", "p1", 8),
  cell("camp:a", "b", "p2", 0),
  cell("unresolved", "a", "p1", 1),
  cell("unresolved", "b", "p2", 2),
];

describe("quoteMatrix", () => {
  test("quoteMatrix(rows, options) draws a ring a meeting, its area the number of sentences", async () => {
    const chart = quoteMatrix(rows, { width: 800, camps: camps(2) });
    await expect(readable(chart)).toMatchFileSnapshot("snapshots/quote-matrix.svg");
    const radii = [...chart.querySelectorAll("circle")]
      .map((d) => Number(d.getAttribute("r")))
      .sort((a, b) => b - a);
    expect(radii.map((r) => r ** 2 / (radii[0] ?? 1) ** 2)).toEqual([
      expect.closeTo(1),
      expect.closeTo(2 / 8),
      expect.closeTo(1 / 8),
    ]);
  });

  test.each([328, 800])(
    "quoteMatrix(rows, options) opens each cell once at %i pixels, a zero included",
    (width) => {
      const chart = quoteMatrix(rows, { width, camps: camps(2) });
      expect(evidence(chart).sort()).toEqual(rows.map((d) => JSON.stringify(d.selection)).sort());
      expect(texts(chart)).toContain("0");
    },
  );

  test("quoteMatrix(rows, options) keeps the number of a small ring in its column, where a 0 would follow it", () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      cell("camp:a", i < 6 ? "a" : "b", `p${i}`, [20, 1, 0][i % 3] ?? 0),
    );
    const chart = quoteMatrix(many, { width: 328, camps: camps(2) });
    const at = (text: string): number[] =>
      [...chart.querySelectorAll("text")]
        .filter((d) => d.textContent === text)
        .map((d) => Number(/\(([\d.]+)/.exec(d.getAttribute("transform") ?? "")?.[1]));
    const rings = [...chart.querySelectorAll("circle")].map((d) => Number(d.getAttribute("cx")));
    expect(at("1")).toHaveLength(4);
    for (const x of at("1")) expect(rings.some((ring) => Math.abs(ring - x) < 1)).toBe(true);
    for (const x of at("0")) for (const one of at("1")) expect(Math.abs(x - one)).toBeGreaterThan(16);
  });

  test("quoteMatrix(rows, options) draws six camps and one post, and is a sentence where nobody is quoted", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map((camp) => cell("camp:a", camp, `p${camp}`, 1));
    expect(evidence(quoteMatrix(six, { width: 328, camps: camps(6) }))).toHaveLength(6);
    expect(isSvg(quoteMatrix(rows.slice(0, 1), { width: 800, camps: camps(1) }))).toBe(true);
    expect(isSvg(quoteMatrix(rows.slice(1, 2), { width: 800, camps: camps(2) }))).toBe(false);
    expect(isSvg(quoteMatrix([], { width: 800, camps: [] }))).toBe(false);
  });

  test("quoteMatrix(rows, options) sets a number beside a ring that it would cross, where there is room", () => {
    const said = (width: number): Record<string, string> => {
      const chart = quoteMatrix(
        [cell("unresolved", "a", "p1", 597), cell("unresolved", "b", "p2", 156)].concat(
          width < 400 ? ["p3", "p4", "p5", "p6", "p7"].map((post) => cell("unresolved", "b", post, 156)) : [],
        ),
        { width, camps: camps(2) },
      );
      return Object.fromEntries(
        [...chart.querySelectorAll("text")]
          .filter((d) => /^(597|156)$/.test(d.textContent ?? ""))
          .map((d) => [
            d.textContent,
            d.closest("[text-anchor]")?.getAttribute("text-anchor") === "start" ? "beside" : "inside",
          ]),
      );
    };
    expect(said(800)).toEqual({ "597": "inside", "156": "beside" });
    expect(said(328)).toEqual({ "597": "inside", "156": "inside" });
  });

  test.each([2, 3, 5])(
    "quoteMatrix(rows, options) of %i posts fills the width, and its rules reach no further",
    (count) => {
      const some = Array.from({ length: count }, (_, i) => cell("camp:a", i === 0 ? "a" : "b", `p${i}`, 3));
      const chart = quoteMatrix(some, { width: 1056, camps: camps(2) });
      const right = Math.max(
        ...[...chart.querySelectorAll(".target")].map(
          (d) => Number(d.getAttribute("x")) + Number(d.getAttribute("width")) / 2,
        ),
      );
      const rule = /M0,[\d.]+L([\d.]+),/.exec(chart.innerHTML)?.[1];
      expect(Number(rule)).toBeGreaterThan(900);
      expect(Number(rule)).toBeLessThanOrEqual(1056);
      expect(right).toBeLessThan(Number(rule));
    },
  );

  test("quoteMatrixTable(rows) keeps sentences and quotations apart", () => {
    expect(quoteMatrixTable(rows).rows[0]).toEqual(["Camp A", "Post p1", "p1", 8, 8, 12]);
    const pooled = rows.map((d) => ({ ...d, post: d.camp }));
    expect(quoteMatrixTable(pooled).rows[0]).toEqual(["Camp A", "Post p1", null, 8, 8, 12]);
  });
});
