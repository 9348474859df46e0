// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { dumbbell } from "../../src/charts/dumbbell.ts";
import { enough, isPast, pastNote, scaleEnd } from "../../src/charts/scale-end.ts";
import { evidence, texts } from "./readable.ts";
import { camps, shares } from "./sample.ts";

const posts = shares([
  ["toll", "a", "long", 4, 400],
  ["toll", "a", "short", 1, 3],
  ["toll", "b", "other", 1, 200],
]);
const totals = [
  { id: "toll", camp: "a", count: 5, of: 403, selection: { camp: "a" } },
  { id: "toll", camp: "b", count: 1, of: 200, selection: { camp: "b" } },
];

describe("scaleEnd", () => {
  test("scaleEnd(scale, posts, totals) is the highest rate of what has words enough", () => {
    expect(scaleEnd("rate", posts, totals)).toBe(5 / 403);
    expect(scaleEnd("rate", posts)).toBe(0.01);
    const edge = shares([["toll", "a", "p", 5, enough.rate]]);
    expect(scaleEnd("rate", [...posts, ...edge], totals)).toBe(5 / enough.rate);
  });

  test("scaleEnd(scale, posts) is the highest of all where most posts are short, and 2 in 1,000 without a rate", () => {
    const messages = shares([
      ["toll", "a", "p", 1, 20],
      ["toll", "a", "q", 0, 30],
      ["toll", "b", "long", 1, 500],
    ]);
    expect(scaleEnd("rate", messages)).toBe(1 / 20);
    expect([scaleEnd("rate", []), scaleEnd("rate", shares([["toll", "a", "p", 0, 0]]))]).toEqual([
      0.002, 0.002,
    ]);
  });

  test("scaleEnd(share, posts) is not set by a post of a sentence or two, and is 5 of 100 where shares are small", () => {
    const stub = shares([
      ["toll", "a", "stub", 1, 1],
      ["toll", "a", "p", 3, 30],
      ["toll", "b", "q", 2, 10],
    ]);
    expect(scaleEnd("share", stub)).toBe(0.2);
    expect(scaleEnd("share", shares([["toll", "a", "p", 1, 100]]))).toBe(0.05);
    expect(pastNote({ posts: stub, camps: [] }, new Set(["stub", "p"]), "share", "sentence")).toContain(
      "its post has fewer than 10 of the sentences counted, too few for a share.",
    );
  });

  test("scaleEnd(scale, posts, totals) is not set by a camp of a few sentences", () => {
    const long = shares([["toll", "a", "p", 6, 30]]);
    const camp = (of: number) => ({ id: "toll", camp: "b", count: of, of, selection: { camp: "b" } });
    expect(scaleEnd("share", long, [camp(9)])).toBe(0.2);
    expect(scaleEnd("share", long, [camp(10)])).toBe(1);
  });

  test("isPast(row, end) holds of a rate past the end alone", () => {
    const end = scaleEnd("rate", posts, totals);
    expect([...posts, ...totals].map((row) => isPast(row, end))).toEqual([false, true, false, false, false]);
  });
});

test("pastNote(rows, marked) says what a wedge is where a drawn post has one, and nothing else", () => {
  const rows = { posts, camps: totals };
  expect(pastNote(rows, new Set(posts.map(({ post }) => post)), "rate", "word")).toContain("fewer than 100");
  expect(pastNote(rows, new Set(["long", "other"]), "rate", "word")).toBe("");
});

test.each([328, 900])(
  "dumbbell(rows, {scale: rate}) sets a rate of few words at its end with a wedge, and it opens, at %i pixels",
  (width) => {
    const options = { width, camps: camps(2), totals, scale: "rate", unit: "word" } as const;
    const chart = dumbbell(posts, options);
    expect(texts(chart).filter((text) => text === "◂" || text === "▸")).toEqual(["◂"]);
    expect(evidence(chart).sort()).toEqual(
      [...posts, ...totals].map((d) => JSON.stringify(d.selection)).sort(),
    );
    for (const target of chart.querySelectorAll(".target")) {
      const x = Number(target.getAttribute("x"));
      expect(x >= -12 && x + Number(target.getAttribute("width")) <= width + 12).toBe(true);
    }
    const without = dumbbell(
      posts.filter(({ post }) => post !== "short"),
      options,
    );
    expect(texts(without).filter((text) => text === "◂" || text === "▸")).toEqual([]);
  },
);
