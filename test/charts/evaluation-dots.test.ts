// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type EvaluationDot, evaluationDots, evaluationDotsTable } from "../../src/charts/evaluation-dots.ts";
import { evidence, isSvg, readable } from "./readable.ts";
import { camps } from "./sample.ts";

const dot = (
  n: number,
  camp: string,
  score: number,
  source: EvaluationDot["source"] = "coder",
): EvaluationDot => ({
  target: "ada",
  label: "Ada Okafor",
  sentence_id: `p:${n}`,
  post: `p${n}`,
  short: `Post ${camp}`,
  camp,
  source,
  score,
  terms: source === "lexicon" ? ["fine"] : [],
  count: 1,
  of: 1,
  selection: { sentence: n, source },
});
const rows = [
  ...[1, 2, 3, 4].map((n) => dot(n, "a", 1)),
  dot(5, "a", 0),
  dot(6, "b", -1),
  dot(6, "b", 0.4, "lexicon"),
  dot(7, "none", -0.5),
];

const circles = (chart: Element) => [...chart.querySelectorAll<SVGElement>("[data-evidence]")];

describe("evaluationDots", () => {
  test("evaluationDots(rows, options) draws a dot a sentence on a line a side", async () => {
    const chart = evaluationDots(rows, { width: 800, camps: camps(2) });
    await expect(readable(chart)).toMatchFileSnapshot("snapshots/evaluation-dots.svg");
  });

  test.each([328, 800])("evaluationDots(rows, options) opens each sentence once at %i pixels", (width) => {
    const chart = evaluationDots(rows, { width, camps: camps(2) });
    expect(evidence(chart).sort()).toEqual(rows.map((d) => JSON.stringify(d.selection)).sort());
  });

  test("evaluationDots(rows, options) says target, judge, side of zero and terms", () => {
    const said = circles(evaluationDots(rows, { width: 800, camps: camps(2) })).map((d) =>
      d.getAttribute("aria-label"),
    );
    expect(said).toContain(
      "Post b, sentence 6, on Ada Okafor, word list: for, 0.4: fine; opens the sentences",
    );
    expect(said).toContain(
      "Post a, sentence 5, on Ada Okafor, coders: neither for nor against; opens the sentences",
    );
  });

  test("evaluationDots(rows, options) says neither of a score nearer to 0 than .05", () => {
    const [said] = circles(evaluationDots([dot(1, "a", -0.04, "lexicon")], { width: 800, camps: camps(2) }));
    expect(said?.getAttribute("aria-label")).toContain("word list: neither for nor against: fine");
  });

  test("evaluationDots(rows, options) draws the sentences of the posts marked, and counts all", () => {
    const options = { width: 800, camps: camps(2), marked: new Set(["p1", "p6"]) };
    const chart = evaluationDots(rows, options);
    expect(circles(chart).length).toBe(3);
    expect(chart.textContent).toContain("5 sentences");
  });

  test("evaluationDots(rows, options) keeps two hundred sentences of one score inside the sheet", () => {
    const many = Array.from({ length: 200 }, (_, n) => dot(n, "a", 1));
    const chart = evaluationDots(many, { width: 328, camps: camps(1) });
    for (const rect of chart.querySelectorAll(".target")) {
      const x = Number(rect.getAttribute("x"));
      expect(x + 12).toBeGreaterThan(0);
      expect(x + 12).toBeLessThan(328);
    }
  });

  test("evaluationDots(rows, options) is a sentence without rows; its table keeps scores and terms", () => {
    expect(isSvg(evaluationDots([], { width: 800, camps: [] }))).toBe(false);
    expect(evaluationDotsTable(rows).rows[6]).toEqual([
      "Ada Okafor",
      "Post b",
      "p6",
      "6",
      "word list",
      0.4,
      "fine",
    ]);
  });
});
