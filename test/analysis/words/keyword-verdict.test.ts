import fc from "fast-check";
import { expect, test } from "vitest";
import { keywordVerdict } from "../../../src/analysis/words/keyword-verdict.ts";
import { lrc } from "../../../src/analysis/words/lrc.ts";
import { signedG2 } from "../../../src/analysis/words/signed-g2.ts";
import { verdictWords } from "../../../src/analysis/words/verdict-words.ts";

type Counts = Readonly<Record<string, readonly [count: number, words: number]>>;

const uses = (posts: Counts) =>
  Object.entries(posts).map(([post_id, [count, words]]) => ({ post_id, count, words }));
const sum = (posts: Counts, at: 0 | 1) => Object.values(posts).reduce((total, post) => total + post[at], 0);

function verdict(target: Counts, reference: Counts, family = 20) {
  const table = [sum(target, 0), sum(target, 1), sum(reference, 0), sum(reference, 1)] as const;
  const interval = lrc(...table, { family });
  const g2 = signedG2(...table);
  const keyness = interval === null || g2 === null ? null : { ...interval, g2 };
  return keywordVerdict({ target: uses(target), reference: uses(reference), keyness });
}

const quiet: Counts = { f1: [0, 500], f2: [1, 500] };

test("keywordVerdict(evidence) is a camp word where two posts use it, no post flips it and its interval excludes 0", () => {
  expect(verdict({ b1: [12, 500], b2: [9, 500] }, quiet)).toEqual({
    kind: "camp word",
    rule: "clear",
    side: "target",
    holds: true,
    flips: null,
    flipsAuthor: null,
    flipsIn: null,
    byAuthor: false,
    only: null,
  });
});

test("keywordVerdict(evidence) knows the reference's words too", () => {
  expect(verdict(quiet, { b1: [12, 500], b2: [9, 500] })).toMatchObject({
    kind: "camp word",
    side: "reference",
  });
});

test("keywordVerdict(evidence) gives a word that one post alone brings to its writer, however often it stands", () => {
  expect(verdict({ b1: [40, 500], b2: [0, 500] }, { f1: [0, 500], f2: [0, 500] })).toEqual({
    kind: "one writer's word",
    rule: "one post",
    side: "target",
    holds: false,
    flips: "b1",
    flipsAuthor: null,
    flipsIn: "target",
    byAuthor: false,
    only: "b1",
  });
});

test("keywordVerdict(evidence) gives a word to its author, however many posts by that author use it", () => {
  const by = (posts: Counts, writers: Readonly<Record<string, string>> = {}) =>
    uses(posts).map((use) => ({ ...use, writer: writers[use.post_id] ?? use.post_id }));
  const camp: Counts = { b1: [12, 500], b2: [9, 500], b3: [0, 500] };
  const keyness = { ...(lrc(21, 1500, 1, 1000, { family: 20 }) ?? { low: 0, high: 0 }), g2: 20 };
  const of = (target: Readonly<Record<string, string>>, reference: Readonly<Record<string, string>> = {}) =>
    keywordVerdict({ target: by(camp, target), reference: by(quiet, reference), keyness });
  expect(of({ b1: "Pen", b2: "Quill" })).toMatchObject({ kind: "camp word", rule: "clear" });
  expect(of({ b1: "Pen", b2: "Pen" })).toMatchObject({ kind: "one writer's word", rule: "one author" });
  // Against a side that one author wrote, that author cannot be left out.
  expect(of({}, { f1: "Ink", f2: "Ink" })).toMatchObject({
    kind: "not distinct",
    rule: "cannot be tried",
  });
});

test("keywordVerdict(evidence) gives a word to the author without whose posts its difference goes, though no single post turns it", () => {
  const camp = { b1: [12, 500], b2: [12, 500], b3: [1, 500] } as const;
  const other = { f1: [4, 500], f2: [4, 500] } as const;
  const keyness = { ...(lrc(25, 1500, 8, 1000, { family: 1 }) ?? { low: 0, high: 0 }), g2: 9 };
  const by = (author: string | null) =>
    keywordVerdict({
      target: uses(camp).map((use) => (author && use.post_id !== "b3" ? { ...use, writer: author } : use)),
      reference: uses(other),
      keyness,
    });
  expect(by(null)).toMatchObject({ holds: true, byAuthor: false });
  const turned = by("Pen");
  expect(turned).toMatchObject({
    kind: "one writer's word",
    rule: "flips in the camp",
    flips: null,
    flipsAuthor: "Pen",
  });
  expect(verdictWords({ verdict: turned }, (id) => id)).toBe(
    "one writer’s word: lost without the posts by Pen",
  );
});

test("keywordVerdict(evidence) gives a word of three occurrences in one post, and in no other, to its writer", () => {
  const other: Counts = { f1: [0, 400], f2: [0, 400] };
  expect(verdict({ b1: [3, 500], b2: [0, 500] }, other)).toMatchObject({ kind: "one writer's word" });
  expect(verdict({ b1: [2, 500], b2: [0, 500] }, other)).toMatchObject({ rule: "slight" });
  expect(verdict({ b1: [3, 500], b2: [0, 500] }, { ...other, f2: [1, 400] })).toMatchObject({
    rule: "slight",
  });
});

test("keywordVerdict(evidence) gives a word whose difference goes with one post to its writer, and names the post", () => {
  expect(verdict({ b1: [40, 500], b2: [1, 500] }, { f1: [3, 500], f2: [2, 500] })).toEqual({
    kind: "one writer's word",
    rule: "flips in the camp",
    side: "target",
    holds: false,
    flips: "b1",
    flipsAuthor: null,
    flipsIn: "target",
    byAuthor: false,
    only: null,
  });
});

test("keywordVerdict(evidence) is not distinct where a post of the other side hides the word", () => {
  expect(verdict({ b1: [9, 100], b2: [9, 100] }, { f1: [0, 1000], f2: [20, 100] })).toEqual({
    kind: "not distinct",
    rule: "flips outside",
    side: "target",
    holds: false,
    flips: "f1",
    flipsAuthor: null,
    flipsIn: "reference",
    byAuthor: false,
    only: null,
  });
});

test("keywordVerdict(evidence) is not distinct where the interval holds 0, where little differs, or nothing", () => {
  expect(verdict({ b1: [3, 500], b2: [3, 500] }, { f1: [0, 500], f2: [0, 500] }, 900)).toMatchObject({
    kind: "not distinct",
    rule: "interval holds 0",
  });
  expect(verdict({ b1: [1, 500], b2: [0, 500] }, { f1: [0, 500] })).toMatchObject({ rule: "slight" });
  expect(verdict({ b1: [2, 500] }, { f1: [2, 500] })).toMatchObject({ rule: "alike", side: null });
  expect(verdict({ b1: [2, 500] }, {})).toMatchObject({ kind: "not distinct", rule: "no words" });
});

test("keywordVerdict(evidence) gives nobody a word that a short side uses once, though it passes the line", () => {
  const evidence = verdict({ b1: [1, 4], b2: [0, 4] }, { f1: [0, 250], f2: [0, 250] });
  expect(evidence).toMatchObject({ kind: "not distinct", rule: "slight" });
  const twice = verdict({ b1: [2, 4], b2: [0, 4] }, { f1: [0, 250], f2: [0, 250] });
  expect(twice).toMatchObject({ kind: "one writer's word", rule: "one post" });
});

test("keywordVerdict(evidence) makes no camp word against a single post, which cannot be left out", () => {
  expect(verdict({ b1: [12, 500], b2: [9, 500] }, { f1: [0, 900] })).toMatchObject({
    kind: "not distinct",
    rule: "cannot be tried",
    holds: null,
  });
});

const use = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 50, max: 900 }));
const side = (letter: string) =>
  fc
    .array(use, { minLength: 1, maxLength: 4 })
    .map((posts): Counts => Object.fromEntries(posts.map((post, i) => [`${letter}${i}`, post])));

test("keywordVerdict(evidence) of swapped sides is the same verdict on the other side", () => {
  fc.assert(
    fc.property(side("b"), side("f"), (one, two) => {
      const [here, there] = [verdict(one, two), verdict(two, one)];
      expect(there.kind).toBe(here.kind);
      expect(there.rule).toBe(here.rule);
      expect([here.side, there.side].sort()).toEqual(
        here.side === null ? [null, null] : ["reference", "target"],
      );
    }),
  );
});

test("keywordVerdict(evidence) calls nothing a camp word whose sign turns without some post", () => {
  fc.assert(
    fc.property(side("b"), side("f"), (one, two) => {
      if (verdict(one, two).kind !== "camp word") return;
      const sign = Math.sign(rateGap(one, two));
      for (const id of Object.keys(one)) expect(Math.sign(rateGap(omit(one, id), two))).toBe(sign);
      for (const id of Object.keys(two)) expect(Math.sign(rateGap(one, omit(two, id)))).toBe(sign);
    }),
  );
});

const omit = (posts: Counts, id: string): Counts =>
  Object.fromEntries(Object.entries(posts).filter(([key]) => key !== id));
const rateGap = (one: Counts, two: Counts) => sum(one, 0) / sum(one, 1) - sum(two, 0) / sum(two, 1);
