// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { type PeriodBar, periodBars, periodName, periodTable } from "../../src/charts/period-bars.ts";
import { bold, textWidth } from "../../src/charts/text-width.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";
import { camps } from "./sample.ts";

const bar = (start: string, camp: string, posts: number, inferred = 0): PeriodBar => ({
  start,
  camp,
  posts,
  inferred,
  count: 10 * posts,
  of: 0,
  selection: `${start} ${camp}`,
});
const rows = [bar("1940-01-01", "a", 4, 1), bar("1940-01-01", "b", 2), bar("1960-01-01", "none", 1, 1)];
const options = {
  camps: camps(2),
  unit: "decade",
  starts: ["1940-01-01", "1950-01-01", "1960-01-01"],
} as const;

describe("periodBars", () => {
  test("periodBars(rows, options) draws a bar a camp and period, inferred days hollow", async () => {
    await expect(readable(periodBars(rows, { ...options, width: 900 }))).toMatchFileSnapshot(
      "snapshots/period-bars.svg",
    );
  });

  test.each([328, 900])(
    "periodBars(rows, options) opens each bar and names every period at %i pixels",
    (width) => {
      const onOpen = vi.fn();
      const chart = periodBars(rows, { ...options, width, onOpen });
      expect(evidence(chart)).toHaveLength(rows.length);
      expect(texts(chart)).toEqual(expect.arrayContaining(["1940s", "1950s", "1960s"]));
      chart
        .querySelector<SVGElement>("[data-evidence]")
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      expect(onOpen).toHaveBeenCalledWith(rows[0]);
    },
  );

  test("periodBars(rows, options) breaks and cuts the names of camps to their columns at 328 pixels", () => {
    const long = camps(4).map((camp) => ({
      ...camp,
      label: `For mending the old swimming pool, ${camp.label}`,
    }));
    const many = long.map((camp) => bar("1940-01-01", camp.id, 2));
    const names = [
      ...periodBars(many, { ...options, camps: long, width: 328 }).querySelectorAll("text"),
    ].filter((d) => d.textContent?.includes("For"));
    expect(names).toHaveLength(4);
    for (const name of names) {
      const lines = [...name.querySelectorAll("tspan")].map((d) => d.textContent ?? "");
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(textWidth(line, 12 * bold)).toBeLessThanOrEqual(328 / 4);
    }
  });

  test("periodBars(rows, options) of no post is a sentence", () => {
    expect(isSvg(periodBars([], { ...options, width: 900 }))).toBe(false);
  });
});

test("periodName(start, unit) tells a period by its length", () => {
  expect([
    periodName("2016-09-12", "day"),
    periodName("2016-09-12", "week"),
    periodName("2016-09-01", "month"),
    periodName("2016-01-01", "year"),
    periodName("2010-01-01", "decade"),
  ]).toEqual(["12 September 2016", "week of 12 September 2016", "September 2016", "2016", "2010s"]);
});

test("periodTable(rows, camps, unit) has a row a bar", () => {
  expect(periodTable(rows, camps(2), "decade").rows[0]).toEqual(["1940s", camps(2)[0]?.label, 4, 1, 40]);
});
