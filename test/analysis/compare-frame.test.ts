import fc from "fast-check";
import { expect, test } from "vitest";
import { type ComparisonInput, compareFrame } from "../../src/analysis/compare-frame.ts";
import { countFrames } from "../../src/analysis/count-frames.ts";
import { countIndex } from "../../src/analysis/count-index.ts";
import { leftOutCaveat } from "../../src/analysis/findings/left-out-caveat.ts";
import { sentenceMarks } from "../../src/analysis/sentence-marks.ts";
import { allSettings } from "../../src/analysis/settings.ts";
import type { Settings } from "../../src/domain/selection.ts";
import { anyCorpus, type Corpus, corpusOf, type Told } from "./corpora.ts";

const settings: Settings = { source: "cue", voice: "own", headings: true, placements: {} };
const grid = allSettings({ settings: [] }, ["cue", "agreed"]);

const compare = (corpus: Corpus, input: Partial<ComparisonInput> = {}) =>
  compareFrame({
    frame: "thrift",
    target: ["ferry"],
    reference: ["bridge"],
    settings,
    grid: [settings],
    posts: corpus.posts,
    index: countIndex(countFrames(sentenceMarks(corpus))),
    ...input,
  });

/** A post of `of` sentences, the first `count` of which speak of thrift. */
const post = (camp: string, count: number, of: number) => ({
  camp,
  told: Array.from({ length: of }, (_, i): Told => (i < count ? { cues: [["thrift", "own"]] } : {})),
});

test("compareFrame(input) pools sentences, keeps posts apart and subtracts reference from target", () => {
  const corpus = corpusOf({
    a: post("ferry", 4, 10),
    b: post("ferry", 6, 30),
    c: post("bridge", 1, 20),
    d: post("bridge", 0, 20),
  });
  expect(compare(corpus)).toMatchObject({
    target: { count: 10, of: 40, share: 0.25, mean: (0.4 + 0.2) / 2, range: 2 },
    reference: { count: 1, of: 40, share: 0.025, mean: 0.025, range: 1 },
    difference: 0.225,
    low: null,
    high: null,
    p: null,
    floor: 2 / 6,
    holds: true,
    flips: null,
    strength: "clear in this set",
  });
});

test("compareFrame(input) only leans where one author wrote all posts of a side, however many", () => {
  const corpus = corpusOf({
    a: post("ferry", 4, 10),
    b: post("ferry", 6, 10),
    c: post("bridge", 1, 20),
    d: post("bridge", 0, 20),
  });
  const by = (authors: Readonly<Record<string, string>>) =>
    compare(corpus, {
      posts: corpus.posts.map((row) => ({ ...row, author: authors[row.post_id] ?? null })),
    });
  expect(by({ a: "Pen", b: "Pen" })).toMatchObject({ strength: "leaning", rule: "one author" });
  expect(by({ a: "Pen", b: "Quill" }).strength).toBe("clear in this set");
  expect(by({ a: "Pen" }).strength).toBe("clear in this set");
});

test("compareFrame(input) leaves out all posts of a side by one author, where no single post turns the difference", () => {
  const told = (third: number) =>
    corpusOf({
      a: post("ferry", 6, 10),
      b: post("ferry", 6, 10),
      c: post("ferry", third, 10),
      d: post("bridge", 4, 10),
      e: post("bridge", 3, 10),
    });
  const byPen = (corpus: Corpus) =>
    compare(corpus, {
      posts: corpus.posts.map((row) => ({ ...row, author: "ab".includes(row.post_id) ? "Pen" : null })),
    });
  expect(compare(told(3))).toMatchObject({ holds: true, flipsAuthor: null, byAuthor: false });
  const holds = byPen(told(5));
  expect(holds).toMatchObject({ holds: true, byAuthor: true });
  expect(leftOutCaveat(holds, [])).toEqual([
    "The direction holds when any one post, or all of one author’s posts on a side, are left out.",
  ]);
  const turned = byPen(told(3));
  expect(turned).toMatchObject({
    holds: false,
    flips: null,
    flipsAuthor: "Pen",
    flipsIn: "target",
    strength: "leaning",
    rule: "overlap",
  });
  expect(leftOutCaveat(turned, [])).toEqual([
    "Without the posts by Pen on one side the difference disappears or reverses.",
  ]);
});

test("compareFrame(input) takes the posts of one author together where it asks whether one writer brings nearly all", () => {
  const corpus = corpusOf({
    a: post("ferry", 8, 10),
    b: post("ferry", 8, 10),
    c: post("ferry", 3, 10),
    d: post("bridge", 1, 10),
    e: post("bridge", 1, 10),
  });
  const posts = corpus.posts.map((row) => ({ ...row, author: "ab".includes(row.post_id) ? "Pen" : null }));
  expect(compare(corpus).rule).toBe("clear");
  expect(compare(corpus, { posts }).rule).toBe("mostly one writer");
});

test("compareFrame(input) names the post that would close or turn the difference", () => {
  const corpus = corpusOf({
    a: post("ferry", 9, 10),
    b: post("ferry", 0, 10),
    c: post("bridge", 1, 10),
    d: post("bridge", 1, 10),
  });
  expect(compare(corpus)).toMatchObject({
    holds: false,
    flips: "a",
    strength: "leaning",
    rule: "one writer",
  });
});

test("compareFrame(input) gives a p only where whole posts can reach .05, and then no smaller than the floor", () => {
  const side = (camp: string, counts: readonly number[]) =>
    Object.fromEntries(counts.map((count, i) => [`${camp}${i}`, post(camp, count, 10)]));
  const four = compare(corpusOf({ ...side("ferry", [5, 6, 7, 8]), ...side("bridge", [0, 1, 2, 3]) }));
  expect(four).toMatchObject({ floor: 2 / 70, p: 2 / 70 });
  const three = compare(corpusOf({ ...side("ferry", [5, 6, 7]), ...side("bridge", [0, 1, 2]) }));
  expect(three).toMatchObject({ floor: 0.1, p: null });
});

test("compareFrame(input) gives an interval over posts from 8 posts a camp", () => {
  const side = (camp: string, n: number, count: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`${camp}${i}`, post(camp, count + (i % 3), 10)]));
  const seven = compare(corpusOf({ ...side("ferry", 8, 5), ...side("bridge", 7, 1) }));
  expect(seven).toMatchObject({ low: null, high: null });
  const eight = compare(corpusOf({ ...side("ferry", 8, 5), ...side("bridge", 8, 1) }));
  expect(eight.low).toBeGreaterThan(0.2);
  expect(eight.high).toBeLessThan(0.6);
});

test("compareFrame(input) counts the settings under which the sign is the same; one that empties a camp tries nothing", () => {
  const corpus = corpusOf({ a: post("ferry", 5, 10), b: post("bridge", 1, 10) });
  const choices = [{ post: "b", label: "b", choices: ["bridge", "out"] }];
  expect(compare(corpus, { grid: allSettings({ settings: choices }, ["cue"]) }).agreeing).toEqual({
    tried: 4,
    same: 4,
  });
});

test("compareFrame(input) that was tried under no setting is never clear", () => {
  const corpus = corpusOf({
    a: post("ferry", 4, 10),
    b: post("ferry", 6, 30),
    c: post("bridge", 1, 20),
    d: post("bridge", 0, 20),
  });
  expect(compare(corpus, { grid: [] })).toMatchObject({
    agreeing: { tried: 0, same: 0 },
    strength: "leaning",
    rule: "untried",
  });
});

test("compareFrame(input) without posts, or with one camp, says too little", () => {
  expect(compare(corpusOf({}))).toMatchObject({
    difference: null,
    floor: null,
    strength: "too little to say",
  });
  expect(compare(corpusOf({ a: post("ferry", 9, 10) }))).toMatchObject({
    target: { count: 9, of: 10 },
    reference: { count: 0, of: 0, share: null, mean: null },
    difference: null,
    holds: null,
    rule: "no group",
  });
});

test("compareFrame(input) with sides swapped negates the difference and keeps the strength", () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const one = compare(corpus, { grid });
      const other = compare(corpus, { grid, target: ["bridge"], reference: ["ferry"] });
      if (one.difference === null) expect(other.difference).toBeNull();
      else expect(other.difference).toBeCloseTo(-one.difference, 12);
      expect([other.strength, other.flips, other.holds]).toEqual([one.strength, one.flips, one.holds]);
    }),
  );
});

test("compareFrame(input) does not depend on the order of posts, and an empty post changes nothing but their number", () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const { target, ...rest } = compare(corpus, { grid });
      expect(compare({ ...corpus, posts: corpus.posts.toReversed() }, { grid })).toEqual({ target, ...rest });
      const more = compare(
        { ...corpus, posts: [...corpus.posts, { post_id: "void", camp: "ferry" }] },
        { grid },
      );
      const { posts: _posts, ...group } = target;
      expect(more).toMatchObject({ ...rest, target: group });
      expect(more.target.posts).toHaveLength(target.posts.length + 1);
    }),
  );
});

test("compareFrame(input) keeps every share within 0 and 1", () => {
  fc.assert(
    fc.property(anyCorpus, fc.constantFrom(...grid), (corpus, tried) => {
      const { target, reference } = compare(corpus, { settings: tried });
      for (const { share } of [target, reference, ...target.posts, ...reference.posts]) {
        expect(share ?? 0).toBeGreaterThanOrEqual(0);
        expect(share ?? 1).toBeLessThanOrEqual(1);
      }
    }),
  );
});
