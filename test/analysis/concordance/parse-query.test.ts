import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/analysis/concordance/parse-query.ts";

const brief = (text: string, caseSensitive = false) => {
  const query = parseQuery(text, { caseSensitive });
  if ("fault" in query) return query.fault;
  return query.words.map((choices) =>
    choices.map((choice) => `${choice.kind} ${choice.kind === "pattern" ? choice.source : choice.text}`),
  );
};

describe("parseQuery(text)", () => {
  it.each([
    ["Harbour", [["word harbour"]]],
    ["  the old\tpier ", [["word the"], ["word old"], ["word pier"]]],
    ["“the pier,”", [["word the"], ["word pier"]]],
    ["mend*", [["wildcard mend*"]]],
    ["un**ed", [["wildcard un*ed"]]],
    ["*", [["wildcard *"]]],
    ["ship|boat|*vessel pier", [["word ship", "word boat", "wildcard *vessel"], ["word pier"]]],
    ["/^pre.*ed$/", [["pattern ^pre.*ed$"]]],
    ["/(new|old) boat/", [["pattern (?:(new|old))$"], ["pattern ^(?:boat)"]]],
    ["the /s /  of ", [["word the"], ["pattern s"], ["word of"]]],
    [
      "/un a [^ab] \\//",
      [["pattern (?:un)$"], ["pattern ^(?:a)$"], ["pattern ^(?:[^ab])$"], ["pattern ^(?:\\/)"]],
    ],
    ["/pier boat", [["word pier"], ["word boat"]]],
    ["and/or /or", [["word and/or"], ["word or"]]],
    ["captain’s", [["word captain's"]]],
    ["E.G.", [["word e.g."]]],
    ["pier.", [["word pier"]]],
    ["café", [["word café"]]],
  ])("reads %j", (text, words) => {
    expect(brief(text)).toEqual(words);
  });

  it("reads words near others, and how near", () => {
    expect(parseQuery("tax ~5 Cut*")).toEqual({
      words: [[{ kind: "word", text: "tax" }]],
      near: [{ words: [[{ kind: "wildcard", text: "cut*" }]], within: 5, isAfter: false }],
      caseSensitive: false,
    });
    expect(parseQuery("the old pier ~20 /^new/ boat")).toMatchObject({
      words: { length: 3 },
      near: [{ words: { length: 2 }, within: 20 }],
    });
    expect(parseQuery("tax ~5> cut ~3 rich|poor")).toMatchObject({
      words: { length: 1 },
      near: [
        { words: { length: 1 }, within: 5, isAfter: true },
        { words: [{ length: 2 }], within: 3, isAfter: false },
      ],
    });
  });

  it("keeps capitals where they must agree", () => {
    expect(brief("May may", true)).toEqual([["word May"], ["word may"]]);
  });

  it.each([
    ["", "no word to look for; type one"],
    ["pier —", 'no letter or digit in "—"; type a word'],
    ["a b c d e f g h i", "phrase of 9 words; at most 8 are allowed"],
    ["x".repeat(501), "query of 501 characters; at most 500 are allowed"],
    [Array.from({ length: 25 }, (_, i) => `w${i}`).join("|"), "25 choices; at most 24 are allowed"],
    ["/a|b c/", "/a|b c/: a bar beside a space needs brackets: /(new|old) boats/"],
    ["/(a b)/", "/(a b)/: a space within brackets is not supported; write each word out"],
    ["/[a b]/", "/[a b]/: a space within brackets is not supported; write each word out"],
    ["/ /", "/ /: no pattern between the slashes; type one"],
    ["/a+ b c d e f g h i/", "phrase of 9 words; at most 8 are allowed"],
    ["tax ~ cut", "~: a number of words must follow ~, and a space that: tax ~5 cut*"],
    ["tax ~5cut", "~5cut: a number of words must follow ~, and a space that: tax ~5 cut*"],
    ["tax~5 cut", "tax~5: ~ must stand alone, between spaces: tax ~5 cut*"],
    ["tax ~0 cut", "~0: near is within 1 to 20 words; write ~1"],
    ["tax ~21 cut", "~21: near is within 1 to 20 words; write ~20"],
    ["~5 cut", "no word before ~5; write words on both sides: tax ~5 cut*"],
    ["tax ~5", "no word after ~5; write words on both sides: tax ~5 cut*"],
    ["~5", "no word to look for; type one"],
    ["a ~2 ~3> b", "no word between ~2 and ~3>; write words on both sides: tax ~5 cut*"],
    ["a ~2 b ~3>", "no word after ~3>; write words on both sides: tax ~5 cut*"],
    ["tax ~>5 cut", "~>5: near is written ~5, and ~5> where the order counts: tax ~5> cut*"],
    ["tax ~5< cut", "~5<: the order is that of the words; swap them and write ~5>"],
    ["tax <<5>> cut", "<<5>>: near is written ~5, and ~5> where the order counts: tax ~5> cut*"],
    ["tax >>5>> cut", ">>5>>: near is written ~5, and ~5> where the order counts: tax ~5> cut*"],
    ["tax ~21> cut", "~21>: near is within 1 to 20 words; write ~20>"],
    ["a b ~2 c d ~2 e f ~2 g h i", "phrase of 9 words; at most 8 are allowed"],
    ["a b c d ~5 e f g h i", "phrase of 9 words; at most 8 are allowed"],
    ["/(/", "/(/: not a regular expression; check its brackets and repeats"],
  ])("says what is wrong with %j", (text, fault) => {
    expect(brief(text)).toBe(fault);
  });

  it("reads or refuses any text, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), fc.boolean(), (text, caseSensitive) => {
        const query = parseQuery(text, { caseSensitive });
        expect(
          "fault" in query ? query.fault : query.words.every((choices) => choices.length > 0),
        ).toBeTruthy();
      }),
    );
  });
});
