import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNodes, type TokenRow } from "../../../src/analysis/concordance/find-nodes.ts";
import { ask, everything, toldTokens } from "./told-tokens.ts";

const tokens = toldTokens({
  log: [
    "The old pier , the OLD pier 's lamp .",
    "Old pier keepers direct:mended direct:old pier nets .",
    "heading:Pier heading:news",
  ],
  diary: ["very very very slow"],
});

const found = (text: string, heard: Parameters<typeof findNodes>[2] = everything, caseSensitive = false) =>
  findNodes(ask(text, caseSensitive), tokens, heard).map(({ post_id, position }) => `${post_id} ${position}`);

/** First and last position of each pair of words within reach that holds no other pair, from the definition. */
function nearPairs(
  list: readonly TokenRow[],
  one: string,
  other: string,
  within: number,
  isAfter = false,
): number[][] {
  const words = list.filter(({ is_word }) => is_word);
  const pairs = words.flatMap((first, i) =>
    words.slice(i + 1, i + 1 + within).flatMap((last, distance) => {
      const all = words.slice(i, i + distance + 2);
      const isOneVoice = all.every((d) => d.sentence_id === first.sentence_id && d.voice === first.voice);
      const isMet =
        (one.includes(first.norm) && other.includes(last.norm)) ||
        (!isAfter && other.includes(first.norm) && one.includes(last.norm));
      return isOneVoice && isMet ? [[first.position, last.position] as const] : [];
    }),
  );
  return pairs
    .filter(([from, to]) => !pairs.some(([a, b]) => a >= from && b <= to && (a > from || b < to)))
    .map(([from, to]) => [from, to]);
}

describe("findNodes(query, tokens, heard)", () => {
  it("finds a word in any case, or only in the case asked for", () => {
    expect(found("old")).toEqual(["log 1", "log 5", "log 10", "log 14"]);
    expect(found("Old", everything, true)).toEqual(["log 10"]);
  });

  it("finds a phrase within a sentence, a voice and no mark between", () => {
    expect(found("old pier")).toEqual(["log 1", "log 5", "log 10"]);
    expect(found("pier the")).toEqual([]);
    expect(found("lamp old")).toEqual([]);
  });

  it("finds wildcards, choices and patterns", () => {
    expect(found("p*r|lamp")).toEqual(["log 2", "log 6", "log 8", "log 11", "log 15", "log 18"]);
    expect(found("old *")).toEqual(["log 1", "log 5", "log 10"]);
    const second = ["log 12", "log 13", "log 16", "log 19", "diary 0", "diary 1", "diary 2"];
    expect(found("/^.e/")).toEqual(second);
  });

  it("finds places that overlap", () => {
    expect(found("very very")).toEqual(["diary 0", "diary 1"]);
  });

  it("searches only the voice asked for, and headings only where they count", () => {
    expect(found("old", { voice: "quoted", headings: true })).toEqual(["log 14"]);
    expect(found("pier", { voice: "own", headings: false })).toEqual(["log 2", "log 6", "log 11", "log 15"]);
  });

  it("finds words near one another, whichever comes first, with what stands between", () => {
    const spans = findNodes(ask("lamp ~5 pier"), tokens, everything);
    expect(spans).toEqual([{ post_id: "log", sentence_id: "log:1", position: 6, tokens: 3, gaps: [[1, 2]] }]);
    expect(findNodes(ask("pier ~5 lamp"), tokens, everything)).toEqual(spans);
  });

  it("counts words between and no marks, as far as asked", () => {
    expect(found("the ~2 lamp")).toEqual([]);
    expect(found("the ~4 lamp")).toEqual(["log 4"]);
    expect(found("old pier ~3 old pier")).toEqual(["log 1"]);
    expect(found("old pier ~1 the")).toEqual(["log 0", "log 1", "log 4"]);
  });

  it("finds nothing near across a sentence or another voice, nor a word near itself", () => {
    expect(found("lamp ~5 keepers")).toEqual([]);
    expect(found("keepers ~9 nets")).toEqual([]);
    expect(found("lamp ~9 lamp")).toEqual([]);
  });

  it("finds the nearest alone of words that stand near several times", () => {
    expect(found("very ~5 slow")).toEqual(["diary 2"]);
    expect(found("very ~5 very")).toEqual(["diary 0", "diary 1"]);
  });

  it("keeps the order where it counts", () => {
    expect(found("lamp ~5> pier")).toEqual([]);
    expect(found("pier ~5> lamp")).toEqual(["log 6"]);
    expect(found("very ~2> very")).toEqual(["diary 0", "diary 1"]);
    expect(found("the ~2> old ~1> pier")).toEqual(["log 0", "log 4"]);
    expect(found("pier ~1> old")).toEqual([]);
    expect(found("pier ~2> old")).toEqual(["log 2"]);
  });

  it("finds several words near one another, each near those before it, on either side or between them", () => {
    const spans = (text: string) =>
      findNodes(ask(text), tokens, everything).map(({ position, tokens: length, gaps }) => [
        position,
        length,
        gaps,
      ]);
    const row = [
      [1, 1],
      [2, 2],
    ];
    expect(spans("old ~1 the ~1 pier")).toEqual([
      [0, 3, row],
      // "pier, the old", where a mark is no word.
      [
        2,
        4,
        [
          [1, 2],
          [3, 3],
        ],
      ],
      [4, 3, row],
    ]);
    expect(spans("the ~2 pier ~1 old").map(([position, length]) => [position, length])).toEqual([
      [0, 3],
      // "old pier, the", where the two that come first touch, and the third the one of them.
      [1, 4],
      [2, 4],
      [4, 3],
    ]);
    expect(spans("the ~4 lamp ~1 old")).toEqual([
      [
        4,
        5,
        [
          [1, 1],
          [2, 4],
        ],
      ],
    ]);
    expect(spans("the ~4 lamp ~2 pier")).toEqual([
      [
        4,
        5,
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]);
    expect(spans("the ~4 lamp ~1> old")).toEqual([]);
    expect(spans("old ~3 lamp ~4 pier ~4 the")).toEqual([
      [
        4,
        5,
        [
          [1, 1],
          [2, 2],
          [3, 4],
        ],
      ],
    ]);
  });

  it("finds of all pairs within reach those that hold no other, in whichever order they are asked", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c", "direct:a", "direct:b", ","), {
      minLength: 1,
      maxLength: 14,
    });
    const sentences = fc.array(letters, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sentences, fc.integer({ min: 1, max: 4 }), (told, within) => {
        const list = toldTokens({ p: told.map((parts) => parts.join(" ")) });
        const spans = (text: string) =>
          findNodes(ask(text), list, everything).map(({ position, tokens: length }) => [
            position,
            position + length - 1,
          ]);
        expect(spans(`a|c ~${within} b|c`)).toEqual(nearPairs(list, "ac", "bc", within));
        expect(spans(`b|c ~${within} a|c`)).toEqual(spans(`a|c ~${within} b|c`));
        expect(spans(`a|c ~${within}> b|c`)).toEqual(nearPairs(list, "ac", "bc", within, true));
      }),
    );
  });

  it("matches a wildcard as a regular expression of the same meaning does", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 8 });
    const wildcard = fc.string({ unit: fc.constantFrom("a", "b", "*"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, wildcard, (word, asked) => {
        const nodes = findNodes(ask(asked), toldTokens({ p: [word] }), everything);
        expect(nodes.length > 0).toBe(new RegExp(`^${asked.replaceAll("*", ".*")}$`).test(word));
      }),
    );
  });

  it("takes a hostile wildcard on a word of a megabyte in its stride", () => {
    const long = toldTokens({ p: ["a".repeat(1_000_000)] });
    expect(findNodes(ask(`${"*a".repeat(40)}*b`), long, everything)).toEqual([]);
    expect(findNodes(ask("/a*a*a*b/"), long, everything)).toEqual([]);
  });
});
