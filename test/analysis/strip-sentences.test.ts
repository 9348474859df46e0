import { expect, test } from "vitest";
import { stripSentences } from "../../src/analysis/strip-sentences.ts";
import { corpusOf } from "./corpora.ts";

const corpus = corpusOf({
  a: {
    camp: "ferry",
    told: [
      { voice: "heading" },
      { cues: [["thrift", "own"]] },
      { cues: [["beauty", "own"]], voice: "direct" },
    ],
  },
  b: { camp: "bridge", told: [{ cues: [["thrift", "own"]] }] },
});
const rows = {
  ...corpus,
  sentences: corpus.sentences.map((d) => ({ ...d, text: `Sentence ${d.ordinal}.` })),
};
const posts = corpus.posts.map((post) => ({ ...post, short: post.post_id.toUpperCase() }));
const strip = (placements: Readonly<Record<string, string>>, of = posts) =>
  stripSentences(rows, of, { source: "cue", voice: "all", headings: true, placements }, "thrift");

test("stripSentences(rows, posts, settings, frame) has a mark a sentence, with the frame where it stands", () => {
  expect(
    strip({}).map(({ sentence, camp, short, frames, voice, heading }) => [
      sentence,
      camp,
      short,
      frames,
      voice,
      heading,
    ]),
  ).toEqual([
    ["a:1", "ferry", "A", [], "own", true],
    ["a:2", "ferry", "A", ["thrift"], "own", false],
    ["a:3", "ferry", "A", [], "quoted", false],
    ["b:1", "bridge", "B", ["thrift"], "own", false],
  ]);
});

test("stripSentences(rows, posts, settings, frame) places posts as the reader does, and leaves out those placed out or unknown", () => {
  expect(strip({ b: "ferry" }).map(({ camp }) => camp)).toEqual(["ferry", "ferry", "ferry", "ferry"]);
  expect(strip({ a: "out" }).map(({ sentence }) => sentence)).toEqual(["b:1"]);
  expect(strip({}, posts.slice(0, 1)).map(({ post }) => post)).toEqual(["a", "a", "a"]);
});
