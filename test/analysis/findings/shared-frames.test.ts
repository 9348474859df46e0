import { expect, test } from "vitest";
import { findFindings } from "../../../src/analysis/findings/find-findings.ts";
import { framesTitle } from "../../../src/analysis/findings/frames-title.ts";
import { leadingFindings } from "../../../src/analysis/findings/leading-findings.ts";
import type { Told } from "../corpora.ts";
import { contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

/** A post of 20 sentences, so many of which both coders give each frame, from the first on. */
const post = (camp: string, counts: Readonly<Record<string, number>>) => ({
  camp,
  told: Array.from({ length: 20 }, (_, i): Told => {
    const marks = Object.keys(counts).filter((frame) => i < (counts[frame] ?? 0));
    return { coded: { ana: marks, ben: marks } };
  }),
});

const found = (posts: Parameters<typeof corpusOf>[0], camps = ["ferry", "bridge"]) =>
  findFindings(inputOf(corpusOf(posts), contestOf(...camps)));
const sharedOf = (findings: ReturnType<typeof found>) =>
  findings.find(({ metric }) => metric === "frames.shared");

const alike = {
  a: post("ferry", { beauty: 8, safety: 3 }),
  b: post("ferry", { beauty: 6, safety: 3, thrift: 2 }),
  c: post("bridge", { beauty: 7, safety: 4 }),
  d: post("bridge", { beauty: 7, safety: 2 }),
};

test("sharedFrames(context) names what both sides speak of, the widest difference and from where one is told", () => {
  expect(sharedOf(found(alike))).toMatchObject({
    strength: "clear in this set",
    title: "Both sides speak of beauty and of safety",
    text: "Both sides speak of beauty, writers for the ferry in 14 of 40 sentences (35%), writers for the bridge in 14 of 40 sentences (35%); of safety, writers for the ferry in 6 of 40 sentences (15%), writers for the bridge in 6 of 40 sentences (15%). A difference is reported from 5 percentage points upwards, if most ways of counting agree on its direction; the widest of two comparisons that can be made shows a gap of 0 points, on beauty.",
  });
});

test("sharedFrames(context) only leans where one post of a side speaks of the first, and says that nothing is shared", () => {
  const lone = { a: alike.a, b: post("ferry", {}), c: alike.c, d: alike.d };
  expect(sharedOf(found(lone))?.strength).toBe("leaning");
  const apart = { a: post("ferry", { beauty: 2 }), b: post("bridge", { thrift: 2 }) };
  expect(sharedOf(found(apart))).toMatchObject({
    strength: "too little to say",
    title: "No frame is found on both sides",
    text: "No frame has a sentence on both sides. No frame has enough sentences to be compared.",
  });
});

test("sharedFrames(context) is of all camps that have sentences, and of none where fewer than two have", () => {
  const three = sharedOf(found({ ...alike, e: post("ford", { beauty: 5 }) }, ["ferry", "bridge", "ford"]));
  expect(three?.title).toBe("All camps speak of beauty");
  expect(three?.text).toContain("writers for the ford in 5 of 20 sentences (25%)");
  expect(sharedOf(found({ a: alike.a }))).toBeUndefined();
  expect(sharedOf(found({}))).toBeUndefined();
});

test("leadingFindings(findings) opens with what is shared where no difference can be told, and with nothing where no post is", () => {
  const leading = leadingFindings(found(alike));
  expect(leading.map(({ finding_id }) => finding_id)).toEqual([
    "frames.shared",
    "frame.beauty",
    "frame.safety",
    "frame.thrift",
  ]);
  expect(framesTitle(leading)).toBe("Both sides speak of beauty and of safety");
  const telling = { ...alike, c: post("bridge", {}), d: post("bridge", {}) };
  expect(leadingFindings(found(telling))[0]?.finding_id).toBe("frame.beauty");
  expect(leadingFindings(found({}))).toEqual([]);
});

test("leadingFindings(findings) of one camp leads with what most of its sentences speak of, by post", () => {
  const titles = leadingFindings(found({ a: alike.a, b: alike.b }, ["ferry"])).map(({ title }) => title);
  expect(titles).toEqual([
    "Writers for the ferry speak of beauty in each of two posts",
    "Writers for the ferry speak of safety in each of two posts",
  ]);
});
