import { expect, test } from "vitest";
import { selectSentences } from "../../src/analysis/select-sentences.ts";
import type { Selection } from "../../src/domain/selection.ts";
import { corpusOf } from "./corpora.ts";

const corpus = corpusOf({
  weir: {
    camp: "ferry",
    told: [
      { kind: "title", voice: "heading", coded: { ana: ["thrift"], ben: ["thrift"] } },
      { coded: { ana: ["thrift"], ben: [] }, cues: [["thrift", "direct"]] },
      {
        coded: { ana: ["thrift", "safety"], ben: ["safety", "thrift"] },
        cues: [
          ["thrift", "own"],
          ["thrift", "direct"],
        ],
      },
      { coded: { ana: [] } },
    ],
  },
  arch: {
    camp: "bridge",
    told: [{ voice: "direct", cues: [["thrift", "direct"]] }, { cues: [["safety", "own"]] }],
  },
});
const base: Selection = { source: "cue", voice: "own", headings: true, placements: {} };
const ids = (selection: Partial<Selection>) =>
  selectSentences({ ...base, ...selection }, corpus.posts, corpus).map((sentence) => sentence.sentence_id);

test("selectSentences(selection) without a frame gives every sentence that can be counted, by post and position", () => {
  expect(ids({ voice: "all" })).toEqual(["arch:1", "arch:2", "weir:1", "weir:2", "weir:3", "weir:4"]);
  expect(ids({ source: "agreed" })).toEqual(["weir:1", "weir:2", "weir:3"]);
  expect(ids({ source: "coder:ana" })).toEqual(["weir:1", "weir:2", "weir:3", "weir:4"]);
});

test("selectSentences(selection) leaves a cue in a quoted fragment of an own sentence to the count of all voices", () => {
  expect(ids({ frame: "thrift" })).toEqual(["weir:3"]);
  expect(ids({ frame: "thrift", voice: "quoted" })).toEqual(["arch:1"]);
  expect(ids({ frame: "thrift", voice: "all" })).toEqual(["arch:1", "weir:2", "weir:3"]);
});

test("selectSentences(selection) keeps agreed, disputed and one coder's marks apart", () => {
  expect(ids({ frame: "thrift", source: "agreed" })).toEqual(["weir:1", "weir:3"]);
  expect(ids({ frame: "thrift", source: "disputed" })).toEqual(["weir:2"]);
  expect(ids({ frame: "thrift", source: "coder:ana" })).toEqual(["weir:1", "weir:2", "weir:3"]);
});

test("selectSentences(selection) leaves headings, camps, posts and what is placed out aside on demand", () => {
  expect(ids({ frame: "thrift", source: "agreed", headings: false })).toEqual(["weir:3"]);
  expect(ids({ camps: ["bridge"] })).toEqual(["arch:2"]);
  expect(ids({ camps: ["none"], placements: { arch: "none" } })).toEqual(["arch:2"]);
  expect(ids({ posts: ["arch"], placements: { arch: "out" } })).toEqual([]);
});

test("selectSentences(selection) with two frames gives the sentences that have both", () => {
  expect(ids({ frame: "thrift", two: "safety", source: "agreed" })).toEqual(["weir:3"]);
});
