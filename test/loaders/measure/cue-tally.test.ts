import { expect, test } from "vitest";
import { CueTally } from "../../../loaders/measure/cue-tally.ts";

const hit = (sentence_id: string, cue: string | null, frame_id = "toll") => ({
  sentence_id,
  frame_id,
  cue,
});

test("CueTally counts the sentences that each cue of a frame finds, each once", () => {
  const tally = new CueTally();
  tally.add([
    hit("a:1", "toll"),
    hit("a:1", "pay*"),
    hit("a:1", "toll"),
    hit("a:2", "toll"),
    hit("a:2", "toll"),
    hit("a:3", null),
  ]);
  tally.add([hit("b:1", "toll"), hit("b:1", "toll", "cost")]);
  const { sentences } = tally;
  expect([sentences("toll", "toll"), sentences("toll", "pay*"), sentences("cost", "toll")]).toEqual([
    3, 1, 1,
  ]);
  expect(sentences("cost", "pay*")).toBe(0);
});
