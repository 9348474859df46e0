import { expect, test } from "vitest";
import { countFrames } from "../../../src/analysis/count-frames.ts";
import { countIndex } from "../../../src/analysis/count-index.ts";
import { selectSentences } from "../../../src/analysis/select-sentences.ts";
import { sentenceMarks } from "../../../src/analysis/sentence-marks.ts";
import { voiceShares } from "../../../src/analysis/voices/voice-shares.ts";
import { corpusOf, type Told } from "../corpora.ts";
import { contestOf, frames } from "../findings/finding-corpora.ts";

const told = (frame: string | null, voice: Told["voice"] = "own"): Told => {
  const marks = frame === null ? [] : [frame];
  return { coded: { ana: marks, ben: marks }, voice };
};

test("voiceShares(input) sets own voice against all voices, and leaves out frames that do not move", () => {
  const corpus = corpusOf({
    a: {
      camp: "ferry",
      told: [told("thrift"), told("safety"), told("thrift", "direct"), told("safety", "direct")],
    },
    b: { camp: "bridge", told: [told("thrift"), told("beauty", "block")] },
    c: { camp: "bridge", told: [{ coded: {} }] },
  });
  const posts = corpus.posts.map((post) => ({ ...post, short: post.post_id }));
  const settings = { source: "agreed", voice: "own", headings: true, placements: {} } as const;
  const { camps } = contestOf("ferry", "bridge");
  const rows = voiceShares({
    frames,
    camps,
    posts,
    settings,
    index: countIndex(countFrames(sentenceMarks(corpus))),
  });
  expect(rows.map((d) => [d.id, d.camp, d.voice, d.count, d.of])).toEqual([
    ["beauty", "ferry", "all", 0, 4],
    ["beauty", "ferry", "own", 0, 2],
    ["beauty", "bridge", "all", 1, 2],
    ["beauty", "bridge", "own", 0, 1],
    ["thrift", "ferry", "all", 2, 4],
    ["thrift", "ferry", "own", 1, 2],
    ["thrift", "bridge", "all", 1, 2],
    ["thrift", "bridge", "own", 1, 1],
  ]);
  // Nobody coded c.
  expect(rows.map((d) => d.posts)).toEqual(rows.map(() => 1));
  for (const { count, selection } of rows)
    expect(selectSentences(selection, posts, corpus)).toHaveLength(count);
});

test("voiceShares(input) lets no frame move on a side without sentences in own voice", () => {
  const corpus = corpusOf({
    a: { camp: "ferry", told: [told("thrift", "direct"), told("thrift", "direct")] },
    b: { camp: "bridge", told: [told("thrift"), told("beauty"), told("beauty", "direct")] },
  });
  const rows = voiceShares({
    frames,
    camps: contestOf("ferry", "bridge").camps,
    posts: corpus.posts.map((post) => ({ ...post, short: post.post_id })),
    settings: { source: "agreed", voice: "own", headings: true, placements: {} },
    index: countIndex(countFrames(sentenceMarks(corpus))),
  });
  const share = (id: string, camp: string) =>
    rows.filter((d) => d.id === id && d.camp === camp).map((d) => [d.voice, d.count, d.of]);
  // Thrift goes from 1 of 3 to 1 of 2, beauty from 2 of 3 to 1 of 2; the ferry's 2 of 2 go nowhere.
  expect([...new Set(rows.map((d) => d.id))].sort()).toEqual(["beauty", "thrift"]);
  expect(share("thrift", "ferry")).toEqual([
    ["all", 2, 2],
    ["own", 0, 0],
  ]);
  const ferryAlone = voiceShares({
    frames,
    camps: contestOf("ferry").camps,
    posts: [{ post_id: "a", camp: "ferry", short: "a" }],
    settings: { source: "agreed", voice: "own", headings: true, placements: {} },
    index: countIndex(countFrames(sentenceMarks(corpus))),
  });
  expect(ferryAlone).toEqual([]);
});
