// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { dumbbell, dumbbellAlt, dumbbellTable, markNote } from "../../src/charts/dumbbell.ts";
import type { CampShare, PostShare } from "../../src/charts/frame-share.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";
import { camps, shares, two } from "./sample.ts";

const totals: CampShare[] = [
  { id: "toll", camp: "a", count: 7, of: 36, selection: { frame: "toll", camp: "a" } },
  { id: "toll", camp: "b", count: 0, of: 12, selection: { frame: "toll", camp: "b" } },
  { id: "fare", camp: "a", count: 1, of: 36, selection: { frame: "fare", camp: "a" } },
  { id: "fare", camp: "b", count: 6, of: 12, selection: { frame: "fare", camp: "b" } },
];

describe("dumbbell", () => {
  test("dumbbell(rows, options) draws two camps across a spine", async () => {
    const chart = dumbbell(two, { width: 900, camps: camps(2), totals });
    await expect(readable(chart)).toMatchFileSnapshot("snapshots/dumbbell.svg");
  });

  test("dumbbell(rows, options) stacks labels above their row on a phone", async () => {
    const chart = dumbbell(two, { width: 328, camps: camps(2), totals });
    await expect(readable(chart)).toMatchFileSnapshot("snapshots/dumbbell-phone.svg");
  });

  test("dumbbell(rows, options) opens each row and each total exactly once", () => {
    const chart = dumbbell(two, { width: 900, camps: camps(2), totals });
    const wanted = [...two, ...totals].map((d) => JSON.stringify(d.selection));
    expect(evidence(chart).sort()).toEqual(wanted.sort());
  });

  test("dumbbell(rows, {marked}) gives those posts a dot alone, and counts all over the pages", () => {
    const [post = ""] = two.map((d) => d.post);
    const all = dumbbell(two, { width: 900, camps: camps(2), totals });
    const some = dumbbell(two, { width: 900, camps: camps(2), totals, marked: new Set([post]) });
    const wanted = [...two.filter((d) => d.post === post), ...totals].map((d) => JSON.stringify(d.selection));
    expect(evidence(some).sort()).toEqual(wanted.sort());
    const counted = (chart: typeof all) =>
      texts(chart).filter((text) => text !== null && /\bposts?,/.test(text));
    expect(counted(all).length).toBeGreaterThan(1);
    expect(counted(some)).toEqual(counted(all));
  });

  test("dumbbell(rows, {quoted, cue}) draws full dots, open ones of cue words or quoted words, and dotted ones of both", () => {
    const dot = (told: { quoted?: boolean; cue?: boolean }) => {
      const chart = dumbbell(two, { width: 900, camps: camps(2), totals, ...told });
      const group = chart.querySelector("path[transform]")?.parentElement;
      const path = chart.querySelector("path[transform]");
      const has = (name: string) => path?.getAttribute(name) ?? group?.getAttribute(name) ?? null;
      return [
        has("fill") === "var(--paper)" ? "open" : "full",
        has("stroke-dasharray") === null ? "line" : "dotted",
      ];
    };
    expect(dot({})).toEqual(["full", "line"]);
    expect(dot({ cue: true })).toEqual(["open", "line"]);
    expect(dot({ quoted: true })).toEqual(["open", "line"]);
    expect(dot({ cue: true, quoted: true })).toEqual(["open", "dotted"]);
  });

  test("dumbbell(rows, options) says a zero with its denominator", () => {
    expect(texts(dumbbell(two, { width: 900, camps: camps(2), totals }))).toContain("0 of 12");
  });

  test("dumbbell(rows, options) calls onOpen with the row of the mark that is opened", () => {
    const onOpen = vi.fn();
    const chart = dumbbell(two, { width: 900, camps: camps(2), totals, onOpen });
    const marks = chart.querySelectorAll<SVGElement>("[data-evidence]");
    for (const mark of marks) mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const opened = onOpen.mock.calls.map(([row]) => JSON.stringify(row.selection));
    expect(opened).toEqual(evidence(chart));
  });

  test("dumbbell(rows, options) names each mark by post, frame, count and denominator", () => {
    const chart = dumbbell(two.slice(0, 1), { width: 900, camps: camps(2) });
    expect(chart.querySelector("[data-evidence]")?.getAttribute("aria-label")).toBe(
      "Post p1, Frame toll: 5 of 16 sentences, 31%; opens the sentences",
    );
  });

  test("dumbbell(rows, options) is a sentence where no row has a denominator", () => {
    const empty = dumbbell(shares([["toll", "a", "p1", 0, 0]]), { width: 900, camps: camps(2) });
    expect([isSvg(empty), empty.textContent]).toEqual([false, "No post has a sentence to count."]);
    expect(dumbbell([], { width: 900, camps: [], empty: "No post is chosen." }).textContent).toBe(
      "No post is chosen.",
    );
  });

  test("dumbbell(rows, options) cuts a label of 200 characters and says it in full to a reader", () => {
    const label = "toll ".repeat(40).trim();
    const rows = two.slice(0, 1).map((d) => ({ ...d, label }));
    const chart = dumbbell(rows, { width: 900, camps: camps(2) });
    expect(texts(chart).some((d) => d?.endsWith("…"))).toBe(true);
    expect(chart.querySelector("[data-evidence]")?.getAttribute("aria-label")).toContain(label);
  });

  test("dumbbell(rows, options) opens every row for no to six camps at any width, inside the chart", () => {
    const row = fc.record({ camp: fc.nat(6), count: fc.nat(9), more: fc.nat(30), frame: fc.nat(3) });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.nat(6),
        fc.integer({ min: 280, max: 1200 }),
        (list, n, width) => {
          const rows = shares(
            list.map(
              (d, i) =>
                [`f${d.frame}`, "abcdefz"[d.camp] ?? "z", `p${i}`, d.count, d.count + d.more + 1] as const,
            ),
          );
          const chart = dumbbell(rows, { width, camps: camps(n) });
          expect(evidence(chart).sort()).toEqual(rows.map((d) => JSON.stringify(d.selection)).sort());
          for (const dot of chart.querySelectorAll("path[transform]")) {
            const x = Number(/translate\(([-\d.]+)/.exec(dot.getAttribute("transform") ?? "")?.[1]);
            expect(x >= 0 && x <= width).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([328, 620, 1056])(
    "dumbbell(rows, options) has room for the counts of a large set at %d px",
    (width) => {
      const many: CampShare[] = [
        { id: "toll", camp: "a", count: 28_966, of: 311_481, selection: { frame: "toll", camp: "a" } },
        { id: "toll", camp: "b", count: 30_104, of: 311_809, selection: { frame: "toll", camp: "b" } },
      ];
      const rows = shares([
        ["toll", "a", "p1", 1, 9],
        ["toll", "b", "p2", 2, 18],
      ]);
      const chart = dumbbell(rows, { width, camps: camps(2), totals: many });
      const counts = [...chart.querySelectorAll("text")].filter((d) =>
        /^(?:28,966|30,104)/.test(d.textContent ?? ""),
      );
      expect(counts).toHaveLength(2);
      for (const [i, count] of counts.entries()) {
        const { x, wide } = boxOf(count);
        expect([i, x - wide / 2 > -0.5 && x + wide / 2 < width + 0.5]).toEqual([i, true]);
      }
    },
  );

  test("dumbbell(rows, {quoted}) draws hollow marks", () => {
    const fills = (quoted: boolean) => {
      const chart = dumbbell(two, { width: 900, camps: camps(2), totals, quoted });
      return new Set(
        [...chart.querySelectorAll("path[transform]")].map(
          (d) => d.getAttribute("fill") ?? d.closest("g[fill]")?.getAttribute("fill"),
        ),
      );
    };
    expect(fills(true)).toEqual(new Set(["var(--paper)"]));
    expect(fills(false)).not.toContain("var(--paper)");
  });

  test("dumbbell(rows, options) sets a camp's count under the end of its tick, off the line of the dots", () => {
    const chart = dumbbell(two, { width: 900, camps: camps(2), totals });
    const count = [...chart.querySelectorAll("text")].find((d) => d.textContent === "7 of 36");
    const tick = [...chart.querySelectorAll('[stroke-width="2.5"] path')]
      .map((d) => (d.getAttribute("d") ?? "").match(/[\d.]+/g)?.map(Number) ?? [])
      .find(([x = 0]) => count !== undefined && Math.abs(x - boxOf(count).x) < 1);
    expect(tick).toBeDefined();
    const dots = [...chart.querySelectorAll("path[transform]")].map((d) => boxOf(d).y);
    const y = count === undefined ? 0 : boxOf(count).y;
    expect(y).toBeGreaterThan(tick?.[3] ?? 0);
    expect(Math.min(...dots.map((d) => Math.abs(d - y)))).toBeGreaterThan(10);
  });

  test("dumbbell(rows, options) names every post at any width, by its name or by a letter that a key explains", () => {
    const row = fc.record({ camp: fc.nat(2), count: fc.nat(9), more: fc.nat(30) });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 280, max: 1200 }),
        (list, width) => {
          const literals = list.flatMap((d, i) =>
            ["toll", "fare"].map(
              (frame, k) => [frame, "abz"[d.camp] ?? "z", `p${i}`, k * d.count, 10 + d.more] as const,
            ),
          );
          const said = texts(dumbbell(shares(literals), { width, camps: camps(2) }));
          const key = said.join(" ").replaceAll("\u00a0", " ");
          for (const i of list.keys()) expect(key).toContain(`Post p${i}`);
          const letters = said.filter((d) => /^[A-Z](?:,[A-Z])*$/.test(d ?? "")).join(",");
          if (letters !== "")
            for (const i of list.keys()) {
              const letter = new RegExp(`([A-Z]) Post p${i}`).exec(key)?.[1] ?? "none";
              expect(letters.split(",").filter((d) => d === letter)).toHaveLength(2);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("dumbbell(rows, options) sets no letter or count on another of its line", () => {
    const row = fc.record({ camp: fc.nat(2), count: fc.nat(9), more: fc.nat(30) });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 7 }),
        fc.integer({ min: 280, max: 500 }),
        (list, width) => {
          const literals = list.map(
            (d, i) => ["toll", "abz"[d.camp] ?? "z", `p${i}`, d.count, 10 + d.more] as const,
          );
          const chart = dumbbell(shares(literals), { width, camps: camps(2), totals: totals.slice(0, 2) });
          const boxes = [...chart.querySelectorAll("text")]
            .filter((d) => /^[A-Z](?:,[A-Z])*$|^\d+ of \d+$/.test(d.textContent ?? ""))
            .map(boxOf);
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1))
              expect(Math.abs(a.y - b.y) > 12 || Math.abs(a.x - b.x) >= (a.wide + b.wide) / 2 - 0.5).toBe(
                true,
              );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("dumbbellAlt(rows, camps, totals) tells every row that is drawn, of few posts each", () => {
    expect(dumbbellAlt(two, camps(2), totals)).toBe(
      "Frame toll: Camp A 7 of 36 (19%), Camp B 0 of 12 (0%); “Post p1” 5 of 16 (31%), “Post p2” 2 of 20 (10%), “Post p3” 0 of 12 (0%), “Post p4” 1 of 8 (13%). Frame fare: Camp A 1 of 36 (3%), Camp B 6 of 12 (50%); “Post p1” 0 of 16 (0%), “Post p2” 1 of 20 (5%), “Post p3” 6 of 12 (50%), “Post p4” 0 of 8 (0%).",
    );
    const many = Array.from({ length: 13 }, (_, i) => ["toll", "a", `p${i}`, 1, 10] as const);
    expect(dumbbellAlt(shares(many), camps(2), totals)).toBe(
      "Frame toll: Camp A 7 of 36 (19%), Camp B 0 of 12 (0%).",
    );
    expect(dumbbellAlt(shares([["toll", "a", "p1", 0, 0]]), camps(2), totals)).toBe("");
  });

  test("dumbbellTable(rows, camps, totals) holds counts, denominators and shares", () => {
    expect(dumbbellTable(two.slice(0, 1), camps(2), totals.slice(0, 1)).rows).toEqual([
      ["Frame toll", "Camp A", "Post p1", "p1", 5, 16, 0.313],
      ["Frame toll", "Camp A", "all posts", null, 7, 36, 0.194],
    ]);
  });

  test("dumbbellTable(rows, camps, totals, columns, scale) says rates as the axis does, however rare", () => {
    const rare = { ...(two[0] as PostShare), count: 1, of: 7650 };
    const table = dumbbellTable([rare], camps(2), [], ["Term", "Times", "Words"], "rate");
    expect(table.columns.at(-1)).toBe("Per 1,000 words");
    expect(table.rows[0]?.at(-1)).toBe(0.131);
  });
});

/** The middle of an element that is moved into place, and the width of its text. */
function boxOf(element: Element): { x: number; y: number; wide: number } {
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return { x: Number(x), y: Number(y), wide: textWidth(element.textContent ?? "", 12) };
}

test("markNote(settings) is nothing of full marks, and says why others are hollow, open or dotted", () => {
  expect(markNote({ source: "agreed", voice: "own" })).toBe("");
  expect(markNote({ source: "coder:ana", voice: "all" })).toBe("");
  expect(markNote({ source: "agreed", voice: "quoted" })).toBe(" Hollow marks: quoted words.");
  expect(markNote({ source: "cue", voice: "all" })).toBe(" Open marks: cue words found the frames.");
  expect(markNote({ source: "cue", voice: "quoted" })).toBe(
    " Open, dotted marks: cue words found the frames in quoted words.",
  );
});
