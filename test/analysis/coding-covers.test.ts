import { expect, test } from "vitest";
import { codingCovers } from "../../src/analysis/coding-covers.ts";
import { findFindings } from "../../src/analysis/findings/find-findings.ts";
import type { Told } from "./corpora.ts";
import { contestOf, corpusOf, inputOf } from "./findings/finding-corpora.ts";

/** A post of 20 sentences with a cue in each, the first of which a coder has read. */
const post = (camp: string, coded: number): { camp: string; told: Told[] } => ({
  camp,
  told: Array.from({ length: 20 }, (_, i) => ({
    cues: [["thrift", "own"]] as const,
    ...(i < coded ? { coded: { ana: ["thrift"] } } : {}),
  })),
});
const contest = contestOf("ferry", "bridge", "ford");
const covers = (posts: Parameters<typeof corpusOf>[0], of = contest): boolean => {
  const { counts, posts: rows } = inputOf(corpusOf(posts), of);
  return codingCovers(counts, rows, of);
};

test("codingCovers(counts, posts, contest) asks for half of the sentences of each camp that has posts", () => {
  expect(covers({ a: post("ferry", 20), b: post("bridge", 0) })).toBe(false);
  expect(covers({ a: post("ferry", 20), b: post("bridge", 9) })).toBe(false);
  expect(covers({ a: post("ferry", 20), b: post("bridge", 10) })).toBe(true);
  expect(covers({ a: post("ferry", 20), b: post("ferry", 0), c: post("bridge", 20) })).toBe(true);
});

test("codingCovers(counts, posts, contest) minds no post outside the camps, unless there are no others", () => {
  expect(covers({ a: post("ferry", 20), b: post("none", 0) })).toBe(true);
  expect(covers({ a: post("none", 20), b: post("none", 0), c: post("none", 0) })).toBe(false);
});

test("codingCovers(counts, posts, contest) follows a post to its default place", () => {
  const settings = [{ post: "b", label: "B", choices: ["none", "bridge"] }];
  expect(covers({ a: post("ferry", 20), b: post("bridge", 0) }, { ...contest, settings })).toBe(true);
});

test("codingCovers(counts, posts, contest) is true of any coding where no cue finds a frame, and false without one", () => {
  const bare = (coded: number) => ({
    ...post("ferry", coded),
    told: post("ferry", coded).told.map(({ cues: _, ...d }) => d),
  });
  expect(covers({ a: bare(1) })).toBe(true);
  expect(covers({ a: bare(0) })).toBe(false);
  expect(covers({})).toBe(false);
});

test("findFindings(input) counts cues until the coding covers each side, and says what is coded so far", () => {
  const findings = findFindings(inputOf(corpusOf({ a: post("ferry", 20), b: post("bridge", 0) }), contest));
  const found = findings.find(({ metric }) => metric === "coding.part");
  expect(found?.text).toBe(
    "So far 20 of 40 sentences are coded: 20 of 20 by writers for the ferry and none of 20 by writers for the bridge. Until 50% of each side’s sentences are coded, frames are counted by cue words unless you choose the coding.",
  );
  expect(findings.find(({ metric }) => metric === "frame")?.title_parts).toBeDefined();
  expect(findings.some(({ metric }) => metric === "uncoded")).toBe(false);
  const covered = findFindings(inputOf(corpusOf({ a: post("ferry", 20), b: post("bridge", 10) }), contest));
  expect(covered.some(({ metric }) => metric === "coding.part")).toBe(false);
});
