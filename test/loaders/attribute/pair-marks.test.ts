import { describe, expect, it } from "vitest";
import { pairMarks } from "../../../loaders/attribute/marks/pair-marks.ts";

const paired = (text: string) =>
  pairMarks(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("pairMarks(text, from, to)", () => {
  it.each([
    ["“a b” and “c”", ["a b", "c"]],
    ['"a b" and "c"', ["a b", "c"]],
    ["'a b' and 'c d'", ["a b", "c d"]],
    ["‘it’s a dog’s life’", ["it’s a dog’s life"]],
    ["‘the dogs’ home’ shut", ["the dogs’ home"]],
    ["‘‘a b’’ and ''c''", ["a b", "c"]],
    ["‘known‘ and ’lost’", ["known", "lost"]],
    ["’Tis the ’90s", []],
    ["the dogs' and cats' homes", []],
    ["“a ‘b’ c”", ["a ‘b’ c"]],
    ["“a “b” c” d", ["a “b” c"]],
    ["‘a “b” c’", ["a “b” c"]],
    ["„a“ und «b»", ["a", "b"]],
    ['say "a (b)" twice', ["a (b)"]],
    ['a 6" nail and 5\'10"', []],
    ["“a b. “c d.”", ["a b.", "c d."]],
    ['"a "b" c "d e" f." g "h"', ['a "b" c "d e" f.', "h"]],
    ['"a b and "c" or "d"', ["a b and", "c", "d"]],
    ["“a b", ["a b"]],
    ['“” "" ‘’', []],
  ])("pairs the outermost marks of %s", (text, inside) => {
    expect(paired(text)).toEqual(inside);
  });

  it("keeps to the span it is given", () => {
    expect(pairMarks("“a” “b” “c”", 4, 7).map(({ start }) => start)).toEqual([5]);
  });

  it("says which pair never closes", () => {
    expect(pairMarks("“a” “b", 0, 6).map(({ closed }) => closed)).toEqual([true, false]);
  });
});
