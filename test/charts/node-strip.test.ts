// @vitest-environment jsdom
import { expect, test } from "vitest";
import { nodeStrip } from "../../src/charts/node-strip.ts";
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
