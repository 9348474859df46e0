import { describe, expect, test } from "vitest";
import { quotedWords, quoteMatrix, speakersOf } from "../../../src/analysis/voices/quote-matrix.ts";
import { isNamed, speakerSide } from "../../../src/analysis/voices/speaker-side.ts";
import { contestOf } from "../findings/finding-corpora.ts";
import { entities, quote } from "../spans.ts";

const { camps } = contestOf("ferry", "bridge");
const posts = [
  { post_id: "a", short: "A", camp: "ferry", sentences: 10 },
  { post_id: "b", short: "B", camp: "bridge", sentences: 20 },
];
const quotes = [
  quote(["a:1", "a:2"], { words: 9 }),
  quote(["a:2"], { words: 4 }),
  quote(["b:1"], { speaker_id: "mayor", speaker_surface: "the mayor" }),
  quote(["b:2"], { status: "unresolved", speaker_id: null, speaker_surface: "she" }),
  quote(["b:2"], { kind: "imagined", status: "none", speaker_id: null }),
];
const input = { camps, posts, entities, quotes, placements: {} };

test.each([
  [{ kind: "direct", status: "attributed", speaker_id: "ada" }, "camp:ferry"],
  [{ kind: "direct", status: "attributed", speaker_id: "mayor" }, "no-camp"],
  [{ kind: "direct", status: "attributed", speaker_id: "guild" }, "no-camp"],
  [{ kind: "indirect", status: "attributed", speaker_id: null }, "unlisted"],
  [{ kind: "direct", status: "attributed", speaker_id: null, speaker_surface: "I" }, "self"],
  [{ kind: "mixed", status: "unresolved", speaker_id: null }, "unresolved"],
  [{ kind: "direct", status: "orphan", speaker_id: null }, "unnamed"],
  [{ kind: "block", status: "none", speaker_id: null }, "unnamed"],
  [{ kind: "imagined", status: "attributed", speaker_id: "ada" }, "imagined"],
  [{ kind: "scare", status: "none", speaker_id: null }, null],
  [{ kind: "title", status: "none", speaker_id: null }, null],
] as const)("speakerSide(%o) is %s", (row, side) => {
  expect(speakerSide({ speaker_surface: null, ...row }, entities, camps)).toBe(side);
});

describe("quoteMatrix", () => {
  test("quoteMatrix(input, 'posts') counts a sentence once a row, keeps camps that nobody quotes, and opens what it counts", () => {
    const cells = quoteMatrix(input, "posts");
    expect(cells.map((d) => [d.id, d.post, d.count, d.of, d.quotations])).toEqual([
      ["camp:ferry", "a", 2, 10, 2],
      ["camp:ferry", "b", 0, 20, 0],
      ["camp:bridge", "a", 0, 10, 0],
      ["camp:bridge", "b", 0, 20, 0],
      ["no-camp", "a", 0, 10, 0],
      ["no-camp", "b", 1, 20, 1],
      ["unresolved", "a", 0, 10, 0],
      ["unresolved", "b", 1, 20, 1],
      ["imagined", "a", 0, 10, 0],
      ["imagined", "b", 1, 20, 1],
    ]);
    for (const { count, selection } of cells) expect(selection.sentences).toHaveLength(count);
  });

  test("quoteMatrix(input, 'camps') pools the posts of a camp, and of what stands apart", () => {
    const cells = quoteMatrix({ ...input, placements: { b: "none" } }, "camps");
    expect(cells.filter(({ count }) => count > 0).map((d) => [d.id, d.camp, d.count])).toEqual([
      ["camp:ferry", "ferry", 2],
      ["no-camp", "none", 1],
      ["unresolved", "none", 1],
      ["imagined", "none", 1],
    ]);
  });

  test("quoteMatrix(input, of) of no post has no cell", () => {
    for (const of of ["posts", "camps"] as const)
      expect(quoteMatrix({ ...input, posts: [] }, of)).toEqual([]);
  });
});

test.each([
  ["Ada Okafor", true],
  ["Okafor", true],
  ["the MP", true],
  ["Mayor Okafor", true],
  ["“Ada”", true],
  ["My grandson", false],
  ["Some of my friends", false],
  ["council’s own study", false],
  ["man", false],
])("isNamed(%j) is %j", (surface, named) => {
  expect(isNamed(surface)).toBe(named);
});

test("speakersOf(input) names each writer who quotes what they said before, and reads capitals as lower case", () => {
  const self = { speaker_id: null, speaker_surface: "I" };
  const some = (surface: string) => ({ speaker_id: null, speaker_surface: surface });
  const list = [
    quote(["a:1"], self),
    quote(["b:1"], self),
    quote(["b:2"], some("some")),
    quote(["b:3"], some("Some")),
  ];
  expect(speakersOf({ ...input, quotes: list }).map(({ name, side, count }) => [name, side, count])).toEqual([
    ["some", "Described, not named", 2],
    ["the writer of “A”", "The writer, before", 1],
    ["the writer of “B”", "The writer, before", 1],
  ]);
});

test("speakersOf(input) adds up a speaker's quotations under one name and leaves out who is not named", () => {
  expect(
    speakersOf(input).map(({ name, side, quotations, words, count }) => [
      name,
      side,
      quotations,
      words,
      count,
    ]),
  ).toEqual([
    ["Ada Okafor", "For the ferry", 2, 13, 2],
    ["The mayor", "Outside the camps", 1, 3, 1],
  ]);
});

test("quotedWords(input, words) draws words and opens the sentences that hold them", () => {
  const words = [
    { post_id: "a", voice: "own" as const, words: 90, sentences: ["a:1", "a:3"] },
    { post_id: "a", voice: "quoted" as const, words: 10, sentences: ["a:1"] },
  ];
  expect(quotedWords(input, words).map((d) => [d.voice, d.count, d.of, d.sentences])).toEqual([
    ["own", 90, 100, 2],
    ["quoted", 10, 100, 1],
  ]);
});
