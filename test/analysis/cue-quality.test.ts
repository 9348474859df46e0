import { expect, test } from "vitest";
import { cueQuality } from "../../src/analysis/cue-quality.ts";
import { wilson } from "../../src/analysis/wilson.ts";
import { corpusOf, type Told } from "./corpora.ts";

const both: Told = { coded: { ana: ["thrift"], ben: ["thrift"] }, cues: [["thrift", "own"]] };
const cueOnly: Told = { coded: { ana: ["thrift"], ben: [] }, cues: [["thrift", "own"]] };
const codeOnly: Told = { coded: { ana: ["thrift"], ben: ["thrift"] } };
const uncoded: Told = { cues: [["thrift", "own"]] };

test("cueQuality(frames, rows) sets cues against what all coders marked, and leaves each post out in turn", () => {
  const corpus = corpusOf({
    p: { camp: "none", told: [both, both, cueOnly, codeOnly, uncoded].slice(0, 4) },
    q: { camp: "none", told: [both, codeOnly] },
  });
  expect(cueQuality(["thrift"], corpus)).toEqual([
    {
      frame_id: "thrift",
      precision: { count: 3, of: 4, value: 3 / 4, interval: wilson(3, 4), leftOut: { low: 2 / 3, high: 1 } },
      recall: { count: 3, of: 5, value: 3 / 5, interval: wilson(3, 5), leftOut: { low: 1 / 2, high: 2 / 3 } },
    },
  ]);
});

test("cueQuality(frames, rows) does not judge a cue in a sentence that was not coded", () => {
  const [row] = cueQuality(["thrift"], corpusOf({ p: { camp: "none", told: [uncoded] } }));
  expect(row?.precision).toEqual({ count: 0, of: 0, value: null, interval: null, leftOut: null });
});

test("cueQuality(frames, rows) of a single post has nothing left when it is left out", () => {
  const [row] = cueQuality(["thrift"], corpusOf({ p: { camp: "none", told: [both] } }));
  expect(row?.precision).toMatchObject({ value: 1, leftOut: null });
});
