import { countFrames } from "../../../src/analysis/count-frames.ts";
import type { FindingInput } from "../../../src/analysis/findings/context.ts";
import { frameAgreement } from "../../../src/analysis/frame-agreement.ts";
import { sentenceSelector } from "../../../src/analysis/select-sentences.ts";
import { sentenceMarks } from "../../../src/analysis/sentence-marks.ts";
import { type Corpus, corpusOf, type Told } from "../corpora.ts";

/** Frames of a contest about crossing a river; `beauty` has no cue. */
export const frames: FindingInput["frames"] = [
  { id: "beauty", label: "Beauty of the river", noun: "beauty", cues: [] },
  { id: "safety", label: "Safety", noun: "safety", cues: ["safe*"] },
  { id: "thrift", label: "Thrift", noun: "thrift", cues: ["cost*"] },
];

/** A contest between these camps; names of camps are names of crossings. */
export const contestOf = (...camps: string[]): FindingInput["contest"] => ({
  camps: camps.map((id, colour) => ({
    id,
    label: `For the ${id}`,
    writers: `writers for the ${id}`,
    colour,
  })),
  settings: [],
  coders: [],
});

/** What findings are made from, given a corpus; every post has ten words and is named by its id. */
export function inputOf(
  corpus: Corpus,
  contest = contestOf("ferry", "bridge"),
  more: Partial<FindingInput> = {},
): FindingInput {
  const posts = corpus.posts.map((post) => ({
    ...post,
    short: post.post_id,
    words: 10,
    published_basis: "unknown",
  }));
  const agreement = frameAgreement(
    frames.map((frame) => frame.id),
    corpus,
    { draws: 20 },
  );
  return {
    contest,
    frames,
    posts,
    counts: countFrames(sentenceMarks(corpus)),
    agreement,
    select: sentenceSelector(corpus.posts, corpus),
    ...more,
  };
}

/** A post of `of` sentences, the first `count` of which all coders mark with a frame. */
export const coded = (
  camp: string,
  count: number,
  of: number,
  frame = "thrift",
): { camp: string; told: Told[] } => ({
  camp,
  told: Array.from({ length: of }, (_, i) => ({
    coded: i < count ? { ana: [frame], ben: [frame] } : { ana: [], ben: [] },
  })),
});

export { corpusOf };
