import { expect, test } from "vitest";
import { findingContext } from "../../../src/analysis/findings/context.ts";
import { overallAgreement } from "../../../src/analysis/findings/overall-agreement.ts";
import type { FrameAgreement } from "../../../src/domain/agreement.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const row = (frame_id: string, change: Partial<FrameAgreement> = {}): FrameAgreement => ({
  frame_id,
  coders: ["ana", "ben"],
  units: 40,
  prevalence: { ana: 8, ben: 8 },
  positives: 9,
  observed: 0.97,
  alpha: 0.9,
  low: 0.75,
  high: 1,
  ac1: 0.96,
  reliability: "reliable",
  both: [],
  only: {},
  ...change,
});

const found = (...agreement: FrameAgreement[]) =>
  overallAgreement(
    findingContext(
      inputOf(corpusOf({ a: coded("ferry", 1, 40) }), contestOf("ferry", "bridge"), { agreement }),
    ),
  );

test("overallAgreement(context) counts the frames whose interval reaches below tentative conclusions", () => {
  const rows = [
    row("beauty"),
    row("safety", { low: 0.55 }),
    row("thrift", { alpha: 1, low: null, high: null }),
  ];
  expect(found(...rows)).toMatchObject({
    strength: "leaning",
    title: "Coders agree reliably on 3 of 3 frames, though for one the interval reaches too low to be sure",
    text: "Across 40 sentences that two or more coders read, their agreement is reliable on 3 of 3 frames. The interval stays above .667, the bound for tentative conclusions, on one frame; one more has no interval, since coders never differ; on one it falls below: safety.",
  });
});

test("overallAgreement(context) is clear where every frame is reliable and no interval reaches below", () => {
  expect(found(row("beauty"), row("safety", { low: 0.667 }))).toMatchObject({
    strength: "clear in this set",
    title: "Coders agree reliably on 2 of 2 frames",
  });
});

test("overallAgreement(context) says of no interval where no frame is reliable", () => {
  expect(found(row("beauty", { alpha: 0.7, low: 0.4, reliability: "tentative" })).text).toBe(
    "Across 40 sentences that two or more coders read, their agreement is reliable on 0 of 1 frame; it is tentative on beauty.",
  );
});

test("overallAgreement(context) names frames that cannot be judged in one list, however they cannot", () => {
  const rows = [
    row("beauty", { alpha: null, reliability: "undefined" }),
    row("safety", { reliability: "counts only" }),
    row("thrift", { reliability: "counts only" }),
  ];
  expect(found(...rows).text).toBe(
    "Across 40 sentences that two or more coders read, their agreement is reliable on 0 of 3 frames; it cannot be judged on safety, thrift and beauty.",
  );
  expect(
    found(row("beauty", { reliability: "tentative" }), row("safety", { reliability: "counts only" })).text,
  ).toBe(
    "Across 40 sentences that two or more coders read, their agreement is reliable on 0 of 2 frames; it is tentative on beauty; cannot be judged on safety.",
  );
});
