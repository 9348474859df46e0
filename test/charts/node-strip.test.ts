// @vitest-environment jsdom
import { expect, test } from "vitest";
import { nodeStrip } from "../../src/charts/node-strip.ts";
import { bold, textWidth } from "../../src/charts/text-width.ts";
import { evidence, isSvg, texts } from "./readable.ts";
import { camps } from "./sample.ts";

const row = (post: string, at: number[]) => ({
  post,
  short: post.toUpperCase(),
  camp: "a",
  at,
  count: at.length,
  of: 100,
  sentences: at.length,
  selection: { post },
});

test.each([340, 900])(
  "nodeStrip(rows, options) strokes each place and opens posts that have one, at %i pixels",
  (width) => {
    const chart = nodeStrip([row("p", [0, 0.5, 1]), row("q", [])], { width, camps: camps(2) });
    expect(evidence(chart)).toEqual(['{"post":"p"}']);
    expect(texts(chart)).toEqual(expect.arrayContaining(["3, 30 per 1,000 words", "none"]));
    expect(isSvg(nodeStrip([], { width, camps: camps(2) }))).toBe(false);
  },
);

test.each([600, 1056])("nodeStrip(rows, options) keeps names off the strips at %i pixels", (width) => {
  const long = { ...row("p", [0.5]), short: "valley--valleyvoice.wordpress.2024-04-20--enough-is-enough" };
  const chart = nodeStrip([long, row("q", [])], { width, camps: camps(2) });
  const start = Number(chart.querySelector("rect:not(.target)")?.getAttribute("x"));
  const names = texts(chart).filter((text) => text?.startsWith("●"));
  expect(names).toEqual([expect.stringMatching(/^● valley.*…$/), "● Q"]);
  for (const name of names) expect(textWidth(name ?? "", 13 * bold)).toBeLessThan(start);
});
