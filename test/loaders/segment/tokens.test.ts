import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokens } from "../../../loaders/segment/tokens.ts";

const read = (text: string) => tokens(text, 0, text.length);
const forms = (text: string): readonly string[] => read(text).map(({ form }) => form);

describe("tokens(text, from, to) cuts words and marks", () => {
  it.each([
    ["Rowers’ oars, rower’s oar", ["Rowers", "’", "oars", ",", "rower’s", "oar"]],
    ["'tis 'quoted'", ["'", "tis", "'", "quoted", "'"]],
    ["rock'n'roll isn`t", ["rock'n'roll", "isn`t"]],
    ["well-known half- -time", ["well-known", "half", "-", "-", "time"]],
    ["word--word — London–Paris", ["word", "--", "word", "—", "London", "–", "Paris"]],
    ["200,000 and 84% of 3.5m", ["200,000", "and", "84", "%", "of", "3.5m"]],
    ["1,2,3 or 1,2345.", ["1", ",", "2", ",", "3", "or", "1", ",", "2345", "."]],
    ["£1,234.50 №10", ["£", "1,234.50", "№", "10"]],
    ["and/or 10:45", ["and", "/", "or", "10", ":", "45"]],
    [
      "The U.S. and e.g. the Ph.D. of J.K. Lund",
      ["The", "U.S.", "and", "e.g.", "the", "Ph.D.", "of", "J.K.", "Lund"],
    ],
    ["J.K.Lund ended.Then Mr.Lund", ["J.K.", "Lund", "ended", ".", "Then", "Mr", ".", "Lund"]],
    ["the U.S.’s own", ["the", "U.S.’s", "own"]],
    ["In the U.S..", ["In", "the", "U.S.", "."]],
    ["wait... what?! no!!!", ["wait", "...", "what", "?", "!", "no", "!!!"]],
    ["see https://example.org/a?b=1, now", ["see", "https://example.org/a?b=1", ",", "now"]],
    ["ask jo.b_lund@oars.example.org.", ["ask", "jo.b_lund@oars.example.org", "."]],
    ["from @jo to jo@oars", ["from", "@", "jo", "to", "jo", "@", "oars"]],
    ["from garden.co.uk today", ["from", "garden.co.uk", "today"]],
    ["it”,” ‘so‘", ["it", "”", ",", "”", "‘", "so", "‘"]],
    ["no\u00a0break\u200ahair", ["no", "break", "hair"]],
    ["co\u00adoperate zero\u200bwidth\u200b", ["co\u00adoperate", "zero\u200bwidth\u200b"]],
    ["cafe\u0301 naïve", ["cafe\u0301", "naïve"]],
    ["👩‍🌾 👍🏽 🇫🇷🇩🇪 𝒳y", ["👩‍🌾", "👍🏽", "🇫🇷", "🇩🇪", "𝒳y"]],
    ["a\ud83d b", ["a", "\ud83d", "b"]],
    ["1980's 5'10", ["1980's", "5", "'", "10"]],
  ])("%s", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each([
    ["Keeper’s", "keeper's", "keeper"],
    ["MPs'", "mps", "mps"],
    ["It’s", "it's", "it's"],
    ["LET'S", "let's", "let's"],
    ["Colour", "colour", "colour"],
    ["CAFE\u0301", "café", "café"],
    ["co\u00adoperate", "cooperate", "cooperate"],
    ["non\u2011stop", "non-stop", "non-stop"],
    ["U.S.", "u.s.", "u.s."],
    ["1980's", "1980's", "1980"],
  ])("gives %j the norm %j and the lemma %j", (text, norm, lemma) => {
    expect(read(text)[0]).toMatchObject({ norm, lemma, isWord: true });
  });

  it.each([".", "…", "%", "№", "’", "👍", "https://example.org", "\u200b", "\u0301", "\udc00"])(
    "takes %j for no word",
    (text) => {
      expect(read(text).map(({ isWord }) => isWord)).toEqual([false]);
    },
  );

  it("has a letter or a digit in every word and a norm that is its own norm", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const token of read(text).filter(({ isWord }) => isWord)) {
          expect(token.form).toMatch(/[\p{L}\p{N}]/u);
          expect(read(token.norm).map(({ norm }) => norm)).toEqual([token.norm]);
        }
      }),
    );
  });
});
