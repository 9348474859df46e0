import { expect, test } from "vitest";
import { type FindingFrame, findingContext } from "../../../src/analysis/findings/context.ts";
import { frameDifference } from "../../../src/analysis/findings/frame-difference.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import type { Told } from "../corpora.ts";
import { coded, contestOf, corpusOf, frames, inputOf } from "./finding-corpora.ts";

const beauty: FindingFrame = { id: "beauty", label: "Beauty", noun: "beauty", cues: [] };

function differenceOf(
  posts: Parameters<typeof corpusOf>[0],
  frame = beauty,
  camps = ["ferry", "bridge"],
): Finding {
  const context = findingContext(inputOf(corpusOf(posts), contestOf(...camps)));
  const [pair] = context.pairs;
  if (!pair) throw new Error("no camps to compare");
  return frameDifference(context, frame, pair);
}

const post = (camp: string, count: number, of: number) => coded(camp, count, of, "beauty");

test("frameDifference(…) compares no side of a sentence or two, however far apart the shares are", () => {
  const posts = {
    a: post("ferry", 1, 1),
    b: post("ferry", 1, 1),
    c: post("bridge", 4, 40),
    d: post("bridge", 3, 40),
  };
  const { strength, text, title } = differenceOf(posts);
  expect({ strength, title }).toEqual({
    strength: "too little to say",
    title: "Too little to compare on beauty",
  });
  expect(text).toContain("in 2 of 2 sentences");
  expect(text).toContain("A side with fewer than five sentences is not compared.");
});

test("frameDifference(…) says of a side by one author that it shows that author", () => {
  const posts = {
    a: post("ferry", 8, 20),
    b: post("ferry", 8, 20),
    c: post("bridge", 1, 20),
    d: post("bridge", 1, 20),
  };
  const input = inputOf(corpusOf(posts), contestOf("ferry", "bridge"));
  const context = findingContext({
    ...input,
    posts: input.posts.map((row) => ({ ...row, author: `Pen ${row.camp}` })),
  });
  const [pair] = context.pairs;
  const found = pair && frameDifference(context, beauty, pair);
  expect(found?.title).toBe("Writers for the ferry lean towards beauty");
  expect(found?.caveat).toContain(
    "All posts on one side are by one author; they show that author, not a camp.",
  );
});

test("frameDifference(…) says of two sides of one post each that either is a post", () => {
  expect(differenceOf({ a: post("ferry", 6, 12), b: post("bridge", 1, 12) }).caveat).toContain(
    "“a” and “b” are each the only post on their side; a single post shows itself, not a camp.",
  );
});

test("frameDifference(…) says that one side alone uses a frame where that is so in every voice and post", () => {
  const found = differenceOf({
    a: post("ferry", 6, 20),
    b: post("ferry", 4, 20),
    c: post("bridge", 0, 20),
    d: post("bridge", 0, 25),
  });
  expect(found).toMatchObject({
    finding_id: "frame.beauty",
    groups: ["ferry", "bridge"],
    estimate: 0.25,
    posts: 4,
    strength: "clear in this set",
    title: "Only writers for the ferry speak of beauty",
    text: "In their own voice, writers for the ferry speak of beauty in 10 of 40 sentences (25%), writers for the bridge in none of 45 sentences.",
    caveat:
      "The direction holds when any one post is left out. The direction is the same in 12 of 12 ways of counting.",
    alt: "Share of sentences that speak of beauty. Writers for the ferry: 10 of 40 (25%); “a” 6 of 20, “b” 4 of 20. Writers for the bridge: 0 of 45 (0%); “c” 0 of 20, “d” 0 of 25.",
    checks: {
      settings: { tried: 12, same: 12 },
      holds: true,
      flips: null,
      p: null,
      floor: 2 / 6,
      range: [2, 0],
      rule: "clear",
    },
  });
  expect(found.evidence).toEqual(["a:1", "a:2", "a:3", "a:4", "a:5", "a:6", "b:1", "b:2", "b:3", "b:4"]);
});

test("frameDifference(…) does not say only where a post outside the camps uses the frame", () => {
  const found = differenceOf({
    a: post("ferry", 6, 20),
    b: post("ferry", 4, 20),
    c: post("bridge", 0, 20),
    d: post("bridge", 0, 25),
    e: post("none", 1, 10),
  });
  expect(found.title).toBe("Writers for the ferry speak of beauty; writers for the bridge never do");
});

test("frameDifference(…) does not say never where the other side quotes the frame", () => {
  const quoting: Told = { voice: "direct", coded: { ana: ["beauty"], ben: ["beauty"] } };
  const silent = post("bridge", 0, 20);
  const found = differenceOf({
    a: post("ferry", 6, 20),
    b: post("ferry", 4, 20),
    c: post("bridge", 0, 20),
    d: { ...silent, told: [...silent.told, quoting] },
  });
  expect(found.title).toBe(
    "Writers for the ferry speak of beauty; writers for the bridge do not in their own voice",
  );
});

test("frameDifference(…) does not say never where one coder finds the frame and another does not", () => {
  const silent = post("bridge", 0, 20);
  const split: Told = { coded: { ana: ["beauty"], ben: [] } };
  const found = differenceOf({
    a: post("ferry", 6, 20),
    b: post("ferry", 4, 20),
    c: post("bridge", 0, 20),
    d: { ...silent, told: [...silent.told, split] },
  });
  expect(found).toMatchObject({
    title: "Writers for the ferry speak of beauty; writers for the bridge hardly ever do",
    text: "In their own voice, writers for the ferry speak of beauty in 10 of 40 sentences (25%), writers for the bridge in none of 41 sentences. Not counted here: 1 sentence marked by “ana”.",
  });
});

test("frameDifference(…) says whose reading finds nothing where cues find more than a few", () => {
  const silent = post("bridge", 0, 18);
  const cued: Told = { coded: { ana: [], ben: [] }, cues: [["beauty", "own"]] };
  const split: Told = { coded: { ana: [], ben: ["beauty"] } };
  const found = differenceOf({
    a: post("ferry", 6, 20),
    b: post("ferry", 4, 20),
    c: post("bridge", 0, 20),
    d: { ...silent, told: [...silent.told, cued, cued, cued, split] },
  });
  expect(found.title).toMatch(/; writers for the bridge do so in no sentence that all coders marked$/);
  expect(found.text).toMatch(/ Not counted here: 1 sentence marked by “ben” and 3 found by cue words\.$/);
});

test("frameDifference(…) does not say only where a cue finds the frame in a post outside the camps", () => {
  const cued: Told = { coded: { ana: [], ben: [] }, cues: [["beauty", "own"]] };
  const found = differenceOf({
    a: post("ferry", 6, 20),
    b: post("ferry", 4, 20),
    c: post("bridge", 0, 20),
    d: post("bridge", 0, 25),
    e: { camp: "none", told: [cued] },
  });
  expect(found.title).toBe("Writers for the ferry speak of beauty; writers for the bridge never do");
});

test("frameDifference(…) puts the higher side first whichever camp is the target", () => {
  const found = differenceOf({
    a: post("ferry", 1, 20),
    b: post("ferry", 2, 20),
    c: post("bridge", 8, 20),
    d: post("bridge", 9, 20),
  });
  expect(found).toMatchObject({
    estimate: 3 / 40 - 17 / 40,
    title: "Writers for the bridge speak of beauty more than writers for the ferry",
    text: "In their own voice, writers for the bridge speak of beauty in 17 of 40 sentences (43%), writers for the ferry in 3 of 40 sentences (8%).",
  });
});

test("frameDifference(…) calls what one post alone brings the frame of that post", () => {
  const found = differenceOf({
    a: post("ferry", 9, 20),
    b: post("ferry", 0, 20),
    c: post("bridge", 0, 20),
    d: post("bridge", 0, 20),
  });
  expect(found).toMatchObject({
    strength: "leaning",
    title: "Among writers for the ferry, only one post, “a”, speaks of beauty",
    caveat:
      "All these sentences are in one post, “a”. Without “a” the difference disappears or reverses. The direction is the same in 12 of 12 ways of counting.",
  });
});

test("frameDifference(…) does not say of a side that has one post that all is in one post", () => {
  const { caveat } = differenceOf({
    a: post("ferry", 9, 20),
    c: post("bridge", 1, 20),
    d: post("bridge", 0, 20),
  });
  expect(caveat).toContain("“a” is the only post on its side;");
  expect(caveat).not.toContain("in one post");
});

test("frameDifference(…) only leans where posts of the two sides overlap", () => {
  const found = differenceOf({
    a: post("ferry", 12, 20),
    b: post("ferry", 3, 20),
    c: post("bridge", 4, 20),
    d: post("bridge", 1, 20),
  });
  expect(found).toMatchObject({ strength: "leaning", title: "Writers for the ferry lean towards beauty" });
  expect(found.caveat).toContain(
    "12 of the 15 sentences are in one post, “a”. Single posts on the two sides overlap.",
  );
});

test("frameDifference(…) says of shares less than five points apart that no difference shows, not that they are alike", () => {
  const found = differenceOf({
    a: post("ferry", 4, 20),
    b: post("ferry", 4, 20),
    c: post("bridge", 4, 20),
    d: post("bridge", 3, 20),
  });
  expect(found).toMatchObject({
    strength: "no visible difference",
    title: "Writers for the ferry and writers for the bridge do not visibly differ on beauty",
    caveat: "",
  });
});

test("frameDifference(…) says too little of fewer than five sentences, and gives no percentage below twenty", () => {
  const found = differenceOf({ a: post("ferry", 3, 8), b: post("bridge", 1, 1) });
  expect(found).toMatchObject({
    strength: "too little to say",
    title: "Too little to compare on beauty",
    text: "In their own voice, one writer for the bridge speaks of beauty in 1 of 1 sentence, one writer for the ferry in 3 of 8 sentences. A frame with fewer than five sentences in all is not compared.",
  });
});

test("frameDifference(…) without another camp, or without its sentences, gives the shares it has", () => {
  expect(differenceOf({ a: post("ferry", 9, 20) }, beauty, ["ferry"])).toMatchObject({
    estimate: null,
    groups: ["ferry", "rest"],
    strength: "leaning",
    title: "One writer for the ferry speaks of beauty in 9 of 20 sentences (45%)",
    text: "In their own voice, one writer for the ferry speaks of beauty in 9 of 20 sentences (45%).",
  });
  expect(differenceOf({ c: post("bridge", 9, 20) }).text).toBe(
    "In their own voice, one writer for the bridge speaks of beauty in 9 of 20 sentences (45%); writers for the ferry have no sentence that can be counted.",
  );
  expect(differenceOf({})).toMatchObject({ posts: 0, text: "No sentence of either side can be counted." });
});

test("frameDifference(…) tells of a camp that is compared with nothing by its posts", () => {
  const told = (counts: readonly number[]) =>
    differenceOf(Object.fromEntries(counts.map((count, i) => [`p${i}`, post("ferry", count, 20)])), beauty, [
      "ferry",
    ]);
  expect(told([9, 1, 2])).toMatchObject({
    strength: "clear in this set",
    title: "Writers for the ferry speak of beauty in each of three posts",
    caveat: "9 of the 12 sentences are in one post, “p0”.",
  });
  expect(told([4, 3, 0]).title).toBe("Writers for the ferry speak of beauty in two of three posts");
  expect(told([9, 0, 0])).toMatchObject({
    strength: "leaning",
    title: "Writers for the ferry speak of beauty in one of three posts",
  });
  expect(told([4, 0, 0])).toMatchObject({
    strength: "too little to say",
    title: "Too few sentences speak of beauty",
  });
  // All camps but one are no camp, so what they do beside an empty one is not told of them.
  const beside = { a: post("ferry", 9, 20), b: post("bridge", 9, 20) };
  const input = findingContext(inputOf(corpusOf(beside), contestOf("ferry", "bridge", "ford")));
  const ford = input.pairs[2];
  if (ford) expect(frameDifference(input, beauty, ford).title).toBe("Too little to compare on beauty");
  expect(ford?.[0].id).toBe("ford");
});

test("frameDifference(…) says when sentences were found by cues, and tries no other source then", () => {
  const cued = (camp: string, count: number) => ({
    camp,
    told: Array.from({ length: 10 }, (_, i): Told => (i < count ? { cues: [["safety", "own"]] } : {})),
  });
  const [, safety = beauty] = frames;
  const found = differenceOf(
    { a: cued("ferry", 5), b: cued("ferry", 4), c: cued("bridge", 1), d: cued("bridge", 0) },
    { ...beauty, ...safety },
  );
  expect(found.checks?.settings).toEqual({ tried: 4, same: 4 });
  expect(found.caveat).toContain("Sentences were found by cue words, not read for the frame.");
});

test("frameDifference(…) of more than two camps names each against the rest", () => {
  const found = differenceOf(
    { a: post("ferry", 6, 20), b: post("bridge", 0, 20), c: post("ford", 2, 20) },
    beauty,
    ["ferry", "bridge", "ford"],
  );
  expect(found).toMatchObject({
    finding_id: "frame.beauty.ferry.rest",
    text: "In their own voice, one writer for the ferry speaks of beauty in 6 of 20 sentences (30%), writers for the other camps in 2 of 40 sentences (5%).",
  });
});

const manyPosts = (camp: string, posts: number, counts: readonly number[]) =>
  Object.fromEntries(
    Array.from({ length: posts }, (_, i) => [`${camp}${i}`, post(camp, counts[i % counts.length] ?? 0, 10)]),
  );

test.each([
  ["ferry", "bridge"],
  ["bridge", "ferry"],
])("frameDifference(…) tells the interval over posts as the lead of the side with more: %s", (more, less) => {
  const { caveat, low, high } = differenceOf({
    ...manyPosts(more, 8, [4, 6]),
    ...manyPosts(less, 8, [1, 2]),
  });
  const [, least, most] = /between (\d+) and (\d+) percentage points \(95% interval\)/.exec(caveat) ?? [];
  expect([Number(least), Number(most)]).toEqual(
    [Math.abs(low ?? 0), Math.abs(high ?? 0)].sort((a, b) => a - b).map((bound) => Math.round(100 * bound)),
  );
  expect(Number(least)).toBeGreaterThan(20);
  expect(Number(most)).toBeLessThan(50);
});

test("frameDifference(…) tells an interval that reaches to the other side with a minus, and none of seven posts", () => {
  const mixed = (posts: number) =>
    differenceOf({ ...manyPosts("ferry", posts, [0, 6]), ...manyPosts("bridge", posts, [4, 0]) }).caveat;
  expect(mixed(8)).toMatch(/between −\d+ and \d+ percentage points/);
  expect(mixed(7)).not.toContain("interval");
});
