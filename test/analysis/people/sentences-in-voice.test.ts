import { expect, test } from "vitest";
import { sentencesInVoice } from "../../../src/analysis/people/sentences-in-voice.ts";
import type { SentenceCount } from "../../../src/domain/frame-count.ts";

const row = (
  post_id: string,
  voice: "own" | "quoted",
  sentences: number,
  more: Partial<SentenceCount> = {},
): SentenceCount => ({
  post_id,
  source: "cue",
  voice,
  heading: false,
  sentences,
  ...more,
});

const counts = [
  row("a", "own", 5),
  row("a", "own", 2, { heading: true }),
  row("a", "quoted", 3),
  row("a", "own", 4, { source: "agreed" }),
  row("b", "quoted", 1),
];

test.each([
  ["own", [["a", 7]]],
  [
    "quoted",
    [
      ["a", 3],
      ["b", 1],
    ],
  ],
  [
    "all",
    [
      ["a", 10],
      ["b", 1],
    ],
  ],
] as const)(
  "sentencesInVoice(counts, %s) adds up the sentences of a post, headings too, each once",
  (voice, found) => {
    expect([...sentencesInVoice(counts, voice)]).toEqual(found);
  },
);
