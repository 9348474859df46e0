// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { quotedShare, quotedShareTable, type VoiceShare } from "../../src/charts/quoted-share.ts";
import { bold, textWidth } from "../../src/charts/text-width.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";
import { camps } from "./sample.ts";

const row = (post: string, camp: string, voice: "own" | "quoted", count: number, of: number): VoiceShare => ({
  post,
  short: `Post ${post}`,
  camp,
  voice,
  count,
  of,
  selection: { post, voice },
});
const rows = [
  row("p3", "b", "own", 90, 120),
  row("p3", "b", "quoted", 30, 120),
  row("p1", "a", "own", 200, 200),
  row("p1", "a", "quoted", 0, 200),
];

describe("quotedShare", () => {
  test("quotedShare(rows, options) draws a bar a post in the order of the camps", async () => {
    await expect(readable(quotedShare(rows, { width: 800, camps: camps(2) }))).toMatchFileSnapshot(
      "snapshots/quoted-share.svg",
    );
  });

  test.each([328, 800])(
    "quotedShare(rows, options) opens each voice once at %i pixels, a zero included",
    (width) => {
      const chart = quotedShare(rows, { width, camps: camps(2) });
      expect(evidence(chart).sort()).toEqual(rows.map((d) => JSON.stringify(d.selection)).sort());
    },
  );

  test("quotedShare(rows, options) says the count, its denominator and the share", () => {
    const said = texts(quotedShare(rows, { width: 800, camps: camps(2) }));
    expect(said).toContain("30 of 120 words quoted, 25%");
    expect(said).toContain("0 of 200 words quoted, 0%");
  });

  test("quotedShare(rows, options) is a sentence without words; its table keeps every row", () => {
    expect(isSvg(quotedShare([row("p9", "a", "own", 0, 0)], { width: 800, camps: [] }))).toBe(false);
    expect(quotedShareTable(rows).rows[1]).toEqual(["Post p3", "p3", "quoted", 30, 120]);
  });

  test.each([600, 1056])("quotedShare(rows, options) keeps names off the bars at %i pixels", (width) => {
    const long = rows.map((d) =>
      d.post === "p1" ? { ...d, short: "harbour--enough-is-enough-on-the-quay-again" } : d,
    );
    const chart = quotedShare(long, { width, camps: camps(2) });
    const starts = [...chart.querySelectorAll("rect:not(.target)")].map((d) => Number(d.getAttribute("x")));
    const names = texts(chart).filter((text) => /^[●■] /.test(text ?? ""));
    expect(names).toEqual([expect.stringMatching(/^● harbour/), "■ Post p3"]);
    for (const name of names) expect(textWidth(name ?? "", 13 * bold)).toBeLessThan(Math.min(...starts));
  });
});
