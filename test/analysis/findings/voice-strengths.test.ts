import { expect, test } from "vitest";
import { findingContext } from "../../../src/analysis/findings/context.ts";
import { voiceStrengths } from "../../../src/analysis/findings/voice-strengths.ts";
import type { Told } from "../corpora.ts";
import { contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

/** A post whose first `count` of 20 sentences are about thrift, in words that it quotes or in its own. */
const post = (
  camp: string,
  count: number,
  voice: "own" | "direct" = "own",
): { camp: string; told: Told[] } => ({
  camp,
  told: Array.from({ length: 20 }, (_, i) => ({
    voice: i < count ? voice : "own",
    coded: i < count ? { ana: ["thrift"] } : { ana: [] },
  })),
});

const told = (posts: Parameters<typeof corpusOf>[0], camps: string[], more = {}) =>
  voiceStrengths(findingContext(inputOf(corpusOf(posts), contestOf(...camps), more)));

const quoting = (...camps: string[]) =>
  Object.fromEntries(
    camps.flatMap((camp, i) => [
      [`${i}a`, post(camp, i === 0 ? 9 : 0, "direct")],
      [`${i}b`, post(camp, i === 0 ? 8 : 0, "direct")],
    ]),
  );

test("voiceStrengths(context) tells what quotations change in the comparison of two camps", () => {
  expect(told(quoting("ferry", "bridge"), ["ferry", "bridge"])).toMatchObject({
    title: "Quotations decide the verdict on one frame",
    groups: ["ferry", "bridge"],
  });
});

test.each([3, 6])("voiceStrengths(context) tells it of each of %i camps against the others", (n) => {
  const camps = ["ferry", "bridge", "ford", "tunnel", "raft", "stay"].slice(0, n);
  const found = told(quoting(...camps), camps);
  expect(found.title).toMatch(new RegExp(`^Quotations decide the verdict in \\d+ of ${3 * n} comparisons$`));
  expect(found.text).toContain(
    "thrift, writers for the ferry against the others, goes from “no visible difference” to “",
  );
  expect(found.strength).toBe("clear in this set");
});

test("voiceStrengths(context) of camps that differ alike says so, however many they are", () => {
  const camps = ["ferry", "bridge", "ford"];
  const posts = Object.fromEntries(camps.map((camp) => [camp, post(camp, 2)]));
  expect(told(posts, camps).text).toBe(
    "Each of nine comparisons has the same strength with quotations and without.",
  );
});

test("voiceStrengths(context) of one camp, of none with posts and without a codebook promises no comparison", () => {
  const title = "Fewer than two camps have posts, so quotations decide no comparison";
  expect(told({ a: post("ferry", 3) }, ["ferry"])).toMatchObject({
    title,
    text: "The contest has one camp. How quotations change the shares of those who quote is shown below.",
  });
  expect(told({ a: post("ferry", 3) }, ["ferry", "bridge", "ford"])).toMatchObject({
    title,
    text: "Of the camps, only writers for the ferry have posts. How quotations change the shares of those who quote is shown below.",
  });
  expect(told({}, ["ferry", "bridge"]).text).toBe("No camp has a post.");
  expect(told({ a: post("ferry", 3) }, ["ferry", "bridge"], { frames: [] }).title).toBe("No frame is named");
});
