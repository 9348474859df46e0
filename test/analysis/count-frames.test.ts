import { expect, test } from "vitest";
import { countFrames } from "../../src/analysis/count-frames.ts";
import { corpusOf } from "./corpora.ts";

test("countFrames(rows) counts a sentence once a frame and source, however many cues it has", () => {
  const corpus = corpusOf({
    quay: {
      camp: "ferry",
      told: [
        {
          cues: [
            ["thrift", "own"],
            ["thrift", "scare"],
            ["safety", "indirect"],
          ],
        },
      ],
    },
  });
  const own = { post_id: "quay", source: "cue", heading: false, sentences: 1 };
  expect(countFrames(corpus)).toEqual({
    sentences: [{ ...own, voice: "own" }],
    frames: [
      { ...own, frame_id: "safety", voice: "neither" },
      { ...own, frame_id: "thrift", voice: "own" },
    ],
    pairs: [{ ...own, frame_id: "safety", two_id: "thrift", voice: "neither" }],
  });
});

test("countFrames(rows) of nothing has no rows", () => {
  expect(countFrames(corpusOf({}))).toEqual({ sentences: [], frames: [], pairs: [] });
});
