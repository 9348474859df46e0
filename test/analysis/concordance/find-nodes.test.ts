import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNodes } from "../../../src/analysis/concordance/find-nodes.ts";
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
