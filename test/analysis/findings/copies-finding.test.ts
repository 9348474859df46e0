import { expect, test } from "vitest";
import { findingContext } from "../../../src/analysis/findings/context.ts";
import { copiesFinding } from "../../../src/analysis/findings/copies-finding.ts";
import { findFindings } from "../../../src/analysis/findings/find-findings.ts";
import { repeatedPosts, sideCopies } from "../../../src/analysis/reuse/side-copies.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const pair = (first: string, second: string, share = 0.98) => ({ first, second, words: 20, share });
const { camps } = contestOf("ferry", "bridge", "ford");
const post = (post_id: string, camp: string) => ({ post_id, camp, short: post_id.toUpperCase() });
const posts = [
  post("a", "ferry"),
  post("b", "ferry"),
  post("c", "ferry"),
  post("d", "bridge"),
  post("e", "none"),
];

test("sideCopies(copies, …) joins what hangs together, and minds one side at a time", () => {
  const copies = [pair("b", "c"), pair("a", "c"), pair("a", "d")];
  expect(sideCopies(copies, camps, posts, {}).map(({ side, pairs }) => [side.id, pairs.length])).toEqual([
    ["ferry", 2],
  ]);
  expect(repeatedPosts(copies, camps, posts, {})).toEqual(["b", "c"]);
  expect(repeatedPosts(copies, camps, posts, { a: "out" })).toEqual(["c"]);
  expect(repeatedPosts([pair("a", "d")], camps, posts, { d: "ferry" })).toEqual(["d"]);
  expect(repeatedPosts([], camps, posts, {})).toEqual([]);
});

test("copiesFinding(input) names the posts, and is none where no side has such posts", () => {
  const settings = { source: "cue", voice: "own", headings: true, placements: {} } as const;
  const input = { camps, posts, copies: [pair("a", "b")], settings };
  expect(copiesFinding(input).map(({ title, text }) => [title, text])).toEqual([
    [
      "One post repeats another on the same side",
      "Among writers for the ferry, “A” and “B” share 98% of the shorter one’s words. Each counts as a post of its own in every rate, range and test.",
    ],
  ]);
  expect(copiesFinding({ ...input, settings: { ...settings, placements: { b: "out" } } })).toEqual([]);
});

const corpus = corpusOf({
  a: coded("ferry", 8, 20, "beauty"),
  b: coded("ferry", 8, 20, "beauty"),
  c: coded("bridge", 0, 20, "beauty"),
  d: coded("bridge", 0, 20, "beauty"),
});

test("findFindings(input) says in each comparison what counting a repeated post once does to it", () => {
  const findings = findFindings(inputOf(corpus, undefined, { copies: [pair("a", "b")] }));
  const beauty = findings.find(({ finding_id }) => finding_id === "frame.beauty");
  expect(beauty?.strength).toBe("leaning");
  expect(beauty?.caveat).toContain(
    "“b” repeats most of another post on the same side and counts in addition to it; counted once, this would not be clear, so it is not called clear.",
  );
  expect(findings.find(({ metric }) => metric === "copies")?.text).toContain(
    "Counted once, none of 3 comparisons of frames has another verdict. Repeats alone would make 1 clear.",
  );
  const plain = findFindings(inputOf(corpus));
  expect(plain.find(({ finding_id }) => finding_id === "frame.beauty")?.strength).toBe("clear in this set");
  expect(plain.some(({ metric }) => metric === "copies")).toBe(false);
  expect(plain.find(({ finding_id }) => finding_id === "frame.beauty")?.caveat).not.toContain("repeats");
});

test("findFindings(input) of one frame says of its one comparison what counting a repeated post once does", () => {
  const input = inputOf(corpus, undefined, { copies: [pair("a", "b")] });
  const frames = input.frames.filter(({ id }) => id === "beauty");
  const found = findFindings({ ...input, frames });
  expect(found.find(({ metric }) => metric === "copies")?.text).toContain(
    "Counted once, the one comparison of frames keeps its verdict. Repeats alone would make 1 clear.",
  );
});

test("findingContext(input).once() is what a page shows once the repeated posts are left out", () => {
  const input = inputOf(corpus, undefined, { copies: [pair("a", "b")] });
  const context = findingContext(input);
  const once = context.once();
  expect(once?.settings.placements).toEqual({ b: "out" });
  expect(once?.once()).toBeNull();
  expect(
    findFindings({ ...input, settings: { ...context.settings, placements: { b: "out" } } }).some(
      ({ metric }) => metric === "copies",
    ),
  ).toBe(false);
});

test("findFindings(input) says that the floor of p counts a repeated post as one of its own", () => {
  const three = corpusOf({
    a: coded("ferry", 8, 20),
    b: coded("ferry", 8, 20),
    c: coded("ferry", 2, 20),
    d: coded("bridge", 0, 20),
    e: coded("bridge", 0, 20),
  });
  const findings = findFindings(inputOf(three, undefined, { copies: [pair("a", "b")] }));
  expect(findings.find(({ metric }) => metric === "floor")?.text).toMatch(
    /\(p = \.10\)\. .* counted once, the smallest p is \.33\.$/,
  );
});

test("findFindings(input) keeps a comparison clear that is so with repeats left out", () => {
  const wide = corpusOf({
    a: coded("ferry", 8, 20, "beauty"),
    b: coded("ferry", 8, 20, "beauty"),
    c: coded("ferry", 9, 20, "beauty"),
    d: coded("bridge", 1, 20, "beauty"),
    e: coded("bridge", 1, 20, "beauty"),
  });
  const beauty = findFindings(inputOf(wide, undefined, { copies: [pair("a", "b")] })).find(
    ({ finding_id }) => finding_id === "frame.beauty",
  );
  expect(beauty?.strength).toBe("clear in this set");
  expect(beauty?.caveat).toContain("counted once, the verdict is the same");
});
