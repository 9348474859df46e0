import { describe, expect, it } from "vitest";
import { failedExamples } from "../../../loaders/annotate/check-codebook.ts";

describe("failedExamples(frames)", () => {
  it("names examples that the frame's own cues get wrong, and the cues that did", () => {
    const frame = {
      id: "toll",
      label: "Toll",
      question: "Who pays?",
      include: [],
      exclude: [],
      family: null,
      mapping: null,
      noun: null,
      cues: ["toll*", "-tollman"],
      matches: ["They toll the bridge.", "They charge for it."],
      misses: ["The tollman slept.", "The toll of the bell."],
    };
    expect(failedExamples([frame])).toEqual([
      { frame_id: "toll", kind: "matches", example: "They charge for it.", cues: [] },
      { frame_id: "toll", kind: "misses", example: "The toll of the bell.", cues: ["toll*"] },
    ]);
    expect(failedExamples([])).toEqual([]);
  });
});
