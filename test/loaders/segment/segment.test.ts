import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../../../loaders/segment.ts";
import { growth, linear } from "../../cost.ts";

const pieces = fc.constantFrom(
  ..."“ ” ‘ ’ \" ' ( ) [ ] . .. … ? ! , : - — / > # * 1. - 3.5 Mr. U.S. e.g. p.m. word Word I’m 🎉 👩‍🌾 é e\u0301".split(
    " ",
  ),
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\t",
  "    ",
  "\u00a0",
  "\u200a",
  "\u200b",
  "\u00ad",
  "\u2028",
  "\u2029",
  "\f",
  "\0",
  "\ud83d",
  "\udc00",
  "https://a.org/b",
  "3 May 2020",
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
);

interface Span {
  readonly char_start: number;
  readonly char_end: number;
}

/** How many of the spans hold each code unit. */
const coverage = (text: string, spans: readonly Span[]): readonly number[] => {
  const counts = new Array<number>(text.length).fill(0);
  for (const { char_start, char_end } of spans) {
    for (let i = char_start; i < char_end; i++) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts;
};

const expectPartition = (text: string, spans: readonly Span[]): void => {
  const wrong = coverage(text, spans).findIndex(
    (count, i) => count > 1 || (count === 0 && /\S/.test(text[i] ?? "")),
  );
  expect(wrong).toBe(-1);
};

describe("segment(postId, text) on any text", () => {
  it("puts every character that is not white space in one paragraph, one sentence and one token", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, tokens } = segment("p", text);
        expectPartition(text, paragraphs);
        expectPartition(text, sentences);
        expectPartition(text, tokens);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives spans that are slices of the text without white space at their ends", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, tokens } = segment("p", text);
        for (const row of sentences) expect(row.text).toBe(text.slice(row.char_start, row.char_end));
        for (const row of tokens) {
          expect(row.form).toBe(text.slice(row.char_start, row.char_end));
          expect(row.form).not.toMatch(/\s/);
        }
        for (const row of [...paragraphs, ...sentences]) {
          expect(text.slice(row.char_start, row.char_end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("numbers rows in order and nests tokens in sentences in paragraphs", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, tokens } = segment("a:b", text);
        expect(paragraphs.map((row) => row.paragraph)).toEqual(paragraphs.map((_, i) => i));
        expect(sentences.map((row) => row.sentence_id)).toEqual(sentences.map((_, i) => `a:b:${i + 1}`));
        expect(tokens.map((row) => row.position)).toEqual(tokens.map((_, i) => i));
        const sentenceOf = new Map(sentences.map((row) => [row.sentence_id, row]));
        for (const row of sentences) expect(inside(row, paragraphs[row.paragraph])).toBe(true);
        for (const row of tokens) expect(inside(row, sentenceOf.get(row.sentence_id))).toBe(true);
      }),
    );
  });
});

const inside = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.char_start <= inner.char_start && inner.char_end <= outer.char_end;

describe("segment(postId, text)", () => {
  it("gives no rows for white space", () => {
    expect(segment("p", " \n\u00a0")).toEqual({
      paragraphs: [],
      sentences: [],
      tokens: [],
      title: null,
      published: null,
      unread: null,
      author: null,
    });
  });

  it("gives headings and date lines the voice heading and one sentence each, all else own", () => {
    const text =
      "Tides. And Men\n\n3 May 2020\n\nThe sea rose in the night. We slept through it all, as we always do.";
    expect(segment("tides", text).sentences.map((row) => [row.sentence_id, row.voice, row.text])).toEqual([
      ["tides:1", "heading", "Tides. And Men"],
      ["tides:2", "heading", "3 May 2020"],
      ["tides:3", "own", "The sea rose in the night."],
      ["tides:4", "own", "We slept through it all, as we always do."],
    ]);
  });

  it("keeps a line of no visible character with the paragraph before it", () => {
    const text = "The sea rose in the night.\n\n\u200b\n\nWe slept.";
    expect(segment("p", text).sentences.map((row) => [row.char_start, row.char_end])).toEqual([
      [0, 29],
      [31, 40],
    ]);
  });
});

describe("segment(postId, text) takes time in proportion to hostile input", () => {
  it.each(['"', "“", "' ", "(", ".", ". ", "a.\n", "\n", " ", "\u200b\n", "“A. b” ", "> ", "a.b", "No. "])(
    "sixteen times %j costs less than eighty times as much",
    (unit) => {
      expect(
        growth((length) => segment("p", unit.repeat(Math.floor(length / unit.length))), 8_000),
      ).toBeLessThan(linear);
    },
  );
});
