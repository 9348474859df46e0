import { describe, expect, it } from "vitest";
import { failedExamples } from "../../../loaders/annotate/cues/check-codebook.ts";
import { compileGazetteer } from "../../../loaders/annotate/names/gazetteer.ts";
import { entityOf, frameOf } from "./listed.ts";

const tollFrame = (cues: readonly string[]) => frameOf("toll", cues);

describe("failedExamples(frames)", () => {
  it("names examples that the frame's own cues get wrong, and the cues that did", () => {
    const frame = {
      ...tollFrame(["toll*", "-tollman"]),
      matches: ["They toll the bridge.", "They charge for it."],
      misses: ["The tollman slept.", "The toll of the bell."],
    };
    expect(failedExamples([frame])).toEqual([
      { frame_id: "toll", kind: "matches", example: "They charge for it.", cues: [] },
      { frame_id: "toll", kind: "misses", example: "The toll of the bell.", cues: ["toll*"] },
    ]);
    expect(failedExamples([])).toEqual([]);
  });

  it("knows a name that nothing lists by its capitals", () => {
    const misses = ["We crossed the Old Toll Bridge, singing."];
    expect(failedExamples([{ ...tollFrame(["toll"]), misses }])).toEqual([]);
    const matches = ["We hated the Old, Toll and all."];
    expect(failedExamples([{ ...tollFrame(["toll"]), matches }])).toEqual([]);
  });

  it("knows the names of the contest in examples", () => {
    const toll = entityOf("t", "Una Toll", "person", { aliases: ["Toll"] });
    const gazetteer = compileGazetteer([toll]);
    const misses = ["Ms Toll slept, and Toll’s dog too."];
    const frame = { ...tollFrame(["toll*"]), misses };
    expect(failedExamples([frame], gazetteer)).toEqual([]);
    expect(failedExamples([frame])).toHaveLength(1);
    expect(failedExamples([{ ...tollFrame(["Toll"]), misses }], gazetteer)).toHaveLength(1);
  });
});
