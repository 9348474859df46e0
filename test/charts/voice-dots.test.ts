// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type VoiceDot, voiceDots, voiceDotsTable } from "../../src/charts/voice-dots.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";
import { camps } from "./sample.ts";

const dot = (id: string, camp: string, voice: "own" | "all", count: number, of: number): VoiceDot => ({
  id,
  label: `Frame ${id}`,
  camp,
  voice,
  count,
  of,
  posts: 2,
  selection: { id, camp, voice },
});
const rows = [
  dot("toll", "a", "all", 9, 30),
  dot("toll", "a", "own", 3, 20),
  dot("toll", "b", "all", 2, 20),
  dot("toll", "b", "own", 2, 20),
  dot("toll", "none", "all", 8, 20),
  dot("toll", "none", "own", 6, 10),
];

describe("voiceDots", () => {
  test("voiceDots(rows, options) draws own voice solid and all voices hollow", async () => {
    const chart = voiceDots(rows, { width: 900, camps: camps(2) });
    await expect(readable(chart)).toMatchFileSnapshot("snapshots/voice-dots.svg");
  });

  test.each([328, 900])("voiceDots(rows, options) opens each share once at %i pixels", (width) => {
    const chart = voiceDots(rows, { width, camps: camps(2) });
    expect(evidence(chart).sort()).toEqual(rows.map((d) => JSON.stringify(d.selection)).sort());
  });

  test("voiceDots(rows, options) says what goes, and nothing where nothing goes", () => {
    const said = texts(voiceDots(rows, { width: 900, camps: camps(2) }));
    expect(said).toContain("9 of 30 → 3 of 20");
    expect(said.filter((text) => text?.includes("→") === true && text.startsWith("2 "))).toEqual([]);
    expect(said).toContain("2 posts, 30 sentences");
  });

  test("voiceDots(rows, options) numbers the hairline of each of four narrow pages", () => {
    // The last round share, 20 in 100, lies little more than half way out.
    const four = ["a", "b", "c", "none"].flatMap((camp) => [
      dot("toll", camp, "all", 7, 20),
      dot("toll", camp, "own", 6, 20),
    ]);
    const said = texts(voiceDots(four, { width: 328, camps: camps(3) }));
    expect(said.filter((text) => text?.endsWith("%"))).toHaveLength(4);
  });

  test("voiceDots(rows, options) draws six camps, and is a sentence without rows", () => {
    const six = ["a", "b", "c", "d", "e", "f"].flatMap((camp) => [
      dot("toll", camp, "all", 3, 9),
      dot("toll", camp, "own", 1, 5),
    ]);
    expect(evidence(voiceDots(six, { width: 360, camps: camps(6) }))).toHaveLength(12);
    expect(isSvg(voiceDots([dot("toll", "a", "own", 0, 0)], { width: 900, camps: camps(2) }))).toBe(false);
    expect(voiceDotsTable(rows, camps(2)).rows[1]).toEqual([
      "Frame toll",
      "Camp A",
      "the writers alone",
      3,
      20,
    ]);
  });
});
