import { expect, test } from "vitest";
import { codingFinding } from "../../../src/analysis/findings/coding-finding.ts";
import { findingContext } from "../../../src/analysis/findings/context.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const ana = { id: "ana", label: "Reading machine, first pass", description: "Reads by rule" };
const ben = { id: "ben", label: "Ben", description: null };
const found = (...coders: (typeof ana | typeof ben)[]) =>
  codingFinding(
    findingContext(
      inputOf(corpusOf({ a: coded("ferry", 1, 3) }), { ...contestOf("ferry", "bridge"), coders }),
    ),
  );

test("codingFinding(context) names each coder by its label, set off from the sentence around it", () => {
  expect(found(ana, ben)).toMatchObject({
    title: "Frames are what two coders marked: “Reading machine, first pass” and “Ben”",
    text: "All 3 sentences in one post were coded by two coders, “Reading machine, first pass” and “Ben”; a frame counts where all coders of a sentence marked it.",
    caveat: "“Reading machine, first pass”: Reads by rule.",
  });
  expect(found(ben)).toMatchObject({
    title: "Frames are what one coder marked: “Ben”",
    text: "All 3 sentences in one post were coded by one coder, “Ben”; a frame counts where it was marked.",
  });
});
