import { expect, test } from "vitest";
import { countFrames } from "../../src/analysis/count-frames.ts";
import { sentenceMarks } from "../../src/analysis/sentence-marks.ts";
import { corpusOf } from "./corpora.ts";

test("countFrames(marked) counts a sentence once a frame and source, however many cues it has", () => {
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
  expect(countFrames(sentenceMarks(corpus))).toEqual({
    sentences: [{ ...own, voice: "own" }],
    frames: [
      { ...own, frame_id: "safety", voice: "neither" },
      { ...own, frame_id: "thrift", voice: "own" },
    ],
    pairs: [{ ...own, frame_id: "safety", two_id: "thrift", voice: "neither" }],
  });
});

test("countFrames(marked) of nothing has no rows", () => {
  expect(countFrames(sentenceMarks(corpusOf({})))).toEqual({ sentences: [], frames: [], pairs: [] });
});
