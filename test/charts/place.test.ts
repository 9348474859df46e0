import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { campStyle, styleOf } from "../../src/charts/camp-style.ts";
import { keepApart } from "../../src/charts/keep-apart.ts";
import { shareTicks } from "../../src/charts/share-axis.ts";
import { spread } from "../../src/charts/spread.ts";
import { fitText, textWidth, wrapText } from "../../src/charts/text-width.ts";
import { camps } from "./sample.ts";

describe("where things go", () => {
  test("keepApart(wanted, heights) keeps boxes in order, apart and below 0", () => {
    const box = fc.record({ at: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
        const sorted = [...boxes].sort((a, b) => a.at - b.at);
        const ys = keepApart(
          sorted.map((d) => d.at),
          sorted.map((d) => d.height),
        );
        const tops = ys.map((y, i) => y - (sorted[i]?.height ?? 0) / 2);
        for (const [i, top] of tops.entries()) {
          const floor = i === 0 ? 0 : (tops[i - 1] ?? 0) + (sorted[i - 1]?.height ?? 0);
          expect(top).toBeGreaterThanOrEqual(floor - 1e-6);
        }
      }),
    );
  });

  test("keepApart(wanted, heights) leaves boxes with room where they are and shares what two lack", () => {
    expect(keepApart([10, 50, 200], [10, 10, 10])).toEqual([10, 50, 200]);
    expect(keepApart([100, 100], [20, 20])).toEqual([90, 110]);
  });

  test("spread(positions, apart, most) moves only marks that would meet, evenly and no further than most", () => {
    expect(spread([10, 100, 10], 11, 14)).toEqual([-5.5, 0, 5.5]);
    expect(spread([0, 0, 0, 0, 0], 11, 14)).toEqual([-14, -7, 0, 7, 14]);
    expect(spread([], 11, 14)).toEqual([]);
  });

  test.each([
    [0.05, [0, 0.05]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [0.45, [0, 0.2, 0.4]],
    [1, [0, 0.25, 0.5, 0.75, 1]],
  ])("shareTicks(%s) are %j", (end, ticks) => expect(shareTicks(end)).toEqual(ticks));

  test("wrapText(text, width, size, most) never passes the width or the lines, and says where it cuts", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapText(text, width, 12, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
    expect(wrapText("one two three", 40, 12, 1)[0]?.endsWith("…")).toBe(true);
    expect([wrapText("", 40, 12), fitText("short", 400, 12)]).toEqual([[], "short"]);
  });

  test("campStyle(index) tells six camps and none apart by shape alone, and starts again at the seventh", () => {
    const shapes = [0, 1, 2, 3, 4, 5, null].map((d) => campStyle(d).symbol);
    expect(new Set(shapes).size).toBe(7);
    expect(campStyle(6)).toEqual(campStyle(0));
    expect(styleOf("nobody", camps(2))).toEqual(campStyle(null));
  });
});
