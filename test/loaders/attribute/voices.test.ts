import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voices } from "../../../src/domain/voice.ts";
import { attributed } from "./attributed.ts";

const piece = fc.constantFrom(
  '"',
  "“",
  "”",
  "'",
  "‘",
  "’",
  "„",
  "«",
  "»",
  "\n\n",
  "\n",
  " ",
  ". ",
  ", ",
  ": ",
  "? ",
  "— ",
  "> ",
  "(",
  ")",
  "…",
  "said",
  "he",
  "Smith",
  "Mr Jones",
  "told",
  "that",
  "the",
  "dogs'",
  "’tis",
  "according to",
  "they’ve",
  "who'd",
  "Dahl’s always",
  "went on to",
  "points out",
  "goes,",
  "this morning",
  "GRACE DAHL: ",
  "DAHL (by telephone): ",
  "by",
  "was called",
  "and",
  "who",
  "wrote",
  "thought",
  "this",
  "is",
  "x",
  "I",
  "No.",
  "🙂",
  "\u00a0",
  '5"',
  "“Alpha beta gamma delta”",
  "“Go.”",
  "“so it goes,”",
  "Dahl said that the bridge was",
  "with one accusing her of",
  "points out that",
  "— L. P. Hart",
  "but had",
);
const text = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(piece).map((parts) => parts.join("")),
);

describe("attribute(post), any text", () => {
  it("reads quotations side by side at the start of a paragraph", () => {
    const { quotes } = attributed("“Alpha beta gamma delta” “Go.” Her reply came late.");
    expect(quotes.map(({ text }) => text)).toEqual(["Alpha beta gamma delta", "Go."]);
  });

  it("gives every token one known voice and changes nothing else of it", () => {
    fc.assert(
      fc.property(text, (t) => {
        const { tokens, sentences } = attributed(t);
        for (const { voice } of [...tokens, ...sentences]) expect(voices).toContain(voice);
        expect(tokens.map(({ position }) => position)).toEqual(tokens.map((_, i) => i));
      }),
    );
  });

  it("gives quotation rows that slice the text, come in order and do not overlap", () => {
    fc.assert(
      fc.property(text, (t) => {
        const { quotes } = attributed(t);
        let end = -1;
        for (const q of quotes) {
          expect(t.slice(q.char_start, q.char_end)).toBe(q.text);
          expect(q.char_start).toBeGreaterThanOrEqual(end);
          expect(q.char_end).toBeGreaterThan(q.char_start);
          end = q.char_end;
        }
      }),
    );
  });

  it("gives a token a voice other than the writer's plain one only where a row covers it", () => {
    fc.assert(
      fc.property(text, (t) => {
        const { quotes, tokens } = attributed(t);
        for (const token of tokens) {
          if (!token.is_word || token.voice === "own" || token.voice === "heading") continue;
          const cover = quotes.find((q) => token.char_end > q.char_start && token.char_start < q.char_end);
          expect(cover?.kind).toBe(token.voice);
        }
        for (const q of quotes)
          expect(
            tokens.some((k) => k.voice === q.kind && k.char_end > q.char_start && k.char_start < q.char_end),
          ).toBe(true);
      }),
    );
  });

  it("claims no speaker for scare quotes, titles and imagined speech", () => {
    fc.assert(
      fc.property(text, (t) => {
        for (const q of attributed(t, { Smith: "smith" }).quotes)
          if (q.kind === "scare" || q.kind === "title" || q.kind === "imagined")
            expect([q.speaker_id, q.status]).toEqual([null, "none"]);
      }),
    );
  });
});
