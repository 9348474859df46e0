import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../../loaders/read/nearest.ts";

describe("nearest(value, choices)", () => {
  it.each([
    ["norht", ["north", "south"], "north"],
    ["North", ["north", "south"], "north"],
    ["nroth-bank", ["north-bank", "south-bank"], "north-bank"],
    ["quite-else", ["north", "south"], null],
    ["x", [], null],
    ["", ["north"], null],
  ])("takes %s among %j for %j", (value, choices, wanted) => {
    expect(nearest(value, choices)).toBe(wanted);
  });
});

describe("editDistance(a, b)", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["flaw", "lawn", 2],
    ["teh", "the", 1],
    ["", "abc", 3],
    ["abc", "abc", 0],
  ])("between %s and %s is %i", (a, b, wanted) => {
    expect(editDistance(a, b)).toBe(wanted);
  });
});
