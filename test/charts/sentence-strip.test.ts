// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type StripSentence, sentenceStrip, stripTable } from "../../src/charts/sentence-strip.ts";
import { evidence, isSvg, readable } from "./readable.ts";
import { camps } from "./sample.ts";

const sentence = (ordinal: number, frames: string[], voice: "own" | "quoted" = "own"): StripSentence => ({
  sentence: `p1:${ordinal}`,
  ordinal,
  post: "p1",
  short: "Post p1",
  camp: "a",
  text: "",
  heading: ordinal === 1,
  voice,
  frames,
  count: 1,
  of: 1,
  selection: `p1:${ordinal}`,
});

const rows = [
  sentence(3, ["toll"], "quoted"),
  sentence(1, []),
  sentence(2, ["toll", "fare"]),
  sentence(4, []),
];
const frames = [
  { id: "toll", label: "Toll" },
  { id: "fare", label: "Fare" },
];

describe("sentenceStrip", () => {
  test("sentenceStrip(rows, options) draws sentences in order, a level a frame, quoted words hollow", async () => {
    const chart = sentenceStrip(rows, { width: 600, camps: camps(2), frames });
    await expect(readable(chart)).toMatchFileSnapshot("snapshots/sentence-strip.svg");
  });

  test("sentenceStrip(rows, options) opens every sentence once, in order", () => {
    const chart = sentenceStrip(rows, { width: 600, camps: camps(2), frames });
    expect(evidence(chart)).toEqual(['"p1:1"', '"p1:2"', '"p1:3"', '"p1:4"']);
  });

  test("sentenceStrip(rows, options) names a sentence by its place, voice and frames", () => {
    const chart = sentenceStrip(rows, { width: 600, camps: camps(2), frames });
    expect([...chart.querySelectorAll(".target")].map((d) => d.getAttribute("aria-label"))).toEqual([
      "Post p1, sentence 1, heading: none of the frames shown; opens the sentences",
      "Post p1, sentence 2: Toll and Fare; opens the sentences",
      "Post p1, sentence 3, quoted: Toll; opens the sentences",
      "Post p1, sentence 4: none of the frames shown; opens the sentences",
    ]);
  });

  test("sentenceStrip(rows, options) wraps a long post inside a phone", () => {
    const long = Array.from({ length: 60 }, (_, i) => sentence(i + 1, []));
    const chart = sentenceStrip(long, { width: 328, camps: camps(2), frames });
    const edges = [...chart.querySelectorAll(".target")].map(
      (d) => Number(d.getAttribute("x")) + Number(d.getAttribute("width")),
    );
    expect(Math.max(...edges)).toBeLessThanOrEqual(328);
    expect(isSvg(sentenceStrip([], { width: 328, camps: camps(2), frames }))).toBe(false);
  });

  test("sentenceStrip(rows, {cue}) draws what cue words found open, and dotted where it is quoted", () => {
    const fills = (cue: boolean) => {
      const chart = sentenceStrip(rows, { width: 600, camps: camps(2), frames: frames.slice(0, 1), cue });
      return [...chart.querySelectorAll("path[transform]")].map((d) => [
        d.getAttribute("fill") === "var(--paper)",
        d.parentElement?.hasAttribute("stroke-dasharray"),
      ]);
    };
    expect(fills(false)).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(fills(true)).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test("stripTable(rows, frames) lists each sentence with its frames by label", () => {
    expect(stripTable([sentence(2, ["toll", "fare"]), sentence(4, ["rail"])], frames).rows).toEqual([
      ["Post p1", "p1", 2, "own", "Toll and Fare", ""],
      ["Post p1", "p1", 4, "own", "", ""],
    ]);
  });
});
