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
    text: "All 3 sentences in one post were coded by two coders, “Reading machine, first pass” and “Ben”; a frame counts where every coder of the sentence marked it.",
    caveat: "“Reading machine, first pass”: Reads by rule.",
  });
  expect(found(ben)).toMatchObject({
    title: "Frames are what one coder marked: “Ben”",
    text: "All 3 sentences in one post were coded by one coder, “Ben”; a frame counts where it was marked.",
  });
});

test("codingFinding(context) says how many of the sentences more than one coder read, where one coded alone", () => {
  const by = (...coders: string[]) => ({ coded: Object.fromEntries(coders.map((coder) => [coder, []])) });
  const corpus = corpusOf({
    a: { camp: "ferry", told: [by("ana", "ben"), by("ana", "ben")] },
    b: { camp: "bridge", told: [by("ana"), by("ana"), by("ana")] },
    c: { camp: "bridge", told: [{}] },
  });
  const contest = { ...contestOf("ferry", "bridge"), coders: [ana, ben] };
  expect(codingFinding(findingContext(inputOf(corpus, contest))).text).toBe(
    "5 of the 6 sentences in three posts were coded by “Reading machine, first pass” and “Ben”, 2 of them by more than one; a frame counts where every coder of the sentence marked it.",
  );
});

test("codingFinding(context) does not say that what was marked counts where cue words are what is counted", () => {
  const corpus = corpusOf({
    a: {
      camp: "ferry",
      told: [{ coded: { ben: ["thrift"] } }, { coded: { ben: [] } }, { cues: [["thrift", "own"]] }],
    },
    b: { camp: "bridge", told: [{ cues: [["safety", "own"]] }, {}, {}] },
  });
  const context = findingContext(inputOf(corpus, { ...contestOf("ferry", "bridge"), coders: [ben] }));
  expect(context.settings.source).toBe("cue");
  expect(codingFinding(context)).toMatchObject({
    title: "Frames are what cue words find",
    text: "2 of the 6 sentences in two posts were coded by one coder, “Ben”; frames are counted here by cue words.",
  });
});
