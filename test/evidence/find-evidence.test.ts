import { expect, test } from "vitest";
import type { EvidenceRows } from "../../src/domain/evidence.ts";
import type { Selection } from "../../src/domain/selection.ts";
import { evidenceFinder } from "../../src/evidence/find-evidence.ts";

const sentence = (ordinal: number, text: string, char_start: number, voice = "own") => ({
  sentence_id: `p:${ordinal}`,
  post_id: "p",
  paragraph: 0,
  ordinal,
  text,
  char_start,
  voice,
  coders: [],
});

const hit = (ordinal: number, char_start: number, char_end: number, voice = "own") => ({
  post_id: "p",
  sentence_id: `p:${ordinal}`,
  frame_id: "cost",
  source: "cue",
  coder: null,
  voice,
  char_start,
  char_end,
});

const rows: EvidenceRows = {
  posts: [{ post_id: "p", camp: "oak" }],
  paragraphs: [{ post_id: "p", paragraph: 0, kind: "body" }],
  sentences: [sentence(1, "The tax bill is a bill.", 0), sentence(2, "“Too dear”, he said.", 24, "direct")],
  frame_hits: [hit(1, 8, 12), hit(1, 4, 12), hit(1, 18, 22), hit(2, 25, 33, "direct")],
  frames: [{ frame_id: "cost", label: "Cost" }],
  mentions: [],
  quotes: [
    {
      sentence_id: "p:2",
      char_start: 25,
      text: "Too dear",
      kind: "direct",
      speaker_surface: "he",
      status: "unresolved",
    },
  ],
};

const settings: Selection = { source: "cue", voice: "all", headings: true, placements: {}, frame: "cost" };

test("evidenceFinder(rows) marks the cues that made a sentence count, merged where they overlap", () => {
  const [first] = evidenceFinder(rows)(settings);
  expect(first?.marks.map(([start, end]) => first.text.slice(start, end))).toEqual(["tax bill", "bill"]);
});

test("evidenceFinder(rows) marks names where their mentions stand in the voice counted, not where the same words are part of another name", () => {
  const named = {
    ...rows,
    sentences: [
      sentence(1, "Reid met Reid’s men; “Reid”, he said.", 0),
      sentence(2, "Call it Reid’s folly.", 40),
    ],
    mentions: [
      { sentence_id: "p:1", char_start: 0, char_end: 4, voice: "own" },
      { sentence_id: "p:1", char_start: 9, char_end: 19, voice: "own" },
      { sentence_id: "p:1", char_start: 22, char_end: 26, voice: "direct" },
    ],
  };
  const marked = { words: ["Reid"], voice: "own", cased: true, whole: false, named: true } as const;
  const marks = (more: Partial<typeof marked> | { voice: "all" }) =>
    evidenceFinder(named)({
      ...settings,
      frame: undefined as never,
      sentences: ["p:1", "p:2"],
      marked: { ...marked, ...more },
    }).map((found) => found.marks);
  expect(marks({})).toEqual([[[0, 4]], [[8, 12]]]);
  expect(marks({ voice: "all" })[0]).toEqual([
    [0, 4],
    [22, 26],
  ]);
});

test("evidenceFinder(rows) marks cues of the frames that were asked for alone, both of two", () => {
  const of = (frame_id: string, char_start: number, char_end: number) => ({
    ...hit(1, char_start, char_end),
    frame_id,
  });
  const found = evidenceFinder({
    ...rows,
    frames: [...rows.frames, { frame_id: "bill", label: "Bill" }, { frame_id: "is", label: "Is" }],
    frame_hits: [of("cost", 4, 7), of("bill", 18, 22), of("is", 13, 15)],
  });
  const marked = (more: Partial<Selection>) =>
    found({ ...settings, ...more }).map(({ text, marks }) =>
      marks.map(([start, end]) => text.slice(start, end)),
    );
  expect(marked({})).toEqual([["tax"]]);
  expect(marked({ two: "bill" })).toEqual([["tax", "bill"]]);
});

test("evidenceFinder(rows) marks all that overlapping cues cover, and parts those that only touch", () => {
  const marks = (...spans: readonly (readonly [number, number])[]) =>
    evidenceFinder({ ...rows, frame_hits: spans.map(([start, end]) => hit(1, start, end)) })(settings)[0]
      ?.marks;
  expect(marks([8, 15], [4, 12])).toEqual([[4, 15]]);
  expect(marks([4, 15], [8, 12])).toEqual([[4, 15]]);
  expect(marks([4, 8], [8, 12])).toEqual([
    [4, 8],
    [8, 12],
  ]);
});

test.each([
  ["orphan", null, "quoted, no speaker named"],
  ["attributed", "Reid", "quoted: Reid"],
  ["attributed", null, "quoted: speaker unknown"],
])(
  "evidenceFinder(rows) calls the voice of a quotation that is %s of %s: %s",
  (status, speaker_surface, voice) => {
    const quotes = rows.quotes.map((quote) => ({ ...quote, status, speaker_surface }));
    expect(evidenceFinder({ ...rows, quotes })(settings)[1]?.voice).toBe(voice);
  },
);

test("evidenceFinder(rows) says whose words a sentence is and never guesses a speaker", () => {
  expect(evidenceFinder(rows)(settings).map(({ voice }) => voice)).toEqual([
    "the writer",
    "quoted: he, not resolved",
  ]);
});

test("evidenceFinder(rows) makes up no word for a speaker whom nothing names", () => {
  const quotes = rows.quotes.map((quote) => ({ ...quote, speaker_surface: null }));
  expect(evidenceFinder({ ...rows, quotes })(settings).map(({ voice }) => voice)).toEqual([
    "the writer",
    "quoted, speaker not resolved",
  ]);
});
